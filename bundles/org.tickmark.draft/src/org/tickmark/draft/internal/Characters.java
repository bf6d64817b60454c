package org.tickmark.draft.internal;

import org.jsoup.parser.Parser;
import org.tickmark.draft.TextBuilder;

/** Goes along what a parser read and the source it read that from, and finds for each character the place where it is written. */
final class Characters {
	private static final int LONGEST_ENTITY = 40;
	/** No entity stands for more. */
	private static final int MOST_CHARACTERS = 2;
	/** Say where a word may be broken, and would break it for every reader of words. */
	private static final String INVISIBLE = "\u00AD\u200B\u2060\uFEFF";

	private final TextBuilder text;
	private final String source;

	/** @param source of the whole file, that all offsets count in */
	Characters(TextBuilder text, String source) {
		this.text = text;
		this.source = source;
	}

	/** How the source is written, beside plain characters. */
	enum Writing {
		/** With entities. */
		HTML,
		/** With entities, and backslashes before what is no markup. */
		MARKDOWN,
		/** As it is: line ends and blanks mean themselves. */
		AS_IT_IS,
		/** HTML whose line ends and blanks mean themselves. */
		PREFORMATTED
	}

	/** Adds what was read from the source between two offsets. */
	void add(String read, int from, int to, Writing writing) {
		int at = from;
		int i = 0;
		while (i < read.length()) {
			int next = next(read.charAt(i), at, to);
			if (next < 0) {
				emit(read.substring(i, ++i), at, at, writing);
				continue;
			}
			Written written = writing == Writing.AS_IT_IS ? Written.PLAIN : written(read, i, next, to, writing);
			emit(read.substring(i, i + written.length()), next, next + written.width(), writing);
			at = next + written.width();
			i += written.length();
		}
	}

	/** @param width in the source; @param length of what it stands for */
	private record Written(int width, int length) {
		static final Written PLAIN = new Written(1, 1);
	}

	private void emit(String characters, int from, int to, Writing writing) {
		char c = characters.charAt(0);
		boolean kept = writing == Writing.PREFORMATTED || writing == Writing.AS_IT_IS;
		if (c == '\r' && kept) return;
		if (c == '\n' && kept) text.lineBreak();
		else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') text.blank(from, to);
		else if (INVISIBLE.indexOf(c) < 0) text.characters(characters, from, to);
	}

	/** Where the character, or an entity or escape that may stand for it, is next; parsers leave out what they do not show. */
	private int next(char wanted, int from, int to) {
		for (int at = from; at < to; at++) {
			char c = source.charAt(at);
			if (c == wanted || c == '&' || c == '\\') return at;
		}
		return -1;
	}

	private Written written(String read, int i, int at, int to, Writing writing) {
		char c = source.charAt(at);
		if (c == '\\' && writing == Writing.MARKDOWN && at + 1 < to && source.charAt(at + 1) == read.charAt(i)) return new Written(2, 1);
		if (c != '&') return Written.PLAIN;
		int limit = Math.min(to, at + LONGEST_ENTITY);
		int end = at + 1;
		while (end < limit && isEntityLetter(source.charAt(end))) end++;
		if (end < limit && source.charAt(end) == ';') {
			String meant = meant(at, end + 1);
			if (stands(meant, read, i)) return new Written(end + 1 - at, meant.length());
		}
		// Old pages leave the semicolon out; then the shortest name counts, since what follows may be letters of the text.
		for (int shorter = at + 2; writing != Writing.MARKDOWN && shorter <= end; shorter++) {
			String meant = meant(at, shorter);
			if (stands(meant, read, i)) return new Written(shorter - at, meant.length());
		}
		return Written.PLAIN;
	}

	private static boolean stands(String meant, String read, int i) {
		return !meant.isEmpty() && meant.length() <= MOST_CHARACTERS && read.startsWith(meant, i);
	}

	/** What an entity stands for; empty if it is none. */
	private String meant(int from, int to) {
		String entity = source.substring(from, to);
		String meant = Parser.unescapeEntities(entity, false);
		return meant.equals(entity) ? "" : meant;
	}

	private static boolean isEntityLetter(char c) {
		return c == '#' || c < 128 && Character.isLetterOrDigit(c);
	}
}
