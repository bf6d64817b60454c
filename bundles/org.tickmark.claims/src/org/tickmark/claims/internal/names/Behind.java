package org.tickmark.claims.internal.names;

import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.names.lists.NameWords;
import org.tickmark.claims.internal.names.lists.RoleWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/**
 * What stands behind a name and says who it is: ", 43, head of the harbour office", ", who is 43", ", a 43-year-old baker".
 *
 * @param role index of the first token of the apposition; {@code end} where there is none
 * @param end index behind the last token that belongs to the name
 * @param years the age, or 0
 */
record Behind(int role, int end, int years) {
	private static final int OLDEST = 120;
	private static final int LONGEST = 25;
	/** Between the comma and the noun: "shadow transport minister". */
	private static final int FAR = 5;
	private static final WordSet AGED = WordSet.of("aged", "age", "then", "now", "only", "just");
	private static final WordSet WHO = WordSet.of("is", "was", "turned", "turns");
	private static final WordSet POSSESSIVES = WordSet.of("his", "her", "their", "my", "our");
	private static final WordSet BEHIND_ROLE = WordSet.of("of", "for", "at", "in", "with", "and", ",");
	private static final WordSet LINKS = WordSet.of("of", "at", "for", "the", "with", "in", "from", "and", "to", "by", "on", "&");
	private static final WordSet CLAUSES = WordSet.of("who", "which", "that", "whose", "where", "when");
	private static final WordSet VERBS = WordSet.of("is", "was", "are", "were", "has", "had", "have", "said", "says", "will", "would",
			"could", "can", "did", "does",
			"may", "might", "shows", "told", "wrote", "called", "began", "came", "went", "took", "made", "gave", "won", "lost");

	/**
	 * @param to index behind the name
	 * @param described whether an apposition may follow
	 */
	static Behind of(Words words, int to, boolean described, boolean person) {
		int age = ageAt(words, to);
		int from = age > 0 ? ageEnd(words, age) : to;
		int years = age > 0 ? words.figure(age) : 0;
		int end = described ? apposition(words, from, person) : from;
		if (!person && isName(words, from + 1, end)) end = from;
		if (end <= from) return new Behind(from, from, years);
		return new Behind(from + 1, end, years > 0 ? years : agedWithin(words, from + 1, end));
	}

	/** The index of the number in ", 43,", "(43)", ", aged 43," and ", who is 43", or 0. */
	private static int ageAt(Words words, int i) {
		if (!words.is(i, ",") && !words.is(i, "(")) return 0;
		boolean who = words.is(i + 1, "who") && words.in(i + 2, WHO);
		int at = who ? words.in(i + 3, AGED) ? i + 4 : i + 3 : words.in(i + 1, AGED) ? i + 2 : i + 1;
		if (!isAge(words, at)) return 0;
		boolean old = words.is(at + 1, "years") && words.is(at + 2, "old");
		int next = old ? at + 3 : at + 1;
		boolean closed = words.is(i, "(") ? words.is(next, ")")
				: next >= words.size() || words.is(next, ",") || words.is(next, ".") || words.is(next, ";")
						|| words.isDash(next) && !words.joined(next) || who && words.is(next, "and");
		return closed ? at : 0;
	}

	private static boolean isAge(Words words, int at) {
		int years = words.figures(at) <= 3 ? words.figure(at) : 0;
		return years > 0 && years <= OLDEST;
	}

	/** Behind the number, the words that belong to it and the bracket. */
	private static int ageEnd(Words words, int age) {
		int end = words.is(age + 1, "years") ? age + 3 : age + 1;
		return words.is(end, ")") ? end + 1 : end;
	}

	/** "A 43-year-old baker". */
	private static int agedWithin(Words words, int from, int to) {
		int at = words.isNumber(from) ? from : from + 1;
		boolean old = at + 5 < to && words.ties(at + 1) && words.is(at + 2, "year") && words.ties(at + 3) && words.is(at + 4, "old");
		return old && isAge(words, at) ? words.figure(at) : 0;
	}

	/** The index behind ", head of the harbour office", without the comma that closes it; {@code i} where there is none. */
	private static int apposition(Words words, int i, boolean person) {
		if (!words.is(i, ",") || !opens(words, i + 1, person)) return i;
		int end = appositionEnd(words, i);
		// "Anna Roth, chief reporter Karl Lee": the role is the next one's.
		boolean bare = !words.is(i + 1, "a") && !words.is(i + 1, "an") && !words.is(i + 1, "the");
		boolean next = end > i + 3 && words.isCapitalized(end - 1) && words.isCapitalized(end - 2) && !words.isCapitalized(end - 3)
				&& !LINKS.contains(words.lower(end - 3));
		boolean others = words.in(i + 1, POSSESSIVES) && isOfAnother(words, i + 2, end)
				|| words.isCapitalized(i + 1) && names(words, i + 1, end);
		return bare && next || others ? i : end;
	}

	/** "Karl Lee, his wife, Anna, and their son": those come along. */
	private static boolean isOfAnother(Words words, int from, int end) {
		for (int i = from; i < end; i++) if (words.is(i, "and") || words.isCapitalized(i)) return true;
		return words.is(end, ",") && words.isCapitalized(end + 1);
	}

	/** "Anna Roth, Deputy Chief of Staff Karl Lee". */
	private static boolean names(Words words, int from, int end) {
		for (int i = from; i < end; i++) if (words.isCapitalized(i) && Gazetteer.isFirstName(words.lower(i))) return true;
		return false;
	}

	/** "The Harbour Hawks, the Mill Lane Foxes": the next of a list. */
	private static boolean isName(Words words, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if (words.isWord(i) && !words.isCapitalized(i) && !words.is(i, "and") && !LINKS.contains(words.lower(i))) return false;
		}
		return to > from && words.is(from, "the");
	}

	private static int appositionEnd(Words words, int i) {
		boolean relative = false;
		for (int k = i + 2; k < words.size() && k < i + LONGEST; k++) {
			String lower = words.lower(k);
			if (CLAUSES.contains(lower)) relative = true;
			if (!relative && VERBS.contains(lower)) return i;
			// "An analyst with Lane, Weston & Brook".
			if (lower.equals(",") && words.isCapitalized(k + 1) && words.is(k + 2, "&")) continue;
			if (lower.equals(",") || lower.equals(";") || lower.equals(")") || words.isDash(k) && !words.ties(k)) return k;
			if (k == words.size() - 1) return lower.equals(".") || lower.equals("?") ? k : k + 1;
		}
		return i;
	}

	private static boolean opens(Words words, int i, boolean person) {
		String lower = words.lower(i);
		if (lower.equals("a") || lower.equals("an") || lower.equals("the"))
			return words.isWord(i + 1) || words.isNumber(i + 1) && words.ties(i + 2) && words.is(i + 3, "year");
		if (words.isWord(i) && !words.isCapitalized(i) && RoleWords.isRole(lower)) return true;
		if (!person) return false;
		return POSSESSIVES.contains(lower) ? endsInRole(words, i + 1) : words.isCapitalized(i) ? isOffice(words, i) : endsInRole(words, i);
	}

	/** "Director of the port", "Executive Director of the port": with a capital, and of something. */
	private static boolean isOffice(Words words, int i) {
		int at = i;
		while (at < i + FAR && words.isCapitalized(at) && isOfficeWord(words.lower(at))) at++;
		return at > i && (words.is(at, "of") || words.is(at, "for") || words.is(at, "at"));
	}

	private static boolean isOfficeWord(String lower) {
		return RoleWords.isRole(lower) || NameWords.TITLES.contains(lower);
	}

	/** "Shadow transport minister", "eldest son": small words up to a noun that says what somebody is. */
	private static boolean endsInRole(Words words, int i) {
		for (int k = i; k < i + FAR; k++) {
			String lower = words.lower(k);
			if (!words.isWord(k) || words.isCapitalized(k) || NameWords.OPENERS.contains(lower) || LINKS.contains(lower)) return false;
			if (RoleWords.isRole(lower) && (words.in(k + 1, BEHIND_ROLE) || words.is(k + 1, ".") && k + 2 == words.size())) return true;
			if (lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("ly") || VERBS.contains(lower)) return false;
		}
		return false;
	}
}
