package org.tickmark.claims.internal.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.EventFault;
import org.tickmark.claims.internal.figures.reckoning.Stems;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Span;

/**
 * One event in two places, on two days or of two lengths: "a summit in Vienna" here, "the summit in Geneva" there. Only what points
 * back, with no mark that tells it from the one before, and is about more of the same things.
 */
@Component
public final class EventCheck implements ClaimCheck {
	private static final String RULE = "problem.event";
	/** A draft with more of one kind is a calendar of them. */
	private static final int MOST = 8;
	/** Farther apart they are two events, not one with a slip. */
	private static final int SLIP_DAYS = 10;

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		Map<String, List<Telling>> told = new HashMap<>();
		List<Sentence> sentences = prose.sentences();
		int next = 0;
		for (int i = 0; i < sentences.size(); i++) {
			Sentence sentence = sentences.get(i);
			int first = next;
			while (next < claims.size() && claims.get(next).span().start() < sentence.span().end()) next++;
			// The day, the place and the length are claims themselves.
			if (first == next) continue;
			var words = new Words(sentence.tokens());
			if (words.next(EventReader.EVENTS, 0) == words.size()) continue;
			int number = i;
			for (Telling telling : new EventReader(words, claims.subList(first, next), i, () -> about(sentences, number)).read())
				told.computeIfAbsent(telling.event() + telling.aspect(), any -> new ArrayList<>()).add(telling);
		}
		List<Claim> problems = new ArrayList<>();
		told.values().forEach(tellings -> compare(prose, tellings, problems));
		return problems;
	}

	private static Set<String> about(List<Sentence> sentences, int number) {
		Set<String> about = new HashSet<>(Stems.in(new Words(sentences.get(number).tokens())));
		if (number > 0) about.addAll(Stems.in(new Words(sentences.get(number - 1).tokens())));
		return about;
	}

	/** With two values there may be a slip, with three there are several events. */
	private static void compare(Prose prose, List<Telling> tellings, List<Claim> problems) {
		if (tellings.size() > MOST || tellings.stream().map(Telling::value).distinct().count() != 2) return;
		// "The summit in Vienna and the summit in Geneva".
		for (int i = 1; i < tellings.size(); i++) if (tellings.get(i - 1).sentence() == tellings.get(i).sentence()) return;
		for (int i = 1; i < tellings.size(); i++) {
			Telling here = tellings.get(i);
			Optional<Telling> there = tellings.subList(0, i).stream().filter(earlier -> clash(prose, earlier, here)).findFirst();
			if (there.isEmpty()) continue;
			problems.add(problem(prose, here, there.get()));
			return;
		}
	}

	private static boolean clash(Prose prose, Telling earlier, Telling here) {
		boolean pointsBack = here.definite() && here.sentence() != earlier.sentence() && earlier.marks().containsAll(here.marks())
				&& !here.value().equals(earlier.value());
		return pointsBack && differ(prose, earlier, here) && shared(earlier, here) > 0;
	}

	/** Words of both beside the event itself. */
	private static long shared(Telling earlier, Telling here) {
		String event = Stems.of(here.event());
		return here.about().stream().filter(earlier.about()::contains).filter(stem -> !stem.equals(event)).count();
	}

	private static boolean differ(Prose prose, Telling earlier, Telling here) {
		return switch (here.aspect()) {
			case PLACE -> Towns.differ(prose, earlier.span(), here.span());
			case DAY -> Lengths.apart(earlier.value(), here.value()) <= SLIP_DAYS;
			case LENGTH -> Lengths.differ(earlier.value(), here.value());
		};
	}

	private static Claim problem(Prose prose, Telling here, Telling there) {
		String one = prose.textOf(here.span());
		String other = prose.textOf(there.span());
		EventFault why = switch (here.aspect()) {
			case PLACE -> new EventFault.TwoPlaces(here.event(), one, other);
			case DAY -> new EventFault.TwoDays(here.event(), one, other);
			case LENGTH -> new EventFault.TwoLengths(here.event(), one, other);
		};
		Span span = here.span();
		Sentence sentence = prose.sentenceAt(span.start());
		return new Claim(RULE, ClaimKind.PROBLEM, List.of(span), sentence.span(), sentence.clauseAt(span.start()), why,
				new Related(List.of(there.span())));
	}
}
