package org.tickmark.claims.internal.tense;

import java.util.function.IntPredicate;

import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** What a paper's notices tell or ask of its readers lies ahead of them: "Meet the author at the mill on Tuesday", "Is the bank open on Monday?" */
final class Notices {
	private static final WordSet INVITING = WordSet.of("come", "join", "meet", "bring", "call", "register", "celebrate", "catch", "enjoy", "help", "stop",
			"drop", "hear", "learn", "visit");
	private static final WordSet NEAR = WordSet.of("by", "before");
	private static final WordSet WAYS = WordSet.of("along", "to", "down", "up", "in", "and");
	private static final WordSet ASKING = WordSet.of("is", "are", "does", "do");
	private static final WordSet WHAT = WordSet.of("what", "where", "when");
	/** The present of them tells of what has been. */
	private static final WordSet LOOKING_BACK = WordSet.of("who", "whom", "seen", "about", "after", "since", "over", "from", "during", "every", "each",
			"because", "shot", "remember", "recall");
	private static final int REACH = 30;

	private Notices() { }

	/** @return the index of the word that invites or asks, negative where there is none */
	static int at(Words words, int from, int to, IntPredicate past) {
		if (words.is(to, "'s") || from > REACH) return -1;
		boolean invites = words.in(0, INVITING) && isBehindInvitation(words, 1);
		return (invites || isQuestion(words, to)) && isPresent(words, from, past) ? 0 : -1;
	}

	/** "Join us", "Call by the office", "Come to tea"; not "Call for calm". */
	private static boolean isBehindInvitation(Words words, int i) {
		String word = words.lower(i);
		boolean object = FunctionWords.ARTICLES.contains(word) || FunctionWords.OBJECT_PRONOUNS.contains(word);
		return object || words.in(i, NEAR) || words.is(i - 1, "come") && words.in(i, WAYS);
	}

	/** "What's open on Monday?"; not "What does Monday mean?" */
	private static boolean isQuestion(Words words, int to) {
		int end = words.is(to, "and") && CalendarWords.weekday(words.lower(to + 1)) > 0 ? to + 2 : to;
		if (!words.is(end, "?")) return false;
		return words.in(0, ASKING) || words.in(0, WHAT) && (words.in(1, ASKING) || words.is(1, "'s")) || words.is(0, "what's");
	}

	private static boolean isPresent(Words words, int from, IntPredicate past) {
		for (int i = 1; i < words.size(); i++) {
			boolean state = words.is(i, "closed") && words.in(0, ASKING);
			if (words.in(i, LOOKING_BACK) && i < from || !state && past.test(i)) return false;
		}
		return true;
	}
}
