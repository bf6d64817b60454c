package org.tickmark.claims.internal.names;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.internal.reading.Words;

/** Cuts the capitals of one sentence into names: titles, peoples and openers of sentences are no part of them. */
final class RunReader {
	private final Words words;
	private final WordUse use;
	private final Extents extents;
	private final List<Run> runs = new ArrayList<>();

	private RunReader(Words words, WordUse use) {
		this.words = words;
		this.use = use;
		this.extents = new Extents(words);
	}

	/** In text order. @param use of words in the whole draft */
	static List<Run> runsIn(Words words, WordUse use) {
		var reader = new RunReader(words, use);
		int i = 0;
		while (i < words.size()) {
			if (!extentsBegin(reader, i)) {
				i++;
				continue;
			}
			int end = reader.extents.end(i);
			reader.cut(i, end);
			i = end;
		}
		return reader.runs;
	}

	private static boolean extentsBegin(RunReader reader, int i) {
		return reader.extents.begins(i);
	}

	private void cut(int start, int end) {
		int from = start;
		while (from < end && (isOpener(from) || !words.isWord(from) || isPartyLetter(from))) from++;
		if (from >= end) return;
		boolean opens = from == start && Opening.at(words, start);
		if (opens && end - from > 1 && isDescription(from, end)) from++;
		split(from, end);
	}

	/** At the start of a sentence: "When", "However", "Most". */
	private boolean isOpener(int i) {
		if (!NameWords.OPENERS.contains(words.lower(i)) || isShouted(i) && words.text(i).length() > 1 && words.text(i).length() < 5) return false;
		return !Gazetteer.isFirstName(words.lower(i)) && !words.is(i, "may") && !words.is(i, "will") || Opening.at(words, i);
	}

	/** "D-Calif." */
	private boolean isPartyLetter(int i) {
		return words.ties(i + 1) && (words.text(i).equals("D") || words.text(i).equals("R") || words.text(i).equals("I"));
	}

	/** "Biologist Nick Bos": an ordinary word whose capital comes from its place, before one that is a name by itself. */
	private boolean isDescription(int i, int end) {
		String lower = words.lower(i);
		if (!Lexicon.isCommon(lower) || Gazetteer.isFirstName(lower) || NameWords.TITLES.contains(lower) || NameWords.PLACE_LEADS.contains(lower)) return false;
		if (!words.isWord(i + 1) || !words.isCapitalized(i + 1)) return false;
		String next = words.lower(i + 1);
		if (use.isSmall(lower) && use.capitals(lower) == 0) return true;
		if (end - i == 2 && NameWords.BODIES.contains(next) && !NameWords.DEMONYMS.contains(lower)) return true;
		if (use.capitals(lower) > 0) return false;
		if (use.capitals(next) > 1 && !use.isSmall(next) && !isHead(i + 1)) return true;
		return Gazetteer.isFirstName(next) || NameWords.TITLES.contains(next) || !Lexicon.isCommon(next) && !isHead(end - 1);
	}

	private boolean isHead(int i) {
		return NameWords.ORGANISATION_HEADS.contains(words.lower(i)) || NameWords.PLACE_HEADS.contains(words.lower(i)) || NameWords.OTHER_HEADS.contains(words.lower(i));
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
		if (behind >= end) {
			left(from, first);
			return;
		}
		left(from, first);
		int person = behind;
		if (NameWords.DEMONYMS.contains(words.lower(person)) && person + 1 < end) person++;
		add(first, person, end);
	}

	/** What stands before a title, without the people whose adjective it is. */
	private void left(int from, int end) {
		int to = end;
		while (to > from && !words.isWord(to - 1)) to--;
		boolean ordinary = Lexicon.isCommon(words.lower(from)) && !NameWords.BODIES.contains(words.lower(from)) && !isShouted(from)
				&& !Gazetteer.isPlace(words.lower(from)) && use.loneCapitals(words.lower(from)) == 0;
		if (to - from == 1 && (NameWords.DEMONYMS.contains(words.lower(from)) || ordinary)) return;
		if (to > from) add(from, from, to);
	}

	/** "Secretary of State", "Vice President". */
	private int titleEnd(int i, int end) {
		int to = i + 1;
		if (words.is(to, ".")) to++;
		if (words.is(to, "-")) to += 2;
		if (words.is(to, "of") && to + 1 < end) {
			to++;
			while (to < end && (NameWords.OFFICES.contains(words.lower(to)) || words.is(to, "the") || words.is(to, "and") || words.is(to, "human")
					|| words.is(to, "services") || words.is(to, "affairs") || words.is(to, "security") || words.is(to, "urban")
					|| words.is(to, "development"))) to++;
		}
		return to;
	}

	private boolean isTitle(int i, int from, int end) {
		if (i < from || !words.isCapitalized(i) || !NameWords.TITLES.contains(words.lower(i))) return false;
		String lower = words.lower(i);
		int next = words.is(i + 1, ".") ? i + 2 : i + 1;
		boolean named = i > from && (Gazetteer.isFirstName(words.lower(i - 1)) || words.is(i - 1, "."));
		boolean office = i > from && NameWords.TITLES.contains(words.lower(i - 1)) && next >= end;
		if ((named || office) && NameWords.TITLE_SURNAMES.contains(lower)) return false;
		if (next >= end) return true;
		if (words.is(i + 1, "-")) return NameWords.TITLES.contains(words.lower(i + 2));
		if (words.is(i + 1, "'s") || i > from && isLink(i - 1)) return false;
		if (isHead(next) && !NameWords.TITLES.contains(words.lower(next)) && !(words.isWord(next + 1) && words.isCapitalized(next + 1) && next + 1 < end)) return false;
		if (i == from && words.is(i - 1, "the") && isHead(end - 1) && !NameWords.TITLES.contains(words.lower(end - 1))) return false;
		boolean company = lower.equals("general") && (words.is(next, "motors") || words.is(next, "electric") || words.is(next, "mills") || words.is(next, "dynamics"))
				|| lower.equals("major") && words.is(next, "league") || lower.equals("prime") && !words.is(next, "minister");
		boolean ofPlace = words.is(next, "of") && !NameWords.OFFICES.contains(words.lower(next + 1)) && !words.is(next + 1, "the");
		return !company && !(ofPlace && i > from && !NameWords.TITLES.contains(words.lower(i - 1)));
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
		while (to - from > 1 && NameWords.DEMONYMS.contains(words.lower(to - 1)) && words.isWord(to)) to--;
		if (to - from > 1 && isForeign(from, to)) from++;
		int split = personBehindBody(from, to);
		if (split > 0) {
			add(title, from, split);
			add(split, split, to);
			return;
		}
		while (to > from && !words.isWord(to - 1) && !words.isNumber(to - 1) && !words.is(to - 1, ".")) to--;
		if (from >= to) return;
		if (isName(titled, from, to)) runs.add(new Run(titled ? title : from, from, to, false));
		else if (to - from == 1 && mayBeSurname(from)) runs.add(new Run(from, from, to, true));
	}

	/** "Trump, with 329 delegates": a common word, which is a name if somebody in the draft is called so. */
	private boolean mayBeSurname(int i) {
		String lower = words.lower(i);
		if (NameWords.NO_NAMES.contains(lower) || lower.length() < 2 || isPeople(lower) || words.ties(i + 1) && !Opening.at(words, i)) return false;
		return !NameWords.TITLES.contains(lower) || !isArticle(i - 1) && !Opening.at(words, i);
	}

	/** "Albanian Government", "Chinese Bernhard Karlgren", "American YouTube": the people are no part of the name. */
	private boolean isForeign(int from, int to) {
		if (!isPeople(words.lower(from)) || !words.isWord(from + 1)) return false;
		String next = words.lower(from + 1);
		if (Gazetteer.isFirstName(next) && to - from > 2) return true;
		if (to - from != 2) return false;
		boolean party = NameWords.PARTIES.contains(words.lower(from));
		if (party && !isPeople(next) && (!isHead(from + 1) || NameWords.BODIES.contains(next)) && !next.equals("party")) return true;
		return isCamel(from + 1);
	}

	private boolean isCamel(int i) {
		String text = words.text(i);
		for (int k = 1; k < text.length() && k < 20; k++) {
			if (Character.isUpperCase(text.charAt(k)) && Character.isLowerCase(text.charAt(k - 1))) return true;
		}
		return false;
	}

	/** "Colmere State University Anna Lee": where the body ends and a person begins, or 0. */
	private int personBehindBody(int from, int to) {
		for (int i = from + 1; i < to - 2; i++) {
			if (i < to - 2 && isHead(i) && Gazetteer.isOrganisation(words.lower(i + 1) + ' ' + words.lower(i + 2))) return i + 1;
			if (isHead(i) && Gazetteer.isFirstName(words.lower(i + 1)) && words.isWord(i + 2) && !isHead(to - 1) && !isLink(i + 2)) return i + 1;
		}
		return 0;
	}

	private boolean isName(boolean titled, int from, int to) {
		if (to - from > 1) return isLongName(from, to);
		String lower = words.lower(from);
		if (Gazetteer.isOrganisation(lower) && (!Lexicon.isCommon(lower) || !use.isSmall(lower) && !Opening.at(words, from))) return true;
		if (words.is(from - 1, "of") && NameWords.DEGREES.contains(words.lower(from - 2))) return false;
		if (NameWords.NO_NAMES.contains(lower) || words.text(from).length() == 1) return false;
		if (titled) return true;
		if (isPeople(lower)) return false;
		if (NameWords.TITLES.contains(singular(lower)) && !NameWords.BODIES.contains(lower))
			return Gazetteer.isFirstName(lower) && !Opening.at(words, from) && !isArticle(from - 1);
		boolean common = Lexicon.isCommon(lower) && !(isShouted(from) && lower.length() < 5 && !use.isSmall(lower) && !isShoutedWord(from - 1) && !isShoutedWord(from + 1));
		boolean opens = Opening.at(words, from);
		if (Gazetteer.isPlace(Gazetteer.key(words.text(from)))) return !opens || !common || !use.isSmall(lower);
		if (opens) return opensAsName(from, lower, common);
		if (!common) return true;
		if (words.ties(from + 1) && use.loneCapitals(lower) < 2) return false;
		if (isArticle(from - 1)) return isBody(from, lower);
		if (Gazetteer.isFirstName(lower)) return true;
		return NameWords.BODIES.contains(lower) || !use.isSmall(lower) && !isAbstract(lower) && !lower.endsWith("ed") && !lower.endsWith("ing");
	}

	/** A capital that its place explains; other places must tell that it is a name. */
	private boolean opensAsName(int i, String lower, boolean common) {
		if (common) return (use.loneCapitals(lower) > 0 || Gazetteer.isFirstName(lower)) && !use.isSmall(lower);
		if (use.capitals(lower) > 0) return !(use.isSmall(lower) && isAbstract(lower));
		if (use.isSmall(lower)) return false;
		boolean derived = lower.length() > 6 && (lower.endsWith("ly") || lower.endsWith("ists") || lower.endsWith("ers") || lower.endsWith("isms") || lower.endsWith("eurs")
				|| isAbstract(lower) && !isShouted(i) || lower.endsWith("ing") || lower.endsWith("ed"));
		return !derived;
	}

	/** "The Onion" with its own article, "the Senate", or a noun that the draft never writes small: "the Assembly". */
	private boolean isBody(int i, String lower) {
		if (NameWords.BODIES.contains(lower)) return true;
		if (words.text(i - 1).equals("The") && !Opening.at(words, i - 1) && !isShouted(i)) return true;
		return !use.isSmall(lower) && !isAbstract(lower) && words.is(i - 1, "the") && (use.loneCapitals(lower) > 1 && !NameWords.NO_NAMES.contains(lower));
	}

	private static boolean isAbstract(String lower) {
		return lower.endsWith("ism") || lower.endsWith("ness") || lower.endsWith("ology") || lower.endsWith("ity") || lower.endsWith("al") || lower.endsWith("ive")
				|| lower.endsWith("ous") || lower.endsWith("cy") || lower.endsWith("ion") && lower.length() > 5;
	}

	private static String singular(String lower) {
		return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
	}

	private boolean isArticle(int i) {
		return NameWords.ARTICLES.contains(words.lower(i));
	}

	private boolean isLongName(int from, int to) {
		if (words.is(from, "u") && words.is(from + 2, "s")) return true;
		if (words.is(to - 1, "party")) return true;
		if (words.text(from).length() == 1 && words.ties(from + 1) && to - from == 3 && words.isNumber(to - 1)) return false;
		if (Gazetteer.isOrganisation(words.lower(from) + ' ' + words.lower(from + 1))) return true;
		boolean any = false;
		for (int i = from; i < to && !any; i++) {
			if (!words.isWord(i) || !words.isCapitalized(i)) continue;
			String lower = words.lower(i);
			if (isShouted(i) && Lexicon.isCommon(lower) && !Gazetteer.isFirstName(lower)) continue;
			any = !isPeople(lower) && !NameWords.NO_NAMES.contains(lower) && !NameWords.TITLES.contains(lower);
		}
		if (words.is(to - 1, "day") || words.is(to - 1, "eve")) return false;
		return any;
	}

	/** "American", "Americans", "French". */
	private static boolean isPeople(String lower) {
		return NameWords.DEMONYMS.contains(lower) || lower.endsWith("s") && NameWords.DEMONYMS.contains(lower.substring(0, lower.length() - 1));
	}

	private boolean isShoutedWord(int i) {
		return words.isWord(i) && words.text(i).length() > 1 && isShouted(i);
	}

	private boolean isShouted(int i) {
		String text = words.text(i);
		for (int k = 0; k < text.length() && k < 8; k++) {
			if (Character.isLowerCase(text.charAt(k))) return false;
		}
		return true;
	}
}
