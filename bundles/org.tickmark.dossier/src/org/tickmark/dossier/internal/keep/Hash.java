package org.tickmark.dossier.internal.keep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;

import org.tickmark.review.hash.Sha256;

/** SHA-256 in lower-case hexadecimal, of what may be larger than memory. */
final class Hash {
	private Hash() { }

	static String of(byte[] bytes) {
		return Sha256.of(bytes);
	}

	/** Of a file that is no link. */
	static String of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
			return copying(in, OutputStream.nullOutputStream());
		}
	}

	/** Of what comes in, while it goes out. */
	static String copying(InputStream in, OutputStream out) throws IOException {
		MessageDigest digest = Sha256.digest();
		new DigestInputStream(in, digest).transferTo(out);
		return Sha256.hex(digest);
	}

}
