package org.tickmark.claims.internal.tense;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Whether the verb that tells of the past or of what is to come really holds the date. In "took office in March" it does; in "is bent on
 * winning before the convention in March", "named a candidate before being elected", "raised money for the debate in March" the date is
 * another word's, and where that word's year is not told the calendar says more than the verb does.
 */
public final class Governing {
	private static final int REACH = 11;
	private static final int REACH_OF_OPENING = 14;
	private static final int CLOSE = 3;
	private static final WordSet OTHER_CLAUSE = WordSet.of("that", "which", "who", "where", "as", "before", "until", "if", "when", "while",
			"but", "whether", "how", ";", "because");
	private static final WordSet BEFORE_GERUND = WordSet.of("of", "for", "at", "from", "on", "by", "about", "without", "after", "before",
			",");
	private static final WordSet NO_INFINITIVE = WordSet.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "these",
			"those", "our", "my", "some", "all", "both");
	/** "stabbed to death", "sent to prison": no verbs, though no article stands before them. */
	private static final WordSet PLACES = WordSet.of("death", "prison", "hospital", "school", "office", "power", "town", "church", "college",
			"university", "custody", "safety", "parliament", "congress", "bed", "life", "victory", "independence", "justice");
	private static final WordSet NO_GERUND = WordSet.of("morning", "evening", "during", "meeting", "building", "nothing", "something",
			"everything", "anything", "hearing", "spring", "according", "including", "wedding", "king", "shooting", "bombing");
	private static final WordSet OPENING = WordSet.of(",", "\"", "\u201C", "''", "and", "(", "\u2014", ":");
	private static final WordSet NEARLY = WordSet.of("almost", "already", "nearly", "only", "into", "now");

	private Governing() { }

	/** @param at the index of the verb @param from of the date's first word @param to behind its last */
	public static boolean holds(Words words, int at, int from, int to) {
		// "It is almost July", "heading into July".
		if (at < 0 || words.in(from - 1, NEARLY)) return false;
		return at < from ? holdsBehind(words, at, from) : holdsBefore(words, at, from, to);
	}

	private static boolean holdsBehind(Words words, int at, int from) {
		if (from - at > REACH || Occasions.isOf(words, from)) return false;
		for (int i = at + 1; i < from; i++) {
			if (words.in(i, OTHER_CLAUSE) || isInfinitive(words, i) || isGerund(words, i)) return false;
		}
		return true;
	}

	/** "In October, the council proposed": what opens the sentence belongs to its verb. */
	private static boolean holdsBefore(Words words, int at, int from, int to) {
		boolean opens = from <= 2 || words.in(from - 1, OPENING) || words.in(from - 2, OPENING) || words.in(from - 3, OPENING);
		return at - to < (opens ? REACH_OF_OPENING : CLOSE);
	}

	private static boolean isInfinitive(Words words, int i) {
		return words.is(i, "to") && words.isWord(i + 1) && !words.isCapitalized(i + 1) && !words.in(i + 1, NO_INFINITIVE)
				&& !words.in(i + 1, PLACES);
	}

	private static boolean isGerund(Words words, int i) {
		String word = words.lower(i);
		return word.length() > 5 && word.endsWith("ing") && !words.in(i, NO_GERUND) && words.in(i - 1, BEFORE_GERUND);
	}
}
