package org.tickmark.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the dateline at the head of a text: "LISBON, March 14, 2024 (AP) -", "WASHINGTON (AP) _", "PARIS — March 3 —",
 * "June 18 (Reuters) -". It opens one of the first lines, since a headline, a deck and a byline may stand before it. Where there is none, the
 * day beside the byline stands in for it.
 */
final class DatelineReader {
	private static final int LINES_SEARCHED = 8;
	/** A dateline that is longer is a sentence. */
	private static final int LONGEST = 120;
	private static final int MOST_PLACE_WORDS = 7;
	private static final int MOST_WORDS_ALONE = 4;
	private static final String WEEKDAY = "(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day";
	private static final Set<String> SMALL_WORDS = Set.of("of", "the", "de", "del", "da", "do", "du", "la", "le", "al", "el", "and", "on",
			"am", "an", "der", "in");
	/** Agencies that sign behind a place in mixed case, where a company's ticker may stand as well. */
	private static final Set<String> AGENCIES = Set.of("AP", "Reuters", "AFP", "UPI", "Xinhua", "dpa", "DPA", "TASS", "PA", "ANSA", "EFE",
			"Kyodo", "Bloomberg", "Agency", "Agencies", "PTI", "IANS", "ANI", "CNN", "PRNewswire", "Interfax", "Yonhap", "Anadolu", "BBC");

	private final String text;
	private final int start;
	private final int limit;

	private DatelineReader(String text, int start, int limit) {
		this.text = text;
		this.start = start;
		this.limit = limit;
	}

	static Optional<Dateline> read(String text) {
		return read(text, List.of(), true);
	}

	/**
	 * Looks where a page's paragraphs begin: no headline and no list of links is one, however much stands before the story.
	 *
	 * @param passages empty for plain text
	 * @param byline whether the day beside it tells what the dateline leaves open; what the file gives is surer
	 */
	static Optional<Dateline> read(String text, List<Passage> passages, boolean byline) {
		List<Span> lines = passages.isEmpty() ? linesOf(text)
				: passages.stream().filter(passage -> passage.kind() == PassageKind.PARAGRAPH).limit(LINES_SEARCHED).map(Passage::span).toList();
		Optional<Dateline> filed = lines.stream()
				.map(line -> new DatelineReader(text, line.start(), Math.min(line.end(), line.start() + LONGEST)).dateline())
				.flatMap(Optional::stream).findFirst();
		if (!byline || filed.flatMap(Dateline::year).isPresent()) return filed;
		Optional<Dateline> written = new DatedHead(text, lines).dateline();
		Optional<LocalDate> day = written.flatMap(Dateline::date);
		return filed.isEmpty() || day.isEmpty() ? filed.or(() -> written) : filed.map(line -> line.completedFrom(day.get()));
	}

	private static List<Span> linesOf(String text) {
		List<Span> lines = new ArrayList<>();
		int at = 0;
		while (at < text.length() && lines.size() < LINES_SEARCHED) {
			int end = lineEnd(text, at);
			int start = at;
			while (start < end && isSpace(text.charAt(start))) start++;
			if (start < end) lines.add(new Span(start, end));
			at = end + 1;
		}
		return lines;
	}

	/** What stands before the agency or the dash, cut at its commas. */
	private record Head(Optional<String> place, Optional<WrittenDay> day) { }

	private Optional<Dateline> dateline() {
		int stop = stopFrom(start);
		if (stop == limit) return alone();
		if (stop == start) return Optional.empty();
		Optional<Head> head = head(text.substring(start, stop));
		if (head.isEmpty()) return Optional.empty();
		return isDash(text.charAt(stop)) ? unsigned(head.get(), stop) : signed(head.get(), stop);
	}

	/** "HULL, May 15, 2024" on a line of its own; a line that is all in capitals, or has a longer name, is the heading of something else. */
	private Optional<Dateline> alone() {
		String line = text.substring(start, limit);
		if (line.length() == LONGEST || line.chars().noneMatch(Character::isLowerCase)) return Optional.empty();
		return head(line).filter(head -> head.place().filter(DatelineReader::isPlaceAlone).isPresent())
				.filter(head -> head.day().flatMap(WrittenDay::year).filter(year -> year >= DatedHead.EARLIEST).isPresent())
				.map(head -> dateline(head, endOfHead(limit)));
	}

	/** With an agency in brackets, or between strokes, and a dash behind it; the day may stand there instead. */
	private Optional<Dateline> signed(Head head, int bracket) {
		char closing = text.charAt(bracket) == '(' ? ')' : '/';
		int close = text.indexOf(closing, bracket + 1);
		if (close < 0 || close >= limit) return Optional.empty();
		int dash = afterSpaces(close + 1);
		String agency = text.substring(bracket + 1, close).strip();
		if (dash >= limit || !endsHead(text.charAt(dash), closing, head.day().isPresent() || AGENCIES.contains(agency)))
			return Optional.empty();
		Optional<WrittenDay> inBrackets = head.day().isEmpty() && head.place().isPresent() ? day(List.of(agency.split(",")), 0)
				: Optional.empty();
		if (inBrackets.isPresent()) return Optional.of(dateline(new Head(head.place(), inBrackets), close + 1));
		boolean placed = head.place().map(DatelineReader::isInCapitals).orElse(false);
		boolean sure = head.day().isPresent() || placed || head.place().isPresent() && AGENCIES.contains(agency);
		if (!sure || agency.isEmpty()) return Optional.empty();
		Optional<Dateline> dated = head.day().isEmpty() ? dayBetweenDashes(head, dash) : Optional.empty();
		return dated.isPresent() ? dated : Optional.of(dateline(head, close + 1));
	}

	/** Indian agencies end with a colon, as a firm and its ticker may; TASS with a full stop. */
	private static boolean endsHead(char c, char closing, boolean sure) {
		return isDash(c) || sure && c == ':' || closing == '/' && c == '.';
	}

	private Optional<Dateline> unsigned(Head head, int dash) {
		if (head.place().isEmpty()) return Optional.empty();
		if (head.day().isPresent()) return Optional.of(dateline(head, endOfHead(dash)));
		Optional<Dateline> dated = dayBetweenDashes(head, dash);
		if (dated.isPresent()) return dated;
		// A place alone is a dateline only if a sentence follows; else it is a headline in capitals.
		boolean story = isInCapitals(head.place().get()) && !isInCapitals(text.substring(dash, limit)) && limit - dash > 30;
		return story ? Optional.of(dateline(head, endOfHead(dash))) : Optional.empty();
	}

	/** "PARIS — March 3 —". */
	private Optional<Dateline> dayBetweenDashes(Head head, int dash) {
		int from = dash;
		while (from < limit && isDash(text.charAt(from))) from++;
		int stop = stopFrom(from);
		if (stop == limit || !isDash(text.charAt(stop))) return Optional.empty();
		Optional<WrittenDay> day = day(List.of(text.substring(from, stop).split(",")), 0);
		return day.map(found -> dateline(new Head(head.place(), Optional.of(found)), endOfHead(stop)));
	}

	private Dateline dateline(Head head, int end) {
		return new Dateline(new Span(start, end), head.place(), head.day().map(WrittenDay::day), head.day().flatMap(WrittenDay::year));
	}

	private static Optional<Head> head(String words) {
		List<String> parts = List.of(words.strip().split("\\s*,\\s*"));
		List<String> place = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			Optional<WrittenDay> day = day(parts, i);
			if (day.isPresent()) return Optional.of(new Head(joined(place), day));
			// The weekday before a date says nothing that the date does not.
			if (!parts.get(i).matches(WEEKDAY)) place.add(parts.get(i));
		}
		return place.isEmpty() || place.size() > 3 || !isPlace(joined(place).orElse("")) ? Optional.empty()
				: Optional.of(new Head(joined(place), Optional.empty()));
	}

	/** The date that begins with the part and, with a year, ends with the next. Nothing else may follow. */
	private static Optional<WrittenDay> day(List<String> parts, int i) {
		if (i == parts.size()) return Optional.empty();
		Optional<WrittenDay> day = WrittenDay.in(parts.get(i).replaceFirst("^" + WEEKDAY + "\\s+", "").replaceFirst("(\\d)[.]$", "$1"));
		if (day.isEmpty() || i + 1 == parts.size()) return day;
		Optional<Integer> year = i + 2 == parts.size() ? WrittenDay.year(parts.get(i + 1)) : Optional.empty();
		return year.flatMap(stated -> day.map(found -> found.inYear(stated)));
	}

	private static Optional<String> joined(List<String> place) {
		return place.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", place));
	}

	private static boolean isPlace(String words) {
		String[] parts = words.split("\\s+");
		if (parts.length > MOST_PLACE_WORDS || words.isEmpty()) return false;
		for (String part : parts) {
			if (!Character.isUpperCase(part.charAt(0)) && !SMALL_WORDS.contains(part)) return false;
		}
		return Character.isUpperCase(words.charAt(0));
	}

	/** Whether the first part, up to a comma, is written in capitals: "NAIROBI, Kenya". */
	private static boolean isInCapitals(String words) {
		int comma = words.indexOf(',');
		String first = comma < 0 ? words : words.substring(0, comma);
		return first.chars().filter(Character::isLetter).count() >= 3 && first.chars().noneMatch(Character::isLowerCase);
	}

	private static boolean isPlaceAlone(String words) {
		return isInCapitals(words) && words.split("\\s+").length <= MOST_WORDS_ALONE && !Byline.isOfOne(words);
	}

	/** The first bracket, stroke that opens, or dash from there on; a hyphen within a name is none. */
	private int stopFrom(int from) {
		for (int i = from; i < limit; i++) {
			char c = text.charAt(i);
			if (c == '(' || c == '/' && i > from && isSpace(text.charAt(i - 1))) return i;
			boolean apart = i > from && isSpace(text.charAt(i - 1)) || c == '\u2014' || i + 1 < limit && text.charAt(i + 1) == '-';
			if (isDash(c) && apart) return i;
		}
		return limit;
	}

	private int endOfHead(int stop) {
		int end = stop;
		while (end > start && (isSpace(text.charAt(end - 1)) || isDash(text.charAt(end - 1)))) end--;
		return end;
	}

	private int afterSpaces(int from) {
		int i = from;
		while (i < limit && isSpace(text.charAt(i))) i++;
		return i;
	}

	private static int lineEnd(String text, int from) {
		int i = from;
		while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r' && text.charAt(i) != '\u2028'
				&& text.charAt(i) != '\u2029')
			i++;
		return i;
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean isDash(char c) {
		return c == '-' || c == '_' || c >= '\u2010' && c <= '\u2015';
	}
}
