package org.tickmark.draft.internal.old;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tickmark.draft.PassageKind;
import org.tickmark.draft.file.StoryLines.Line;

/** Reads the words of rich text (RTF 1.9.1) as word processors write it: one line a paragraph, no formats, no pictures. */
public final class RtfText {
	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	/** As fonts name them, where the document's own charset is not meant. */
	private static final Map<Integer, String> FONT_CHARSETS = Map.ofEntries(Map.entry(77, "x-MacRoman"), Map.entry(128, "windows-31j"),
			Map.entry(129, "x-windows-949"), Map.entry(134, "GBK"), Map.entry(136, "Big5"), Map.entry(161, "windows-1253"),
			Map.entry(162, "windows-1254"), Map.entry(163, "windows-1258"), Map.entry(177, "windows-1255"),
			Map.entry(178, "windows-1256"), Map.entry(186, "windows-1257"), Map.entry(204, "windows-1251"),
			Map.entry(222, "x-windows-874"), Map.entry(238, "windows-1250"));
	private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("par", "\n"), Map.entry("sect", "\n"), Map.entry("page", "\n"),
			Map.entry("line", "\n"), Map.entry("row", "\n"), Map.entry("cell", "\n"), Map.entry("nestcell", "\n"), Map.entry("tab", "\t"),
			Map.entry("lquote", "\u2018"), Map.entry("rquote", "\u2019"), Map.entry("ldblquote", "\u201C"),
			Map.entry("rdblquote", "\u201D"), Map.entry("endash", "\u2013"), Map.entry("emdash", "\u2014"),
			Map.entry("bullet", "\u2022"), Map.entry("emspace", "\u2003"), Map.entry("enspace", "\u2002"));
	/** Groups that hold something else than text. */
	private static final Set<String> ASIDE = Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl",
			"headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote", "annotation", "fldinst", "listtable",
			"listoverridetable", "themedata", "datastore", "generator", "rsidtbl", "xmlnstbl", "latentstyles", "pntext", "listtext",
			"deleted", "nonesttables");

	/** They say nothing of the paragraph where styles are declared. */
	private static final Set<String> OF_PARAGRAPHS = Set.of("pard", "intbl", "outlinelevel");

	/** @param skipped characters that stand for one that was written in Unicode before them */
	private record State(boolean aside, boolean hidden, int skipped, Charset letters) { }

	private final String source;
	private final List<Line> lines = new ArrayList<>();
	private final StringBuilder line = new StringBuilder();
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final Deque<State> outer = new ArrayDeque<>();
	private final Map<Integer, Charset> fonts = new HashMap<>();
	private State state = new State(false, false, 1, WINDOWS_1252);
	private Charset usual = WINDOWS_1252;
	private PassageKind kind = PassageKind.PARAGRAPH;
	private boolean inTable;
	private boolean whole = true;
	private int font;
	private int toSkip;
	private int at;

	private RtfText(String source) {
		this.source = source;
	}

	/**
	 * What is cut off gives what there is of it.
	 *
	 * @param source a byte a character
	 */
	public static RtfText in(String source) {
		var text = new RtfText(source);
		text.read();
		return text;
	}

	/** Those that say something. */
	public List<Line> lines() {
		return List.copyOf(lines);
	}

	/** Whether it has an end. */
	public boolean isWhole() {
		return whole;
	}

	private void read() {
		boolean ended = false;
		while (at < source.length() && !ended) {
			char c = source.charAt(at++);
			switch (c) {
				case '{' -> outer.push(state);
				case '}' -> {
					endBytes();
					state = outer.isEmpty() ? state : outer.pop();
					ended = outer.isEmpty();
				}
				case '\\' -> control();
				case '\r', '\n' -> { }
				default -> addByte(c);
			}
		}
		endBytes();
		endLine();
		whole = ended;
	}

	private void control() {
		if (at >= source.length()) return;
		char c = source.charAt(at);
		if (c == '\'') {
			letter();
			return;
		}
		endBytes();
		if (isLetter(c)) {
			word();
			return;
		}
		at++;
		switch (c) {
			case '*' -> state = new State(true, state.hidden(), state.skipped(), state.letters());
			case '~' -> add("\u00A0");
			case '_' -> add("\u2011");
			case '-' -> { }
			case '\r', '\n' -> add("\n");
			default -> add(String.valueOf(c));
		}
	}

	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	/** Two digits of sixteen. */
	private void letter() {
		int end = Math.min(source.length(), at + 3);
		String digits = source.substring(at + 1, end);
		at = end;
		if (digits.matches("\\p{XDigit}{2}")) addByte((char) Integer.parseInt(digits, 16));
	}

	private void word() {
		int start = at;
		while (at < source.length() && isLetter(source.charAt(at))) at++;
		String word = source.substring(start, at);
		int digits = at;
		if (at < source.length() && source.charAt(at) == '-') at++;
		while (at < source.length() && Character.isDigit(source.charAt(at)) && at - digits < 10) at++;
		String written = source.substring(digits, at);
		boolean numbered = !written.isEmpty() && !written.equals("-");
		int number = numbered ? (int) Long.parseLong(written) : 0;
		if (at < source.length() && source.charAt(at) == ' ') at++;
		if (ASIDE.contains(word)) {
			aside(word);
			state = new State(true, state.hidden(), state.skipped(), state.letters());
		} else if (SIGNS.containsKey(word)) add(SIGNS.get(word));
		else if (!state.aside() || !OF_PARAGRAPHS.contains(word)) control(word, numbered, number);
	}

	/** The numbers of lists stand aside, but say that there is a list. */
	private void aside(String word) {
		if (word.equals("listtext") || word.equals("pntext")) kind = PassageKind.LIST_ITEM;
	}

	private void control(String word, boolean numbered, int number) {
		switch (word) {
			case "uc" -> state = new State(state.aside(), state.hidden(), number, state.letters());
			case "u" -> unicode(number);
			case "bin" -> at = (int) Math.min(source.length(), (long) at + Math.max(0, number));
			case "v" -> state = new State(state.aside(), !numbered || number != 0, state.skipped(), state.letters());
			case "plain" -> state = new State(state.aside(), false, state.skipped(), usual);
			case "ansicpg" -> charset("windows-" + number);
			case "mac" -> charset("x-MacRoman");
			case "pc" -> charset("IBM437");
			case "f" -> font(number);
			case "fcharset" -> {
				if (FONT_CHARSETS.containsKey(number) && Charset.isSupported(FONT_CHARSETS.get(number)))
					fonts.put(font, Charset.forName(FONT_CHARSETS.get(number)));
			}
			case "pard" -> {
				kind = PassageKind.PARAGRAPH;
				inTable = false;
			}
			case "intbl" -> inTable = true;
			case "outlinelevel" -> kind = number == 0 ? PassageKind.HEADLINE : number < 9 ? PassageKind.SUBHEAD : kind;
			default -> { }
		}
	}

	private void charset(String name) {
		if (!Charset.isSupported(name)) return;
		usual = Charset.forName(name);
		state = new State(state.aside(), state.hidden(), state.skipped(), usual);
	}

	private void font(int number) {
		font = number;
		state = new State(state.aside(), state.hidden(), state.skipped(), fonts.getOrDefault(number, usual));
	}

	private void unicode(int code) {
		toSkip = 0;
		add(String.valueOf((char) code));
		toSkip = state.skipped();
	}

	/** Some charsets have letters of two. */
	private void addByte(char c) {
		if (toSkip > 0) toSkip--;
		else if (!state.aside() && !state.hidden()) bytes.write(c);
	}

	private void endBytes() {
		if (bytes.size() == 0) return;
		line.append(bytes.toString(state.letters()));
		bytes.reset();
	}

	private void add(String words) {
		if (toSkip > 0) toSkip--;
		else if (!state.aside() && !state.hidden()) {
			if (words.equals("\n")) endLine();
			else line.append(words);
		}
	}

	private void endLine() {
		String words = line.toString().strip();
		if (!words.isEmpty()) lines.add(new Line(inTable ? PassageKind.TABLE_CELL : kind, words));
		line.setLength(0);
	}
}
