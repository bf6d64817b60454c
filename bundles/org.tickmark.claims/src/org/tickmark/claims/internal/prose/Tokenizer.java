package org.tickmark.claims.internal.prose;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/**
 * Cuts text into tokens. "two-day" is three, but "e-mail", which is as good without its hyphen, is one; "Ann's" is two, "don't" one;
 * "U.S." is one with its full stops; "1,243.5" is one, "21st", "1990s" and "11am" are two each. A word is the same with a soft hyphen in it,
 * which its token does not show. Tokens of one word touch: whether a space stood between is {@code a.end() < b.start()}.
 */
public final class Tokenizer {
	private static final int ASCII = 0x80;
	/** Written with and without the hyphen, and one word either way; with a capital they would begin a name: "E-mail Ann Lee". */
	private static final WordSet ONE_WORD = WordSet.of("e-mail", "e-mails", "e-mailed", "e-mailing", "cease-fire", "cease-fires", "re-elected",
			"re-election", "unheard-of");
	private static final int LONGEST_ONE_WORD = 11;
	private static final int NO_BREAK_SPACE = 0xA0;
	/** Opens what is left of a quotation mark or a dash far more often than of a letter. */
	private static final int CENT = 0xA2;
	/** Below are the signs of Latin-1, whose letters begin here. */
	private static final int FIRST_LETTER = 0xC0;

	private final String text;
	/** Of the text from {@link #offset}, where it is read. */
	private final char[] chars;
	private final int offset;
	private final int end;
	private int at;

	private Tokenizer(String text, Span span) {
		this.text = text;
		this.offset = span.start();
		this.end = span.length();
		this.chars = new char[end];
		text.getChars(span.start(), span.end(), chars, 0);
	}

	public static List<Token> tokensIn(String text, Span span) {
		return new Tokenizer(text, span).tokens();
	}

	private List<Token> tokens() {
		List<Token> tokens = new ArrayList<>(end / 5 + 1);
		while (at < end) {
			int start = at;
			char c = chars[at];
			if (c == ' ') {
				at++;
				continue;
			}
			if (c < ASCII ? !skipAscii(c) : !skip(Character.codePointAt(chars, at, end))) continue;
			at = Math.min(at, end);
			tokens.add(Spelling.of(chars, start, at).token(offset + start, offset + at));
		}
		return tokens;
	}

	/** @return whether what was skipped is a token */
	private boolean skipAscii(char c) {
		if (isAsciiLetter(c)) skipWord();
		else if (c >= '0' && c <= '9') skipNumber();
		else return skip(c);
		return true;
	}

	private boolean skip(int c) {
		if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == Spelling.SOFT_HYPHEN) {
			at += Character.charCount(c);
			return false;
		}
		if (Character.isLetter(c)) skipWord();
		else if (Character.isDigit(c)) skipNumber();
		else if (isApostrophe(c) && isBehindWord() && possessiveAt(at)) at += 2;
		else at += Character.charCount(c);
		return true;
	}

	private boolean isBehindWord() {
		return at > 0 ? Character.isLetterOrDigit(chars[at - 1]) : offset > 0 && Character.isLetterOrDigit(text.charAt(offset - 1));
	}

	private void skipWord() {
		int start = at;
		skipLetters();
		if (at + 1 < end && chars[at] == '-' && letterAt(at + 1)) skipSecondHalf(start);
	}

	private void skipSecondHalf(int start) {
		int first = at++;
		skipLetters();
		boolean one = at - start <= LONGEST_ONE_WORD && ONE_WORD.contains(new String(chars, start, at - start));
		if (!one) at = first;
	}

	private void skipLetters() {
		if (skipInitials()) return;
		while (at < end) {
			char c = chars[at];
			if (isAsciiLetter(c)) {
				at++;
				continue;
			}
			boolean apostrophe = isApostrophe(c) && letterAt(at + 1) && !possessiveAt(at);
			int length = apostrophe ? 1 : c < ASCII ? 0 : letterLength();
			if (length == 0) return;
			at += length;
		}
	}

	/** 0 where neither a letter stands nor an accent of its own, nor a soft hyphen within the word. */
	private int letterLength() {
		if (chars[at] == Spelling.SOFT_HYPHEN) return letterAt(at + 1) ? 1 : 0;
		int c = Character.codePointAt(chars, at, end);
		if (c < FIRST_LETTER && isOfBroken(c)) return 1;
		return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK ? Character.charCount(c) : 0;
	}

	/** The second half of a letter whose bytes were read one by one: "Jos\u00C3\u00A9", but not the pound in "\u00C2\u00A35". */
	private boolean isOfBroken(int c) {
		char before = at > 0 ? chars[at - 1] : ' ';
		boolean second = before == '\u00C2' || before == '\u0302';
		return c != NO_BREAK_SPACE && c != CENT && (before == '\u00C3' || before == '\u0303' || second && letterAt(at + 1));
	}

	/** "U.S.", "a.m.", "e.g.": single letters, each with its full stop, at least two of them. */
	private boolean skipInitials() {
		int i = at;
		int letters = 0;
		while (i + 1 < end && chars[i + 1] == '.' && letterAt(i)) {
			letters++;
			i += 2;
		}
		if (letters < 2 || letterAt(i)) return false;
		at = i;
		return true;
	}

	private void skipNumber() {
		while (at < end) {
			char c = chars[at];
			boolean inside = (c == ',' || c == '.') && at + 1 < end && Character.isDigit(chars[at + 1]);
			if (!inside && !Character.isDigit(c)) return;
			at++;
		}
	}

	private boolean possessiveAt(int apostrophe) {
		boolean s = apostrophe + 1 < end && (chars[apostrophe + 1] == 's' || chars[apostrophe + 1] == 'S');
		return s && !letterAt(apostrophe + 2);
	}

	private boolean letterAt(int i) {
		return i < end && (isAsciiLetter(chars[i]) || chars[i] >= ASCII && Character.isLetter(chars[i]));
	}

	private static boolean isAsciiLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	private static boolean isApostrophe(int c) {
		return c == '\'' || c == '\u2019';
	}
}
