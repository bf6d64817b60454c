package org.tickmark.export.internal.data;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value as it stands in a cell of a table. Spreadsheets run a cell that begins like a formula, and cannot hold some characters. Both are
 * written so that {@link #read} gives the value back:
 * <ul>
 * <li>an apostrophe stands before a value that begins with = + - or @, also in full width or behind blanks and invisible characters,
 * with a tab or a line break, or with an apostrophe
 * <li>control characters, bidi controls and halves of surrogate pairs stand as <code>\\u{1B}</code>, as does the backslash of a value
 * that holds such a thing itself
 * </ul>
 */
final class Cell {
	/** Blanks, invisible characters and marks that go before are passed over, as spreadsheets do. */
	private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}\\p{C}]*"
			+ "['=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE62\uFE63\uFE66\uFE6B]"
			+ "|[\\t\\r\\n]");
	private static final Pattern HIDDEN = Pattern.compile("[\\x{0}-\\x{8}\\x{B}\\x{C}\\x{E}-\\x{1F}\\x{7F}-\\x{9F}\\x{2028}\\x{2029}"
			+ "\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{200E}\\x{200F}\\x{FEFF}\\x{FFFE}\\x{FFFF}\\p{Cs}]|\\\\(?=u\\{)");
	private static final Pattern WRITTEN = Pattern.compile("\\\\u\\{([0-9A-F]{1,6})\\}");

	private Cell() { }

	static String of(String value) {
		if (value.isEmpty()) return value;
		String shown = isPlain(value) ? value : HIDDEN.matcher(value).replaceAll(Cell::number);
		return FORMULA.matcher(shown).lookingAt() ? "'" + shown : shown;
	}

	/** The value of a cell. */
	static String read(String cell) {
		String shown = cell.startsWith("'") ? cell.substring(1) : cell;
		return shown.indexOf('\\') < 0 ? shown : WRITTEN.matcher(shown).replaceAll(written -> Matcher.quoteReplacement(
				Character.toString(Integer.parseInt(written.group(1), 16))));
	}

	/** Most are, and to look for the rest with an expression costs more than all else. */
	private static boolean isPlain(String value) {
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == '\\' || c > '~') return false;
		}
		return true;
	}

	private static String number(MatchResult hidden) {
		return "\\\\u{" + Integer.toHexString(hidden.group().codePointAt(0)).toUpperCase(Locale.ROOT) + "}";
	}
}
