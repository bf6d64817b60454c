package org.tickmark.claims.internal.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/**
 * A word of newness that a date beside it shows to be over: "the new minister, appointed in 2019", "is currently shut until March 2024".
 */
@Component
public final class ShelfLifeCheck implements ClaimCheck {
	private static final String RULE = "problem.shelfLife";
	private static final int REACH = 12;
	private static final WordSet TAKEN_UP = WordSet.of("elected", "appointed", "named", "chosen", "installed", "sworn", "inaugurated",
			"office", "over", "charge", "signed", "passed", "enacted", "adopted");
	private static final WordSet APPOSED = WordSet.of(",", "who", "which", "was", "were", "had", "been", "first", "sworn", "took", "passed",
			"into", "(");
	private static final WordSet LIMITS = WordSet.of("until", "till", "through");
	private static final WordSet BARRIERS = WordSet.of(";", "but", "and", "while", "since", "whose", "after", "before", "than", "as",
			"where", "that");

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		Optional<LocalDate> reference = prose.draft().referenceDate();
		if (reference.isEmpty()) return List.of();
		List<Claim> problems = new ArrayList<>();
		for (DatedSentence sentence : DatedSentence.in(prose, claims)) {
			if (sentence.dates().isEmpty()) continue;
			for (ShelfLife life : ShelfLife.in(sentence)) over(prose, sentence, life, reference.get()).ifPresent(problems::add);
		}
		return problems;
	}

	private static Optional<Claim> over(Prose prose, DatedSentence sentence, ShelfLife life, LocalDate reference) {
		for (Dated date : sentence.datesWithin(life.to() - 1, REACH)) {
			if (!date.stated() || date.period().isEmpty()) continue;
			LocalDate last = date.period().get().last();
			LocalDate until = life.kind() == ShelfLife.Kind.NOW ? last : life.after(last);
			if (!belongs(sentence.words(), life, date) || !until.isBefore(reference)) return Optional.empty();
			Span words = life.span(sentence);
			var why = new Explanation.ShelfLifeOver(prose.textOf(words), until, reference);
			return Optional.of(sentence.problem(RULE, words.union(date.span()), why, words, date.span()));
		}
		return Optional.empty();
	}

	private static boolean belongs(Words words, ShelfLife life, Dated date) {
		boolean bound = words.in(date.from() - 1, Set.of("in", "on"));
		return switch (life.kind()) {
			case NOW -> words.in(date.from() - 1, LIMITS) && free(words, life.to(), date.from() - 1);
			case NEW -> bound && words.in(date.from() - 2, TAKEN_UP) && isApposition(words, life.to(), date.from() - 2);
			case LATELY -> bound && free(words, life.to(), date.from() - 1) && isDone(words, life.to(), date.from() - 1);
			default -> false;
		};
	}

	private static boolean free(Words words, int from, int to) {
		for (int i = from; i < to; i++) if (words.in(i, BARRIERS)) return false;
		return true;
	}

	/** "the new mayor, Ann Hart, who was elected in"; in "the new mayor succeeds Ann Hart, elected in" it was another one. */
	private static boolean isApposition(Words words, int from, int to) {
		for (int i = from; i < to; i++) if (!words.in(i, APPOSED) && !words.isCapitalized(i)) return false;
		return true;
	}

	/** "recently opened in 2012", "recently, in 2012": the date is that of the deed, not of something else that is told of. */
	private static boolean isDone(Words words, int from, int to) {
		if (words.is(from, ",") && from + 1 == to) return true;
		boolean deed = words.lower(from).endsWith("ed") || GoverningVerb.isDeed(words, from);
		for (int i = from + 1; i < to; i++)
			if (!words.isCapitalized(i) && !words.is(i, "in") && !words.is(i, "at") && !words.is(i, "here")) return false;
		return deed && (to == from + 1 || words.isCapitalized(to - 1) || words.is(to - 1, "here"));
	}
}
