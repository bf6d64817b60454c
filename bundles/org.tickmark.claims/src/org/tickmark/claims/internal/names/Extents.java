package org.tickmark.claims.internal.names;

import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.MoneyLetters;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** How far capitals reach that belong together: "University of the Arts", "Johnson & Johnson", "Ludwig van Beethoven", "St. John's". */
final class Extents {
	private static final WordSet NUMBERED = WordSet.of("channel", "radio", "local", "formula", "apollo", "boeing", "airbus", "studio",
			"area", "highway", "route", "interstate", "district", "ward",
			"article", "chapter", "section", "room", "gate", "pier", "windows", "voyager", "soyuz", "falcon", "sputnik", "gemini", "mars",
					"g", "psalm", "title", "building", "proposition", "measure");
	/** Before a word that is part of an address or a handle. */
	private static final WordSet ADDRESS = WordSet.of("@", "#", "_", "=", "%", "~");
	private static final WordSet TIED = WordSet.of("al", "el", "ul", "ad");
	/** Bodies that deal with more than one matter. */
	private static final WordSet SEVERAL_SUBJECTS = WordSet.of("department", "committee", "subcommittee", "ministry", "office");
	/** Before a firm that is named after its partners. */
	private static final WordSet FIRM_LEADS = WordSet.of("with", "at", "firm", "of", "by", "for", "from", "joined", "left", "hired",
			"company", "equity", "partnership", "lawyers", "attorneys", "solicitors", "brokerage", "auditors", "consultants");
	private static final int LONGEST_FIRM = 9;
	/** What two people together give their name to. */
	private static final WordSet GIVEN = WordSet.of("foundation", "fund", "trust", "center", "centre", "institute", "library", "museum",
			"theater", "theatre", "gallery", "hospital", "school", "college", "prize", "award", "chair", "collection");
	/** Bodies for a time: "Harbour and Trade Dialogue". */
	private static final WordSet MEETINGS = WordSet.of("dialogue", "forum", "summit");
	/** Tied to a small word they are no names: "Co-written", "Pre-war". */
	private static final WordSet PREFIXES = WordSet.of("anti", "co", "cross", "ex", "half", "inter", "mid", "mini", "multi", "non", "over",
			"post", "pre", "pro", "re", "self", "semi", "sub", "super", "ultra", "under");
	/** Between hyphens of one place: "Weston-super-Mare", not "the Colmere-to-Alford road". */
	private static final WordSet INNER = WordSet.of("au", "aux", "sur", "sous", "en", "les", "lez", "upon", "on", "under", "super", "by",
			"in", "the", "next");
	/** Before a hyphen and a land: "trans-Ruritanian Highway". */
	private static final WordSet PARTS_OF_LAND = WordSet.of("sub", "trans", "cis");
	private static final int LONGEST_PART = 5;
	/** "Coroner's Office": whoever holds it, the office is its own. */
	private static final WordSet OFFICERS = WordSet.of("coroner", "sheriff", "attorney", "examiner", "prosecutor", "defender", "treasurer",
			"assessor", "auditor", "recorder", "comptroller", "controller", "general", "clerk", "marshal");
	private static final WordSet LINKS = WordSet.of("of", "for", "on", "and", "in", "to");

	/** Before a person: "Friends of Mr. Berg" are no society. */
	private static final WordSet ADDRESSED = WordSet.of("mr", "mrs", "ms", "miss", "dr", "sen", "gov", "rep", "senator", "governor", "president",
			"mayor", "secretary", "prof", "professor");

	private final Words words;

	Extents(Words words) {
		this.words = words;
	}

	/** Whether a name may begin here. */
	boolean begins(int i) {
		if (!words.isWord(i)) return false;
		// Most words have no capital at all, and then no name begins with them.
		if (words.text(i).equals(words.lower(i))) return isTiedParticle(i) || isPartOfLand(i);
		if (isPrefix(i)) return false;
		if (words.joined(i) && (words.isNumber(i - 1) || ADDRESS.contains(words.text(i - 1))) || MoneyLetters.is(words, i)) return false;
		return isCapital(i) || isCamel(i) || isTiedParticle(i);
	}

	/** "Sub-Saharan Marada": where in it, and no land without that. */
	private boolean isPartOfLand(int i) {
		String lower = words.lower(i);
		return lower.length() <= LONGEST_PART && PARTS_OF_LAND.contains(lower) && words.ties(i + 1) && isCapital(i + 2) && isCapital(i + 3);
	}

	/** "Co-written by": a capital because it opens the sentence. */
	private boolean isPrefix(int i) {
		return words.ties(i + 1) && words.isWord(i + 2) && !words.isCapitalized(i + 2) && PREFIXES.contains(words.lower(i));
	}

	private boolean isCapital(int i) {
		if (!words.isWord(i) || !words.isCapitalized(i)) return false;
		String lower = words.lower(i);
		if (lower.length() < 2) return !lower.equals("i");
		return !isContraction(lower) && !isAlias(i, lower) && !isDay(i)
				&& !(lower.indexOf('.') > 0 && NameWords.NO_NAMES.contains(lower) && !isInitials(i, lower));
	}

	/** "Brandt, AKA Danger Crow"; there is a rapper AKA, too. */
	private boolean isAlias(int i, String lower) {
		if (!lower.equals("aka") || !words.isWord(i + 1) || !words.isCapitalized(i + 1)) return false;
		return words.is(i - 1, ",") || words.is(i - 1, "(") || words.is(i - 1, "[") || words.isWord(i - 1) && words.isCapitalized(i - 1);
	}

	/** "T.V. Smith" */
	private boolean isInitials(int i, String lower) {
		return (lower.equals("b.s.") || lower.equals("t.v.")) && words.isWord(i + 1) && words.isCapitalized(i + 1);
	}

	/** "You'd", "Wouldn't": no name has such an end. */
	private static boolean isContraction(String lower) {
		int at = lower.indexOf('\'');
		if (at < 0) return false;
		String end = lower.substring(at + 1);
		return end.equals("d") || end.equals("ll") || end.equals("ve") || end.equals("re") || end.equals("m") || end.equals("t");
	}

	/** "iPhone", "eBay". */
	private boolean isCamel(int i) {
		if (!words.isWord(i) || words.text(i).length() < 4) return false;
		return Character.isLowerCase(words.text(i).charAt(0)) && Shape.isCamel(words.text(i));
	}

	/** "d'Aubert". */
	private boolean isElided(int i) {
		String text = words.text(i);
		return text.length() > 3 && words.lower(i).charAt(1) == '\'' && Character.isUpperCase(text.charAt(2));
	}

	/** "al-Assad". */
	private boolean isTiedParticle(int i) {
		String lower = words.lower(i);
		return lower.length() == 2 && TIED.contains(lower) && words.ties(i + 1) && isCapital(i + 2);
	}

	/** Days and months are none, but "Theresa May" and "April Smith" are. */
	private boolean isDay(int i) {
		String lower = words.lower(i);
		if (lower.length() > 9 || !CalendarWords.months().contains(lower) && !CalendarWords.weekdays().contains(lower)
				&& CalendarWords.weekdays(lower) == 0) return false;
		if (lower.equals("mar") || lower.equals("jan") || lower.equals("sun") || lower.equals("sat") || lower.equals("dec"))
			return words.is(i + 1, ".") || words.isNumber(i + 1);
		if (words.isNumber(i + 1) || words.is(i + 1, ",") && words.isNumber(i + 2)) return true;
		boolean name = lower.equals("may") || lower.equals("april") || lower.equals("june") || lower.equals("august")
				|| lower.equals("march");
		return !(name && (i > 0 && Gazetteer.isFirstName(words.lower(i - 1)) || !lower.equals("may") && !lower.equals("march")
				&& words.isWord(i + 1)
				&& words.isCapitalized(i + 1) && !Lexicon.isCommon(words.lower(i + 1))));
	}

	/** The index behind the run of capitals. */
	int end(int from) {
		int end = from + 1;
		if (isTiedParticle(from) || words.text(from).equals(words.lower(from)) && isPartOfLand(from)) end = from + 3;
		while (end < words.size()) {
			int next = next(from, end);
			if (next == end) break;
			end = next;
		}
		return end;
	}

	/** How far the name reaches one step on; {@code end} itself where it stops. */
	private int next(int from, int end) {
		String lower = words.lower(end);
		if (isCapital(end)) return isInnerOpener(end, lower) ? end : end + 1;
		if (words.text(end).equals("I")) return isFirst(end) ? end + 1 : end;
		if (lower.equals("party") && NameWords.PARTIES.contains(words.lower(end - 1))) return end + 1;
		if (words.isWord(end)) return (isCamel(end) || isElided(end))
				&& !words.joined(end) ? end + 1 : isTiedParticle(end) ? end + 3 : link(from, end, lower);
		if (words.isNumber(end) && words.joined(end) && words.text(end).length() < 4 && !words.isDash(end - 1)) return end + 1;
		if (words.isNumber(end)) return NUMBERED.contains(words.lower(end - 1)) && !words.text(end).contains(",") ? end + 1 : end;
		return switch (lower) {
			case "." -> stop(end);
			case "-", "\u2010", "\u2011" -> hyphen(from, end);
			case "]" -> words.is(from - 1, "[") && isCapital(end + 1) ? end + 2 : end;
			case "&", "+" -> words.isWord(end + 1) && words.isCapitalized(end + 1) ? end + 2 : end;
			case "'s" -> isPossessivePart(from, end) ? end + 2 : end;
			case "'" -> words.joined(end) && NameWords.POSSESSORS.contains(words.lower(end - 1)) && isCapital(end + 1) ? end + 2 : end;
			case "," -> comma(from, end);
			case "\"", "\u201C" -> isNickname(from, end) ? end + 4 : end;
			case "[" -> surnameGiven(from, end);
			default -> end;
		};
	}

	/** "Victoria, Australia On Saturday": another sentence whose stop is lost. */
	private boolean isInnerOpener(int i, String lower) {
		return NameWords.INNER_OPENERS.contains(lower) && words.text(i).length() == lower.length()
				&& Character.isLowerCase(words.text(i).charAt(1))
				&& !words.is(i - 1, ".");
	}

	/** "Norton I, emperor": a number where no verb can follow. */
	private boolean isFirst(int i) {
		return i + 1 == words.size() || words.is(i + 1, ",") || words.is(i + 1, ")") || words.is(i + 1, "'s") || words.is(i + 1, ".")
				&& i + 2 == words.size();
	}

	private int stop(int at) {
		// "Metro.us", "Amazon.com"
		if (words.joined(at) && words.joined(at + 1) && words.isWord(at + 1) && !words.isCapitalized(at + 1)
				&& words.lower(at + 1).length() < 4) return at + 2;
		if (words.joined(at) && words.joined(at + 1) && words.text(at - 1).length() == 1 && words.text(at + 1).length() == 1
				&& words.isCapitalized(at + 1))
			return words.is(at + 2, ".") && words.joined(at + 2) ? at + 3 : at + 2;
		if (words.joined(at) && Gazetteer.isShortState(words.text(at - 1)) && words.text(at - 1).length() > 1
				&& at + 1 < words.size()) return at + 1;
		boolean initial = words.text(at - 1).length() == 1;
		if (initial && words.joined(at) && words.is(at + 1, "]") && isCapital(at + 2)) return at + 3;
		boolean short1 = NameWords.ABBREVIATIONS.contains(words.lower(at - 1));
		if (!words.joined(at) || !initial && !short1) return at;
		if (isCapital(at + 1)) return at + 2;
		boolean closes = NameWords.COMPANY_SUFFIXES.contains(words.lower(at - 1)) || NameWords.SUFFIXES.contains(words.lower(at - 1));
		if (initial && words.is(at + 1, "\"") || !closes) return initial && isNextParticle(at + 1) ? at + 1 : at;
		return at + 1 < words.size() ? at + 1 : at;
	}

	private boolean isNextParticle(int i) {
		return NameWords.PARTICLES.contains(words.lower(i)) && isCapital(i + 1);
	}

	/** "Centre on Peace-". */
	private boolean isOnSubject(int from, int at) {
		return at - 3 >= from && (words.is(at - 2, "on") || words.is(at - 2, "for")) && isCommonCapital(at - 1);
	}

	private int hyphen(int from, int at) {
		if (!words.ties(at)) return at;
		if (isCapital(at + 1)) return at + 2;
		int inner = at + 1;
		while (inner < at + 4 && (NameWords.PARTICLES.contains(words.lower(inner)) || isInner(words.lower(inner)))
				&& words.ties(inner + 1)) inner += 2;
		if (inner > at + 1 && isCapital(inner)) return inner + 1;
		if (words.isWord(at + 1) && isOnSubject(from, at) && words.is(at + 2, "and") && isCommonCapital(at + 3)) return at + 4;
		boolean numbered = words.text(at - 1).length() <= 3 && Shape.isShouted(words.text(at - 1)) || words.text(at + 1).length() == 1;
		return words.isNumber(at + 1) && numbered ? at + 2 : at;
	}

	/** @param lower a word between hyphens */
	static boolean isInner(String lower) {
		return INNER.contains(lower) && !lower.equals("in");
	}

	/** "Karl “Red” Brandt". */
	private boolean isNickname(int from, int mark) {
		boolean closed = words.is(mark + 2, "\"") || words.is(mark + 2, "\u201D");
		return closed && mark - 1 == from && Gazetteer.isFirstName(words.lower(from)) && words.joined(mark + 1) && words.joined(mark + 2)
				&& !words.joined(mark) && isCapital(mark + 1) && isCapital(mark + 3) && !words.joined(mark + 3);
	}

	/** "Karl [Brandt]", "Karl [Berg Brandt]": what the writer adds to the first name that was said. */
	private int surnameGiven(int from, int bracket) {
		if (bracket - 1 != from || words.joined(bracket) || !words.joined(bracket + 1) || !Gazetteer.isFirstName(words.lower(from))) return bracket;
		int to = bracket + 1;
		while (to < bracket + 4 && isCapital(to)) to++;
		boolean several = to > bracket + 2;
		return to > bracket + 1 && words.is(to, "]") && words.joined(to) && !(several && isHead(to - 1)) ? to + 1 : bracket;
	}

	private boolean isPossessivePart(int from, int at) {
		if (!isCapital(at + 1)) return false;
		String owner = words.lower(at - 1);
		// "Mr. King's Harbour Today"
		if (words.in(at - 2, ADDRESSED) || words.is(at - 2, ".") && words.in(at - 3, ADDRESSED)) return false;
		boolean officer = at - 1 > from && OFFICERS.contains(owner) && !Gazetteer.isFirstName(words.lower(at - 2));
		if (officer && (words.is(at + 1, "office") || words.is(at + 1, "department"))) return true;
		boolean saint = at > 1 && (words.is(at - 2, "st") || words.is(at - 2, ".") && words.is(at - 3, "st"));
		return saint || NameWords.POSSESSORS.contains(owner) && (NameWords.ORGANISATION_HEADS.contains(words.lower(at + 1))
				|| NameWords.PLACE_HEADS.contains(words.lower(at + 1)) || isCapital(at + 2));
	}

	/** "Apple, Inc.", "John Lee, Jr.", "Department of Health, Education and Welfare". */
	private int comma(int from, int at) {
		String next = words.lower(at + 1);
		if (isCapital(at + 1) && (NameWords.COMPANY_SUFFIXES.contains(next) || next.equals("jr") || next.equals("sr"))) return at + 2;
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
		while (last < at + LONGEST_FIRM && isCapital(last) && words.is(last + 1, ",")) last += 2;
		boolean partners = isCapital(last) && words.is(last + 1, "&") && isCapital(last + 2);
		return partners && !NameWords.COMPANY_SUFFIXES.contains(words.lower(last + 2))
				&& !Gazetteer.isOrganisation(words.lower(last) + " & " + words.lower(last + 2));
	}

	private int link(int from, int at, String lower) {
		if (NameWords.PARTICLES.contains(lower)) return particle(at);
		if (!LINKS.contains(lower)) return at;
		String before = words.lower(at - 1);
		int next = at + 1;
		if (words.is(next, "the") && !lower.equals("and")) next++;
		if (!isCapital(next)) return at;
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

	private boolean isHead(int i) {
		return NameWords.ORGANISATION_HEADS.contains(words.lower(i)) || NameWords.PLACE_HEADS.contains(words.lower(i));
	}

	private int particle(int at) {
		int i = at;
		while (i < at + 3 && NameWords.PARTICLES.contains(words.lower(i))) i++;
		return isCapital(i) && !words.joined(i) ? i + 1 : at;
	}

	/** "Director of National Intelligence". */
	static boolean isNational(Words words, int i) {
		boolean matter = words.is(i, "national") && (words.is(i + 1, "intelligence") || words.is(i + 1, "security"));
		// "National Intelligence Agency" is a body of its own.
		return matter && !(words.isWord(i + 2) && words.isCapitalized(i + 2) && NameWords.ORGANISATION_HEADS.contains(words.lower(i + 2)));
	}

	private int of(int from, int at, int next, String before) {
		if (before.endsWith("s") && Opening.at(words, from) && at - 1 == from && ADDRESSED.contains(words.lower(next))) return at;
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
		if (at - 1 > from && (isHead(at - 1) || MEETINGS.contains(words.lower(at - 1)))) return at;
		boolean headed = isHeading(at + 2) || NameWords.ORGANISATION_HEADS.contains(words.lower(at + 3)) && isCapital(at + 2)
				&& isCapital(at + 3);
		return headed && !(at - 1 == from && Opening.at(words, from) && words.lower(from).endsWith("ing")) ? at + 2 : at;
	}

	private boolean isHeading(int i) {
		return isCapital(i) && (NameWords.ORGANISATION_HEADS.contains(words.lower(i)) || MEETINGS.contains(words.lower(i)));
	}

	/** "Karl and Ilse Brandt Foundation": two who gave it their name. */
	private boolean isCouple(int from, int at) {
		boolean begun = at - 1 == from || at - 2 == from && words.is(from, "the");
		boolean two = begun && isCapital(at + 1) && isCapital(at + 2) && Gazetteer.isFirstName(words.lower(at - 1))
				&& Gazetteer.isFirstName(words.lower(at + 1));
		// "Virginia and Georgia State College"
		if (!two || Gazetteer.isPlace(words.lower(at - 1)) || Gazetteer.isPlace(words.lower(at + 1))) return false;
		for (int i = at + 3; i < at + 6 && isCapital(i); i++) if (GIVEN.contains(words.lower(i))) return true;
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
		return isCapital(i) && !Shape.isShouted(words.text(i)) && !Gazetteer.isPlace(lower) && !Gazetteer.isFirstName(lower)
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

	private boolean isCommonCapital(int i) {
		return isCapital(i) && Lexicon.isCommon(words.lower(i)) && !Shape.isShouted(words.text(i));
	}
}
