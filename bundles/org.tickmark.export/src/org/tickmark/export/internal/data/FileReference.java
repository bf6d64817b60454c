package org.tickmark.export.internal.data;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The name of a file as a relative reference in the terms of RFC 3986. */
final class FileReference {
	private static final String PLAIN = "-._~!$&'()*+,;=@/";

	private FileReference() { }

	/** @param path with slashes; what else it holds is no syntax */
	static String of(String path) {
		var reference = new StringBuilder();
		for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (b & 0xFF);
			boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
			if (plain) reference.append(c);
			else reference.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
		}
		// A name that begins with two slashes would be a host.
		return reference.toString().startsWith("//") ? "." + reference : reference.toString();
	}
}
