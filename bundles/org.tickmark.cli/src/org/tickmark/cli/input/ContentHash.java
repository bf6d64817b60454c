package org.tickmark.cli.input;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

import org.tickmark.review.hash.Sha256;

/** SHA-256 in lower-case hexadecimal. */
public final class ContentHash {
	private ContentHash() { }

	/** Of what stands in a file. */
	public static String of(byte[] bytes) {
		return Sha256.of(bytes);
	}

	/** Of several texts, of which none runs into the next. */
	public static String of(List<String> parts) {
		MessageDigest digest = Sha256.digest();
		for (String part : parts) {
			byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
			digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
			digest.update(bytes);
		}
		return Sha256.hex(digest);
	}
}
