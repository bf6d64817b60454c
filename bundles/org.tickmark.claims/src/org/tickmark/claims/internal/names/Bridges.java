package org.tickmark.claims.internal.names;

import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.names.lists.Lexicon;
import org.tickmark.claims.internal.names.lists.NameWords;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** The small words and commas that join capitals to one name, and not two: "University of the Arts", "Food and Drug Administration". */
final class Bridges {
	/** Bodies that deal with more than one matter. */
	private static final WordSet SEVERAL_SUBJECTS = WordSet.of("department", "committee", "subcommittee", "ministry", "office",
			"bureau", "board", "division");
	/** Before a firm that is named after its partners. */
	private static final WordSet FIRM_LEADS = WordSet.of("with", "at", "firm", "of", "by", "for", "from", "joined", "left", "hired",
			"company", "equity", "partnership", "lawyers", "attorneys", "solicitors", "brokerage", "auditors", "consultants");
	/** What two people together give their name to. */
	private static final WordSet GIVEN = WordSet.of("foundation", "fund", "trust", "center", "centre", "institute", "library", "museum",
			"theater", "theatre", "gallery", "hospital", "school", "college", "prize", "award", "chair", "collection");
	/** Bodies for a time: "Harbour and Trade Dialogue". */
	private static final WordSet MEETINGS = WordSet.of("dialogue", "forum", "summit");
	private static final WordSet LINKS = WordSet.of("of", "for", "on", "and", "in", "to", "the", "with", "against");
	/** Those who are in a union by their trade. */
	private static final WordSet TRADES = WordSet.of("workers", "employees");
	/** What lands sign: "Convention on". */
	private static final WordSet SIGNED = WordSet.of("convention", "treaty", "protocol", "declaration", "covenant", "accord");
	/** Laws and committees are called by what they are for: "Justice in Policing Act", "Keep the Pledge PAC". */
	private static final WordSet ACTS = WordSet.of("act", "pac");
	private static final int LONGEST_ACT = 6;
	/** Committees call for it: "Save the Harbour PAC". */
	private static final WordSet CALLS = WordSet.of("save", "keep", "stop", "protect", "defend", "restore", "rock", "feed", "reclaim", "rebuild",
			"support", "free", "end", "saving", "feeding");
	/** Before "to" or "for" and something to hope for they name a body or a plan: "Right to Roam". */
	private static final WordSet HOPES = WordSet.of("right", "freedom", "fight", "march", "race", "hope", "path", "pathway", "bridge", "road",
			"access", "journey", "return", "call", "hands", "help", "homes", "justice", "action", "ready", "reason", "invitation", "paths");
	/** Given for something: "State Prize for Composition". */
	private static final WordSet PRIZES = WordSet.of("prize", "award", "medal");
	/** Works are called so, of somebody: "Confessions of a Salt Maker". */
	private static final WordSet TOLD = WordSet.of("confessions", "memoirs", "memoir", "diary", "diaries", "portrait", "tale", "tales", "death",
			"birth", "chronicle", "secrets", "adventures");
	/** Begin what is added to a name between commas. */
	private static final WordSet ADDS = WordSet.of("a", "an", "which", "whose");
	private static final int LONGEST_FIRM = 9;

	/** Their numbers are part of their names. */
	private static final WordSet NUMBERED = WordSet.of("circuit", "amendment", "precinct", "division", "infantry", "cavalry", "airborne",
			"armored", "armoured", "battalion", "squadron", "regiment", "brigade", "congressional", "arrondissement");
	private static final WordSet ON_A_DAY = WordSet.of("on", "by", "until", "till", "since");
	private static final WordSet STREETS = WordSet.of("street", "avenue");
	private static final WordSet COMPASS = WordSet.of("east", "west", "north", "south");
	private static final WordSet ORDINALS = WordSet.of("st", "nd", "rd", "th");
	private static final int LONGEST_ORDINAL = 3;

	private final Words words;
	private final WordUse use;
	private final Extents extents;

	Bridges(Words words, WordUse use, Extents extents) {
		this.words = words;
		this.use = use;
		this.extents = extents;
	}

	/** "Apple, Inc.", "John Lee, Jr.", "Department of Health, Education and Welfare". */
	int comma(int from, int at) {
		String next = words.lower(at + 1);
		if (extents.isCapital(at + 1) && (NameWords.COMPANY_SUFFIXES.contains(next) || next.equals("jr") || next.equals("sr"))) return at + 2;
		if (isFirm(from, at)) return at + 2;
		if (!isOfSubjects(from, at) || !isCommonCapital(at + 1) || !isCommonCapital(at - 1)
				|| NameWords.BODIES.contains(next)) return at;
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
		boolean one = next == at + 1 && (words.is(next, "a") || words.is(next, "an"));
		if (!extents.isCapital(one ? next + 1 : next)) return at;
		if (one) return isOfOne(from, at, next + 1, lower) ? next + 2 : at;
		int end = switch (lower) {
			case "of" -> of(from, at, next, before);
			case "in" -> words.is(next - 1, "the") && isChain(from, at) && isCommonCapital(next) ? next + 1 : at;
			case "for", "on" -> isMatter(at, next, lower, before) ? next + 1 : at;
			case "and" -> and(from, at);
			case "the" -> at - 1 == from && CALLS.contains(before) && !Opening.at(words, from) && actEnd(next) > next ? next + 1 : at;
			// "Convention Relating to"
			case "to" -> at - 1 > from && (words.is(at - 1, "relating") || isCommonCapital(at - 1) && isFor(from, at)) && isCommonCapital(next)
					&& !isAlone(next) ? next + 1 : at;
			default -> at;
		};
		return end == at && (isOfAct(from, at, next, lower, before) || isMotto(from, at, next, lower)) ? next + 1 : end;
	}

	/** "Council for", "Treaty on", "High Commissioner for". */
	private boolean isMatter(int at, int next, String lower, String before) {
		if (!words.isCapitalized(at - 1) || NameWords.DETERMINERS.contains(words.lower(next))) return false;
		if (NameWords.FOR_HEADS.contains(before) || lower.equals("on") && SIGNED.contains(before)) return true;
		if (!lower.equals("for") || !isCommonCapital(next)) return false;
		// "Medal for Team Marada" is given to somebody.
		boolean prize = PRIZES.contains(before) && !(extents.isCapital(next + 1) && !isCommonCapital(next + 1));
		return prize || before.equals("commissioner") && words.is(at - 2, "high");
	}

	/** "Confessions of a Salt Maker", "Campaign for an Open Harbour". */
	private boolean isOfOne(int from, int at, int next, String lower) {
		String before = words.lower(at - 1);
		if (!isCommonCapital(next)) return false;
		if (lower.equals("for")) return NameWords.FOR_HEADS.contains(before);
		return lower.equals("of") && TOLD.contains(before) && extents.isCapital(at - 1) && !isAlone(next) && (at - 1 > from || !Opening.at(words, from));
	}

	/** "Americans with Disabilities Act", "Justice in Policing Act"; no "Department in Clean Coasts Act cases". */
	private boolean isOfAct(int from, int at, int next, String lower, String before) {
		if (next > at + 1 || lower.equals("and") && at - 1 == from || lower.equals("the") || !words.isCapitalized(at - 1)) return false;
		if (actEnd(next) < next + 2 || !lower.equals("and") && Opening.at(words, from) && !words.is(from, "the")) return false;
		return isCommonCapital(at - 1) && !isAlone(at - 1) && !isHead(words, at - 1)
				&& !NameWords.OTHER_HEADS.contains(before) && !NameJudgement.isPeople(before) && !Gazetteer.isOrganisation(before);
	}

	/** Behind the act or committee whose last words begin there; {@code next} where they end none. */
	private int actEnd(int next) {
		int end = next;
		while (end < next + LONGEST_ACT && (extents.isCapital(end) || words.is(end, "and") || words.is(end, "of"))) end++;
		return end > next && ACTS.contains(words.lower(end - 1)) ? end : next;
	}

	/** "Paths to Peace", "Fight for Change": common words whose capitals only a name explains. What has them elsewhere, too, is another. */
	private boolean isMotto(int from, int at, int next, String lower) {
		boolean to = lower.equals("to");
		if (!to && !lower.equals("for") && !lower.equals("against") || to && words.is(from - 1, "from")) return false;
		String before = words.lower(at - 1);
		String behind = words.lower(next);
		if (!isMottoWord(at - 1) || !isMottoWord(next) || isHead(words, at - 1) || Gazetteer.isFirstName(words.lower(from))) return false;
		if (NameWords.OTHER_HEADS.contains(before) || NameWords.OPENERS.contains(behind)) return false;
		if (!HOPES.contains(before) || use.capitals(behind) > Math.max(1, use.capitals(before))) return false;
		return !Opening.at(words, from) || isAddedTo(next);
	}

	private boolean isMottoWord(int i) {
		return isCommonCapital(i) && !isAlone(i) && !NameJudgement.isPeople(words.lower(i)) && !Gazetteer.isOrganisation(words.lower(i));
	}

	/** "Right to Roam, a pressure group". */
	private boolean isAddedTo(int next) {
		int end = next;
		while (end < next + LONGEST_ACT && extents.isCapital(end)) end++;
		return words.is(end, ",") && words.in(end + 1, ADDS);
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
		// "Union of Harbour Pilots of Marada"
		if (at - 1 > from && TRADES.contains(before) || isCommonCapital(at - 1) && Gazetteer.isLand(words.text(next)) && hasOf(from, at))
			return next + 1;
		boolean person = at - 1 == from && Gazetteer.isFirstName(before) && !Gazetteer.isPlace(words.lower(next));
		if (person && next == at + 1) return next + 1;
		boolean noun = at - 1 > from || !Opening.at(words, from);
		boolean common = Lexicon.isCommon(before) && !NameWords.DEMONYMS.contains(before)
				&& (!before.endsWith("s") || before.endsWith("us") && isCommonCapital(next));
		return noun && common && !NameWords.NO_OF_HEADS.contains(before) && !Gazetteer.isPlace(words.lower(next))
				&& !words.is(next, "united") ? next + 1 : at;
	}

	private boolean hasOf(int from, int at) {
		for (int i = at - 1; i > from && i > at - LONGEST_ACT; i--) if (words.is(i, "of")) return NameWords.OF_HEADS.contains(words.lower(i - 1));
		return false;
	}

	/** "Food and Drug Administration", not "Congress and Parliament". */
	private int and(int from, int at) {
		if (isChain(from, at)) return isChainPart(at - 1) && isChainPart(at + 1) && (!words.is(at - 1, "justice") || isCommonCapital(at + 1))
				? at + 2 : at;
		if (isOfSubjects(from, at) && isCommonCapital(at - 1) && isCommonCapital(at + 1) && !isOther(at + 1)) return at + 2;
		int couple = coupleEnd(from, at);
		if (couple > at) return couple;
		String both = words.lower(at - 1) + " and " + words.lower(at + 1);
		boolean apart = at - 1 == from && words.is(from - 1, "between");
		if (!apart && Gazetteer.isPlace(both) || Gazetteer.isOrganisation(both)) return at + 2;
		if (!isCommonCapital(at - 1) || !isCommonCapital(at + 1) || isAlone(at - 1) || isAlone(at + 1)) return at;
		if (at - 1 > from && (isHead(words, at - 1) || MEETINGS.contains(words.lower(at - 1)))) return at;
		boolean headed = isHeading(at + 2) && !(words.in(at + 2, TRADES) && hasOf(from, at)) || words.is(at + 2, "hall") && words.is(at + 3, "of")
				|| NameWords.ORGANISATION_HEADS.contains(words.lower(at + 3)) && extents.isCapital(at + 2)
				&& extents.isCapital(at + 3);
		return headed && !(at - 1 == from && Opening.at(words, from) && words.lower(from).endsWith("ing")) ? at + 2 : at;
	}

	/** "Ministry of Fisheries and Prime Minister Lane": no more subjects, but another body or somebody. */
	private boolean isOther(int i) {
		String lower = words.lower(i);
		return NameWords.BODIES.contains(lower) || NameWords.TITLES.contains(lower) || NameWords.OF_HEADS.contains(lower)
				|| words.isCapitalized(i + 1) && NameWords.TITLES.contains(words.lower(i + 1)) || words.is(i, "prime") || isHead(words, i)
				|| isHeading(i + 1);
	}

	private boolean isHeading(int i) {
		return extents.isCapital(i) && (NameWords.ORGANISATION_HEADS.contains(words.lower(i)) || MEETINGS.contains(words.lower(i))
				|| TRADES.contains(words.lower(i)));
	}

	/** "Karl and Ilse Brandt Foundation", "Karl S. and Ilse T. Brandt Trust": two who gave it their name; {@code at} where it is none. */
	int coupleEnd(int from, int at) {
		int first = words.is(from, "the") ? from + 1 : from;
		if (!words.is(at, "and") || forenameEnd(first) != at || !extents.isCapital(at + 1)) return at;
		int surname = forenameEnd(at + 1);
		// "Virginia and Georgia State College"
		if (Gazetteer.isPlace(words.lower(first)) || Gazetteer.isPlace(words.lower(at + 1)) || !extents.isCapital(surname)) return at;
		// "The Karl and Orlene Velmar Foundation"; "they asked Karl and Velmar Brask Foundation" names two.
		boolean one = surname == at + 1 && (first > from || words.is(from - 1, "the"));
		if (one && isUncommon(surname) && extents.isCapital(at + 2) && isUncommon(at + 2)) surname++;
		for (int i = surname + 1; surname > at + 1 && i < surname + 4 && extents.isCapital(i); i++) if (GIVEN.contains(words.lower(i))) return surname + 1;
		return at;
	}

	private boolean isUncommon(int i) {
		return !Lexicon.isCommon(words.lower(i)) && !Gazetteer.isPlace(words.lower(i)) && !Shape.isShouted(words.text(i)) && !isHead(words, i);
	}

	/** Behind a first name and its initial. */
	private int forenameEnd(int i) {
		if (!extents.isCapital(i) || !Gazetteer.isFirstName(words.lower(i))) return i;
		boolean initial = words.text(i + 1).length() == 1 && extents.isCapital(i + 1) && words.is(i + 2, ".") && words.joined(i + 2);
		return initial ? i + 3 : i + 1;
	}

	/** Behind the "of" or "for" of a body: what follows are its subjects, not other names. */
	private boolean isChain(int from, int at) {
		for (int i = at - 1; i > from && i > at - 7; i--) {
			if (words.is(i, "for") || words.is(i, "on")) return true;
			if (words.is(i, "of")) return NameWords.SUBJECT_HEADS.contains(words.lower(i - 1));
		}
		return false;
	}

	/** "Society for the Prevention of Cruelty": further back. */
	private boolean isFor(int from, int at) {
		for (int i = at - 1; i > from && i > at - LONGEST_ACT; i--) if (words.is(i, "for")) return true;
		return false;
	}

	private boolean isChainPart(int i) {
		String lower = words.lower(i);
		return extents.isCapital(i) && !Shape.isShouted(words.text(i)) && !Gazetteer.isPlace(lower) && !Gazetteer.isFirstName(lower)
				&& (!NameWords.BODIES.contains(lower) || lower.equals("independent") || lower.equals("government") && isCommonCapital(i + 1))
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

	/** Where the name begins with the number before it: "14th Street", "West 14th Street", "5th Street Gym". */
	int start(int from, int to) {
		if (!isNumbered(from, to)) return from;
		boolean compass = words.in(from - 3, COMPASS) && words.isCapitalized(from - 3);
		// "In Key West 14th Street was closed"
		return compass && !(words.isWord(from - 4) && words.isCapitalized(from - 4) && !Opening.at(words, from - 4)) ? from - 3 : from - 2;
	}

	private boolean isNumbered(int from, int to) {
		if (!words.in(from - 1, ORDINALS) || !words.joined(from - 1) || !words.isNumber(from - 2)) return false;
		if (words.text(from - 2).length() > LONGEST_ORDINAL || CalendarWords.month(words.lower(from - 3)) > 0) return false;
		if (NUMBERED.contains(words.lower(from)) || to - from > 1 && NUMBERED.contains(words.lower(to - 1))) return true;
		// "On the 4th Street musicians played"
		return words.in(from, STREETS) && !(words.is(from - 3, "the") && words.in(from - 4, ON_A_DAY));
	}
}
