package org.tickmark.claims.internal.names;

import org.tickmark.claims.internal.reading.Words;

/**
 * What stands before a name and says who it is, titles aside: "the finance minister Ilse Brandt", "43-year-old baker Karl Lee".
 *
 * @param from index of the first token that belongs to it
 * @param role index of the first token of the role, behind an age
 * @param years the age, or 0
 */
record LeadIn(int from, int role, int years) {
	private static final int LONGEST = 5;
	private static final int OLDEST = 120;

	/** @param name index of the first token of the name or its title */
	static LeadIn before(Words words, int name) {
		int role = roleBefore(words, name);
		int start = ageBefore(words, role);
		return start < role ? new LeadIn(start, role, words.figure(start)) : new LeadIn(role, role, 0);
	}

	private static int roleBefore(Words words, int name) {
		if (isTrade(words, name - 1)) return name - 1;
		if (!isRole(words, name - 1)) return name;
		int from = name - 1;
		while (from > 0 && isRole(words, from - 1)) from--;
		int outer = from;
		while (outer > 0 && name - outer < LONGEST && isDescriptive(words, outer - 1)) outer--;
		boolean bounded = outer > 0 && (NameWords.DETERMINERS.contains(words.lower(outer - 1)) || words.is(outer - 1, "'s")
				|| words.is(outer - 1, "old"));
		return bounded ? outer : from;
	}

	/** "Striker Karl Brandt". */
	static boolean isTrade(Words words, int i) {
		if (i < 0 || !words.isWord(i) || !words.isCapitalized(i) || Shape.isShouted(words.text(i))) return false;
		return RoleWords.isTrade(words.lower(i)) || Opening.at(words, i) && RoleWords.isRole(words.lower(i));
	}

	private static boolean isRole(Words words, int i) {
		return i >= 0 && words.isWord(i) && !words.isCapitalized(i) && RoleWords.isRole(words.lower(i));
	}

	private static boolean isDescriptive(Words words, int i) {
		String lower = words.lower(i);
		return words.isWord(i) && !words.isCapitalized(i) && !words.is(i, "'s") && !lower.equals("old")
				&& !NameWords.DETERMINERS.contains(lower)
				&& (!NameWords.OPENERS.contains(lower) || lower.equals("former"));
	}

	/** The index of "43" in "43-year-old"; {@code end} where none stands there. */
	private static int ageBefore(Words words, int end) {
		int start = end - 5;
		if (start < 0 || !words.is(end - 1, "old") || !words.is(end - 3, "year") || !words.ties(end - 2)
				|| !words.ties(end - 4)) return end;
		int years = words.figures(start) <= 3 ? words.figure(start) : 0;
		return years > 0 && years <= OLDEST ? start : end;
	}
}
