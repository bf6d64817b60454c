package org.tickmark.claims.internal.prose;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.tickmark.claims.spi.Token;

/**
 * A word as it is written. Texts keep coming back to the same few thousand, so one that was met before is mostly met again as the same
 * object: nothing has to be made for it, its hash is known, and comparing it with itself takes one look.
 */
final class Spelling {
	/** Tells where a word may be parted at the end of a line, and is not seen elsewhere. */
	static final char SOFT_HYPHEN = '\u00AD';
	private static final int PLACE_BITS = 15;
	/** Each in the one place that its letters tell; which of two with the same place is kept makes no difference but to speed. */
	private static final @Nullable Spelling[] MET = new @Nullable Spelling[1 << PLACE_BITS];
	/** What is longer hardly comes back. */
	private static final int LONGEST = 20;
	/** So many characters of Latin-1 tell a word by one number, with nothing else to look at. */
	private static final int SHORT = 8;
	private static final int LATIN = 0x100;
	/** Spreads what differs in few bits. */
	private static final long GOLDEN = 0x9E3779B97F4A7C15L;

	/** All that is {@link #SHORT} and of Latin-1, else 0. */
	private final long key;
	private final char[] chars;
	private final String written;
	private final String lower;

	private Spelling(long key, char[] chars) {
		this.key = key;
		this.chars = chars;
		String word = visible(new String(chars));
		// The very object that the classes of words have: what is looked up and found needs no comparing of letters.
		this.lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').intern();
		this.written = word.equals(lower) ? lower : word;
	}

	private static String visible(String word) {
		return word.indexOf(SOFT_HYPHEN) < 0 ? word : word.replace(String.valueOf(SOFT_HYPHEN), "");
	}

	/** Safe on any thread: nothing in it changes, and what another thread has put there is either seen whole or not at all. */
	static Spelling of(char[] text, int start, int end) {
		if (end - start > LONGEST) return new Spelling(0, Arrays.copyOfRange(text, start, end));
		long key = end - start > SHORT ? 0 : keyOf(text, start, end);
		int place = (int) ((key == 0 ? hashOf(text, start, end) : key) * GOLDEN >>> Long.SIZE - PLACE_BITS);
		Spelling met = MET[place];
		if (met != null && met.key == key && (key != 0 || met.is(text, start, end))) return met;
		var spelling = new Spelling(key, Arrays.copyOfRange(text, start, end));
		MET[place] = spelling;
		return spelling;
	}

	/** No character of a word is the one of number 0, so that words of other lengths have other keys. */
	private static long keyOf(char[] text, int start, int end) {
		long key = 0;
		for (int i = start; i < end; i++) {
			if (text[i] >= LATIN) return 0;
			key = key << Byte.SIZE | text[i];
		}
		return key;
	}

	private static int hashOf(char[] text, int start, int end) {
		int hash = 0;
		for (int i = start; i < end; i++) hash = 31 * hash + text[i];
		return hash;
	}

	private boolean is(char[] text, int start, int end) {
		if (end - start != chars.length) return false;
		for (int i = 0; i < chars.length; i++) if (chars[i] != text[start + i]) return false;
		return true;
	}

	Token token(int start, int end) {
		return new Token(start, end, written, lower);
	}
}
