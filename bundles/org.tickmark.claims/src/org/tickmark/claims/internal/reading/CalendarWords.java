package org.tickmark.claims.internal.reading;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** The names that the English calendar has. Lookups give 0 or the empty word for anything else. */
public final class CalendarWords {
	private static final WordMap<Integer> MONTHS = readMonths();
	private static final WordMap<Integer> WEEKDAYS = readWeekdays();
	private static final WordMap<String> SEASONS = WordMap.copyOf(
			Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI"));
	private static final WordMap<String> DAY_PARTS = WordMap.copyOf(
			Map.of("morning", "MO", "afternoon", "AF", "evening", "EV", "night", "NI",
			"mornings", "MO", "afternoons", "AF", "evenings", "EV", "nights", "NI"));
	public static final WordSet SHORT_MONTHS = WordSet.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
			"dec");

	private CalendarWords() { }

	private static WordMap<Integer> readMonths() {
		Map<String, Integer> numbers = new HashMap<>();
		String[] months = {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
				"december"};
		for (int m = 0; m < months.length; m++) {
			numbers.put(months[m], m + 1);
			numbers.put(months[m].substring(0, 3), m + 1);
		}
		numbers.put("sept", 9);
		return WordMap.copyOf(numbers);
	}

	private static WordMap<Integer> readWeekdays() {
		Map<String, Integer> numbers = new HashMap<>();
		for (DayOfWeek day : DayOfWeek.values()) {
			String name = day.name().toLowerCase(Locale.ROOT);
			numbers.put(name, day.getValue());
			numbers.put(name.substring(0, 3), day.getValue());
		}
		numbers.put("tues", 2);
		numbers.put("thur", 4);
		numbers.put("thurs", 4);
		return WordMap.copyOf(numbers);
	}

	public static WordSet months() {
		return MONTHS.keySet();
	}

	public static WordSet weekdays() {
		return WEEKDAYS.keySet();
	}

	public static int month(String word) {
		return MONTHS.getOrDefault(word, 0);
	}

	/** Monday is 1. */
	public static int weekday(String word) {
		return WEEKDAYS.getOrDefault(word, 0);
	}

	/** "Sundays", "Fridays": 7, 5. */
	public static int weekdays(String word) {
		return word.length() > 6 && word.endsWith("days") ? weekday(word.substring(0, word.length() - 1)) : 0;
	}

	public static String season(String word) {
		return SEASONS.getOrDefault(word, "");
	}

	public static String dayPart(String word) {
		return DAY_PARTS.getOrDefault(word, "");
	}
}
