package org.tickmark.claims.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/**
 * Cuts text into tokens. "two-day" is three; "Ann's" is two, "don't" one; "U.S." is one with its full stops; "1,243.5" is one,
 * "21st", "1990s" and "11am" are two each. Tokens of one word touch: whether a space stood between is {@code a.end() < b.start()}.
 */
public final class Tokenizer {
	private final String text;
	private final int end;
	private int at;

	private Tokenizer(String text, Span span) {
		this.text = text;
		this.at = span.start();
		this.end = span.end();
	}

	public static List<Token> tokensIn(String text, Span span) {
		return new Tokenizer(text, span).tokens();
	}

	private List<Token> tokens() {
		List<Token> tokens = new ArrayList<>((end - at) / 5 + 1);
		while (at < end) {
			int start = at;
			int c = text.codePointAt(at);
			if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
				at += Character.charCount(c);
				continue;
			}
			if (Character.isLetter(c)) skipWord();
			else if (Character.isDigit(c)) skipNumber();
			else if (isApostrophe(c) && start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)) && possessiveAt(start)) at += 2;
			else at += Character.charCount(c);
			at = Math.min(at, end);
			tokens.add(token(start, at));
		}
		return tokens;
	}

	private Token token(int start, int stop) {
		String written = text.substring(start, stop);
		String lower = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
		return new Token(start, stop, written, lower.equals(written) ? written : lower);
	}

	private void skipWord() {
		if (skipInitials()) return;
		while (at < end) {
			int c = text.codePointAt(at);
			boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
			boolean apostrophe = isApostrophe(c) && letterAt(at + 1) && !possessiveAt(at);
			if (!letter && !apostrophe) return;
			at += Character.charCount(c);
		}
	}

	/** "U.S.", "a.m.", "e.g.": single letters, each with its full stop, at least two of them. */
	private boolean skipInitials() {
		int i = at;
		int letters = 0;
		while (i + 1 < end && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
			letters++;
			i += 2;
		}
		if (letters < 2 || letterAt(i)) return false;
		at = i;
		return true;
	}

	private void skipNumber() {
		while (at < end) {
			char c = text.charAt(at);
			boolean inside = (c == ',' || c == '.') && at + 1 < end && Character.isDigit(text.charAt(at + 1));
			if (!Character.isDigit(c) && !inside) return;
			at++;
		}
	}

	private boolean possessiveAt(int apostrophe) {
		boolean s = apostrophe + 1 < end && (text.charAt(apostrophe + 1) == 's' || text.charAt(apostrophe + 1) == 'S');
		return s && !letterAt(apostrophe + 2);
	}

	private boolean letterAt(int offset) {
		return offset < end && Character.isLetter(text.charAt(offset));
	}

	private static boolean isApostrophe(int c) {
		return c == '\'' || c == '\u2019';
	}
}
