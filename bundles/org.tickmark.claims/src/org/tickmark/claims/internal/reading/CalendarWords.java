package org.tickmark.claims.internal.reading;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.tickmark.claims.internal.words.WordSet;

/** The names that the English calendar has. Lookups give 0 or the empty word for anything else. */
public final class CalendarWords {
	private static final Map<String, Integer> MONTHS = new HashMap<>();
	private static final Map<String, Integer> WEEKDAYS = new HashMap<>();
	private static final Map<String, String> SEASONS = Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");
	private static final Map<String, String> DAY_PARTS = Map.of("morning", "MO", "afternoon", "AF", "evening", "EV", "night", "NI",
			"mornings", "MO", "afternoons", "AF", "evenings", "EV", "nights", "NI");
	public static final WordSet SHORT_MONTHS = WordSet.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
			"dec");

	static {
		String[] months = {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
				"december"};
		for (int m = 0; m < months.length; m++) {
			MONTHS.put(months[m], m + 1);
			MONTHS.put(months[m].substring(0, 3), m + 1);
		}
		MONTHS.put("sept", 9);
		for (DayOfWeek day : DayOfWeek.values()) {
			String name = day.name().toLowerCase(Locale.ROOT);
			WEEKDAYS.put(name, day.getValue());
			WEEKDAYS.put(name.substring(0, 3), day.getValue());
		}
		WEEKDAYS.put("tues", 2);
		WEEKDAYS.put("thur", 4);
		WEEKDAYS.put("thurs", 4);
	}

	private CalendarWords() { }

	public static Set<String> months() {
		return MONTHS.keySet();
	}

	public static Set<String> weekdays() {
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
