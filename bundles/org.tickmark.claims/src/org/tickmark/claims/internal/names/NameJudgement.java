package org.tickmark.claims.internal.names;

import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.names.lists.Lexicon;
import org.tickmark.claims.internal.names.lists.NameWords;
import org.tickmark.claims.internal.names.lists.RoleWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Whether words with capitals are a name: the capital may come from their place, from a habit of the writer, or from a people. */
final class NameJudgement {
	/** Before a colon, what to do with what follows: "WATCH:". */
	private static final WordSet CALLS = WordSet.of("watch", "read", "breaking", "update", "updated", "video", "photos", "photo", "listen", "related",
			"exclusive", "live", "alert", "more", "poll", "opinion", "analysis", "note", "correction", "gallery", "quiz");

	private final Words words;
	private final WordUse use;

	NameJudgement(Words words, WordUse use) {
		this.words = words;
		this.use = use;
	}

	/** @param titled whether a person's title stands before it */
	boolean isName(boolean titled, int from, int to) {
		if (to - from > 1) return isLongName(from, to);
		String lower = words.lower(from);
		boolean known = Gazetteer.isOrganisation(lower);
		if (known && (!Lexicon.isCommon(lower) || !use.isSmall(lower) && (NameWords.BODIES.contains(lower)
				|| !Opening.at(words, from)))) return true;
		if (words.is(from - 1, "of") && NameWords.DEGREES.contains(words.lower(from - 2))) return false;
		// "the secretary of State"
		if (words.is(from - 1, "of") && NameWords.OFFICES.contains(lower) && NameWords.TITLES.contains(words.lower(from - 2))) return false;
		// "minister for Health"
		if (words.is(from - 1, "for") && NameWords.OFFICES.contains(lower) && NameWords.TITLES.contains(words.lower(from - 2))) return false;
		if (words.is(from + 1, ":") && CALLS.contains(lower) && Shape.isShouted(words.text(from))) return false;
		if (lower.equals("eve") && words.is(from - 1, "'s")) return false;
		if (NameWords.NO_NAMES.contains(lower) || words.text(from).length() == 1) return false;
		if (titled) return true;
		if (isPeople(lower)) return false;
		if (NameWords.TITLES.contains(singular(lower)) && !NameWords.BODIES.contains(lower))
			return Gazetteer.isFirstName(lower) && !Opening.at(words, from) && !isArticle(from - 1);
		boolean common = Lexicon.isCommon(lower) && !(Shape.isShouted(words.text(from)) && lower.length() < 5 && !use.isSmall(lower)
				&& !isShoutedWord(from - 1) && !isShoutedWord(from + 1));
		boolean opens = Opening.at(words, from);
		if (Gazetteer.isPlace(Gazetteer.key(words.text(from)))) return !opens || !common || !use.isSmall(lower);
		if (opens) return opensAsName(from, lower, common);
		if (!common) return true;
		if (words.ties(from + 1) && use.loneCapitals(lower) < 2) return false;
		if (isArticle(from - 1)) return isBody(from, lower);
		if (Gazetteer.isFirstName(lower)) return true;
		return NameWords.BODIES.contains(lower) || !use.isSmall(lower) && !isAbstract(lower) && !lower.endsWith("ed")
				&& !lower.endsWith("ing");
	}

	/** A capital that its place explains; other places must tell that it is a name. */
	private boolean opensAsName(int i, String lower, boolean common) {
		if (common) return (use.loneCapitals(lower) > 0 || Gazetteer.isFirstName(lower)) && !use.isSmall(lower);
		if (use.capitals(lower) > 0) return !(use.isSmall(lower) && isAbstract(lower));
		if (use.isSmall(lower)) return false;
		boolean derived = lower.length() > 6 && (lower.endsWith("ly") || lower.endsWith("ists") || lower.endsWith("ers")
				|| lower.endsWith("isms") || lower.endsWith("eurs")
				|| isAbstract(lower) && !Shape.isShouted(words.text(i)) || lower.endsWith("ing")
				|| lower.endsWith("ings") || lower.endsWith("ed"));
		return !derived;
	}

	/** "The Onion" with its own article, "the Senate", or a noun that the draft never writes small: "the Assembly". */
	private boolean isBody(int i, String lower) {
		if (NameWords.BODIES.contains(lower)) return true;
		boolean article = words.text(i - 1).equals("The") && !Shape.isShouted(words.text(i));
		if (article && (!Opening.at(words, i - 1) || use.capitals(lower) > 0 && !use.isSmall(lower))) return true;
		return !use.isSmall(lower) && !isAbstract(lower) && words.is(i - 1, "the") && (use.loneCapitals(lower) > 1
				&& !NameWords.NO_NAMES.contains(lower));
	}

	private static boolean isAbstract(String lower) {
		return lower.endsWith("ism") || lower.endsWith("ness") || lower.endsWith("ology") || lower.endsWith("ity") || lower.endsWith("al")
				|| lower.endsWith("ive")
				|| lower.endsWith("ous") || lower.endsWith("cy") || lower.endsWith("ion") && lower.length() > 5;
	}

	private static String singular(String lower) {
		return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
	}

	boolean isArticle(int i) {
		return NameWords.ARTICLES.contains(words.lower(i));
	}

	private boolean isLongName(int from, int to) {
		if (words.is(from, "u") && words.is(from + 2, "s")) return true;
		if (words.is(to - 1, "party")) return true;
		if (words.is(from, "new") && words.is(from + 1, "year")) return false;
		if (words.text(from).length() == 1 && words.ties(from + 1) && to - from == 3 && words.isNumber(to - 1)) return false;
		if (Gazetteer.isOrganisation(words.lower(from) + ' ' + words.lower(from + 1))) return true;
		boolean any = false;
		for (int i = from; i < to && !any; i++) {
			if (!words.isWord(i) || !words.isCapitalized(i)) continue;
			String lower = words.lower(i);
			if (Shape.isShouted(words.text(i)) && Lexicon.isCommon(lower) && !Gazetteer.isFirstName(lower)) continue;
			any = !isPeople(lower) && !NameWords.NO_NAMES.contains(lower) && !NameWords.TITLES.contains(lower);
		}
		if (words.is(to - 1, "day") || words.is(to - 1, "eve")) return false;
		if (any && (isWard(from, to) || isOfJob(from, to) || isCall(from, to))) return false;
		return any;
	}

	/** "Ferry Update:" at the start, before what it calls to. */
	private boolean isCall(int from, int to) {
		return from == 0 && words.is(to, ":") && CALLS.contains(words.lower(to - 1)) && isCommon(from, to) && !Gazetteer.isFirstName(words.lower(from));
	}

	/** "Intensive Care Unit": every hospital has one. */
	private boolean isWard(int from, int to) {
		return NameWords.WARDS.contains(words.lower(to - 1)) && NameWords.WARD_LEADS.contains(words.lower(from)) && isCommon(from, to);
	}

	/** "Public Works director", "Director of Emergency Services": what somebody does, and no body that is called so. */
	private boolean isOfJob(int from, int to) {
		if (!NameWords.JOB_FIELDS.contains(words.lower(to - 1)) || !isCommon(from, to)) return false;
		boolean before = words.is(from - 1, "of") && NameWords.TITLES.contains(words.lower(from - 2)) && !words.is(from - 2, "editor");
		String next = words.lower(to);
		boolean behind = words.isWord(to) && (NameWords.TITLES.contains(next) || RoleWords.isRole(next));
		return (before || behind) && !Household.isBody(words.lower(from) + ' ' + words.lower(to - 1));
	}

	private boolean isCommon(int from, int to) {
		for (int i = from; i < to; i++) if (words.isWord(i) && !Lexicon.isCommon(words.lower(i))) return false;
		return true;
	}

	/** "American", "Americans", "French". */
	static boolean isPeople(String lower) {
		return NameWords.DEMONYMS.contains(lower) || lower.endsWith("s") && NameWords.DEMONYMS.contains(lower.substring(0,
				lower.length() - 1));
	}

	private boolean isShoutedWord(int i) {
		return words.isWord(i) && words.text(i).length() > 1 && Shape.isShouted(words.text(i));
	}


	/** "Trump, with 329 delegates": a common word, which is a name if somebody in the draft is called so. */
	boolean mayBeSurname(int i) {
		String lower = words.lower(i);
		if (NameWords.NO_NAMES.contains(lower) || lower.length() < 2 || isPeople(lower) || words.ties(i + 1)
				&& !Opening.at(words, i)) return false;
		return !NameWords.TITLES.contains(lower) || !isArticle(i - 1) && !Opening.at(words, i);
	}

}
