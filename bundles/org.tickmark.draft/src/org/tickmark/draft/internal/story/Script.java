package org.tickmark.draft.internal.story;

import java.nio.charset.CharsetEncoder;

import org.tickmark.draft.file.UnwritableTextException;

/** How words are written between the other things that stand in a file. */
enum Script {
	JSON, XML, XML_IN_JSON;

	/** @param encoder of the file: what it has not is written as a number */
	String written(String words, CharsetEncoder encoder) throws UnwritableTextException {
		return switch (this) {
			case JSON -> inJson(words, encoder);
			case XML -> inXml(words, encoder);
			case XML_IN_JSON -> inJson(asXml(words), encoder);
		};
	}

	/** Markup that is put in as it is. */
	String markup(String tags, CharsetEncoder encoder) {
		return this == XML ? tags : inJson(tags, encoder);
	}

	private static String inJson(String words, CharsetEncoder encoder) {
		var json = new StringBuilder();
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			switch (c) {
				case '"' -> json.append("\\\"");
				case '\\' -> json.append("\\\\");
				case '\n' -> json.append("\\n");
				case '\t' -> json.append("\\t");
				default -> {
					boolean pair = Character.isHighSurrogate(c) && i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1));
					boolean plain = c >= ' ' && (pair ? encoder.canEncode(words.substring(i, i + 2)) : encoder.canEncode(c));
					if (plain && pair) json.append(c).append(words.charAt(++i));
					else if (plain) json.append(c);
					else json.append(String.format("\\u%04x", (int) c));
				}
			}
		}
		return json.toString();
	}

	private static String asXml(String words) throws UnwritableTextException {
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			boolean half = Character.isSurrogate(c) && (i + 1 == words.length() && Character.isHighSurrogate(c)
					|| Character.isHighSurrogate(c) && !Character.isLowSurrogate(words.charAt(i + 1))
					|| Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(words.charAt(i - 1))));
			// XML 1.0 has no way to write them.
			if (half || c < ' ' && c != '\t' && c != '\n' || c >= '\uFFFE') throw UnwritableTextException.noCharacter(c);
		}
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	private static String inXml(String words, CharsetEncoder encoder) throws UnwritableTextException {
		var xml = new StringBuilder();
		asXml(words).codePoints().forEach(c -> {
			String character = Character.toString(c);
			if (encoder.canEncode(character)) xml.append(character);
			else xml.append("&#").append(c).append(';');
		});
		return xml.toString();
	}
}
