package org.tickmark.dossier.sweep;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Ways to write one value, as drafts do and as records do. */
final class Written {
	private static final List<String> ONES = List.of("nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
			"ten",
			"eleven", "twelve");
	private final Random random;

	Written(Random random) {
		this.random = random;
	}

	private String one(String... ways) {
		return ways[random.nextInt(ways.length)];
	}

	static String grouped(long number) {
		return String.format(Locale.ENGLISH, "%,d", number);
	}

	private static String plain(double number) {
		return number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ENGLISH, "%.1f", number);
	}

	String countInDraft(long n) {
		if (n < 13) return random.nextBoolean() ? ONES.get((int) n) : Long.toString(n);
		if (n < 1000 || random.nextInt(3) == 0) return grouped(n);
		long step = (long) Math.pow(10, (int) Math.log10(n) - 1);
		long below = n / step * step;
		long above = below + step;
		boolean down = n - below < above - n;
		return down ? one("more than ", "about ", "some ") + grouped(below) : one("nearly ", "almost ", "around ") + grouped(above);
	}

	String countInSource(long n) {
		if (n < 13) return random.nextBoolean() ? ONES.get((int) n) : Long.toString(n);
		return n < 1000 || random.nextInt(4) > 0 ? grouped(n) : Long.toString(n);
	}

	String moneyInDraft(long n) {
		if (n >= 1_000_000) {
			double millions = Math.round(n / 100_000.0) / 10.0;
			return one("\u20AC" + plain(millions) + "m", plain(millions) + " million euros", "about \u20AC" + plain(millions) + " million");
		}
		if (n >= 10_000 && random.nextBoolean()) return "about \u20AC" + grouped(Math.round(n / 1000.0) * 1000);
		return one("\u20AC" + grouped(n), grouped(n) + " euros");
	}

	String moneyInSource(long n) {
		return one("EUR " + grouped(n), "\u20AC" + grouped(n), grouped(n) + " euros");
	}

	String percentInDraft(double share) {
		if (Math.abs(share - 20) < 0.5) return one("one in five", "a fifth", "20 per cent");
		if (Math.abs(share - 50) < 0.5) return one("half", "50 per cent");
		if (Math.abs(share - 25) < 0.5) return one("a quarter", "25%");
		return one(Math.round(share) + " per cent", Math.round(share) + "%", Math.round(share) + " percent");
	}

	String percentInSource(double share) {
		return one(plain(share) + "%", plain(share) + " per cent");
	}

	/** Kilometres in miles, metres in feet, tonnes in kilograms, now and then. */
	String measureInDraft(String unit, double value) {
		boolean other = random.nextInt(3) == 0;
		return switch (unit) {
			case "km" -> other ? "about " + Math.round(value / 1.609344) + " miles" : plain(value) + " kilometres";
			case "m" -> other ? "about " + Math.round(value / 0.3048) + " feet" : plain(value) + " metres";
			default -> (other ? "some " : "") + grouped(Math.round(value)) + " tonnes";
		};
	}

	String measureInSource(String unit, double value) {
		return switch (unit) {
			case "km" -> one(plain(value) + " km", plain(value) + " kilometres");
			case "m" -> one(plain(value) + " m", plain(value) + " metres");
			default -> value < 100 ? grouped(Math.round(value * 1000)) + " kg" : grouped(Math.round(value)) + " tonnes";
		};
	}

	/** Without "on". */
	String dayInDraft(LocalDate day, LocalDate filed) {
		long ago = filed.toEpochDay() - day.toEpochDay();
		if (ago > 0 && ago < 7) return weekday(day);
		return ago < 250 ? one(format(day, "d MMMM"), format(day, "MMMM d")) : format(day, "d MMMM yyyy");
	}

	/** Without "on"; starting with a minus sign what stands without one. */
	String dayInSource(LocalDate day, LocalDate dated) {
		long ago = dated.toEpochDay() - day.toEpochDay();
		if (ago == 1) return one("-yesterday", weekday(day));
		if (ago > 1 && ago < 7) return one(weekday(day), "-" + ONES.get((int) ago) + " days ago", format(day, "d MMMM"));
		return one(format(day, "d MMMM yyyy"), format(day, "MMMM d, yyyy"), format(day, "yyyy-MM-dd"));
	}

	private static String weekday(LocalDate day) {
		return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
	}

	static String format(LocalDate day, String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
	}

	/** @param months below 60 */
	String durationInDraft(int months) {
		if (months % 12 == 0) return months == 12 ? "a year" : ONES.get(months / 12) + " years";
		return months < 13 ? ONES.get(months) + " months" : months + " months";
	}

	String durationInSource(int months) {
		if (months % 12 == 0) return one(months + " months", months == 12 ? "one year" : months / 12 + " years");
		return months + " months";
	}
}
