package org.tickmark.claims.internal.figures;

import java.math.BigDecimal;
import java.util.List;

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
			"possible", "basic", "advantage", "advantages", "disadvantage", "disadvantages", "drawback", "drawbacks", "reality", "realities",
			"truth", "truths", "strength", "strengths", "weakness", "weaknesses", "caveat", "caveats", "explanation",
			"explanations", "answers", "answer", "theory", "theories", "possibility", "possibilities", "scenario", "scenarios");
	private static final WordSet KNOWN = WordSet.of("the", "these", "those", "our", "us", "you", "both", "other", "no", "last", "first");
	/** "One dead" is checked. */
	private static final WordSet GRAVE = WordSet.of("dead", "killed", "injured", "wounded", "arrested", "died", "vote", "seat", "missing",
			"death", "goal", "casualty");
	/** What became of somebody or something, behind a number alone: "another six damaged", "only four survived". */
	private static final WordSet FATES = WordSet.of("survived", "survive", "damaged", "destroyed", "escaped", "drowned", "perished", "hospitalized",
			"hospitalised", "rescued", "detained", "charged", "hurt", "evacuated", "sank", "collapsed");
	/** In a game: "three break points". */
	private static final WordSet PLAYED = WordSet.of("break", "match", "set", "game", "championship", "decisive", "bonus");
	/** Of things that are counted all the same: "seven different ports". */
	private static final WordSet DESCRIBING = WordSet.of("different", "main", "possible", "important", "basic", "simple");
	private static final WordSet AND = WordSet.of("and", ",", "but");
	private static final WordSet PLACED = WordSet.of("in", "at", "near", "from");
	private static final int NEAR = 14;
	/** "The two" were named before; "the six" are counted. */
	private static final BigDecimal FEW = BigDecimal.valueOf(3);
	private static final BigDecimal MOST = BigDecimal.TEN;

	private Plain() { }

	/** @param i index of the number, which is in words */
	static boolean is(Words words, int i, Amount amount, String of) {
		// "One of the club's goals", "one of the deadliest fires"; "one of the dead" is counted.
		if (words.is(i, "one") && words.is(amount.end(), "of") && List.of(of.split(" ")).stream().noneMatch(GRAVE::contains)) return true;
		if (amount.vague() || amount.value().compareTo(MOST) > 0 || isGrave(of) || of.isEmpty() && tellsMore(words, i, amount.end())) return false;
		if (words.is(i, "one") || words.is(i, "zero") || of.isEmpty()) return true;
		int space = of.indexOf(' ');
		String first = space < 0 ? of : of.substring(0, space);
		String last = of.substring(of.lastIndexOf(' ') + 1);
		if (PLAYED.contains(first) && space > 0) return false;
		return ABSTRACT.contains(first) && (space < 0 || !DESCRIBING.contains(first)) || ABSTRACT.contains(last)
				|| words.in(i - 1, KNOWN) && amount.value().compareTo(FEW) <= 0;
	}

	private static boolean tellsMore(Words words, int i, int end) {
		int fate = words.is(end, "were") || words.is(end, "was") ? end + 1 : end;
		return words.in(fate, FATES) || goesOn(words, i, end);
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
