package org.tickmark.claims.internal.figures;

import java.util.Locale;

import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Numbers that stand for no quantity: parts of names ("Apollo 11"), labels ("page 28"), addresses, codes and years. */
final class NumberedName {
	/** Before a number, whatever their case, and whatever follows: the number is a name with them. */
	private static final WordSet SERIES = WordSet.of("apollo", "boeing", "airbus", "figure", "fig", "windows", "iphone", "covid",
			"sputnik", "soyuz", "gemini", "chapter", "volume", "opus", "interstate", "formula", "psalm", "euro", "falcon", "playstation",
			"xbox", "android", "ios", "galaxy", "ftse", "dax", "cac", "nikkei", "nasdaq", "dow", "ibex", "stoxx", "nifty",
			"topix", "smi", "msad", "rsu");
	/** Whose machines go by a number ("a Cessna 750"), which stands alone when they are named again ("the 750"). */
	private static final WordSet MAKERS = WordSet.of("boeing", "airbus", "cessna", "embraer", "gulfstream", "learjet", "bombardier", "fokker",
			"tupolev", "antonov", "ilyushin", "sikorsky", "beechcraft", "porsche", "peugeot", "ferrari");
	private static final int LEAST_MODEL = 100;
	/** "Fox 5", "ABC 7": stations. */
	private static final WordSet NETWORKS = WordSet.of("abc", "nbc", "cbs", "fox", "espn", "itv", "rai", "siriusxm");
	/** What is told of one, so that no number stands before them for what is counted. */
	private static final WordSet OF_ONE = WordSet.of("is", "was", "has", "'s", "\u2019s", "weekdays", "weeknights");
	private static final WordSet BEFORE_MODEL = WordSet.of("the", "his", "her", "its", "their", "a", "that", "this", "old", "new", "used");
	private static final WordSet POINTS = WordSet.of("points", "point", "pts");
	/** Capitalized before a number. */
	private static final WordSet CAPITALS = WordSet.of("article", "section", "highway", "route", "channel", "area", "table", "category",
			"district", "room", "flight", "gate", "platform", "terminal", "pier", "title", "type", "studio", "proposition", "prop",
			"measure", "amendment", "goal", "group", "unit", "phase", "stage", "building", "ward", "zone", "pool", "game", "super",
			"bowl", "act", "scene", "book", "part", "lot", "class", "division", "tier", "radio", "version", "bbc", "world", "attribution",
			"resolution", "order", "directive", "bill", "amendments", "exhibit", "appendix", "schedule", "page", "block", "line", "level",
			"paragraph", "rule", "form", "site", "camp", "sector", "camera", "car", "engine", "ladder", "local", "precinct", "school",
			"squadron", "sq", "code", "week", "day", "round", "season", "episode", "one", "nine");
	/** Small before a number that only tells things apart. */
	private static final WordSet LABELS = WordSet.of("page", "pages", "p", "pp", "season", "episode", "part", "chapter", "resolution",
			"step", "grade", "level", "point", "line", "bus", "room", "verse", "phase", "stage", "item", "question", "slide", "exhibit",
			"paragraph", "article", "section", "category", "type", "option", "version", "volume", "vol", "issue", "lane", "gate", "seat",
			"round", "day", "week", "game", "tier", "zone", "district", "precinct", "hole", "lap", "channel", "number", "numbers", "no",
			"nos", "flight", "platform", "count", "figure", "table", "rule", "block", "highway", "route");
	private static final WordSet STREETS = WordSet.of("street", "st", "avenue", "ave", "road", "rd", "boulevard", "blvd", "lane", "drive",
			"square", "place", "court", "way", "terrace", "highway", "parkway", "broadway", "downing");
	private static final WordSet CALLED = WordSet.of("called", "named", "dubbed", "codenamed", "renamed", "christened");
	/** What is called so, and has no score, no votes and no dead. */
	private static final WordSet WORKS = WordSet.of("band", "group", "duo", "trio", "song", "album", "film", "movie", "show", "series", "novel",
			"book", "play", "opera", "game", "app", "rocket", "satellite", "spacecraft", "probe", "robot");
	private static final int LONGEST_NAME = 5;
	private static final WordSet PREFIXES = WordSet.of("a", "half", "the", "of", "to", "in", "for");
	private static final WordSet TITLES = WordSet.of("the", "a", "why", "how", "what", "when", "where", "who");
	private static final WordSet THROUGH = WordSet.of("to", "percent", "-");
	private static final WordSet HEDGES = WordSet.of("over", "nearly", "almost", "than", "least", "some", "approximately", "roughly");
	private static final int FIRST_YEAR = 1200;
	private static final int LAST_YEAR = 2100;

	private NumberedName() { }

	/** "page 28", "No. 12", "season two": tells one thing from others and counts nothing. @param i index of the number */
	static boolean isLabel(Words words, int i) {
		int before = words.is(i - 1, ".") ? i - 2 : i - 1;
		return words.in(before, LABELS) && (before == i - 1 || words.lower(before).length() < 4)
				&& !(words.is(before, "no") && before == i - 1);
	}

	/** "No. 1", "number one": a place in an order, unless it belongs to a name ("Lodge No. 8"). */
	static boolean isPlace(Words words, int i) {
		boolean numbered = words.is(i - 1, ".") && words.is(i - 2, "no");
		int before = numbered ? i - 3 : i - 2;
		return (numbered || words.is(i - 1, "number")) && !(words.isCapitalized(before) && words.isWord(before))
				&& words.figure(i) < 1000 && !words.isNumber(before);
	}

	/** "A band called Harbour 9": whatever follows, and whenever it is named again. @param i index of the number */
	static boolean isTold(Words words, int i, int to) {
		if (to != i + 1 || words.figure(i) <= 0 || !words.isWord(i - 1) || !words.isCapitalized(i - 1) || words.joined(i)) return false;
		int called = i - 2;
		while (called > i - LONGEST_NAME && words.isWord(called) && words.isCapitalized(called)) called--;
		int verb = words.isWord(called) ? called : called - 1;
		boolean told = words.in(verb, CALLED) && words.in(verb - 1, WORKS) && !words.in(to, THROUGH);
		// "A port named Ostrand 40 miles away".
		return told && Counted.behind(words, to, false).isEmpty() && !Unit.behind(words, to, true).found() && !words.isDash(to);
	}

	/** With the word before it, which is empty where none is. @param i index of the number */
	static String nameOf(Words words, int i) {
		return words.text(i - 1) + ' ' + words.text(i);
	}

	/** @param from index of the number's first token; @param to index behind its last token */
	static boolean is(Words words, int from, int to) {
		return isAttached(words, from, to) || isBracketed(words, from, to) || isNamed(words, from, to) || isAddress(words, from, to)
				|| isYear(words, from, to);
	}

	/** The number of "Boeing 757". @param i index of the number */
	static boolean isModel(Words words, int i) {
		return words.in(i - 1, MAKERS) && words.isCapitalized(i - 1) && words.figure(i) >= LEAST_MODEL && !isPlural(words, i + 1);
	}

	/** "the 757", of which the draft has told whose it is: nothing that is counted stands behind it. */
	static boolean isModelAgain(Words words, int from, int to) {
		if (to != from + 1 || !words.in(from - 1, BEFORE_MODEL)) return false;
		String counted = Counted.behind(words, to, false);
		return counted.isEmpty() && !words.is(to, "of") && !words.is(to, "who") && !words.is(to, "were") && !words.is(to, "are");
	}

	/** Touches a letter or sign before it, whatever is behind it: "x5%". */
	static boolean isCode(Words words, int from) {
		if (!words.joined(from)) return false;
		String before = words.text(from - 1);
		return Character.isLetterOrDigit(before.charAt(before.length() - 1)) || "/_@#&=\\.:,".contains(before);
	}

	/** Touches what makes a code of it: "F-16", "3D", "192.168", "24/7", "9:25". */
	private static boolean isAttached(Words words, int from, int to) {
		if (words.joined(from)) {
			String before = words.text(from - 1);
			char last = before.charAt(before.length() - 1);
			boolean tied = words.isDash(from - 1) && words.joined(from - 1) && (words.isWord(from - 2) || words.isNumber(from - 2));
			if (tied && !isPrefix(words, from - 2)) return true;
			boolean mark = Character.isLetterOrDigit(last) || "/_@#&=*\\.:,^\u00A7".indexOf(last) >= 0;
			if (mark && !isClause(words, from - 1)) return true;
		}
		if (!words.joined(to)) return false;
		String next = words.text(to);
		boolean letters = words.isWord(to) && !next.startsWith("'") && !next.startsWith("\u2019");
		boolean sign = "/_@:^\\=".contains(next) && words.joined(to + 1) || next.equals(".") && words.joined(to + 1)
				&& words.isWord(to + 1);
		if (next.equals("(") && words.joined(to + 1)) return true;
		boolean tied = words.ties(to) && (words.isNumber(to + 1) || words.text(to + 1).length() == 1);
		return letters || sign || tied;
	}

	/** "one,two", "dead:12" by a slip of the typist; within figures commas and stops belong to the number. */
	private static boolean isClause(Words words, int mark) {
		return words.is(mark, ",") && words.isWord(mark - 1);
	}

	private static boolean isPrefix(Words words, int i) {
		return words.in(i, PREFIXES);
	}

	/** "[6]", "(3)" behind a word, and "1." or "1)" where a sentence begins. */
	private static boolean isBracketed(Words words, int from, int to) {
		// "[538.]" behind what it is the source of; "some [57.] of them" are counted
		boolean source = from == 1 && words.is(to, ".") && to + 2 >= words.size();
		boolean note = words.is(from - 1, "[") && words.is(source ? to + 1 : to, "]");
		boolean listed = from == 0 && words.isNumber(0) && (words.is(to, ")") || words.is(to, ".") && to == 1 && words.size() > to + 1);
		boolean alone = from == 0 && words.figure(0) >= 0 && to >= words.size() - 1 && !words.is(to, "?");
		boolean within = words.is(to, ")") && !words.is(from - 1, "(") && words.figure(from) >= 0 && words.isWord(to + 1)
				&& !hasOpening(words, from);
		return note || listed || alone || within || isHeading(words, from, to) || isLife(words, from, to);
	}

	private static boolean hasOpening(Words words, int i) {
		for (int k = i - 1; k >= Math.max(0, i - 30); k--) if (words.is(k, "(")) return true;
		return false;
	}

	/** "2.2 The Motivated Reader", "41: Fear and Trade" */
	private static boolean isHeading(Words words, int from, int to) {
		if (from > 0 || !words.isNumber(0)) return false;
		boolean titled = words.in(to, TITLES) && words.isCapitalized(to);
		return words.is(to, ":") || titled || words.text(0).indexOf('.') > 0 && words.isCapitalized(to);
	}

	/** "(837\u2013908)": when somebody lived. */
	private static boolean isLife(Words words, int from, int to) {
		return words.is(from - 1, "(") && words.is(to, ")") && to == from + 3 && words.ties(from + 1) && words.figures(from) > 2
				&& words.figure(from) < words.figure(from + 2);
	}

	private static boolean isNamed(Words words, int from, int to) {
		int before = words.is(from - 1, ".") && words.joined(from - 1) ? from - 2 : words.isDash(from - 1) ? from - 2 : from - 1;
		// "The Dow 30 points lower"
		if (words.in(before, SERIES) && !words.in(to, POINTS) || isOfBody(words, from, to) || isFirstOfName(words, from, to)) return true;
		if (!words.isWord(before) || !words.isCapitalized(before)) return false;
		boolean capital = words.isNumber(from) || words.isCapitalized(from);
		if (isModel(words, from) || words.in(before, NETWORKS) && words.figure(from) > 0 && to == from + 1 && !words.is(to, "percent")
				&& Counted.behind(words, to, false).isEmpty()) return true;
		if (words.in(before, CAPITALS)) return capital && (before > 0 || !isPlural(words, to));
		// "Kestrel 12", "Air Force One": a name that nobody listed; what is counted would follow.
		boolean plain = words.figure(from) >= 0 && to == from + 1 || !words.isNumber(from) && words.isCapitalized(from);
		boolean name = before > 0 && before == from - 1 && !words.is(before, "i") && CalendarWords.weekday(words.lower(before)) == 0
				&& CalendarWords.month(words.lower(before)) == 0;
		// "Harbour Force One landed", whatever follows.
		if (name && !words.isNumber(from) && words.isCapitalized(from)) return true;
		if (name && plain && words.in(to, OF_ONE) || before == from - 1 && isVersion(words, from, to)) return true;
		return plain && name && capital && !words.isWord(to) && !words.is(to, "-") && !words.is(to, ",");
	}

	/** "Kestrel 2.0", not "Berg 3.0, Brandt 7.0". */
	private static boolean isVersion(Words words, int from, int to) {
		String number = words.text(from);
		boolean version = to == from + 1 && number.length() == 3 && number.endsWith(".0") && Character.isDigit(number.charAt(0));
		// "About 2.0 is left".
		boolean opening = from == 1 && (!words.in(to, OF_ONE) || Function.is(words.lower(0)) || words.in(0, HEDGES));
		return version && !opening && !words.isNumber(to + 2) && !words.isNumber(from - 3) && Counted.behind(words, to, false).isEmpty();
	}

	/** "The SAD 44 board", not "the UN 44 members". */
	private static boolean isOfBody(Words words, int from, int to) {
		String body = words.text(from - 1);
		boolean letters = words.isWord(from - 1) && body.length() > 1 && body.length() < 6 && body.equals(body.toUpperCase(Locale.ROOT));
		boolean number = words.figure(from) > 0 && words.figures(from) <= 3 && to == from + 1 && words.isWord(to);
		if (!letters || !number || from < 2 || !words.isWord(from - 2) || words.isCapitalized(from - 2) && from > 2) return false;
		String counted = Counted.behind(words, to, false);
		return words.is(from - 2, "the") && !counted.isEmpty() && !counted.contains("s ") && !counted.endsWith("s")
				&& !counted.contains("people");
	}

	/** "Fight for Fifteen", "Gang of Eight": a capital inside a sentence, and nothing that is counted. */
	static boolean isLastOfName(Words words, int from, int to) {
		boolean name = (words.is(from - 1, "of") || words.is(from - 1, "for")) && words.isWord(from - 2) && words.isCapitalized(from - 2);
		return name && to == from + 1 && !words.isNumber(from) && words.isCapitalized(from) && !words.isCapitalized(to)
				&& !isPlural(words, to) && !words.is(to, "-");
	}

	/** "The Nine Sisters", "No 2 Court". */
	private static boolean isFirstOfName(Words words, int from, int to) {
		if (!words.isWord(to) || !words.isCapitalized(to) || CalendarWords.weekday(words.lower(to)) > 0
				|| CalendarWords.month(words.lower(to)) > 0) return false;
		if (words.isNumber(from)) return words.is(from - 1, "no") && words.isCapitalized(from - 1);
		return words.isCapitalized(from) && words.isWord(from - 1) && !words.isCapitalized(from - 1) && to == from + 1;
	}

	private static boolean isPlural(Words words, int i) {
		String word = words.lower(i);
		return word.length() > 2 && word.endsWith("s") && !Function.is(word) || word.equals("people") || word.equals("men")
				|| word.equals("women");
	}

	/** "1600 Harbour Street" */
	private static boolean isAddress(Words words, int from, int to) {
		if (!words.isNumber(from) || words.figure(from) < 0) return false;
		for (int i = to; i < to + 4; i++) {
			if (!words.isCapitalized(i) && !words.in(i, Numerals.ORDINAL_SIGNS)) return false;
			if (words.in(i, STREETS) && i > to) return true;
		}
		return false;
	}

	/** A year that no rule on dates took; "1,998" is none, nor "1998 boxes". */
	private static boolean isYear(Words words, int from, int to) {
		int year = words.figures(from) == 4 && to == from + 1 ? words.figure(from) : 0;
		return year >= FIRST_YEAR && year <= LAST_YEAR && !isPlural(words, to) && !words.in(from - 1, HEDGES) && !words.is(to, "+")
				&& !isLabel(words, from);
	}
}
