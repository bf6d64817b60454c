package org.tickmark.claims;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.tickmark.claims.Detail.TimexMod;

/** Shows the value of a time expression to people: "Sun 18 Jun 2023", "Feb 2023", "5 years", "now". */
public final class TimexWording {
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
	private static final Map<String, String> REFERENCES = Map.of("PRESENT_REF", "now", "PAST_REF", "in the past", "FUTURE_REF",
			"in the future");
	private static final Map<String, String> PARTS = Map.of("MO", "morning", "AF", "afternoon", "EV", "evening", "NI", "night", "SP",
			"spring", "SU", "summer", "FA", "autumn", "WI", "winter");
	private static final Map<TimexMod, String> MODS = new EnumMap<>(
			Map.ofEntries(Map.entry(TimexMod.BEFORE, "before "), Map.entry(TimexMod.AFTER, "after "),
					Map.entry(TimexMod.ON_OR_BEFORE, "at the latest "), Map.entry(TimexMod.ON_OR_AFTER, "at the earliest "),
					Map.entry(TimexMod.LESS_THAN, "less than "),
					Map.entry(TimexMod.MORE_THAN, "more than "), Map.entry(TimexMod.EQUAL_OR_LESS, "at most "),
					Map.entry(TimexMod.EQUAL_OR_MORE, "at least "),
					Map.entry(TimexMod.START, "early "), Map.entry(TimexMod.MID, "mid "), Map.entry(TimexMod.END, "late "),
					Map.entry(TimexMod.APPROX, "about "), Map.entry(TimexMod.FISCAL, "fiscal ")));
	private static final Map<Character, String> DATE_UNITS = Map.of('Y', "year", 'M', "month", 'W', "week", 'D', "day", 'Q', "quarter");
	private static final Map<String, String> LONG_UNITS = Map.of("PXDE", "some decades", "PXCE", "some centuries", "PXML",
			"some millennia");
	private static final Map<Character, String> CLOCK_UNITS = Map.of('H', "hour", 'M', "minute", 'S', "second");
	private static final Pattern SOME_WEEKDAY = Pattern.compile("XXXX-WXX-[1-7]");
	private static final Pattern SOME_MONTH = Pattern.compile("XXXX-[01][0-9]");
	private static final Pattern SOME_DAY = Pattern.compile("XXXX-[01][0-9]-[0-3][0-9]");
	private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
	private static final Pattern MONTH_OF_YEAR = Pattern.compile("[0-9]{4}-[0-9]{2}");
	private static final Pattern WEEK = Pattern.compile("[0-9]{4}-W[0-9]{2}(-WE)?");
	private static final Pattern PART_OF_YEAR = Pattern.compile("[0-9]{4}-[QH][1-4]");
	private static final Pattern SEASON = Pattern.compile("[0-9]{4}-[A-Z]{2}");
	/** Enough for any value there is; what is longer comes from elsewhere and is shown as it stands. */
	private static final int LONGEST = 40;

	private TimexWording() { }

	/** Of any value, also one that no calendar knows: that is shown as it is written, but for a code of what is not known. */
	public static String of(Detail.Timex timex) {
		String words = value(timex);
		return timex.mod().filter(mod -> !words.startsWith("some ")).map(mod -> MODS.getOrDefault(mod, "") + words).orElse(words);
	}

	/** How exact it is: "to the day", "to the month", "a stretch". */
	public static String precision(Detail.Timex timex) {
		String value = timex.value();
		return switch (timex.type()) {
			case DURATION -> "a stretch";
			case SET -> "recurring";
			case TIME -> "to the time of day";
			case DATE -> value.endsWith("_REF") || value.isBlank() ? "no calendar date"
				: "to the " + unit(known(value.startsWith("-") ? value.substring(1) : value));
		};
	}

	/** "2015" of "2015-XX-XX" and of "2015-WXX"; all of it where the year is not known either. */
	private static String known(String value) {
		int open = value.startsWith("X") || value.length() > LONGEST ? -1 : value.indexOf('X');
		int cut = open < 0 ? -1 : value.lastIndexOf('-', open);
		return cut > 0 ? value.substring(0, cut) : value;
	}

	private static String unit(String value) {
		if (value.length() > 5 && value.charAt(4) == '-') {
			char unit = value.charAt(5);
			if (unit == 'W' && value.length() > 7) return value.endsWith("-WE") ? "weekend" : value.length() > 8 ? "day" : "week";
			if (unit == 'Q') return "quarter";
			if (unit == 'H') return "half-year";
			if (PARTS.containsKey(value.substring(5))) return "season";
			return value.length() > 7 ? "day" : "month";
		}
		return value.length() <= 2 ? "century" : value.length() == 3 ? "decade" : "year";
	}

	private static String value(Detail.Timex timex) {
		String value = timex.value();
		if (value.isBlank()) return "no date known";
		if (value.length() > LONGEST) return value;
		String reference = REFERENCES.getOrDefault(value, "");
		if (!reference.isEmpty()) return reference;
		try {
			String words = value.startsWith("P") ? duration(value) : point(value);
			if (words.isBlank()) return value;
			return timex.type() == Detail.TimexType.SET && value.startsWith("P")
					? "every " + (words.startsWith("1 ") ? words.substring(2) : words)
					: words;
		} catch (DateTimeException | NumberFormatException e) {
			// What others registered may write values of their own; they are still better than nothing.
			return value;
		}
	}

	private static String point(String value) {
		int range = value.indexOf('/');
		if (range > 0) return point(value.substring(0, range)) + " to " + point(value.substring(range + 1));
		int time = value.indexOf('T');
		String date = time < 0 ? value : value.substring(0, time);
		String clock = time < 0 ? "" : clock(value.substring(time + 1));
		String known = known(date);
		if (!known.equals(date)) return some(known, date.substring(known.length() + 1)) + day(known) + (clock.isEmpty() ? "" : ", " + clock);
		if (!date.startsWith("X")) return day(date) + (clock.isEmpty() ? "" : ", " + clock);
		String part = partly(date);
		if (part.isEmpty()) return clock.isEmpty() ? "no date known" : clock + ", no date known";
		return clock.isEmpty() ? part : part + ", " + clock;
	}

	/** "A day in" a year or month; which one is not told. @param open what is not known, as "XX-XX" behind a year */
	private static String some(String known, String open) {
		if (open.startsWith("W") && open.length() == 3) return "a week in ";
		if (open.startsWith("Q")) return "a quarter of ";
		return open.equals("XX") && known.lastIndexOf('-') <= 0 ? "a month in " : "a day in ";
	}

	/** What is known of a date without a year: "a Sunday", "Feb, year not known". */
	private static String partly(String date) {
		if (SOME_WEEKDAY.matcher(date).matches()) return "a " + titled(DayOfWeek.of(date.charAt(9) - '0').name());
		if (SOME_MONTH.matcher(date).matches()) return titled(Month.of(number(date.substring(5))).name()) + ", year not known";
		if (SOME_DAY.matcher(date).matches()) {
			return number(date.substring(8)) + " " + titled(Month.of(number(date.substring(5, 7))).name()) + ", year not known";
		}
		String part = date.length() > 5 ? PARTS.getOrDefault(date.substring(5), "") : "";
		return part.isEmpty() ? "" : part + ", year not known";
	}

	private static String day(String date) {
		if (date.startsWith("-")) return before(date.substring(1));
		if (DAY.matcher(date).matches()) return dayOfMonth(date);
		if (MONTH_OF_YEAR.matcher(date).matches()) return MONTH.format(YearMonth.parse(date));
		if (WEEK.matcher(date).matches()) return week(date);
		if (PART_OF_YEAR.matcher(date).matches())
			return (date.charAt(5) == 'Q' ? "quarter " : "half ") + date.charAt(6) + " of " + number(date.substring(0, 4));
		if (SEASON.matcher(date).matches())
			return PARTS.getOrDefault(date.substring(5), date.substring(5)) + " " + number(date.substring(0, 4));
		if (isFigures(date, 4)) return Integer.toString(number(date));
		if (isFigures(date, 3)) return number(date) + "0s";
		return isFigures(date, 2) ? ordinal(number(date) + 1) + " century" : date;
	}

	/** The month is one of the twelve, or it is shown as it is written; the day may be none of that month's. */
	private static String dayOfMonth(String date) {
		YearMonth month = YearMonth.parse(date.substring(0, 7));
		int day = number(date.substring(8));
		return month.isValidDay(day) ? Wording.day(month.atDay(day)) : day + " " + MONTH.format(month) + " (no such day)";
	}

	private static boolean isFigures(String text, int length) {
		return !text.isEmpty() && text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
	}

	private static String before(String date) {
		if (isFigures(date, 2)) return ordinal(number(date) + 1) + " century BC";
		return isFigures(date, date.length()) ? number(date) + " BC" : "-" + date;
	}

	private static String week(String date) {
		LocalDate monday = LocalDate.of(number(date.substring(0, 4)), 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
				.plusWeeks(number(date.substring(6, 8)) - 1L);
		return date.endsWith("-WE") ? "weekend of " + Wording.day(monday.plus(5, ChronoUnit.DAYS)) : "week of " + Wording.day(monday);
	}

	private static String clock(String time) {
		String part = PARTS.getOrDefault(time, "");
		if (!part.isEmpty() || time.startsWith("X")) return part;
		return time.length() == 2 ? time + ":00" : time.replace("Z", " UTC");
	}

	private static String duration(String value) {
		if (LONG_UNITS.containsKey(value)) return LONG_UNITS.getOrDefault(value, value);
		StringBuilder words = new StringBuilder();
		boolean clock = false;
		int from = 1;
		for (int i = 1; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == 'T') clock = true;
			boolean letter = Character.isLetter(c) && c != 'X' && c != 'T';
			if (letter) append(words, value.substring(from, i), (clock ? CLOCK_UNITS : DATE_UNITS).getOrDefault(c, ""));
			if (letter || c == 'T') from = i + 1;
		}
		return words.isEmpty() ? value : words.toString();
	}

	private static void append(StringBuilder words, String amount, String unit) {
		if (amount.isEmpty() || unit.isEmpty()) return;
		if (!words.isEmpty()) words.append(' ');
		boolean unknown = amount.contains("X");
		words.append(unknown ? "some" : amount).append(' ').append(unit).append(amount.equals("1") ? "" : "s");
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	private static String ordinal(int number) {
		int tens = number % 100;
		String suffix = tens >= 11 && tens <= 13 ? "th" : switch (number % 10) {
			case 1 -> "st";
			case 2 -> "nd";
			case 3 -> "rd";
			default -> "th";
		};
		return number + suffix;
	}

	private static String titled(String name) {
		return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
	}
}
