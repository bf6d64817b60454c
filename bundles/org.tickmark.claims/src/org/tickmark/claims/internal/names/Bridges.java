package org.tickmark.claims.internal.names;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** The small words and commas that join capitals to one name, and not two: "University of the Arts", "Food and Drug Administration". */
final class Bridges {
	/** Bodies that deal with more than one matter. */
	private static final WordSet SEVERAL_SUBJECTS = WordSet.of("department", "committee", "subcommittee", "ministry", "office");
	/** Before a firm that is named after its partners. */
	private static final WordSet FIRM_LEADS = WordSet.of("with", "at", "firm", "of", "by", "for", "from", "joined", "left", "hired",
			"company", "equity", "partnership", "lawyers", "attorneys", "solicitors", "brokerage", "auditors", "consultants");
	/** What two people together give their name to. */
	private static final WordSet GIVEN = WordSet.of("foundation", "fund", "trust", "center", "centre", "institute", "library", "museum",
			"theater", "theatre", "gallery", "hospital", "school", "college", "prize", "award", "chair", "collection");
	/** Bodies for a time: "Harbour and Trade Dialogue". */
	private static final WordSet MEETINGS = WordSet.of("dialogue", "forum", "summit");
	private static final WordSet LINKS = WordSet.of("of", "for", "on", "and", "in", "to");
	private static final int LONGEST_FIRM = 9;

	private final Words words;
	private final Extents extents;

	Bridges(Words words, Extents extents) {
		this.words = words;
		this.extents = extents;
	}

	/** "Apple, Inc.", "John Lee, Jr.", "Department of Health, Education and Welfare". */
	int comma(int from, int at) {
		String next = words.lower(at + 1);
		if (extents.isCapital(at + 1) && (NameWords.COMPANY_SUFFIXES.contains(next) || next.equals("jr") || next.equals("sr"))) return at + 2;
		if (isFirm(from, at)) return at + 2;
		if (!isOfSubjects(from, at) || !isCommonCapital(at + 1) || !isCommonCapital(at - 1)) return at;
		for (int i = at + 2; i < at + 7; i++) {
			if (words.is(i, "and") && isCommonCapital(i + 1)) return at + 2;
		}
		return at;
	}

	/** Behind "Department of", "Harbour Committee on". */
	private boolean isOfSubjects(int from, int at) {
		for (int i = at - 1; i > from && i > at - 7; i--) {
			if (words.is(i, "of") || words.is(i, "on")) return SEVERAL_SUBJECTS.contains(words.lower(i - 1));
		}
		return false;
	}

	/** "With Lane, Weston & Brook": a firm's partners, not a list of firms. */
	private boolean isFirm(int from, int at) {
		boolean begun = at - 1 == from ? FIRM_LEADS.contains(words.lower(from - 1)) : words.is(at - 2, ",") && words.isWord(at - 1);
		if (!begun || Gazetteer.isPlace(words.lower(at - 1)) || Gazetteer.isOrganisation(words.lower(at - 1))) return false;
		int last = at + 1;
		while (last < at + LONGEST_FIRM && extents.isCapital(last) && words.is(last + 1, ",")) last += 2;
		boolean partners = extents.isCapital(last) && words.is(last + 1, "&") && extents.isCapital(last + 2);
		return partners && !NameWords.COMPANY_SUFFIXES.contains(words.lower(last + 2))
				&& !Gazetteer.isOrganisation(words.lower(last) + " & " + words.lower(last + 2));
	}

	int link(int from, int at, String lower) {
		if (!LINKS.contains(lower)) return at;
		String before = words.lower(at - 1);
		int next = at + 1;
		if (words.is(next, "the") && !lower.equals("and")) next++;
		if (!extents.isCapital(next)) return at;
		return switch (lower) {
			case "of" -> of(from, at, next, before);
			case "in" -> words.is(next - 1, "the") && isChain(from, at) && isCommonCapital(next) ? next + 1 : at;
			case "for", "on" -> NameWords.FOR_HEADS.contains(before) && words.isCapitalized(at - 1)
					&& !NameWords.DETERMINERS.contains(words.lower(next)) ? next + 1 : at;
			case "and" -> and(from, at);
			// "Convention Relating to"
			case "to" -> at - 1 > from && words.is(at - 1, "relating") && isCommonCapital(next) ? next + 1 : at;
			default -> at;
		};
	}

	static boolean isHead(Words words, int i) {
		return NameWords.ORGANISATION_HEADS.contains(words.lower(i)) || NameWords.PLACE_HEADS.contains(words.lower(i));
	}

	/** "Director of National Intelligence". */
	static boolean isNational(Words words, int i) {
		boolean matter = words.is(i, "national") && (words.is(i + 1, "intelligence") || words.is(i + 1, "security"));
		// "National Intelligence Agency" is a body of its own.
		return matter && !(words.isWord(i + 2) && words.isCapitalized(i + 2) && NameWords.ORGANISATION_HEADS.contains(words.lower(i + 2)));
	}

	private int of(int from, int at, int next, String before) {
		if (before.endsWith("s") && Opening.at(words, from) && at - 1 == from && Extents.ADDRESSED.contains(words.lower(next))) return at;
		if (NameWords.OF_HEADS.contains(before) || isChain(from, at) && isCommonCapital(next)) return next + 1;
		if (NameWords.TITLES.contains(before) && isNational(words, next)) return next + 2;
		if (NameWords.TITLES.contains(before)) return NameWords.OFFICES.contains(words.lower(next)) ? next + 1 : at;
		boolean person = at - 1 == from && Gazetteer.isFirstName(before) && !Gazetteer.isPlace(words.lower(next));
		if (person && next == at + 1) return next + 1;
		boolean noun = at - 1 > from || !Opening.at(words, from);
		boolean common = Lexicon.isCommon(before) && !NameWords.DEMONYMS.contains(before)
				&& (!before.endsWith("s") || before.endsWith("us") && isCommonCapital(next));
		return noun && common && !NameWords.NO_OF_HEADS.contains(before) && !Gazetteer.isPlace(words.lower(next))
				&& !words.is(next, "united") ? next + 1 : at;
	}

	/** "Food and Drug Administration", not "Congress and Parliament". */
	private int and(int from, int at) {
		if (isChain(from, at)) return isChainPart(at - 1) && isChainPart(at + 1) && (!words.is(at - 1, "justice") || isCommonCapital(at + 1))
				? at + 2 : at;
		if (isCouple(from, at)) return at + 3;
		if (!isCommonCapital(at - 1) || !isCommonCapital(at + 1) || isAlone(at - 1) || isAlone(at + 1)) return at;
		if (at - 1 > from && (isHead(words, at - 1) || MEETINGS.contains(words.lower(at - 1)))) return at;
		boolean headed = isHeading(at + 2) || NameWords.ORGANISATION_HEADS.contains(words.lower(at + 3)) && extents.isCapital(at + 2)
				&& extents.isCapital(at + 3);
		return headed && !(at - 1 == from && Opening.at(words, from) && words.lower(from).endsWith("ing")) ? at + 2 : at;
	}

	private boolean isHeading(int i) {
		return extents.isCapital(i) && (NameWords.ORGANISATION_HEADS.contains(words.lower(i)) || MEETINGS.contains(words.lower(i)));
	}

	/** "Karl and Ilse Brandt Foundation": two who gave it their name. */
	private boolean isCouple(int from, int at) {
		boolean begun = at - 1 == from || at - 2 == from && words.is(from, "the");
		boolean two = begun && extents.isCapital(at + 1) && extents.isCapital(at + 2) && Gazetteer.isFirstName(words.lower(at - 1))
				&& Gazetteer.isFirstName(words.lower(at + 1));
		// "Virginia and Georgia State College"
		if (!two || Gazetteer.isPlace(words.lower(at - 1)) || Gazetteer.isPlace(words.lower(at + 1))) return false;
		for (int i = at + 3; i < at + 6 && extents.isCapital(i); i++) if (GIVEN.contains(words.lower(i))) return true;
		return false;
	}

	/** Behind the "of" or "for" of a body: what follows are its subjects, not other names. */
	private boolean isChain(int from, int at) {
		for (int i = at - 1; i > from && i > at - 7; i--) {
			if (words.is(i, "for") || words.is(i, "on")) return true;
			if (words.is(i, "of")) return NameWords.SUBJECT_HEADS.contains(words.lower(i - 1));
		}
		return false;
	}

	private boolean isChainPart(int i) {
		String lower = words.lower(i);
		return extents.isCapital(i) && !Shape.isShouted(words.text(i)) && !Gazetteer.isPlace(lower) && !Gazetteer.isFirstName(lower)
				&& (!NameWords.BODIES.contains(lower) || lower.equals("independent"))
				&& (!NameWords.TITLES.contains(lower) || lower.equals("justice")) && (Lexicon.isCommon(lower) || lower.equals("non")
						|| !NameWords.OF_HEADS.contains(lower));
	}

	/** A body or a title by itself, or people: it is not joined to another by "and". */
	private boolean isAlone(int i) {
		String lower = words.lower(i);
		return NameWords.BODIES.contains(lower) || NameWords.TITLES.contains(lower) || NameWords.DEMONYMS.contains(lower)
				|| Gazetteer.isPlace(lower)
				|| Gazetteer.isFirstName(lower);
	}

	boolean isCommonCapital(int i) {
		return extents.isCapital(i) && Lexicon.isCommon(words.lower(i)) && !Shape.isShouted(words.text(i));
	}
}
