package org.tickmark.draft;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A month and a day of it as datelines write them: "June 18", "Sept. 3", "3 March", "3rd March 2024". */
public record WrittenDay(MonthDay day, Optional<Integer> year) {
	private static final Map<String, Month> MONTHS = new HashMap<>();
	/** Word processors and agencies keep "Nov. 24" on one line. */
	private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u202F]+");

	static {
		for (Month month : Month.values()) {
			String name = month.name().toLowerCase(Locale.ROOT);
			MONTHS.put(name, month);
			MONTHS.put(name.substring(0, 3), month);
		}
		MONTHS.put("sept", Month.SEPTEMBER);
	}

	/** @param words nothing but the date: two words, or three with the year */
	public static Optional<WrittenDay> in(String words) {
		List<String> parts = List.of(BLANKS.matcher(words).replaceAll(" ").strip().split(" "));
		if (parts.size() < 2 || parts.size() > 3) return Optional.empty();
		boolean monthFirst = month(parts.get(0)).isPresent();
		Optional<Month> month = month(parts.get(monthFirst ? 0 : 1));
		Optional<Integer> day = number(parts.get(monthFirst ? 1 : 0).replaceFirst("(?i)(st|nd|rd|th)$", ""), 2);
		Optional<Integer> year = parts.size() == 3 ? year(parts.get(2)) : Optional.empty();
		if (month.isEmpty() || day.isEmpty() || parts.size() == 3 && year.isEmpty()) return Optional.empty();
		try {
			return Optional.of(new WrittenDay(MonthDay.of(month.get(), day.get()), year));
		} catch (DateTimeException e) {
			// "June 31": no such day, so no date.
			return Optional.empty();
		}
	}

	/** A year in figures, of the time since there have been newspapers; empty for any other word. */
	public static Optional<Integer> year(String word) {
		return number(word.strip(), 4).filter(year -> year >= 1600);
	}

	/** The same day in a year that stands apart from it, behind a comma. */
	public WrittenDay inYear(int stated) {
		return new WrittenDay(day, Optional.of(stated));
	}

	private static Optional<Month> month(String word) {
		String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
		return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT)));
	}

	private static Optional<Integer> number(String word, int longest) {
		boolean figures = !word.isEmpty() && word.length() <= longest && word.chars().allMatch(c -> c >= '0' && c <= '9');
		return figures ? Optional.of(Integer.parseInt(word)) : Optional.empty();
	}
}
