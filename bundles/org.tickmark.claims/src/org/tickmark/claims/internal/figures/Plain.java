package org.tickmark.claims.internal.figures;

import java.math.BigDecimal;

import org.tickmark.claims.internal.reading.Amounts.Amount;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Small numbers in words that nobody checks: "one of them", "two reasons", "the two", "a page or two". */
final class Plain {
	private static final WordSet ABSTRACT = WordSet.of("thing", "things", "reason", "reasons", "way", "ways", "side", "sides", "point",
			"points", "option", "options", "kind", "kinds", "type", "types", "question", "questions", "aspect", "aspects", "idea",
			"ideas", "problem", "problems", "factor", "factors", "step", "steps", "thought", "thoughts", "hand", "hands", "example",
			"examples", "part", "parts", "word", "words", "choice", "choices", "goal", "goals", "facts", "fact", "issue", "issues",
			"person", "man", "woman", "other", "others", "more", "another", "moment", "area", "areas", "category", "categories",
			"sentence", "sentences", "line", "version", "versions", "concept", "concepts", "main", "simple", "important", "different",
			"possible", "basic");
	private static final WordSet KNOWN = WordSet.of("the", "these", "those", "our", "us", "you", "both", "other", "no", "last", "first");
	/** "One dead" is checked. */
	private static final WordSet GRAVE = WordSet.of("dead", "killed", "injured", "wounded", "arrested", "died", "vote", "seat", "missing",
			"death", "goal", "casualty");
	private static final WordSet AND = WordSet.of("and", ",", "but");
	private static final WordSet PLACED = WordSet.of("in", "at", "near", "from");
	private static final int NEAR = 14;
	/** "The two" were named before; "the six" are counted. */
	private static final BigDecimal FEW = BigDecimal.valueOf(3);
	private static final BigDecimal MOST = BigDecimal.TEN;

	private Plain() { }

	/** @param i index of the number, which is in words */
	static boolean is(Words words, int i, Amount amount, String of) {
		if (amount.vague() || amount.value().compareTo(MOST) > 0 || isGrave(of) || of.isEmpty() && goesOn(words, i, amount.end())) return false;
		if (words.is(i, "one") || words.is(i, "zero") || of.isEmpty()) return true;
		int space = of.indexOf(' ');
		String first = space < 0 ? of : of.substring(0, space);
		return ABSTRACT.contains(first) || ABSTRACT.contains(of.substring(of.lastIndexOf(' ') + 1))
				|| words.in(i - 1, KNOWN) && amount.value().compareTo(FEW) <= 0;
	}

	/** "Eight were held in Norway and one in Sweden": of what was counted before. */
	private static boolean goesOn(Words words, int i, int end) {
		boolean placed = words.in(i - 1, AND) && words.in(end, PLACED) && words.isCapitalized(words.is(end + 1, "the") ? end + 2 : end + 1);
		for (int k = i - 2; placed && k >= 0 && k > i - NEAR; k--) if (Starts.isNumber(words, k)) return true;
		return false;
	}

	private static boolean isGrave(String of) {
		for (String word : GRAVE) if (of.contains(word)) return true;
		return false;
	}
}
