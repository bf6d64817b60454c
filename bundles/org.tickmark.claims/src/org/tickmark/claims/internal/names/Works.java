package org.tickmark.claims.internal.names;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.internal.names.lists.Lexicon;
import org.tickmark.claims.internal.names.lists.NameWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Titles of books, films and songs between marks: each word of any length in them has a capital. */
final class Works {
	private static final int LONGEST = 16;
	private static final int LONG_WORD = 4;
	/** Words of a slogan that are no names. */
	private static final int FEWEST_COMMON = 2;
	/** Between the noun and the mark: "the film, released in 2009 as". */
	private static final int NEAR = 3;
	private static final WordSet NOUNS = WordSet.of("book", "novel", "film", "movie", "documentary", "song", "album", "play", "musical",
			"opera", "series", "show",
			"podcast", "essay", "poem", "painting", "magazine", "novella", "memoir", "biography", "autobiography", "single", "sitcom",
					"drama", "comedy", "ballad",
			"titled", "entitled", "thriller", "paper", "study", "report", "article", "column", "programme", "program", "sculpture",
					"game", "symphony", "bestseller");

	/** Behind them stands what was said, with however many capitals. */
	private static final WordSet SAYING = WordSet.of("said", "says", "saying", "say", "chanted", "chanting", "chant", "chants", "shouted",
			"shouting", "shouts", "yelled", "yelling", "screamed", "screaming", "cried", "tweeted", "tweeting", "replied", "answered", "added",
			"declared", "reads", "reading");

	/** Before what is performed or shown. */
	private static final WordSet SHOWN = WordSet.of("perform", "performed", "performs", "performing", "hosts", "hosted");

	private static final WordSet PRONOUNS = WordSet.of("we", "i", "you", "they", "he", "she", "it", "this", "that");
	/** Behind a pronoun titles write them with a capital, however short they are. */
	private static final WordSet SMALL_VERBS = WordSet.of("is", "are", "was", "were", "am", "do", "will", "can");

	private Works() { }

	static List<Run> in(Words words) {
		List<Run> works = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			if (words.isWord(i)) continue;
			String closing = closing(words, i);
			if (closing.isEmpty()) continue;
			int from = closing.length() == 2 ? i + 2 : i + 1;
			int to = from;
			while (to < words.size() && to - from <= LONGEST && !closes(words, to, closing)) to++;
			if (!closes(words, to, closing) || to == from) continue;
			if (isTitle(words, i, from, to)) works.add(new Run(from, from, bare(words, from, to), false));
			i = to;
		}
		return works;
	}

	/** The mark that closes what opens here, or the empty word. */
	private static String closing(Words words, int i) {
		return switch (words.text(i)) {
			case "\u201C" -> "\u201D";
			case "\"" -> words.joined(i + 1) && !words.joined(i) ? "\"" : "";
			case "'" -> words.is(i + 1, "'") && words.joined(i + 1) && words.joined(i + 2) && !words.joined(i) ? "''" : "";
			default -> "";
		};
	}

	private static boolean closes(Words words, int i, String closing) {
		return closing.length() == 2 ? words.is(i, "'") && words.is(i + 1, "'") : words.is(i, closing);
	}

	/** Without the comma or stop before the closing mark. */
	private static int bare(Words words, int from, int to) {
		int end = to;
		while (end > from + 1 && (words.is(end - 1, ",") || words.is(end - 1, "."))) end--;
		return end;
	}

	/** The word before the mark, past a comma or colon between. */
	private static int saying(Words words, int mark) {
		return words.is(mark - 1, ",") || words.is(mark - 1, ":") ? mark - 2 : mark - 1;
	}

	/** What is said in capitals throughout, as on a sign: its words are no names by that. */
	static List<Run> slogansIn(Words words) {
		List<Run> slogans = new ArrayList<>();
		for (int i = 1; i < words.size(); i++) {
			String closing = words.isWord(i) || !words.in(saying(words, i), SAYING) ? "" : closing(words, i);
			if (closing.isEmpty()) continue;
			int from = closing.length() == 2 ? i + 2 : i + 1;
			int to = from;
			while (to < words.size() && to - from <= LONGEST && !closes(words, to, closing)) to++;
			if (closes(words, to, closing) && hasCapitals(words, from, to)) slogans.add(new Run(from, from, to, false));
			i = to;
		}
		return slogans;
	}

	/** In each word of any length. */
	private static boolean hasCapitals(Words words, int from, int to) {
		int common = 0;
		for (int i = from; i < to; i++) {
			if (!words.isWord(i) || words.lower(i).length() < LONG_WORD) continue;
			if (!words.isCapitalized(i)) return false;
			if (Lexicon.isCommon(words.lower(i))) common++;
		}
		return common >= FEWEST_COMMON;
	}

	/** "On Brandt's “This Week With Ilse Brandt.”": the stop is the sentence's. */
	private static boolean isShown(Words words, int before) {
		return words.is(before, "'s") && words.isCapitalized(before - 1) || words.in(before, SHOWN);
	}

	private static boolean isTitle(Words words, int mark, int from, int to) {
		if (!words.isCapitalized(from)) return false;
		int capitals = 0;
		boolean told = words.in(from, PRONOUNS) && words.in(from + 1, SMALL_VERBS) && !words.isCapitalized(from + 1);
		for (int i = from; i < to; i++) {
			if (!words.isWord(i) || words.is(i, "'s")) continue;
			if (words.isCapitalized(i)) capitals++;
			else if (words.lower(i).length() >= LONG_WORD && !NameWords.PREPOSITIONS.contains(words.lower(i))) return false;
		}
		boolean introduced = false;
		for (int i = mark - 1; i >= 0 && i >= mark - NEAR; i--) introduced |= NOUNS.contains(words.lower(i));
		boolean sentence = words.is(to - 1, ".") && !isShown(words, mark - 1) || words.is(to - 1, ",") && mark == 0 || words.is(mark - 1, ",")
				|| words.is(mark - 1, ":");
		if (!introduced && (told || words.in(saying(words, mark), SAYING))) return false;
		return introduced || capitals > 2 && !sentence || capitals > 1 && !sentence && words.isWord(mark - 1) && mark > 1;
	}
}
