package org.tickmark.claims.internal.quotes;

import org.tickmark.claims.internal.words.WordSet;

/** "called her at home", "called the police", "called a vote": a call that gives nobody a name. */
final class Summons {
	private static final WordSet CALLED = WordSet.of("police", "meeting", "vote", "election", "elections", "office",
			"conference", "witness", "witnesses", "session", "strike", "reporter", "reporters", "house", "ambulance",
			"doctor", "summit", "hearing", "recess", "halt", "hotline", "number", "lawyer", "clerk");
	private static final WordSet COMPARING = WordSet.of("of", "like");
	private static final WordSet BACK = WordSet.of("back", "again", "up", "over", "to", "in", "and", "when", "after", "as", "before");

	private Summons() { }

	/** @param end of what would be the name and whoever is given it */
	static boolean isIn(Period period, Cue cue, int end) {
		int from = cue.to();
		boolean named = !cue.form().verb().lemma().equals("call") || period.hasQuotation(from, end)
				|| period.lower(cue.from() - 1).equals("what") || period.lower(cue.from() - 1).equals("as");
		if (named || period.isTime(from)) return false;
		if (FunctionWords.OBJECT_PRONOUNS.contains(period.lower(from))) return end > from + 1 && leaves(period, from + 1, end);
		int behind = Adverbial.skipNoun(period, from);
		boolean plain = behind >= end || leaves(period, behind, end);
		return plain && behind > from && isCalled(period, from, behind);
	}

	/** Whether what follows says where, when or why. */
	private static boolean leaves(Period period, int i, int end) {
		String word = period.lower(i);
		return i >= end || period.isTime(i) || BACK.contains(word)
				|| FunctionWords.PREPOSITIONS.contains(word) && !COMPARING.contains(word);
	}

	private static boolean isCalled(Period period, int from, int to) {
		String first = period.lower(from);
		if (first.equals("a") || first.equals("an") || CALLED.contains(period.lower(to - 1))) return true;
		return period.count(from, to) <= (FunctionWords.DETERMINERS.contains(first) ? 2 : 1) || period.isCapitalized(from)
				&& period.isCapitalized(to - 1);
	}
}
