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

	private static final Pattern OF_ONE = Pattern.compile("(?:By|BY) (\\p{Lu}[\\p{L}.\u2019'-]*(?: \\p{Lu}[\\p{L}.\u2019'-]*){1,3})");
	/** Bodies, months, feasts, credits and labels: "By Christmas Eve", "By Getty Images", "By Ann Lee Updated". */
	private static final Pattern NO_NAME = Pattern.compile("(?i).*\\b(?:press|books?|publish(?:ing|ers?)|agenc(?:y|ies)|council|committee|commission"
			+ "|ministry|government|parliament|board|party|union|court|police|league|club|team|university|college|school|office|department"
			+ "|company|group|association|society|institute|foundation|trust|bank|church|museum|reuters|bloomberg|times|post"
			+ "|january|february|march|april|may|june|july|august|september|october|november|december"
			+ "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|christmas|new|year|eve|easter|boxing|day|night"
			+ "|midsummer|thanksgiving|halloween|pentecost|whitsun|lent|advent|ramadan|eid|diwali|hanukkah|passover|carnival"
			+ "|photos?|photograph(?:s|er)?|pictures?|images?|file|getty|handout|courtesy|illustration|video|graphic"
			+ "|the|updated|published|posted|embargoed|release|until|last|next|early|late|mid|end|noon|midnight)\\b.*");
	/** "By President Ann Lee" heads a speech; "Ann King" is a name. */
	private static final Pattern OFFICE = Pattern.compile("(?i)(?:vice|president|prime|minister|chancellor|premier|mayor|governor|senator|judge"
			+ "|justice|king|queen|prince|princess|pope|bishop|archbishop|cardinal|reverend|rev|general|colonel|captain|sir|lord|lady|chair"
			+ "|director|chief)\\b.*");

	private Byline() { }

	/** Whether nothing but one author is named there: "By Ann Lee". */
	static boolean isOfOne(String line) {
		Matcher author = OF_ONE.matcher(line);
		return author.matches() && Stream.of(NO_NAME, OFFICE, ROLE).noneMatch(other -> other.matcher(author.group(1)).matches());
	}

	/** The names in the order given; empty where there is no such line. */
	public static List<String> namesIn(String text) {
		return text.lines().limit(LINES_LOOKED_AT).map(String::strip).map(Byline::undated).map(LINE::matcher).filter(Matcher::matches).findFirst()
				.map(line -> names(line.group(1))).orElse(List.of());
	}

	/** "By Ann Lee, 14 March 2024". */
	private static String undated(String line) {
		return line.startsWith("By ") || line.startsWith("BY ") ? DatedLine.in(line).map(DatedLine::before).filter(Byline::isOfOne).orElse(line) : line;
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
