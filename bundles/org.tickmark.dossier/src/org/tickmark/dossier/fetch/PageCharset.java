package org.tickmark.dossier.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.tickmark.dossier.internal.charset.WebCharset;

/**
 * The charset that browsers read a page in (WHATWG Encoding and HTML): the byte order mark, else what the server says, else what the page
 * says in its first kilobyte; else UTF-8 if all bytes belong to it, else windows-1252.
 *
 * @param markLength bytes of the byte order mark
 */
record PageCharset(Charset charset, int markLength) {
	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	/** @param contentType of the server, with its parameters; empty where it gives none */
	static PageCharset of(byte[] bytes, String contentType) {
		if (starts(bytes, 0xEF, 0xBB, 0xBF)) return new PageCharset(StandardCharsets.UTF_8, 3);
		if (starts(bytes, 0xFE, 0xFF)) return new PageCharset(StandardCharsets.UTF_16BE, 2);
		if (starts(bytes, 0xFF, 0xFE)) return new PageCharset(StandardCharsets.UTF_16LE, 2);
		Charset found = WebCharset.inType(contentType).or(() -> WebCharset.inPage(bytes))
				.orElseGet(() -> isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252);
		return new PageCharset(found, 0);
	}

	/** The text, the first bytes that say its charset left out; a byte that does not belong to it becomes U+FFFD. */
	String decoded(byte[] bytes) {
		return new String(bytes, markLength, bytes.length - markLength, charset);
	}

	private static boolean isUtf8(byte[] bytes) {
		try {
			StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}

	private static boolean starts(byte[] bytes, int... mark) {
		if (bytes.length < mark.length) return false;
		for (int i = 0; i < mark.length; i++) {
			if ((bytes[i] & 0xFF) != mark[i]) return false;
		}
		return true;
	}
}
