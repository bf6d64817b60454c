package org.tickmark.claims.internal.names;

import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.names.lists.Lexicon;
import org.tickmark.claims.internal.names.lists.NameWords;
import org.tickmark.claims.internal.names.lists.RoleWords;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

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
	private static final WordSet OWNERS = WordSet.of("the", "his", "her", "their", "its", "my", "our");
	private static final WordSet LINKS = WordSet.of("by", "with", "of", "for", "from", "against", "between", "including");
	/** Before a hyphen: "vice-president". */
	private static final WordSet TIED = WordSet.of("vice", "ex", "co", "deputy");
	/** Belong to the role whatever stands before them. */
	private static final WordSet FIELDS = WordSet.of("prime", "foreign", "finance", "defence", "defense", "interior", "health", "transport",
			"local", "volunteer", "junior", "acting", "interim", "shadow", "opposition", "regional", "veteran", "police");

	/** @param name index of the first token of the name or its title */
	static LeadIn before(Words words, int name) {
		int own = ownRole(words, name);
		if (own < name) return new LeadIn(own, own, 0);
		int role = roleBefore(words, name);
		int start = ageBefore(words, role);
		return start < role ? new LeadIn(start, role, words.figure(start)) : new LeadIn(role, role, 0);
	}

	/** The index behind the role that begins where this one does: "her daughter, Ann" has a comma between. */
	int end(Words words, int name) {
		return words.is(name - 1, ",") ? name - 1 : name;
	}

	/** "The mayor's spokesman, Jo Dale, said": somebody's, or the one; the name behind it is set off by a mark on both sides. */
	private static int ownRole(Words words, int name) {
		if (!words.is(name - 1, ",") || !isRole(words, name - 2)) return name;
		int behind = name;
		while (words.isWord(behind) && words.isCapitalized(behind) || words.is(behind, ".") && words.isCapitalized(behind + 1)) behind++;
		if (words.isWord(behind) || words.isNumber(behind) || words.is(behind, "'s")
				|| words.is(behind, ",") && words.isCapitalized(behind + 1))
			return name;
		int from = name - 2;
		while (from > 0 && name - from <= LONGEST && isDescriptive(words, from - 1)) from--;
		return words.is(from - 1, "'s") || OWNERS.contains(words.lower(from - 1)) ? from : name;
	}

	private static int roleBefore(Words words, int name) {
		if (isTrade(words, name - 1)) return name - 1;
		if (!isRole(words, name - 1)) return name;
		int from = name - 1;
		while (from > 0 && isRole(words, from - 1)) from--;
		if (words.ties(from - 1) && words.in(from - 2, TIED)) from -= 2;
		int outer = from;
		while (outer > 0 && name - outer < LONGEST && isDescriptive(words, outer - 1)) outer--;
		boolean bounded = outer > 0 && (NameWords.DETERMINERS.contains(words.lower(outer - 1)) || words.is(outer - 1, "'s")
				|| words.is(outer - 1, "old"));
		return outerBody(words, bounded ? outer : isBehindLink(words, outer, from) ? outer : withFields(words, from));
	}

	/** "Found by volunteer nurse Ana Ruiz": all that stands behind the preposition. */
	private static boolean isBehindLink(Words words, int outer, int from) {
		for (int i = outer; i < from; i++) if (words.lower(i).endsWith("ing") || words.lower(i).endsWith("ly")) return false;
		return outer > 0 && LINKS.contains(words.lower(outer - 1));
	}

	private static int withFields(Words words, int from) {
		int first = from;
		while (first > 0 && FIELDS.contains(words.lower(first - 1)) && !words.isCapitalized(first - 1)) first--;
		return first;
	}

	/** "University of Kent geologist Tom Hale", "local Red Crescent chief Ivo Han": what he works for is part of what he is. */
	private static int outerBody(Words words, int role) {
		int from = role;
		while (from > 0 && role - from < LONGEST && isOfBody(words, from - 1, role)) from--;
		while (from < role && !words.isCapitalized(from)) from++;
		boolean day = role - from == 1 && (CalendarWords.weekday(words.lower(from)) > 0 || CalendarWords.month(words.lower(from)) > 0);
		boolean opens = from < role && Opening.at(words, from) && (NameWords.OPENERS.contains(words.lower(from)) || role - from == 1);
		return from == role || day || opens ? role : withFields(words, from);
	}

	private static boolean isOfBody(Words words, int i, int role) {
		return words.isWord(i) && words.isCapitalized(i) || i < role - 1 && words.is(i, "of") && words.isCapitalized(i - 1);
	}

	/** "Striker Karl Brandt". */
	static boolean isTrade(Words words, int i) {
		if (i < 0 || !words.isWord(i) || !words.isCapitalized(i) || Shape.isShouted(words.text(i))) return false;
		return RoleWords.isTrade(words.lower(i)) || Opening.at(words, i) && RoleWords.isRole(words.lower(i));
	}

	/** "AG Karl Berg", "former DA Berg"; firms are called "AG Berg", too, and players come from them. */
	static boolean isShort(Words words, int i) {
		String text = words.text(i);
		if (text.length() != 2 || !text.equals("AG") && !text.equals("DA") && !text.equals("VP") || !words.isWord(i + 1)) return false;
		boolean several = words.isWord(i + 2) && words.isCapitalized(i + 2);
		String name = words.lower(i + 1);
		if (several) return Gazetteer.isFirstName(name) && !Bridges.isHead(words, i + 2) && !NameWords.OTHER_HEADS.contains(words.lower(i + 2));
		return !text.equals("AG") && words.is(i - 1, "former") && !Lexicon.isCommon(name) && !Gazetteer.isPlace(name);
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
