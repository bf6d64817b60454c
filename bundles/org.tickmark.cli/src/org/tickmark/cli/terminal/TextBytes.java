package org.tickmark.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Hands text on that comes as bytes of UTF-8, piece by piece. For one thread. */
public final class TextBytes extends OutputStream {
	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
			.onUnmappableCharacter(CodingErrorAction.REPLACE);
	private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13);
	private final CharBuffer text = CharBuffer.allocate(1 << 13);
	private final PrintWriter out;

	public TextBytes(PrintWriter out) {
		this.out = out;
	}

	@Override
	public void write(int b) throws IOException {
		write(new byte[] {(byte) b}, 0, 1);
	}

	@Override
	public void write(byte[] from, int start, int length) throws IOException {
		int at = start;
		while (at < start + length) {
			int piece = Math.min(bytes.remaining(), start + length - at);
			bytes.put(from, at, piece);
			at += piece;
			decode();
		}
		if (out.checkError()) throw new IOException(Messages.text("export.outputClosed"));
	}

	/** What is left is the beginning of a character. */
	private void decode() {
		bytes.flip();
		decoder.decode(bytes, text, false);
		bytes.compact();
		out.append(text.flip());
		text.clear();
	}

	@Override
	public void flush() {
		out.flush();
	}
}
