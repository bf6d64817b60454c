package org.tickmark.claims.internal.debris;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

import org.tickmark.claims.TextFault;
import org.tickmark.draft.Span;

/**
 * What became of letters with accents that were written in UTF-8 and read as windows-1252, once or more: "RaÃºl". Broken quotation marks
 * are the business of the rule for quotations.
 */
final class BrokenLetters {
	/** What windows-1252 means by U+0080 and on; a blank where it means nothing. */
	private static final String WINDOWS = "\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D "
			+ " \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178";
	private static final int C1 = 0x80;
	private static final int MOST_TIMES = 3;

	private BrokenLetters() { }

	/** Whether such a letter may begin there; the accent may be a character of its own. */
	static boolean mayBegin(String text, int at) {
		char c = text.charAt(at);
		return c == '\u00C3' || c == '\u00C2' || c == 'A' && at + 1 < text.length()
				&& (text.charAt(at + 1) == '\u0303' || text.charAt(at + 1) == '\u0302');
	}

	/** @param word that holds such a letter; goes on in characters that are no letters */
	static Optional<Found> in(String text, Span word) {
		int end = word.end();
		while (end < text.length() && isPiece(text.charAt(end))) end++;
		Span whole = new Span(word.start(), end);
		String written = whole.in(text);
		String better = "";
		String read = Normalizer.normalize(written, Normalizer.Form.NFC);
		for (int i = 0; i < MOST_TIMES; i++) {
			Optional<String> again = readAgain(read);
			if (again.isEmpty()) break;
			read = again.get();
			better = read;
		}
		// "KÃ rner": a piece was lost since, and what is left heals nothing.
		if (!better.isEmpty() && mayBegin(better, better.length() - 1)) better = "";
		boolean broken = !read.equals(Normalizer.normalize(written, Normalizer.Form.NFC))
				|| written.chars().anyMatch(c -> c >= C1 && c < C1 + WINDOWS.length());
		return broken ? Optional.of(new Found(whole, new TextFault.BrokenLetters(written, better))) : Optional.empty();
	}

	/** What windows-1252 means by a control character from U+0080 on; empty where it means nothing. */
	static String inWindows(char control) {
		return String.valueOf(WINDOWS.charAt(control - C1)).trim();
	}

	private static boolean isPiece(char c) {
		return Character.isLetter(c) || c >= C1 && !Character.isWhitespace(c) && "\u2019\u201D\u2014\u2013\u2026\u00A0".indexOf(c) < 0;
	}

	private static Optional<String> readAgain(String text) {
		byte[] bytes = new byte[text.length()];
		for (int i = 0; i < bytes.length; i++) {
			char c = text.charAt(i);
			int windows = c < 0x100 || c == ' ' ? -1 : WINDOWS.indexOf(c);
			if (c >= 0x100 && windows < 0) return Optional.empty();
			bytes[i] = (byte) (windows < 0 ? c : C1 + windows);
		}
		try {
			String read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return read.equals(text) ? Optional.empty() : Optional.of(read);
		} catch (CharacterCodingException e) {
			// It was no UTF-8, so nothing went wrong in reading it.
			return Optional.empty();
		}
	}
}
