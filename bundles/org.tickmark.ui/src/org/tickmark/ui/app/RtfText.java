package org.tickmark.ui.app;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/** Reads the words of rich text (RTF 1.9.1), as word processors put it on the clipboard: one line a paragraph, no formats, no pictures. */
final class RtfText {
	private static final Charset LETTERS = Charset.forName("windows-1252");
	private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("par", "\n"), Map.entry("sect", "\n"), Map.entry("page", "\n"),
			Map.entry("line", "\n"), Map.entry("row", "\n"),
			Map.entry("cell", "\t"), Map.entry("tab", "\t"), Map.entry("lquote", "\u2018"), Map.entry("rquote", "\u2019"),
			Map.entry("ldblquote", "\u201C"), Map.entry("rdblquote", "\u201D"),
			Map.entry("endash", "\u2013"), Map.entry("emdash", "\u2014"), Map.entry("bullet", "\u2022"), Map.entry("emspace", "\u2003"),
			Map.entry("enspace", "\u2002"));
	/** Groups that hold something else than text. */
	private static final Set<String> ASIDE = Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl",
			"headerr", "headerf", "footer", "footerl", "footerr", "footerf",
			"footnote", "annotation", "fldinst", "listtable", "listoverridetable", "themedata", "datastore", "generator", "rsidtbl",
			"xmlnstbl", "latentstyles", "pntext", "listtext", "deleted");

	/** @param skipped characters that stand for one that was written in Unicode before them */
	private record State(boolean aside, int skipped) { }

	private final String source;
	private final StringBuilder text = new StringBuilder();
	private final Deque<State> outer = new ArrayDeque<>();
	private State state = new State(false, 1);
	private int toSkip;
	private int at;

	private RtfText(String source) {
		this.source = source;
	}

	/** What is no rich text gives nothing, what is cut off gives what there is of it. */
	static String in(String source) {
		if (!source.startsWith("{\\rtf")) return "";
		return new RtfText(source).read();
	}

	private String read() {
		while (at < source.length()) {
			char c = source.charAt(at++);
			switch (c) {
				case '{' -> outer.push(state);
				case '}' -> state = outer.isEmpty() ? state : outer.pop();
				case '\\' -> control();
				case '\r', '\n' -> { }
				default -> add(String.valueOf(c));
			}
		}
		return text.toString();
	}

	private void control() {
		if (at >= source.length()) return;
		char c = source.charAt(at);
		if (Character.isLetter(c)) {
			word();
			return;
		}
		at++;
		switch (c) {
			case '\'' -> add(letter());
			case '*' -> state = new State(true, state.skipped());
			case '~' -> add("\u00A0");
			case '_' -> add("\u2011");
			case '-' -> { }
			case '\r', '\n' -> add("\n");
			default -> add(String.valueOf(c));
		}
	}

	/** Two digits of sixteen. */
	private String letter() {
		int end = Math.min(source.length(), at + 2);
		String digits = source.substring(at, end);
		at = end;
		try {
			return new String(new byte[] {(byte) Integer.parseInt(digits, 16)}, LETTERS);
		} catch (NumberFormatException e) {
			return "";
		}
	}

	private void word() {
		int start = at;
		while (at < source.length() && Character.isLetter(source.charAt(at))) at++;
		String word = source.substring(start, at);
		int digits = at;
		if (at < source.length() && source.charAt(at) == '-') at++;
		while (at < source.length() && Character.isDigit(source.charAt(at)) && at - digits < 10) at++;
		String number = source.substring(digits, at);
		if (at < source.length() && source.charAt(at) == ' ') at++;
		if (ASIDE.contains(word)) state = new State(true, state.skipped());
		else if (word.equals("uc")) state = new State(state.aside(), value(number));
		else if (word.equals("u")) unicode(value(number));
		else if (SIGNS.containsKey(word)) add(SIGNS.get(word));
	}

	private static int value(String number) {
		return number.isEmpty() || number.equals("-") ? 0 : (int) Long.parseLong(number);
	}

	private void unicode(int code) {
		toSkip = 0;
		add(String.valueOf((char) code));
		toSkip = state.skipped();
	}

	private void add(String words) {
		if (toSkip > 0) toSkip--;
		else if (!state.aside()) text.append(words);
	}
}
