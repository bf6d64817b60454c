package org.tickmark.claims.internal.checks;

import java.util.List;
import java.util.Optional;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/**
 * How old somebody is, as one place of a sentence says.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param before whether the name stands before it ("Berg, 52,"), not behind ("the 52-year-old Berg")
 */
record StatedAge(int from, int to, int years, boolean before) {
	private static final int OLDEST = 120;
	/** Between the age and the name: "the 52-year-old lawyer and mother of two Ann Berg". */
	static final int LONGEST_DESCRIPTION = 6;
	private static final WordSet IS = WordSet.of("is", "now", "aged", "age");
	/** Not how old the person is, but was or will be, or somebody else. */
	private static final WordSet THEN = WordSet.of("then", "when", "while", "was", "were", "became", "at", "by", "until", "before", "since",
			"would", "turned", "turns", "turning", "in");
	private static final WordSet THEN_BEHIND = WordSet.of("when", "while", "as", "at", "then");
	private static final WordSet VERBS = WordSet.of("has", "had", "is", "was", "will", "would", "said", "says", "told", "who", "who's", ",",
			"'s", "did", "does", "could", "can", "also", "later", "never", "now", "began", "became", "won", "lost", "made", "took", "went",
			"came", "left", "ran", "spent", "grew", "spoke", "wrote", "pleaded", "admitted", "denied");

	/**
	 * Behind a name: "Berg, 52," "Berg (52)", "Berg, aged 52,", "Berg, who is 52,", "Berg is 52 years old".
	 * @param i index behind the name
	 */
	static Optional<StatedAge> behind(Words words, int i) {
		int at = i;
		if (words.is(at, ",") || words.is(at, "(")) at++;
		if (words.is(at, "who")) at++;
		boolean told = words.in(at, IS);
		while (words.in(at, IS) && at < i + 4) at++;
		int years = age(words, at);
		if (years == 0) return Optional.empty();
		boolean old = words.is(at + 1, "years") && words.is(at + 2, "old");
		int to = old ? at + 3 : at + 1;
		boolean apposition = words.is(i, ",") && (words.is(to, ",") || words.is(to, ".") && !told) || words.is(i, "(") && words.is(to, ")");
		boolean sentence = told && (old || words.is(to, ",") || words.is(to, ".") || words.is(to, "and") || to == words.size());
		int next = words.is(to, ",") ? to + 1 : to;
		if (!apposition && !sentence || words.in(next, THEN_BEHIND) || words.isNumber(next)) return Optional.empty();
		return Optional.of(new StatedAge(at, to, years, true));
	}

	/** "52-year-old", from the figure on. */
	static Optional<StatedAge> attribute(Words words, int i) {
		boolean tied = words.ties(i + 1) && words.is(i + 2, "year") && words.ties(i + 3) && words.is(i + 4, "old");
		int years = tied ? age(words, i) : 0;
		boolean then = words.in(i - 1, THEN) || words.is(i - 1, "a") && words.in(i - 2, THEN) || words.is(i - 1, "-");
		return years == 0 || then ? Optional.empty() : Optional.of(new StatedAge(i, i + 5, years, false));
	}

	private static int age(Words words, int i) {
		int years = words.figures(i) <= 3 ? words.figure(i) : 0;
		return years > 0 && years <= OLDEST ? years : 0;
	}

	/** Whether nothing but a description stands between the age and what begins there. */
	boolean describes(Words words, int name) {
		if (name < to || name - to > LONGEST_DESCRIPTION) return false;
		for (int i = to; i < name; i++) {
			boolean described = words.isWord(i) && !words.in(i, VERBS) && !words.lower(i).endsWith("ed") || words.isDash(i);
			if (!described || List.of("by", "with", "from", "against", "named", "called", "told", "for", "in", "on", "at")
					.contains(words.lower(i)))
				return false;
		}
		return true;
	}

	/** "The 52-year-old said": stands for somebody named before. */
	boolean isPerson(Words words) {
		return !before && from == 1 && words.is(0, "the") && (words.in(to, VERBS) || words.lower(to).endsWith("ed"));
	}
}
