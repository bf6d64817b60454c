package org.tickmark.archive.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.tickmark.draft.Span;

/**
 * The words of a quotation, for comparing it with others.
 *
 * @param keys lower case, with one kind of apostrophe
 * @param spans where each stands in the text
 */
record Spoken(String text, List<String> keys, List<Span> spans) {
	private static final Pattern MARKED = Pattern.compile("(?:[\u201C\"]|'')([^\u201C\u201D\"]{10,2000}?)(?:[\u201D\"]|''|$)");

	static Spoken of(String text) {
		List<String> keys = new ArrayList<>();
		List<Span> spans = new ArrayList<>();
		for (int at = 0; at < text.length();) {
			int end = at;
			while (end < text.length() && isInside(text, at, end)) end++;
			if (end > at) {
				keys.add(text.substring(at, end).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
				spans.add(new Span(at, end));
			}
			at = end + 1;
		}
		return new Spoken(text, keys, spans);
	}

	/** The pieces of reported speech that stand in marks; empty where none does. */
	static List<String> inMarks(String reported) {
		return MARKED.matcher(reported).results().map(piece -> piece.group(1)).toList();
	}

	/** A letter or digit, or a mark between two of them: "don't", "1,000". */
	private static boolean isInside(String text, int start, int at) {
		char c = text.charAt(at);
		if (Character.isLetterOrDigit(c) || c == '%') return true;
		if (at == start || at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) return false;
		boolean number = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
		return c == '\'' || c == '\u2019' || number && (c == ',' || c == '.');
	}

	int size() {
		return keys.size();
	}

	/** By which the same words are known, whatever marks stand around them. */
	String key() {
		return String.join(" ", keys);
	}

	/** From one word to another, the second not included; empty for none. */
	String text(int from, int to) {
		return from == to ? "" : text.substring(spans.get(from).start(), spans.get(to - 1).end());
	}
}
