package org.tickmark.word.internal.xml;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Locale;

/** Characters as XML writes them. */
public final class Characters {
	private Characters() { }

	/** What text with entities stands for. */
	static String decoded(String raw) throws XmlFaultException {
		int next = raw.indexOf('&');
		if (next < 0) return raw;
		StringBuilder decoded = new StringBuilder(raw.length());
		int at = 0;
		while (next >= 0) {
			int end = raw.indexOf(';', next);
			if (end < 0) throw new XmlFaultException("an entity without an end");
			decoded.append(raw, at, next);
			entity(raw.substring(next + 1, end), decoded);
			at = end + 1;
			next = raw.indexOf('&', at);
		}
		return decoded.append(raw, at, raw.length()).toString();
	}

	private static void entity(String name, StringBuilder to) throws XmlFaultException {
		switch (name) {
			case "amp" -> to.append('&');
			case "lt" -> to.append('<');
			case "gt" -> to.append('>');
			case "quot" -> to.append('"');
			case "apos" -> to.append('\'');
			default -> to.appendCodePoint(number(name));
		}
	}

	private static int number(String name) throws XmlFaultException {
		try {
			int code = name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16)
					: name.startsWith("#") ? Integer.parseInt(name.substring(1)) : -1;
			if (code >= 0 && isAllowed(code)) return code;
		} catch (NumberFormatException e) {
			// As good as an entity of another name.
		}
		throw new XmlFaultException("an entity of its own", true);
	}

	/** Whether XML can hold this character at all. */
	public static boolean isAllowed(int code) {
		return code == '\t' || code == '\n' || code == '\r' || code >= ' ' && code <= 0xD7FF || code >= 0xE000 && code <= 0xFFFD
				|| code >= 0x10000 && code <= 0x10FFFF;
	}

	/** Text as it may stand in XML, in an element or in double quotes. */
	public static String encoded(String text) {
		StringBuilder encoded = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> encoded.append("&amp;");
				case '<' -> encoded.append("&lt;");
				case '>' -> encoded.append("&gt;");
				case '"' -> encoded.append("&quot;");
				case '\r' -> encoded.append("&#13;");
				default -> encoded.append(c);
			}
		}
		return encoded.toString();
	}

	/**
	 * Text for people as it can stand in XML: what XML cannot hold, and what would show other words in another order, is told by its
	 * number, <code>\\u{1B}</code>, as on pages. So is a backslash that would be taken for the start of such a number.
	 */
	public static String told(String text) {
		StringBuilder told = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int c = text.codePointAt(i);
			if (isShown(c) && !(c == '\\' && text.startsWith("u{", i + 1))) told.appendCodePoint(c);
			else told.append(number(c));
		}
		return told.toString();
	}

	/** The same in one line, where a tab is no character of its own either. */
	public static String toldInOneLine(String text) {
		return told(text).replace("\t", number('\t')).replace("\n", number('\n'));
	}

	private static String number(int c) {
		return "\\u{" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + '}';
	}

	private static boolean isShown(int c) {
		if (c == '\t' || c == '\n') return true;
		boolean control = c < ' ' || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029;
		boolean turning = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
		return isAllowed(c) && !control && !turning;
	}

	/** The lines of a text; no other character than a line end is taken for one. */
	public static String[] lines(String text) {
		return text.split("\r\n|\r|\n", -1);
	}

	/** The same XML with the characters that a charset has not as numbers; only for XML that has such in its text alone. */
	static String spelledFor(Charset charset, String xml) {
		CharsetEncoder encoder = charset.newEncoder();
		if (encoder.canEncode(xml)) return xml;
		StringBuilder spelled = new StringBuilder(xml.length() + 64);
		xml.codePoints().forEach(code -> {
			if (encoder.canEncode(Character.toString(code))) spelled.appendCodePoint(code);
			else spelled.append("&#").append(code).append(';');
		});
		return spelled.toString();
	}
}
