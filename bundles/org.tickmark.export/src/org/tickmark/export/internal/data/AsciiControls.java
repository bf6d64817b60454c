package org.tickmark.export.internal.data;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Writes JSON on, with escapes in place of characters that show nothing, turn the order of letters, drive a terminal or are no characters
 * at all, such as half a surrogate pair, which no encoding could write. They stand in strings alone, so that readers get the same values.
 */
final class AsciiControls extends FilterWriter {
	private static final int LONG = 1 << 13;

	private final char[] pieces = new char[LONG];
	private int gathered;
	/** The first half of a pair whose second half has not come yet; 0 where none waits. */
	private char half;

	AsciiControls(Writer out) {
		super(out);
	}

	@Override
	public void write(int c) throws IOException {
		one((char) c);
	}

	@Override
	@NonNullByDefault({})
	public void write(char[] from, int start, int length) throws IOException {
		for (int i = start; i < start + length; i++) one(from[i]);
	}

	@Override
	@NonNullByDefault({})
	public void write(String from, int start, int length) throws IOException {
		for (int i = start; i < start + length; i++) one(from.charAt(i));
	}

	private void one(char c) throws IOException {
		if (half == 0 && c < 0x7F) {
			plain(c);
			return;
		}
		if (Character.isLowSurrogate(c) && half != 0) {
			plain(half);
			half = 0;
			plain(c);
			return;
		}
		loneHalf();
		if (Character.isHighSurrogate(c)) half = c;
		else if (isHidden(c)) escape(c);
		else plain(c);
	}

	private void loneHalf() throws IOException {
		if (half == 0) return;
		escape(half);
		half = 0;
	}

	private static boolean isHidden(char c) {
		if (c < 0x7F) return false;
		int type = Character.getType(c);
		return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR
				|| type == Character.PARAGRAPH_SEPARATOR || type == Character.SURROGATE || type == Character.UNASSIGNED;
	}

	private void escape(char c) throws IOException {
		String code = Integer.toHexString(c);
		for (char each : ("\\u" + "0".repeat(4 - code.length()) + code).toCharArray()) plain(each);
	}

	private void plain(char c) throws IOException {
		if (gathered == LONG) pass();
		pieces[gathered++] = c;
	}

	private void pass() throws IOException {
		out.write(pieces, 0, gathered);
		gathered = 0;
	}

	@Override
	public void flush() throws IOException {
		loneHalf();
		pass();
		out.flush();
	}

	@Override
	public void close() throws IOException {
		flush();
		out.close();
	}
}
