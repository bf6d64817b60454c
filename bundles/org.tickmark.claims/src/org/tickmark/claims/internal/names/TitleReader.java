package org.tickmark.claims.internal.names;

import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.names.lists.Lexicon;
import org.tickmark.claims.internal.names.lists.NameWords;
import org.tickmark.claims.internal.names.lists.RoleWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Which of the capitals of a run are titles: "King Anselm" has one, "King Anselm Church" has none. */
final class TitleReader {
	/** "High Commissioner for Human Rights Ann Lee" */
	private static final WordSet COMMISSIONED = WordSet.of("refugees", "human", "rights", "national", "minorities");
	/** "Miss World Ann Lee" */
	private static final WordSet PAGEANTS = WordSet.of("universe", "world", "america", "usa", "international", "earth");
	/** After them, bodies and places are called: "King Anselm Church". */
	private static final WordSet CROWNED = WordSet.of("king", "queen", "prince", "princess", "pope", "lady", "bishop");
	/** Of a body called after somebody; "Lady Ruth Field" is a person. */
	private static final WordSet CALLED_AFTER = WordSet.of("hospital", "school", "college", "academy");
	/** They stand before a surname, though it may name a place besides. */
	private static final WordSet ADDRESSES = WordSet.of("mr", "mrs", "ms", "sen", "rep", "gov");
	/** Before "of", bodies that are called by an office or its subject. */
	private static final WordSet BODIES_OF = WordSet.of("department", "ministry", "office", "bureau", "court");

	private final Words words;
	private final NameJudgement judgement;

	TitleReader(Words words, NameJudgement judgement) {
		this.words = words;
		this.judgement = judgement;
	}

	/** "Secretary of State", "Vice President". */
	int end(int i, int end) {
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
		return first && i + 1 < end && words.isWord(i) && words.isWord(i + 1) && !NameWords.isHead(words, end - 1);
	}

	boolean isTitle(int i, int from, int end) {
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
		if (words.is(i + 1, "'s") || words.is(i + 1, "&") && !isRank(i + 2) || i > from && isLink(words, i - 1)) return false;
		// "Mr. Ridge": no ridge.
		boolean addressed = i == from && ADDRESSES.contains(lower) && NameWords.PLACE_HEADS.contains(words.lower(next)) && !words.is(next + 1, "of");
		if (!addressed && NameWords.isHead(words, next) && !NameWords.TITLES.contains(words.lower(next))
				&& !(words.isWord(next + 1) && words.isCapitalized(next + 1) && next + 1 < end)) return false;
		if (i == from && (words.is(next, "against") || isCommonAct(next, end))) return false;
		boolean called = words.is(i - 1, "the") || isCalledAfter(i, end, lower);
		if (i == from && called && NameWords.isHead(words, end - 1) && !NameWords.TITLES.contains(words.lower(end - 1))) return false;
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
				&& !judgement.isPeople(first) && !NameWords.isHead(words, from) && !Shape.isShouted(words.text(from)) && !Opening.at(words, from);
	}

	/** "Department of Justice", "Office of the Inspector General": what the body is for, or whose it is. */
	private boolean isSubject(int i, int from) {
		int of = i - 1;
		while (of > from && (NameWords.TITLES.contains(words.lower(of)) || words.is(of, "high"))) of--;
		if (of > from && words.is(of, "the")) of--;
		return of > from && words.is(of, "of") && BODIES_OF.contains(words.lower(of - 1));
	}

	static boolean isLink(Words words, int i) {
		return words.is(i, "for") || words.is(i, "of") || words.is(i, "and") || words.is(i, "&") || words.is(i, "the");
	}
}
