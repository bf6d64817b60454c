package org.tickmark.word.internal.text;

import java.util.Map;

/** Characters that a document takes from a font of signs. */
public final class Symbols {
	/** What stands at a place of the font Symbol; letters of the Greek alphabet and what figures are written with. */
	private static final Map<Integer, String> SYMBOL = Map.ofEntries(Map.entry(0x41, "\u0391"), Map.entry(0x44, "\u0394"),
			Map.entry(0x47, "\u0393"), Map.entry(0x4C, "\u039B"), Map.entry(0x50, "\u03A0"), Map.entry(0x53, "\u03A3"),
			Map.entry(0x57, "\u03A9"), Map.entry(0x61, "\u03B1"), Map.entry(0x62, "\u03B2"), Map.entry(0x64, "\u03B4"),
			Map.entry(0x65, "\u03B5"), Map.entry(0x67, "\u03B3"), Map.entry(0x6C, "\u03BB"), Map.entry(0x6D, "\u03BC"),
			Map.entry(0x70, "\u03C0"), Map.entry(0x73, "\u03C3"), Map.entry(0xA2, "\u2032"), Map.entry(0xA3, "\u2264"),
			Map.entry(0xB0, "\u00B0"), Map.entry(0xB1, "\u00B1"), Map.entry(0xB2, "\u2033"), Map.entry(0xB3, "\u2265"),
			Map.entry(0xB4, "\u00D7"), Map.entry(0xB7, "\u2022"), Map.entry(0xB8, "\u00F7"), Map.entry(0xB9, "\u2260"),
			Map.entry(0xBB, "\u2248"), Map.entry(0xA0, "\u20AC"), Map.entry(0xAE, "\u2192"), Map.entry(0xD6, "\u221A"));
	private static final int PRIVATE = 0xF000;

	private Symbols() { }

	/** @param code in hexadecimal, as it stands in the file */
	public static String read(String font, String code) {
		if (!code.matches("[0-9A-Fa-f]{1,5}")) return "\uFFFD";
		int character = Integer.parseInt(code, 16);
		if (Character.getType(character) == Character.SURROGATE || character == 0) return "\uFFFD";
		boolean isPrivate = character >= PRIVATE && character < PRIVATE + 0x100;
		int place = isPrivate ? character - PRIVATE : character;
		if (font.equalsIgnoreCase("Symbol") && SYMBOL.containsKey(place)) return SYMBOL.get(place);
		return Character.toString(character);
	}
}
