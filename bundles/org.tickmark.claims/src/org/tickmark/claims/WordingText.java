package org.tickmark.claims;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One sentence with places for arguments. Where these are words, as nearly all are, they are put in without a format. Safe on any
 * thread.
 */
final class WordingText {
	/** Stands for the argument 0, the next for 1: characters of which no sentence has any. */
	private static final char FIRST = '\uE000';
	private static final int MOST = 10;

	private record Piece(String before, int argument) { }

	private final MessageFormat format;
	private final List<Piece> pieces = new ArrayList<>();
	private final String last;

	/** @param pattern of a message format */
	WordingText(String pattern) {
		format = new MessageFormat(pattern, Locale.ENGLISH);
		var places = new Object[MOST];
		for (int i = 0; i < MOST; i++) places[i] = String.valueOf((char) (FIRST + i));
		String placed = format.format(places);
		int from = 0;
		for (int i = 0; i < placed.length(); i++) {
			int argument = placed.charAt(i) - FIRST;
			if (argument < 0 || argument >= MOST) continue;
			pieces.add(new Piece(placed.substring(from, i), argument));
			from = i + 1;
		}
		last = placed.substring(from);
	}

	String with(Object... arguments) {
		if (pieces.isEmpty()) return last;
		var text = new StringBuilder();
		for (Piece piece : pieces) {
			if (piece.argument() >= arguments.length || !(arguments[piece.argument()] instanceof String words)) return formatted(arguments);
			text.append(piece.before()).append(words);
		}
		return text.append(last).toString();
	}

	/** Numbers, and what has a form of its own for several. */
	private String formatted(Object... arguments) {
		synchronized (format) {
			return format.format(arguments);
		}
	}
}
