package org.tickmark.claims.internal.figures;

import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.Figure.Precision;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** What the words around a number make of it: "about", "more than", "or so". */
final class Hedge {
	private static final WordMap<Precision> BEFORE = WordMap.copyOf(Map.ofEntries(Map.entry("about", Precision.ABOUT),
			Map.entry("around", Precision.ABOUT), Map.entry("some", Precision.ABOUT), Map.entry("roughly", Precision.ABOUT),
			Map.entry("approximately", Precision.ABOUT), Map.entry("nearly", Precision.ABOUT), Map.entry("almost", Precision.ABOUT),
			Map.entry("estimated", Precision.ABOUT), Map.entry("circa", Precision.ABOUT), Map.entry("~", Precision.ABOUT),
			Map.entry("\u2248", Precision.ABOUT), Map.entry("perhaps", Precision.ABOUT), Map.entry("maybe", Precision.ABOUT),
			Map.entry("over", Precision.MORE_THAN), Map.entry("above", Precision.MORE_THAN), Map.entry("exceeding", Precision.MORE_THAN),
			Map.entry("exceeds", Precision.MORE_THAN), Map.entry("exceeded", Precision.MORE_THAN),
			Map.entry("topping", Precision.MORE_THAN), Map.entry(">", Precision.MORE_THAN), Map.entry("under", Precision.LESS_THAN),
			Map.entry("below", Precision.LESS_THAN), Map.entry("<", Precision.LESS_THAN), Map.entry("minimum", Precision.AT_LEAST),
			Map.entry("\u2265", Precision.AT_LEAST), Map.entry("maximum", Precision.AT_MOST), Map.entry("\u2264", Precision.AT_MOST)));
	private static final WordMap<Map<String, Precision>> PAIRS = WordMap.copyOf(Map.of(
			"than", Map.of("more", Precision.MORE_THAN, "greater", Precision.MORE_THAN, "higher", Precision.MORE_THAN, "larger",
					Precision.MORE_THAN, "better", Precision.MORE_THAN, "less", Precision.LESS_THAN, "fewer", Precision.LESS_THAN,
					"lower", Precision.LESS_THAN, "smaller", Precision.LESS_THAN),
			"least", Map.of("at", Precision.AT_LEAST), "most", Map.of("at", Precision.AT_MOST),
			"to", Map.of("up", Precision.AT_MOST, "close", Precision.ABOUT),
			"of", Map.of("excess", Precision.MORE_THAN, "upwards", Precision.MORE_THAN, "upward", Precision.MORE_THAN),
			"as", Map.of("many", Precision.AT_MOST, "much", Precision.AT_MOST, "high", Precision.AT_MOST, "few", Precision.AT_LEAST)));
	/** "several hundred": of hundreds. */
	private static final WordSet SOME = WordSet.of("several", "few", "many");
	private static final WordSet SKIPPED = WordSet.of("a", "an", "just", "only", "total", "of", "slightly", "well");

	private Hedge() { }

	/** @param from index of the first token of the figure; @param to index behind its last */
	static Precision of(Words words, int from, int to, boolean vague) {
		if (vague || words.in(from - 1, SOME)) return Precision.VAGUE;
		Optional<Precision> behind = behind(words, to);
		return behind.orElseGet(() -> before(words, from));
	}

	private static Precision before(Words words, int from) {
		int i = from - 1;
		for (int skipped = 0; skipped < 2 && words.in(i, SKIPPED) && pair(words, i).isEmpty(); skipped++) i--;
		Precision single = BEFORE.get(words.lower(i));
		if (single != null) return single;
		return pair(words, i).orElse(Precision.STATED);
	}

	/** "more than", and "no more than", which is the other way round. */
	private static Optional<Precision> pair(Words words, int i) {
		Map<String, Precision> pairs = PAIRS.get(words.lower(i));
		Precision found = pairs == null ? null : pairs.get(words.lower(i - 1));
		if (found == null) return Optional.empty();
		boolean not = words.is(i - 2, "no") || words.is(i - 2, "not");
		if (!not || !words.is(i, "than")) return Optional.of(found);
		return Optional.of(found == Precision.MORE_THAN ? Precision.AT_MOST : Precision.AT_LEAST);
	}

	private static Optional<Precision> behind(Words words, int to) {
		if (words.is(to, "+")) return Optional.of(Precision.AT_LEAST);
		int next = words.pastHyphen(to);
		if (next > to && words.is(next, "plus")) return Optional.of(Precision.AT_LEAST);
		if (next > to && words.is(next, "odd")) return Optional.of(Precision.ABOUT);
		int or = words.isWord(to) && !words.is(to, "or") ? to + 1 : to;
		if (!words.is(or, "or")) return Optional.empty();
		return switch (words.lower(or + 1)) {
			case "so", "thereabouts" -> Optional.of(Precision.ABOUT);
			case "more", "higher", "greater", "over" -> Optional.of(Precision.AT_LEAST);
			case "less", "fewer", "lower", "under" -> Optional.of(Precision.AT_MOST);
			default -> Optional.empty();
		};
	}
}
