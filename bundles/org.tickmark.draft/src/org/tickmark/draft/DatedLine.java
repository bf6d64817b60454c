package org.tickmark.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that ends with a full date, and an hour at most behind it: "By Ida Lund, 14 March 2024", "Published on Thursday, March 14, 2024".
 *
 * @param before what stands there before the date, without the weekday and the marks between them
 * @param mark the last of these marks, or a blank
 * @param date in the text of the line
 */
record DatedLine(String before, char mark, WrittenDay day, Span date) {
	/** What is longer is a sentence. */
	private static final int LONGEST = 120;
	private static final String BLANK = "[ \u00A0\u202F]";
	private static final String DAY_OF_MONTH = "[0-9]{1,2}(?:st|nd|rd|th)?";
	private static final String MONTH = "\\p{L}{3,9}\\.?";
	private static final String HOUR = "(?:(?:,|" + BLANK + "at|" + BLANK + "\\|)?" + BLANK + "?[0-9]{1,2}[:.][0-9]{2}(?:" + BLANK
			+ "?(?:[ap]\\.?m\\.?|[A-Z]{2,4}))?)?";
	private static final Pattern DATE = Pattern.compile("(?<![\\p{L}\\p{N}])((?:" + DAY_OF_MONTH + BLANK + MONTH + "|" + MONTH + BLANK
			+ DAY_OF_MONTH + "),?" + BLANK + "[0-9]{4})" + HOUR + "\\.?$");
	private static final Pattern WEEKDAY = Pattern.compile("(?<!\\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$");
	private static final String MARKS = ",.:;|/\u00B7\u2022-\u2013\u2014";

	static Optional<DatedLine> in(String line) {
		if (line.length() > LONGEST) return Optional.empty();
		String words = line.stripTrailing();
		if (words.chars().filter(DatedLine::isFigure).count() < 5) return Optional.empty();
		Matcher date = DATE.matcher(words);
		if (!date.find()) return Optional.empty();
		return WrittenDay.in(date.group(1).replace(',', ' ')).filter(day -> day.year().filter(day.day()::isValidYear).isPresent())
				.map(day -> of(words.substring(0, date.start(1)), day, new Span(date.start(1), date.end(1))));
	}

	private static DatedLine of(String head, WrittenDay day, Span date) {
		String before = unmarked(head);
		Matcher weekday = WEEKDAY.matcher(before);
		String whole = weekday.find() ? before.substring(0, weekday.start()) : head;
		String bare = unmarked(whole);
		String marks = whole.substring(bare.length()).strip();
		return new DatedLine(bare, marks.isEmpty() ? ' ' : marks.charAt(marks.length() - 1), day, date);
	}

	private static String unmarked(String words) {
		int end = words.length();
		while (end > 0 && (isBlank(words.charAt(end - 1)) || MARKS.indexOf(words.charAt(end - 1)) >= 0)) end--;
		return words.substring(0, end);
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean isFigure(int c) {
		return c >= '0' && c <= '9';
	}
}
