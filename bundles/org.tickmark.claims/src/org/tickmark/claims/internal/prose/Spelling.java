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
	/** Each in the one place that its letters tell; which of two with the same place is kept makes no difference but to speed. */
	private static final @Nullable Spelling[] MET = new @Nullable Spelling[1 << 15];
	/** What is longer hardly comes back. */
	private static final int LONGEST = 20;

	private final char[] chars;
	private final String written;
	private final String lower;

	private Spelling(char[] chars) {
		this.chars = chars;
		this.written = visible(new String(chars));
		String small = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
		this.lower = small.equals(written) ? written : small;
	}

	private static String visible(String word) {
		return word.indexOf(SOFT_HYPHEN) < 0 ? word : word.replace(String.valueOf(SOFT_HYPHEN), "");
	}

	/** Safe on any thread: nothing in it changes, and what another thread has put there is either seen whole or not at all. */
	static Spelling of(char[] text, int start, int end) {
		if (end - start > LONGEST) return new Spelling(Arrays.copyOfRange(text, start, end));
		int hash = 0;
		for (int i = start; i < end; i++) hash = 31 * hash + text[i];
		int place = (hash ^ hash >>> 15) & MET.length - 1;
		Spelling met = MET[place];
		if (met != null && met.is(text, start, end)) return met;
		var spelling = new Spelling(Arrays.copyOfRange(text, start, end));
		MET[place] = spelling;
		return spelling;
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
