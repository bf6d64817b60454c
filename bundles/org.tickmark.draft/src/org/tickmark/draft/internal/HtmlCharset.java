package org.tickmark.draft.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that a page names in its head, as browsers look for it (WHATWG HTML, "prescan a byte stream"). */
public final class HtmlCharset {
	/** Browsers stop there, too. */
	private static final int SEARCHED = 1024;
	private static final Pattern DECLARED = Pattern.compile("(?i)<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
	private static final Pattern COMMENT = Pattern.compile("<!--.*?(-->|\\z)", Pattern.DOTALL);

	private HtmlCharset() { }

	/** Empty where none is named, or none that this machine knows. */
	public static Optional<Charset> declaredIn(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, SEARCHED), ISO_8859_1);
		Matcher declared = DECLARED.matcher(COMMENT.matcher(head).replaceAll(""));
		return declared.find() ? named(declared.group(1)) : Optional.empty();
	}

	/** What a name at the head of a page or of a story in XML stands for, as browsers read it; empty where nobody knows it. */
	public static Optional<Charset> named(String name) {
		try {
			return Optional.of(asBrowsersRead(Charset.forName(name)));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static Charset asBrowsersRead(Charset named) {
		if (named.equals(ISO_8859_1) || named.equals(US_ASCII)) return Charset.forName("windows-1252");
		// What could be read as letters up to here is not UTF-16.
		return named.name().startsWith("UTF-16") ? UTF_8 : named;
	}
}
