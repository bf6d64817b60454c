package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** An amount that is said to be several times the one before: "It asked for $3m and got twice that, $5m". */
final class TimesThatReader {
	private static final WordMap<BigDecimal> FACTORS = WordMap
			.copyOf(Map.of("twice", new BigDecimal("2"), "double", new BigDecimal("2"), "triple", new BigDecimal("3"), "thrice", new BigDecimal("3")));
	private static final WordSet COUNTS = WordSet.of("amount", "sum", "figure");
	private static final WordSet OPENERS = WordSet.of(",", "(", "\u2014", "\u2013");
	/** Before the factor they leave it open. */
	private static final WordSet BLURS = WordSet.of("than", "about", "nearly", "almost", "roughly", "around", "some", "over", "least", "most",
			"approximately", "not", "virtually", "practically", "to");

	private TimesThatReader() { }

	/** @param before the sentence before it, where the first amount may stand */
	static void read(Optional<FigureSentence> before, FigureSentence sentence, Consumer<Reckoning> found) {
		for (Placed after : sentence.figures()) {
			int factor = after.is(Role.MONEY) && after.isStated() && after.figure().upTo().isEmpty() ? factorBefore(sentence.words(), after.from() - 1)
					: -1;
			if (factor < 0) continue;
			Words words = sentence.words();
			amount(before, sentence, after, factor).ifPresent(first -> MultipleReader.compare(first, after,
					FACTORS.getOrDefault(words.lower(factor), BigDecimal.ONE), words.text(factor) + ' ' + words.text(factor + 1), found));
		}
	}

	/** The index of "twice" in "twice that, ", or -1. */
	private static int factorBefore(Words words, int opener) {
		if (!words.in(opener, OPENERS)) return -1;
		int that = words.in(opener - 1, COUNTS) ? opener - 2 : opener - 1;
		boolean told = words.is(that, "that") && FACTORS.containsKey(words.lower(that - 1)) && !words.in(that - 2, BLURS);
		return told ? that - 1 : -1;
	}

	/** The only one that "that" can mean: of the clauses before it, else of the sentence before. */
	private static Optional<Placed> amount(Optional<FigureSentence> before, FigureSentence sentence, Placed after, int factor) {
		List<Placed> here = amounts(sentence, after, factor);
		List<Placed> there = here.isEmpty() && before.isPresent() ? amounts(before.get(), after, Integer.MAX_VALUE) : here;
		return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
	}

	private static List<Placed> amounts(FigureSentence sentence, Placed after, int end) {
		List<Placed> amounts = sentence.figures().stream().filter(figure -> figure.is(Role.MONEY) && figure.from() < end).toList();
		boolean alike = amounts.stream().allMatch(figure -> figure.isStated() && figure.figure().upTo().isEmpty()
				&& figure.figure().unit().equals(after.figure().unit()));
		return alike ? amounts : List.of();
	}
}
