package org.tickmark.export.proof;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.tickmark.draft.Span;

/**
 * Cuts a text into the words and signs that a reader would miss. Quotation marks, dashes, points and commas are what typesetters change by
 * rule; they are not compared, nor are hyphens, which stand at the end of any line.
 */
final class WordCutter {
	private static final String SIGNS = "%$\u20AC\u00A3\u00A5\u00B0&+=\u00B1\u00D7";
	private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");

	private final String text;
	private final List<ProofWord> words = new ArrayList<>();
	private int block;

	private WordCutter(String text) {
		this.text = text;
	}

	/** @param text whose paragraphs are its lines */
	static List<ProofWord> words(String text) {
		var cutter = new WordCutter(text);
		int at = 0;
		while (at < text.length()) at = cutter.step(at);
		return cutter.words;
	}

	private int step(int at) {
		int c = text.codePointAt(at);
		if (c == '\n') block++;
		if (Character.isLetterOrDigit(c)) return word(at);
		boolean sign = c < 0x10000 && SIGNS.indexOf(c) >= 0;
		if (sign || isMinus(c, at)) words.add(new ProofWord(sign ? Character.toString(c) : "\u2212", new Span(at, at + 1), block));
		return at + Character.charCount(c);
	}

	private boolean isMinus(int c, int at) {
		if (c != '-' && c != '\u2212' && c != '\u2013') return false;
		boolean apart = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
		return apart && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
	}

	private int word(int from) {
		int at = from;
		while (at < text.length() && isInside(at, from)) at += Character.charCount(text.codePointAt(at));
		words.add(new ProofWord(key(text.substring(from, at)), new Span(from, at), block));
		return at;
	}

	private boolean isInside(int at, int from) {
		int c = text.codePointAt(at);
		if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) return true;
		if (at == from || at + 1 >= text.length()) return false;
		char before = text.charAt(at - 1);
		char after = text.charAt(at + 1);
		return switch (c) {
			case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after);
			case '.', ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
			case '\u00A0', '\u2009', '\u202F' -> Character.isDigit(before) && startsThousand(at + 1);
			default -> Character.getType(c) == Character.FORMAT && Character.isLetterOrDigit(after);
		};
	}

	/** As houses set the comma of thousands. */
	private boolean startsThousand(int at) {
		int end = at;
		while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
		return end == at + 3;
	}

	private static String key(String word) {
		String plain = INVISIBLE.matcher(Normalizer.normalize(word.replace('\u00A0', ',').replace('\u2009', ',').replace('\u202F', ','),
				Normalizer.Form.NFKC)).replaceAll("");
		return plain.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
	}
}
