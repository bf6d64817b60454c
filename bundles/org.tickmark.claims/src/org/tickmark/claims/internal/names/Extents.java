package org.tickmark.claims.internal.names;

import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.names.lists.Lexicon;
import org.tickmark.claims.internal.names.lists.NameWords;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.MoneyLetters;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** How far capitals reach that belong together: "University of the Arts", "Johnson & Johnson", "Ludwig van Beethoven", "St. John's". */
final class Extents {
	private static final WordSet NUMBERED = WordSet.of("channel", "radio", "local", "formula", "apollo", "boeing", "airbus", "studio",
			"area", "motel", "maroon", "highway", "route", "interstate", "district", "ward",
			"article", "chapter", "section", "room", "gate", "pier", "windows", "voyager", "soyuz", "falcon", "sputnik", "gemini", "mars",
					"g", "psalm", "title", "building", "proposition", "measure");
	/** Before a word that is part of an address or a handle. */
	private static final WordSet ADDRESS = WordSet.of("@", "#", "_", "=", "%", "~");
	private static final WordSet TIED = WordSet.of("al", "el", "ul", "ad");
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

	/** Before a small word they begin a sentence. */
	private static final WordSet PRONOUNS = WordSet.of("it", "he", "she", "they", "we", "this", "there", "these");
	/** Before a person: "Friends of Mr. Berg" are no society. */
	static final WordSet ADDRESSED = WordSet.of("mr", "mrs", "ms", "miss", "dr", "sen", "gov", "rep", "senator", "governor", "president",
			"mayor", "secretary", "prof", "professor");

	private final Words words;
	private final Bridges bridges;

	Extents(Words words, WordUse use) {
		this.words = words;
		this.bridges = new Bridges(words, use, this);
	}

	Bridges bridges() {
		return bridges;
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

	boolean isCapital(int i) {
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
			case "." -> stop(from, end);
			case "-", "\u2010", "\u2011" -> hyphen(from, end);
			case "]" -> words.is(from - 1, "[") && isCapital(end + 1) ? end + 2 : end;
			case "&", "+" -> words.isWord(end + 1) && words.isCapitalized(end + 1) ? end + 2 : end;
			case "'s" -> isPossessivePart(from, end) ? end + 2 : end;
			case "'" -> words.joined(end) && NameWords.POSSESSORS.contains(words.lower(end - 1)) && isCapital(end + 1) ? end + 2 : end;
			case "," -> bridges.comma(from, end);
			case "\"", "\u201C" -> isNickname(from, end) ? end + 4 : end;
			case "[" -> surnameGiven(from, end);
			default -> end;
		};
	}

	/** "Victoria, Australia On Saturday": another sentence whose stop is lost. */
	private boolean isInnerOpener(int i, String lower) {
		boolean told = PRONOUNS.contains(lower) && (words.isWord(i + 1) || words.is(i + 1, "'s")) && !words.isCapitalized(i + 1);
		return (told || NameWords.INNER_OPENERS.contains(lower)) && words.text(i).length() == lower.length()
				&& Character.isLowerCase(words.text(i).charAt(1))
				&& !words.is(i - 1, ".");
	}

	/** "Norton I, emperor": a number where no verb can follow. */
	private boolean isFirst(int i) {
		return i + 1 == words.size() || words.is(i + 1, ",") || words.is(i + 1, ")") || words.is(i + 1, "'s") || words.is(i + 1, ".")
				&& i + 2 == words.size();
	}

	private int stop(int from, int at) {
		// "Metro.us", "Amazon.com"
		if (words.joined(at) && words.joined(at + 1) && words.isWord(at + 1) && !words.isCapitalized(at + 1)
				&& words.lower(at + 1).length() < 4) return at + 2;
		if (words.joined(at) && words.joined(at + 1) && words.text(at - 1).length() == 1 && words.text(at + 1).length() == 1
				&& words.isCapitalized(at + 1))
			return words.is(at + 2, ".") && words.joined(at + 2) ? at + 3 : at + 2;
		if (words.joined(at) && Gazetteer.isShortState(words.text(at - 1)) && words.text(at - 1).length() > 1
				&& at + 1 < words.size()) return at + 1;
		boolean initial = words.text(at - 1).length() == 1;
		int couple = initial && words.joined(at) ? bridges.coupleEnd(from, at + 1) : at + 1;
		if (couple > at + 1) return couple;
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
		return at - 3 >= from && (words.is(at - 2, "on") || words.is(at - 2, "for")) && bridges.isCommonCapital(at - 1);
	}

	private int hyphen(int from, int at) {
		if (!words.ties(at)) return at;
		if (isCapital(at + 1)) return at + 2;
		int inner = at + 1;
		while (inner < at + 4 && (NameWords.PARTICLES.contains(words.lower(inner)) || isInner(words.lower(inner)))
				&& words.ties(inner + 1)) inner += 2;
		if (inner > at + 1 && isCapital(inner)) return inner + 1;
		if (words.isWord(at + 1) && isOnSubject(from, at) && words.is(at + 2, "and") && bridges.isCommonCapital(at + 3)) return at + 4;
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
		return to > bracket + 1 && words.is(to, "]") && words.joined(to) && !(several && Bridges.isHead(words, to - 1)) ? to + 1 : bracket;
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

	private int link(int from, int at, String lower) {
		return NameWords.PARTICLES.contains(lower) ? particle(at) : bridges.link(from, at, lower);
	}

	private int particle(int at) {
		int i = at;
		while (i < at + 3 && NameWords.PARTICLES.contains(words.lower(i))) i++;
		return isCapital(i) && !words.joined(i) ? i + 1 : at;
	}
}
