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
		while (from < end && isOpener(from)) from++;
		while (from < end && !words.isWord(from)) from++;
		if (from >= end) return;
		boolean opens = from == start && Opening.at(words, start);
		if (opens && end - from > 1 && isDescription(from, end)) from++;
		split(from, end);
	}

	/** At the start of a sentence: "When", "However", "Most". */
	private boolean isOpener(int i) {
		return NameWords.OPENERS.contains(words.lower(i)) && !(isShouted(i) && words.text(i).length() > 1);
	}

	/** "Biologist Nick Bos": an ordinary word whose capital comes from its place, before one that is a name by itself. */
	private boolean isDescription(int i, int end) {
		String lower = words.lower(i);
		if (!Lexicon.isCommon(lower) || Gazetteer.isFirstName(lower) || NameWords.TITLES.contains(lower) || NameWords.PLACE_LEADS.contains(lower)) return false;
		if (!words.isWord(i + 1) || !words.isCapitalized(i + 1)) return false;
		String next = words.lower(i + 1);
		if (use.isSmall(lower) && use.capitals(lower) == 0) return true;
		if (use.capitals(lower) > 0) return false;
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
		if (to - from == 1 && NameWords.DEMONYMS.contains(words.lower(from))) return;
		if (to > from) add(from, from, to);
	}

	/** "Secretary of State", "Vice President". */
	private int titleEnd(int i, int end) {
		int to = i + 1;
		if (words.is(to, ".")) to++;
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
		if (named && NameWords.TITLE_SURNAMES.contains(lower)) return false;
		if (next >= end) return true;
		if (words.is(i + 1, "'s") || words.is(i + 1, "-") && !words.is(i, "vice")) return false;
		if (isHead(next) && !NameWords.TITLES.contains(words.lower(next)) && (next + 1 >= end || !words.isWord(next + 1))) return false;
		boolean company = lower.equals("general") && (words.is(next, "motors") || words.is(next, "electric") || words.is(next, "mills") || words.is(next, "dynamics"));
		boolean ofPlace = words.is(next, "of") && !NameWords.OFFICES.contains(words.lower(next + 1)) && !words.is(next + 1, "the");
		return !company && !(ofPlace && i > from && !NameWords.TITLES.contains(words.lower(i - 1)));
	}

	private void add(int title, int start, int end) {
		int from = start;
		int to = end;
		boolean titled = title < from;
		while (from < to && !words.isWord(from)) from++;
		while (to > from && !words.isWord(to - 1) && !words.isNumber(to - 1) && !words.is(to - 1, ".")) to--;
		if (from < to && isName(titled, from, to)) runs.add(new Run(titled ? title : from, from, to));
	}

	private boolean isName(boolean titled, int from, int to) {
		String lower = words.lower(from);
		boolean one = to - from == 1;
		if (!one) return isLongName(from, to);
		if (NameWords.NO_NAMES.contains(lower) || words.text(from).length() == 1) return false;
		if (titled) return true;
		if (NameWords.TITLES.contains(lower) || isPeople(lower)) return false;
		boolean opens = Opening.at(words, from);
		boolean common = Lexicon.isCommon(lower) && !isShouted(from);
		if (Gazetteer.isPlace(Gazetteer.key(words.text(from)))) return !opens || !common || !use.isSmall(lower);
		if (opens) return common ? use.capitals(lower) > 0 && !use.isSmall(lower) : !use.isSmall(lower);
		if (!common) return true;
		if (isArticle(from - 1)) return NameWords.BODIES.contains(lower);
		return NameWords.BODIES.contains(lower) || !use.isSmall(lower) || Gazetteer.isFirstName(lower);
	}

	private boolean isArticle(int i) {
		return NameWords.DETERMINERS.contains(words.lower(i));
	}

	private boolean isLongName(int from, int to) {
		boolean any = false;
		for (int i = from; i < to && !any; i++) {
			if (!words.isWord(i) || !words.isCapitalized(i)) continue;
			String lower = words.lower(i);
			any = !isPeople(lower) && !NameWords.NO_NAMES.contains(lower) && !NameWords.TITLES.contains(lower);
		}
		if (words.is(to - 1, "day") || words.is(to - 1, "eve")) return false;
		return any;
	}

	/** "American", "Americans", "French". */
	private static boolean isPeople(String lower) {
		return NameWords.DEMONYMS.contains(lower) || lower.endsWith("s") && NameWords.DEMONYMS.contains(lower.substring(0, lower.length() - 1));
	}

	private boolean isShouted(int i) {
		String text = words.text(i);
		for (int k = 0; k < text.length() && k < 8; k++) {
			if (Character.isLowerCase(text.charAt(k))) return false;
		}
		return true;
	}
}
