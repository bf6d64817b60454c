package org.tickmark.claims.internal.names;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Cuts the capitals of one sentence into names: titles, peoples and openers of sentences are no part of them. */
final class RunReader {
	/** In tokens; what is longer is a list without commas or no text at all. */
	private static final int LONGEST = 30;
	/** Small words that no name ends with. */
	private static final WordSet TRAILING = WordSet.of("of", "for", "the", "a", "an", "and", "to", "with", "against", "on");
	/** "High Commissioner for Human Rights Ann Lee" */
	private static final WordSet COMMISSIONED = WordSet.of("refugees", "human", "rights", "national", "minorities");
	/** "Miss World Ann Lee" */
	private static final WordSet PAGEANTS = WordSet.of("universe", "world", "america", "usa", "international", "earth");
	/** After them, bodies and places are called: "King Anselm Church". */
	private static final WordSet CROWNED = WordSet.of("king", "queen", "prince", "princess", "pope", "lady", "bishop");
	/** Of a body called after somebody; "Lady Ruth Field" is a person. */
	private static final WordSet CALLED_AFTER = WordSet.of("hospital", "school", "college", "academy");
	/** As the first word of a body they are a part of its name. */
	private static final WordSet BODY_LEADS = WordSet.of("national", "international", "federal", "united", "american", "central", "general",
			"european", "global", "world", "public");
	/** Determiners that open a name in the middle of a sentence, where nothing else gives them a capital. */
	private static final WordSet OWN_DETERMINERS = WordSet.of("our", "my", "your", "all");
	private static final int LONGEST_PLACE = 6;
	private static final int LONGEST_ACRONYM = 6;
	/** They stand before a surname, though it may name a place besides. */
	private static final WordSet ADDRESSES = WordSet.of("mr", "mrs", "ms", "sen", "rep", "gov");
	private static final WordSet SIDES = WordSet.of("pro", "anti");
	/** As a place they stand beside lands: "the EU-Marada deal". */
	private static final WordSet UNIONS = WordSet.of("eu", "e.u.", "un", "u.n.", "nato", "asean");

	/** Before "of", bodies that are called by an office or its subject. */
	private static final WordSet BODIES_OF = WordSet.of("department", "ministry", "office", "bureau", "court");

	private final Words words;
	private final WordUse use;
	private final NameJudgement judgement;
	private final Extents extents;
	private final List<Run> runs = new ArrayList<>();

	private RunReader(Words words, WordUse use) {
		this.words = words;
		this.use = use;
		this.judgement = new NameJudgement(words, use);
		this.extents = new Extents(words, use);
	}

	/** In text order. @param use of words in the whole draft */
	static List<Run> runsIn(Words words, WordUse use) {
		var reader = new RunReader(words, use);
		int i = 0;
		while (i < words.size()) {
			if (!reader.extents.begins(i)) {
				i++;
				continue;
			}
			int end = reader.extents.end(i);
			reader.cut(i, end);
			i = end;
		}
		return reader.runs;
	}

	private void cut(int start, int end) {
		if (end - start > LONGEST) return;
		int from = start;
		while (from < end && (isOpener(from) && !isOwnDeterminer(from, end) || !words.isWord(from) || isPartyLetter(from))) from++;
		if (from == end && end - start == 1 && Gazetteer.isFirstName(words.lower(start))
				&& !NameWords.DETERMINERS.contains(words.lower(end))) {
			runs.add(new Run(start, start, end, true));
			return;
		}
		if (from >= end) return;
		boolean opens = from == start && Opening.at(words, start);
		if (opens && end - from > 1 && isDescription(from, end) || isTrade(from, end)) from++;
		split(from, end);
	}

	/** "An advert by Our Harbour Fund", "by Our Common Shore": the body begins with it. */
	private boolean isOwnDeterminer(int i, int end) {
		boolean own = OWN_DETERMINERS.contains(words.lower(i)) && !Shape.isShouted(words.text(i)) && !Opening.at(words, i);
		boolean within = words.isWord(i + 1) && words.isWord(i - 1) && !words.isCapitalized(i - 1);
		return own && end - i > 2 && within && (isHead(end - 1) || Lexicon.isCommon(words.lower(i + 1)) && !isTitle(i + 1, i, end));
	}

	/** "Striker Karl Brandt": what he does is no part of his name. */
	private boolean isTrade(int i, int end) {
		if (!LeadIn.isTrade(words, i) || end - i < 3 || !words.isWord(i + 1) || isHead(end - 1)) return false;
		return Gazetteer.isFirstName(words.lower(i + 1)) || !Lexicon.isCommon(words.lower(i + 1)) && !Lexicon.isCommon(words.lower(i + 2))
				&& !NameWords.DETERMINERS.contains(words.lower(i - 1));
	}

	/** At the start of a sentence: "When", "However", "Most". */
	private boolean isOpener(int i) {
		if (!NameWords.OPENERS.contains(words.lower(i)) || Shape.isShouted(words.text(i)) && words.text(i).length() > 1
				&& words.text(i).length() < 5) return false;
		return !Gazetteer.isFirstName(words.lower(i)) && !words.is(i, "may") && !words.is(i, "will") || Opening.at(words, i);
	}

	/** "D-Calif." */
	private boolean isPartyLetter(int i) {
		return words.ties(i + 1) && (words.text(i).equals("D") || words.text(i).equals("R") || words.text(i).equals("I"));
	}

	/** "Biologist Nick Bos": an ordinary word whose capital comes from its place, before one that is a name by itself. */
	private boolean isDescription(int i, int end) {
		String lower = words.lower(i);
		// "Mission Alto, Calif."
		if (end - i == 2 && words.is(end, ",") && Gazetteer.isState(words.text(end + 1)) && words.isCapitalized(end + 1)) return false;
		if (!Lexicon.isCommon(lower) || Gazetteer.isFirstName(lower) || NameWords.TITLES.contains(lower)
				|| NameWords.PLACE_LEADS.contains(lower)) return false;
		if (!words.isWord(i + 1) || !words.isCapitalized(i + 1)) return false;
		if (BODY_LEADS.contains(lower) && isBody(i + 2, end)) return false;
		String next = words.lower(i + 1);
		if (use.isSmall(lower) && use.capitals(lower) == 0) return true;
		if (end - i == 2 && NameWords.BODIES.contains(next) && !NameWords.DEMONYMS.contains(lower)) return true;
		if (use.capitals(lower) > 0) return false;
		if (use.capitals(next) > 1 && !use.isSmall(next) && !isHead(i + 1)) return true;
		return Gazetteer.isFirstName(next) || NameWords.TITLES.contains(next) || !Lexicon.isCommon(next) && !isHead(end - 1);
	}

	/** Whether one of the words is what a body is, and not what it deals with. */
	private boolean isBody(int from, int end) {
		for (int i = from; i < end; i++) {
			if (NameWords.ORGANISATION_HEADS.contains(words.lower(i)) && !NameWords.JOB_FIELDS.contains(words.lower(i))) return true;
		}
		return false;
	}

	private boolean isHead(int i) {
		return NameWords.ORGANISATION_HEADS.contains(words.lower(i)) || NameWords.PLACE_HEADS.contains(words.lower(i))
				|| NameWords.OTHER_HEADS.contains(words.lower(i));
	}

	/** At titles: "House Speaker Paul Ryan" is a house and a man. */
	private void split(int from, int end) {
		int title = -1;
		int behind = -1;
		for (int i = from; i < end; i++) {
			if (!isTitle(i, from, end)) continue;
			if (title < 0 || i > behind) title = i;
			behind = titleEnd(i, end);
			i = behind - 1;
		}
		if (title < 0) {
			add(from, from, end);
			return;
		}
		int first = title;
		while (first > from && (isTitle(first - 1, from, end) || words.is(first - 1, ".") && isTitle(first - 2, from, end))) first--;
		first = withField(from, first);
		left(from, first);
		if (behind >= end) return;
		int person = behind;
		if (NameWords.DEMONYMS.contains(words.lower(person)) && person + 1 < end) person++;
		add(first, person, end);
	}

	/** "Foreign Minister", "U.S. District Judge", "Deputy Finance Minister": where the title begins with what it is for. */
	private int withField(int from, int title) {
		int field = title;
		if (words.is(title, "commissioner") && title > from && words.is(title - 1, "high")) return title - 1;
		while (field > from && NameWords.FIELDS.contains(words.lower(field - 1))) field--;
		if (field == title) return title;
		while (field > from && (NameWords.RANKS.contains(words.lower(field - 1)) || NameWords.DEMONYMS.contains(words.lower(field - 1)))) field--;
		return field;
	}

	/** What stands before a title, without the people whose adjective it is. */
	private void left(int from, int end) {
		int to = bodyEnd(from, end);
		// "Apple Senior Vice President": though the word is a common one
		if (to == from + 1 && to < end) {
			runs.add(new Run(from, from, to, false));
			return;
		}
		while (to > from && (!words.isWord(to - 1) || words.in(to - 1, TRAILING) && !words.isCapitalized(to - 1))) to--;
		if (to == from) return;
		boolean ordinary = Lexicon.isCommon(words.lower(from)) && !NameWords.BODIES.contains(words.lower(from))
				&& !Shape.isShouted(words.text(from)) && !Gazetteer.isPlace(words.lower(from)) && use.loneCapitals(words.lower(from)) == 0;
		if (to - from == 1 && (NameWords.DEMONYMS.contains(words.lower(from)) || ordinary)) return;
		if (to > from) add(from, from, to);
	}

	/** "CNN Chief Harbour Correspondent": behind a body that everybody knows begins what somebody is there. */
	private int bodyEnd(int from, int end) {
		boolean two = words.is(from + 1, "news") || Gazetteer.isOrganisation(words.lower(from) + ' ' + words.lower(from + 1));
		int body = two ? from + 2 : Gazetteer.isOrganisation(words.lower(from)) ? from + 1 : end;
		return body < end && NameWords.RANKS.contains(words.lower(body)) ? body : end;
	}

	/** "Secretary of State", "Vice President". */
	private int titleEnd(int i, int end) {
		int to = i + 1;
		if (words.is(to, ".")) to++;
		if (words.is(to, "-")) to += 2;
		if (words.is(to, "for") && words.is(i - 1, "high")) {
			do to++; while (to < end && words.in(to, COMMISSIONED));
			return to;
		}
		if (words.is(i, "miss") && words.in(to, PAGEANTS) && (to + 1 == end || isNamed(to + 1, end))) to++;
		if (words.is(to, "of") && to + 1 < end) {
			to++;
			if (Bridges.isNational(words, to)) to += 2;
			while (to < end && (NameWords.OFFICES.contains(words.lower(to)) || words.is(to, "the") || words.is(to, "and")
					|| words.is(to, "human")
					|| words.is(to, "services") || words.is(to, "affairs") || words.is(to, "security") || words.is(to, "urban")
					|| words.is(to, "development"))) to++;
		}
		return to;
	}

	/** Behind "Miss World": not "Cup tickets". */
	private boolean isNamed(int i, int end) {
		boolean first = Gazetteer.isFirstName(words.lower(i)) || !Lexicon.isCommon(words.lower(i));
		return first && i + 1 < end && words.isWord(i) && words.isWord(i + 1) && !isHead(end - 1);
	}

	private boolean isTitle(int i, int from, int end) {
		if (LeadIn.isShort(words, i)) return i + 1 < end && i == from;
		if (i < from || !words.isCapitalized(i) || !NameWords.TITLES.contains(words.lower(i))) return false;
		String lower = words.lower(i);
		int next = words.is(i + 1, ".") ? i + 2 : i + 1;
		boolean behindName = i > from && (Gazetteer.isFirstName(words.lower(i - 1)) || words.is(i - 1, "."));
		boolean office = i > from && NameWords.TITLES.contains(words.lower(i - 1)) && next >= end;
		if ((behindName || office) && NameWords.TITLE_SURNAMES.contains(lower)) return false;
		// "Port-au-Prince"
		if (isMiddleName(i, from, end) || i > from && words.ties(i - 1) && Extents.isInner(words.lower(i - 2))) return false;
		if (isSubject(i, from) || i > from && words.is(i - 1, ",") && lower.equals("justice")) return false;
		if (words.is(i - 1, "&") && i > from && !isRank(i - 2)) return false;
		if (next >= end) return true;
		// "Miss The Mark"
		if (lower.equals("miss") && words.is(next, "the")) return false;
		if (words.is(i + 1, "-")) return NameWords.TITLES.contains(words.lower(i + 2));
		if (words.is(i + 1, "'s") || words.is(i + 1, "&") && !isRank(i + 2) || i > from && isLink(i - 1)) return false;
		// "Mr. Ridge": no ridge.
		boolean addressed = i == from && ADDRESSES.contains(lower) && NameWords.PLACE_HEADS.contains(words.lower(next)) && !words.is(next + 1, "of");
		if (!addressed && isHead(next) && !NameWords.TITLES.contains(words.lower(next)) && !(words.isWord(next + 1) && words.isCapitalized(next + 1)
				&& next + 1 < end)) return false;
		if (i == from && (words.is(next, "against") || isCommonAct(next, end))) return false;
		boolean called = words.is(i - 1, "the") || isCalledAfter(i, end, lower);
		if (i == from && called && isHead(end - 1) && !NameWords.TITLES.contains(words.lower(end - 1))) return false;
		boolean company = lower.equals("general") && (words.is(next, "motors") || words.is(next, "electric") || words.is(next, "mills")
				|| words.is(next, "dynamics"))
				|| lower.equals("major") && words.is(next, "league") || lower.equals("prime") && !words.is(next, "minister");
		boolean ofPlace = words.is(next, "of") && !NameWords.OFFICES.contains(words.lower(next + 1)) && !words.is(next + 1, "the")
				&& !Bridges.isNational(words, next + 1);
		return !company && !(ofPlace && i > from && !NameWords.TITLES.contains(words.lower(i - 1)));
	}

	/** "Chairman & President": not "Lord & Taylor". */
	private boolean isRank(int i) {
		return NameWords.TITLES.contains(words.lower(i)) || RoleWords.isRole(words.lower(i));
	}

	/** "Justice in Policing Act"; "Governor Karl Act" is somebody. */
	private boolean isCommonAct(int next, int end) {
		return words.is(end - 1, "act") && next < end - 1 && Lexicon.isCommon(words.lower(next)) && !Gazetteer.isFirstName(words.lower(next));
	}

	/** "King Anselm Baptist Church", "King Charles Hospital". */
	private boolean isCalledAfter(int i, int end, String lower) {
		if (end - i < 3 || !CROWNED.contains(lower)) return false;
		return end - i > 3 ? NameWords.ORGANISATION_HEADS.contains(words.lower(end - 1)) : CALLED_AFTER.contains(words.lower(end - 1));
	}

	/** "Luca Earl Stein". */
	private boolean isMiddleName(int i, int from, int end) {
		if (i != from + 1 || i != end - 2 || !NameWords.FORENAMES.contains(words.lower(i)) || !words.isWord(from)) return false;
		String first = words.lower(from);
		if (Gazetteer.isFirstName(first)) return true;
		return !Lexicon.isCommon(first) && !Gazetteer.isPlace(first) && !Gazetteer.isOrganisation(first)
				&& !NameWords.TITLES.contains(first)
				&& !judgement.isPeople(first) && !isHead(from) && !Shape.isShouted(words.text(from)) && !Opening.at(words, from);
	}

	/** "Department of Justice", "Office of the Inspector General": what the body is for, or whose it is. */
	private boolean isSubject(int i, int from) {
		int of = i - 1;
		while (of > from && (NameWords.TITLES.contains(words.lower(of)) || words.is(of, "high"))) of--;
		if (of > from && words.is(of, "the")) of--;
		return of > from && words.is(of, "of") && BODIES_OF.contains(words.lower(of - 1));
	}

	private boolean isLink(int i) {
		return words.is(i, "for") || words.is(i, "of") || words.is(i, "and") || words.is(i, "&") || words.is(i, "the");
	}

	private void add(int title, int start, int end) {
		int from = start;
		int to = end;
		boolean titled = title < from;
		while (from < to && !words.isWord(from)) from++;
		while (to - from > 1 && NameWords.HONOURS.contains(words.lower(to - 1))) to--;
		while (to - from > 1 && NameWords.DEMONYMS.contains(words.lower(to - 1)) && words.isWord(to) && !words.is(to - 2, ".")) to--;
		while (to - from > 1 && to < end && words.in(to - 1, TRAILING)) to--;
		if (to - from == 1 && to < end && NameWords.DIRECTIONS.contains(words.lower(from))) return;
		if (to - from > 1 && isForeign(from, to)) from++;
		int prefixed = behindPrefixed(from, to);
		if (prefixed > from) {
			add(from, from, prefixed);
			add(prefixed, prefixed, to);
			return;
		}
		if (areNeighbours(from, to)) {
			add(title, from, from + 1);
			add(from + 2, from + 2, to);
			return;
		}
		int split = personBehindBody(from, to);
		if (split > 0) {
			add(title, from, split);
			add(split, split, to);
			return;
		}
		while (to > from && !words.isWord(to - 1) && !words.isNumber(to - 1) && !words.is(to - 1, ".")) to--;
		if (from >= to) return;
		if (judgement.isName(titled, from, to)) runs.add(titled ? new Run(title, from, to, false) : whole(from, to));
		else if (to - from == 1 && judgement.mayBeSurname(from)) runs.add(new Run(from, from, to, true));
	}

	/** With the number before it. */
	private Run whole(int from, int to) {
		int first = extents.bridges().start(from, to);
		// "West 14th Street"
		if (first < from && !runs.isEmpty() && runs.getLast().from() == first) runs.removeLast();
		if (!runs.isEmpty() && runs.getLast().to() > first) first = from;
		return new Run(first, first, to, false);
	}

	/** "Albanian Government", "Chinese Bernhard Karlgren", "American YouTube": the people are no part of the name. */
	private boolean isForeign(int from, int to) {
		if (!words.isWord(from + 1)) return false;
		if (NameWords.BELIEFS.contains(words.lower(from))) return to - from == 2 && !isHead(from + 1);
		if (!judgement.isPeople(words.lower(from))) return false;
		String next = words.lower(from + 1);
		if (Gazetteer.isFirstName(next) && to - from > 2) return true;
		// "The heavily Democratic District of Columbia"
		if (NameWords.PARTIES.contains(words.lower(from)) && to - from < LONGEST_PLACE && isPlaceBehind(from, to)) return true;
		if (to - from != 2) return false;
		if (isAcronym(from + 1)) return true;
		boolean party = NameWords.PARTIES.contains(words.lower(from));
		if (party && !judgement.isPeople(next) && (!isHead(from + 1) || NameWords.BODIES.contains(next))
				&& !next.equals("party")) return true;
		return Shape.isCamel(words.text(from + 1));
	}

	/** "British BBC": a body by itself. */
	private boolean isAcronym(int i) {
		String text = words.text(i);
		return text.length() > 1 && text.length() < LONGEST_ACRONYM && text.indexOf('.') < 0 && Shape.isShouted(text) && !Lexicon.isCommon(words.lower(i))
				&& !isPlace(i);
	}

	private boolean isPlaceBehind(int from, int to) {
		StringBuilder rest = new StringBuilder(words.lower(from + 1));
		for (int i = from + 2; i < to; i++) rest.append(' ').append(words.lower(i));
		return Gazetteer.isPlace(rest.toString()) && !Gazetteer.isPlace(words.lower(from) + ' ' + rest);
	}

	/** "The pro-Brandt Great Harbour PAC": where the body begins that is for or against somebody. */
	private int behindPrefixed(int from, int to) {
		if (to - from < 3 || !words.ties(from - 1) || !words.in(from - 2, SIDES) || !words.isWord(from + 1)) return from;
		String who = words.lower(from);
		boolean body = isHead(to - 1) || words.is(to - 1, "pac");
		return body && !Lexicon.isCommon(who) && !Gazetteer.isFirstName(who) && !Gazetteer.isPlace(who) ? from + 1 : from;
	}

	/** "The U.S.-Mexico border": two places, before what lies between them. */
	private boolean areNeighbours(int from, int to) {
		boolean joined = to - from == 3 && words.ties(from + 1) && words.isWord(to) && !words.isCapitalized(to);
		return joined && isLand(from) && isLand(from + 2) && !Gazetteer.isPlace(words.lower(from) + '-' + words.lower(from + 2));
	}

	private boolean isLand(int i) {
		return isPlace(i) || UNIONS.contains(words.lower(i)) || judgement.isPeople(words.lower(i));
	}

	private boolean isPlace(int i) {
		return Gazetteer.isPlace(Gazetteer.key(words.text(i))) || Gazetteer.isShortState(words.text(i));
	}

	/** "Colmere State University Anna Lee": where the body ends and a person begins, or 0. */
	private int personBehindBody(int from, int to) {
		for (int i = from + 1; i < to - 2; i++) {
			// "Colmere State Supreme Court" is the state's own.
			if (i < to - 2 && isHead(i) && !words.is(i, "state") && Gazetteer.isOrganisation(words.lower(i + 1) + ' ' + words.lower(i + 2)))
				return i + 1;
			if (isHead(i) && Gazetteer.isFirstName(words.lower(i + 1)) && words.isWord(i + 2) && !isHead(to - 1)
					&& !isLink(i + 2)) return i + 1;
		}
		return 0;
	}
}
