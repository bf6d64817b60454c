package org.tickmark.claims.internal.names;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Titles of books, films and songs between marks: each word of any length in them has a capital. */
final class Works {
	private static final int LONGEST = 16;
	private static final int LONG_WORD = 4;
	/** Between the noun and the mark: "the film, released in 2009 as". */
	private static final int NEAR = 3;
	private static final WordSet NOUNS = WordSet.of("book", "novel", "film", "movie", "documentary", "song", "album", "play", "musical",
			"opera", "series", "show",
			"podcast", "essay", "poem", "painting", "magazine", "novella", "memoir", "biography", "autobiography", "single", "sitcom",
					"drama", "comedy", "ballad",
			"titled", "entitled", "thriller", "paper", "study", "report", "article", "column", "programme", "program", "sculpture",
					"game", "symphony", "bestseller");

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

	private static boolean isTitle(Words words, int mark, int from, int to) {
		if (!words.isCapitalized(from)) return false;
		int capitals = 0;
		for (int i = from; i < to; i++) {
			if (!words.isWord(i) || words.is(i, "'s")) continue;
			if (words.isCapitalized(i)) capitals++;
			else if (words.lower(i).length() >= LONG_WORD && !NameWords.PREPOSITIONS.contains(words.lower(i))) return false;
		}
		boolean introduced = false;
		for (int i = mark - 1; i >= 0 && i >= mark - NEAR; i--) introduced |= NOUNS.contains(words.lower(i));
		boolean sentence = words.is(to - 1, ".") || words.is(to - 1, ",") && mark == 0 || words.is(mark - 1, ",")
				|| words.is(mark - 1, ":");
		return introduced || capitals > 2 && !sentence || capitals > 1 && !sentence && words.isWord(mark - 1) && mark > 1;
	}
}
