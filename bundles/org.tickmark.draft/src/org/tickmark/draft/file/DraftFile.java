package org.tickmark.draft.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

import org.tickmark.draft.Draft;

/**
 * A draft as read from a file, with what it takes to write it back as it was: unchanged text gives the very same bytes.
 *
 * @param source what stands in the file, markup and all, without the byte order mark; line ends as they stand there
 * @param byteOrderMark whether the file starts with one
 */
public record DraftFile(DraftFormat format, String source, Charset charset, boolean byteOrderMark) {
	private static final String MARK = "\uFEFF";

	/** What there is to read in it. */
	public Draft draft() {
		return format.draft(source);
	}

	/**
	 * The bytes of a changed text, in this file's charset.
	 *
	 * @throws UnwritableTextException if the charset has no such character; nothing is ever replaced by a question mark
	 */
	public byte[] encode(String changed) throws UnwritableTextException {
		String all = byteOrderMark ? MARK + changed : changed;
		CharsetEncoder encoder = charset.newEncoder();
		ByteBuffer bytes = ByteBuffer.allocate((int) Math.ceil(all.length() * (double) encoder.maxBytesPerChar()));
		CharBuffer characters = CharBuffer.wrap(all);
		CoderResult result = encoder.encode(characters, bytes, true);
		if (result.isError()) throw unwritable(changed, characters.position() - (byteOrderMark ? 1 : 0), result);
		encoder.flush(bytes);
		byte[] exact = new byte[bytes.flip().remaining()];
		bytes.get(exact);
		return exact;
	}

	private UnwritableTextException unwritable(String changed, int at, CoderResult result) {
		int line = 1 + (int) changed.substring(0, at).replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
		UnwritableTextException unwritable = new UnwritableTextException(changed.codePointAt(at), line, charset);
		try {
			result.throwException();
		} catch (CharacterCodingException e) {
			unwritable.initCause(e);
		}
		return unwritable;
	}
}
