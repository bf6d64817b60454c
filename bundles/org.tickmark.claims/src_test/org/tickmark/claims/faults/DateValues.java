package org.tickmark.claims.faults;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Days and years for shapes, of drafts filed on a given day. */
record DateValues(LocalDate filed) implements Inserted.Values {
	private static final List<String> SHORT_MONTHS = List.of("April", "June", "September", "November");

	@Override
	public Optional<Map<String, String>> draw(String prose, RandomGenerator random) {
		LocalDate day = LocalDate.of(random.nextInt(1995, filed.getYear()), random.nextInt(1, 13), random.nextInt(4, 21));
		LocalDate off = day.plusDays(random.nextInt(1, 7));
		int n = random.nextInt(5, 21);
		int y1 = random.nextInt(1950, 1995);
		int decades = random.nextInt(3, 15) * 10;
		int born = random.nextInt(1926, 1950);
		int age = random.nextInt(50, 70);
		int now = filed.getYear() - born - 1;
		int wrongly = random.nextBoolean() ? 10 : -10;
		return Optional.of(Map.ofEntries(entry("weekday", weekday(day)), entry("badWeekday", weekday(off)),
				entry("day", "" + day.getDayOfMonth()), entry("month", month(day)), entry("year", "" + day.getYear()),
				entry("shortMonth", SHORT_MONTHS.get(random.nextInt(SHORT_MONTHS.size()))),
				entry("future", dayAndMonth(filed.plusDays(random.nextInt(3, 17)))),
				entry("past", dayAndMonth(filed.minusDays(random.nextInt(3, 17)))), entry("d1", "" + random.nextInt(2, 10)),
				entry("d2", "" + random.nextInt(12, 28)), entry("y1", "" + y1), entry("y2", "" + (y1 + n)), entry("n", "" + n),
				entry("badN", "" + (n + random.nextInt(2, 6))), entry("y", "" + (filed.getYear() - n)), entry("decades", "" + decades),
				entry("badDecades", "" + (decades + wrongly)), entry("founded", "" + (filed.getYear() - decades)),
				entry("filed", "" + filed.getYear()), entry("then", month(filed) + " " + (filed.getYear() - n)),
				entry("offN", "" + (random.nextBoolean() ? n + 1 : n - 1)),
				entry("born", "" + born), entry("died", "" + (born + age)), entry("age", "" + age), entry("badAge", "" + (age + 7)),
				entry("now", "" + now), entry("badNow", "" + (now - 6))));
	}

	private static String weekday(LocalDate day) {
		return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
	}

	private static String month(LocalDate day) {
		return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
	}

	private static String dayAndMonth(LocalDate day) {
		return day.getDayOfMonth() + " " + month(day);
	}
}
