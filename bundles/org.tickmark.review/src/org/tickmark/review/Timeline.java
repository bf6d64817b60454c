package org.tickmark.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.claims.TimexWording;
import org.tickmark.review.messages.Messages;

/**
 * The dates of a draft on a strip with the dateline in its middle. Distances grow with the logarithm of the days, so that yesterday and the
 * year 1957 both have their place; a slip of the pen shows as a tick where no other is. No widget in here.
 */
public final class Timeline {
	/** Days at which the strip is ruled, on both sides of the dateline. */
	public enum Rule {
		DAY(1, Messages.text("timeline.day")),
		WEEK(7, Messages.text("timeline.week")),
		MONTH(30, Messages.text("timeline.month")),
		YEAR(365, Messages.text("timeline.year")),
		DECADE(3652, Messages.text("timeline.decade")),
		CENTURY(36525, Messages.text("timeline.century"));

		private final int days;
		private final String title;

		Rule(int days, String title) {
			this.days = days;
			this.title = title;
		}

		public String title() {
			return title;
		}

		/** @return where it stands, 0 to 1 */
		public double place(boolean future) {
			return Timeline.place(future ? days : -days);
		}
	}

	private static final double FARTHEST = Math.log1p(2 * 36525);

	/**
	 * One date.
	 *
	 * @param day its first day, where it is a longer stretch
	 * @param place from 0, long past, over 0.5, the dateline, to 1, far ahead
	 */
	public record Tick(Item item, LocalDate day, String label, double place) { }

	private Timeline() { }

	/** In the order of time; empty while the draft has no date to count from. */
	public static List<Tick> of(ItemList items, Optional<LocalDate> dateline) {
		if (dateline.isEmpty()) return List.of();
		return items.items().stream().map(item -> tick(item, dateline.get())).flatMap(Optional::stream)
				.sorted(Comparator.comparing(Tick::day)).toList();
	}

	private static Optional<Tick> tick(Item item, LocalDate dateline) {
		Optional<Detail.Timex> timex = item.claim().map(Claim::detail).filter(Detail.Timex.class::isInstance).map(Detail.Timex.class::cast);
		return timex.flatMap(value -> firstDay(value.value())
				.map(day -> new Tick(item, day, TimexWording.of(value), place(ChronoUnit.DAYS.between(dateline, day)))));
	}

	private static double place(long days) {
		double distance = Math.min(1, Math.log1p(Math.abs(days)) / FARTHEST);
		return 0.5 + Math.signum(days) * distance / 2;
	}

	/** The first day of a TIMEX3 value that names a calendar date; empty for durations, recurring times and what is not known. */
	static Optional<LocalDate> firstDay(String value) {
		String date = value.split("[T/]", 2)[0];
		try {
			if (date.matches("\\d{4}-\\d{2}-\\d{2}")) return Optional.of(LocalDate.parse(date));
			if (date.matches("\\d{4}-\\d{2}")) return Optional.of(LocalDate.parse(date + "-01"));
			if (date.matches("\\d{4}")) return Optional.of(LocalDate.of(Integer.parseInt(date), 1, 1));
			if (date.matches("\\d{3}")) return Optional.of(LocalDate.of(Integer.parseInt(date) * 10, 1, 1));
			if (date.matches("\\d{4}-W\\d{2}(-WE)?")) return Optional.of(monday(date));
			if (date.matches("\\d{4}-Q[1-4]")) return Optional.of(LocalDate.of(year(date), date.charAt(6) * 3 - '0' * 3 - 2, 1));
			if (date.matches("\\d{4}-(SP|SU|FA|WI)")) return Optional.of(LocalDate.of(year(date), season(date.substring(5)), 1));
			return Optional.empty();
		} catch (DateTimeException e) {
			// "2023-02-30": a detector found it, the calendar has no such day, and so the strip has no place for it.
			return Optional.empty();
		}
	}

	private static int year(String date) {
		return Integer.parseInt(date.substring(0, 4));
	}

	private static LocalDate monday(String week) {
		return LocalDate.of(year(week), 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.substring(6, 8)))
				.with(java.time.DayOfWeek.MONDAY);
	}

	private static int season(String name) {
		return switch (name.toUpperCase(Locale.ROOT)) {
			case "SP" -> 3;
			case "SU" -> 6;
			case "FA" -> 9;
			default -> 12;
		};
	}
}
