package org.tickmark.review.hostile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.tickmark.draft.file.TextFormat;

/**
 * Drafts of one kind, as large as one likes, that nobody writes who means well: something that is said again and again, closed as often
 * where it can be closed.
 *
 * @param start stands once before all of it
 * @param unit is repeated; <code>{n}</code> in it is its number, <code>{w}</code> a name that no other unit has
 * @param middle stands once, behind the last unit
 * @param close is repeated behind it, as often as the unit
 */
record Family(String name, TextFormat format, String start, String unit, String middle, String close) {
	private static final String LIST = "families.txt";
	private static final String SIGN = " \u00A6 ";

	/** Those that are written down, and those of small things of prose in pairs. */
	static List<Family> all() {
		return Stream.concat(written().stream(), pairs().stream()).toList();
	}

	/** In the list beside this class. */
	static List<Family> written() {
		try (var lines = new BufferedReader(new InputStreamReader(Family.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
			return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).map(Family::of).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** {@code format ¦ unit ¦ middle ¦ close ¦ start}, the last three only where there are any. */
	private static Family of(String line) {
		String[] parts = (line + " ").split(SIGN.strip() + " ", -1);
		TextFormat format = TextFormat.valueOf(parts[0].strip().toUpperCase(Locale.ROOT));
		return new Family(line.strip(), format, part(parts, 4), part(parts, 1), part(parts, 2), part(parts, 3));
	}

	/** One blank stands before each sign of the list; what else is blank belongs to the text. */
	private static String part(String[] parts, int i) {
		if (i >= parts.length) return "";
		String part = parts[i].endsWith(" ") ? parts[i].substring(0, parts[i].length() - 1) : parts[i];
		return part.replace("\\n", "\n").replace("\\t", "\t").replace("\\s", " ");
	}

	/** Small things of prose, each after each. */
	static List<Family> pairs() {
		List<String> bits = List.of("Ann ", "he ", "said ", "said, ", "said: ",
				 "\u201C", "\u201D ", "'", "\"", "(", ", ", ": ", "- ", "on Friday ", "last ", "12 March ", "2024 ", "5 ", "per cent ",
				"$3 million ", "and ", "of ", "not ", "Mr. ", "U.S. ", "according to ",
				"the mayor, ", "\n", "\n\n");
		List<Family> pairs = new ArrayList<>();
		for (String one : bits) {
			for (String other : bits) {
				String name = "plain pair \u00A6 " + one.replace("\n", "\\n") + "\u00A6 " + other.replace("\n", "\\n");
				pairs.add(new Family(name, TextFormat.PLAIN, "", one + other, "", ""));
			}
		}
		return pairs;
	}

	/** @param size about as many characters */
	String text(int size) {
		var text = new StringBuilder(size + unit.length());
		text.append(start);
		int room = size - middle.length();
		int times = 0;
		while (text.length() + (long) times * close.length() < room) text.append(filled(unit, times++));
		text.append(middle);
		while (times > 0) text.append(filled(close, --times));
		return text.toString();
	}

	private static String filled(String part, int number) {
		if (part.indexOf('{') < 0) return part;
		return part.replace("{n}", String.valueOf(number)).replace("{w}", name(number));
	}

	private static String name(int number) {
		var name = new StringBuilder();
		for (int left = number; left > 0 || name.length() < 3; left /= 20)
			name.append("bcdfghjklmnprstvwxzy".charAt(left % 20)).append("aeiou".charAt(left % 5));
		name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
		return name.toString();
	}

	@Override
	public String toString() {
		return name;
	}
}
