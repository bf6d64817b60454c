package org.tickmark.dossier.internal.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks for the charset that a page names in its first kilobyte (WHATWG HTML, "prescan a byte stream to determine its encoding"). */
final class MetaPrescan {
	private static final int SEARCHED = 1024;
	private static final String SPACES = "\t\n\f\r ";

	private final String head;
	private int at;

	private MetaPrescan(String head) {
		this.head = head;
	}

	static Optional<Charset> of(byte[] bytes) {
		return new MetaPrescan(new String(bytes, 0, Math.min(bytes.length, SEARCHED), StandardCharsets.ISO_8859_1)).found();
	}

	private Optional<Charset> found() {
		while (at < head.length()) {
			if (head.charAt(at) != '<') {
				at++;
			} else if (head.startsWith("<!--", at)) {
				// "<!-->" is a whole comment.
				int end = head.indexOf("-->", at + 2);
				at = end < 0 ? head.length() : end + 3;
			} else if (isMeta()) {
				at += 5;
				Optional<Charset> named = named(attributes());
				if (named.isPresent()) return named;
			} else if (isTag()) {
				while (at < head.length() && SPACES.indexOf(head.charAt(at)) < 0 && head.charAt(at) != '>') at++;
				attributes();
			} else if (at + 1 < head.length() && "!/?".indexOf(head.charAt(at + 1)) >= 0) {
				int end = head.indexOf('>', at);
				at = end < 0 ? head.length() : end + 1;
			} else {
				at++;
			}
		}
		return Optional.empty();
	}

	private boolean isMeta() {
		return head.regionMatches(true, at, "<meta", 0, 5) && at + 5 < head.length() && (SPACES + "/").indexOf(head.charAt(at + 5)) >= 0;
	}

	private boolean isTag() {
		int letter = head.startsWith("</", at) ? at + 2 : at + 1;
		return letter < head.length() && head.charAt(letter) < 128 && Character.isLetter(head.charAt(letter));
	}

	private static Optional<Charset> named(Map<String, String> attributes) {
		Optional<String> label = Optional.ofNullable(attributes.get("charset"));
		if (label.isEmpty() && attributes.getOrDefault("http-equiv", "").equalsIgnoreCase("content-type"))
			label = WebCharset.parameter(";" + attributes.getOrDefault("content", ""));
		// What could be read as letters up to here is not UTF-16.
		return label.flatMap(WebCharset::of).map(each -> each.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : each);
	}

	/** Up to the end of the tag; the first of each name counts. */
	private Map<String, String> attributes() {
		Map<String, String> attributes = new HashMap<>();
		while (true) {
			while (at < head.length() && (SPACES + "/").indexOf(head.charAt(at)) >= 0) at++;
			if (at >= head.length() || head.charAt(at) == '>') return attributes;
			int from = at++;
			while (at < head.length() && (SPACES + "/=>").indexOf(head.charAt(at)) < 0) at++;
			String name = head.substring(from, at).toLowerCase(Locale.ROOT);
			while (at < head.length() && SPACES.indexOf(head.charAt(at)) >= 0) at++;
			String value = at < head.length() && head.charAt(at) == '=' ? value() : "";
			attributes.putIfAbsent(name, value);
		}
	}

	private String value() {
		at++;
		while (at < head.length() && SPACES.indexOf(head.charAt(at)) >= 0) at++;
		if (at >= head.length()) return "";
		char quote = head.charAt(at);
		if (quote == '"' || quote == '\'') {
			int end = head.indexOf(quote, at + 1);
			String value = end < 0 ? "" : head.substring(at + 1, end);
			at = end < 0 ? head.length() : end + 1;
			return value;
		}
		int from = at;
		while (at < head.length() && (SPACES + ">").indexOf(head.charAt(at)) < 0) at++;
		return head.substring(from, at);
	}
}
