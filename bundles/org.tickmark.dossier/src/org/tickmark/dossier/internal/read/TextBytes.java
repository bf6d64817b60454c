package org.tickmark.dossier.internal.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Bytes as text: what the byte order mark says, else the sender, else UTF-8 if all bytes are, else windows-1252. */
final class TextBytes {
	static final char UNKNOWN = '\uFFFD';
	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	private TextBytes() { }

	/** Bytes that the charset does not have become {@link #UNKNOWN}. */
	static String decode(byte[] bytes, Optional<Charset> declared) {
		if (starts(bytes, 0xEF, 0xBB, 0xBF)) return new String(bytes, 3, bytes.length - 3, UTF_8);
		if (starts(bytes, 0xFF, 0xFE)) return new String(bytes, 2, bytes.length - 2, UTF_16LE);
		if (starts(bytes, 0xFE, 0xFF)) return new String(bytes, 2, bytes.length - 2, UTF_16BE);
		return declared.map(charset -> new String(bytes, charset)).orElseGet(() -> unmarked(bytes));
	}

	private static String unmarked(byte[] bytes) {
		try {
			return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			return new String(bytes, WINDOWS_1252);
		}
	}

	/** Whether they are text at all, by a few of them: no control characters, or a byte order mark. */
	static boolean isText(byte[] head, int length) {
		if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) return true;
		for (int i = 0; i < length; i++) {
			int c = head[i] & 0xFF;
			if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0x1B && c != 0x1A) return false;
		}
		return true;
	}

	static boolean starts(byte[] bytes, int... start) {
		return startsAt(bytes, 0, start);
	}

	static boolean startsAt(byte[] bytes, int at, int... start) {
		if (bytes.length < at + start.length) return false;
		for (int i = 0; i < start.length; i++) if ((bytes[at + i] & 0xFF) != start[i]) return false;
		return true;
	}
}
