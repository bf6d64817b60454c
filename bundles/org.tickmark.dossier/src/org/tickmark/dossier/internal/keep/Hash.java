package org.tickmark.dossier.internal.keep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal, of what may be larger than memory. */
final class Hash {
	private Hash() { }

	static String of(byte[] bytes) {
		return hex(digest().digest(bytes));
	}

	/** Of a file that is no link. */
	static String of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
			return copying(in, OutputStream.nullOutputStream());
		}
	}

	/** Of what comes in, while it goes out. */
	static String copying(InputStream in, OutputStream out) throws IOException {
		MessageDigest digest = digest();
		new DigestInputStream(in, digest).transferTo(out);
		return hex(digest.digest());
	}

	private static String hex(byte[] digest) {
		return HexFormat.of().formatHex(digest);
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java runtime has SHA-256", e);
		}
	}
}
