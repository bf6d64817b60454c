package org.tickmark.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who wrote a draft, as a line of its own at its top says: "By Ann Lee and Bob Ray, Health Editor". */
public final class Byline {
	/** A byline further down belongs to something that is quoted or set below. */
	private static final int LINES_LOOKED_AT = 12;
	private static final Pattern LINE = Pattern.compile("(?:By|BY) (\\p{Lu}.{1,100})");
	private static final Pattern NAME = Pattern
			.compile("\\p{Lu}[\\p{L}.\u2019'-]*(?: (?:(?:de|da|do|dos|del|van|von|der|den|la|le|bin|al) )*\\p{Lu}[\\p{L}.\u2019'-]*){1,4}");
	private static final Pattern PLACE = Pattern.compile("\\p{Lu}\\p{L}+");
	private static final Pattern ROLE = Pattern
			.compile("(?i).*\\b(?:editor|correspondent|reporter|writer|staff|bureau|analyst|columnist|contributor|news|press)\\b.*");

	private Byline() { }

	/** The names in the order given; empty where there is no such line. */
	public static List<String> namesIn(String text) {
		return text.lines().limit(LINES_LOOKED_AT).map(String::strip).map(Byline::undated).map(LINE::matcher).filter(Matcher::matches).findFirst()
				.map(line -> names(line.group(1))).orElse(List.of());
	}

	/** "By Ann Lee, 14 March 2024". */
	private static String undated(String line) {
		return line.startsWith("By ") || line.startsWith("BY ") ? DatedLine.in(line).map(DatedLine::before).orElse(line) : line;
	}

	/** A line that goes on with anything but names, roles and a place is a sentence. */
	private static List<String> names(String line) {
		List<String> parts = Stream.of(line.split(",| and | AND | & |/|\\||;| in ")).map(String::strip)
				.filter(part -> !ROLE.matcher(part).matches()).toList();
		return parts.stream().allMatch(part -> NAME.matcher(part).matches() || PLACE.matcher(part).matches())
				? parts.stream().filter(part -> NAME.matcher(part).matches()).toList()
				: List.of();
	}
}
