package org.tickmark.review.hash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal. */
public final class Sha256 {
	/** How many digits one has. */
	public static final int DIGITS = 64;

	private Sha256() { }

	public static String of(String text) {
		return of(text.getBytes(UTF_8));
	}

	public static String of(byte[] bytes) {
		return hex(digest().digest(bytes));
	}

	/** Of what it was fed; it begins anew then. */
	public static String hex(MessageDigest fed) {
		return HexFormat.of().formatHex(fed.digest());
	}

	/** For what comes piece by piece. */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java runtime has SHA-256", e);
		}
	}

	private static String hex(byte[] digest) {
		return HexFormat.of().formatHex(digest);
	}

	/** Whether it is written as such a hash is. */
	public static boolean isHash(String digits) {
		if (digits.length() != DIGITS) return false;
		for (int i = 0; i < DIGITS; i++) {
			char digit = digits.charAt(i);
			boolean hexadecimal = digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f';
			if (!hexadecimal) return false;
		}
		return true;
	}
}
