package org.tickmark.claims.detection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.HousePolicy.Figures;
import org.tickmark.claims.Told;
import org.tickmark.claims.internal.dates.TimeDetector;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.draft.Draft;

/**
 * A date as people type it into a field: "12 March 2024", "March 12, 2024", "12.3.2024", "2024-03-12", "March 2024", "2024"; also with a
 * time of day. Words are read as the dates of a draft are.
 *
 * @param value in TIMEX3 terms, without an unknown part
 */
public record TypedDate(String value) {
	private static final Pattern FIGURES = Pattern.compile("(\\d{1,4})\\s?([-./])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,4})");
	private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
	/** What may stand between a date and its time of day, or around them. */
	private static final Pattern JOINED = Pattern.compile("(?:\\s|,|on|at|the){0,8}");
	private static final Pattern CLOCK = Pattern.compile("(.{4,40}?),?\\s(?:at\\s)?(\\d{1,2}:\\d\\d)");
	private static final Pattern FULL_STOPS = Pattern.compile("[.,;]{1,3}$");
	private static final Pattern SPACE = Pattern.compile("\\s+");
	private static final int THIS_CENTURY = 2000;
	/** Of two figures, those up to this are of this century. */
	private static final int LAST_OF_THIS_CENTURY = 49;

	/** What a field takes wherever it asks for a date. @param policy says whether 3/4/2024 is in March or in April */
	public static Optional<TypedDate> of(String text, HousePolicy policy) {
		return of(text, policy, Optional.empty());
	}

	/**
	 * Also takes "12 March" and "last Friday".
	 *
	 * @param reference the day that these count from
	 */
	public static Optional<TypedDate> of(String text, HousePolicy policy, Optional<LocalDate> reference) {
		String typed = FULL_STOPS.matcher(text.strip()).replaceFirst("");
		if (YEAR.matcher(typed).matches()) return Optional.of(new TypedDate(typed));
		Matcher clock = CLOCK.matcher(typed);
		if (clock.matches()) return of(clock.group(1), policy, reference).flatMap(date -> date.at(clock.group(2)));
		Matcher figures = FIGURES.matcher(typed);
		if (figures.matches()) return inFigures(figures, policy.figures());
		return inWords(typed, policy, reference);
	}

	/**
	 * For fields that need a day.
	 *
	 * @param usual the day of the year that counts where only the year is typed, as of a dateline "July 10"
	 * @return empty where a month is typed, or no date
	 */
	public static Optional<LocalDate> day(String text, HousePolicy policy, Optional<MonthDay> usual) {
		return of(text, policy).flatMap(typed -> typed.day().or(() -> typed.inYear(usual.orElse(MonthDay.of(1, 1)))));
	}

	/** The day that it is; empty of a month, a year or a stretch. */
	public Optional<LocalDate> day() {
		String date = value.indexOf('T') > 0 && type() == TimexType.TIME ? value.substring(0, value.indexOf('T')) : value;
		return DAY.matcher(date).matches() ? Optional.of(LocalDate.parse(date)) : Optional.empty();
	}

	private Optional<LocalDate> inYear(MonthDay day) {
		return YEAR.matcher(value).matches() ? Optional.of(day.atYear(Integer.parseInt(value))) : Optional.empty();
	}

	private Optional<TypedDate> at(String clock) {
		try {
			LocalTime time = LocalTime.parse(clock.length() < "00:00".length() ? "0" + clock : clock);
			return Optional.of(new TypedDate(value + "T" + time)).filter(timed -> DAY.matcher(value).matches());
		} catch (DateTimeException e) {
			// No clock has it.
			return Optional.empty();
		}
	}

	/** As the value shows it. */
	public TimexType type() {
		return Told.Value.typeOf(value);
	}

	/** As a date of a draft that has this value. */
	public Timex timex() {
		return new Detail.Timex(type(), value, false);
	}

	private static Optional<TypedDate> inFigures(Matcher figures, Figures order) {
		int first = Integer.parseInt(figures.group(1));
		int second = Integer.parseInt(figures.group(3));
		int third = Integer.parseInt(figures.group(4));
		if (figures.group(1).length() == 4) return figures.group(4).length() > 2 ? Optional.empty() : exact(first, second, third);
		int digits = figures.group(4).length();
		if (figures.group(1).length() > 2 || digits != 2 && digits != 4) return Optional.empty();
		int year = digits == 4 ? third : third <= LAST_OF_THIS_CENTURY ? THIS_CENTURY + third : THIS_CENTURY - 100 + third;
		boolean monthFirst = figures.group(2).equals("/") && order == Figures.MONTH_FIRST;
		Optional<TypedDate> dayFirst = exact(year, second, first);
		if (!figures.group(2).equals("/")) return dayFirst;
		return monthFirst ? exact(year, first, second).or(() -> dayFirst) : dayFirst.or(() -> exact(year, first, second));
	}

	private static Optional<TypedDate> exact(int year, int month, int day) {
		try {
			return Optional.of(new TypedDate(LocalDate.of(year, month, day).toString()));
		} catch (DateTimeException e) {
			// No calendar has it.
			return Optional.empty();
		}
	}

	private static Optional<TypedDate> inWords(String typed, HousePolicy policy, Optional<LocalDate> reference) {
		String text = asWritten(typed);
		Draft draft = reference.map(Draft.of(text)::filedOn).orElseGet(() -> Draft.of(text));
		List<Claim> dates = new TimeDetector().detect(ReadProse.of(draft, policy));
		List<Timex> read = dates.stream().map(Claim::detail).map(Timex.class::cast).toList();
		String rest = dates.stream().map(claim -> claim.span().in(text)).reduce(text, (left, date) -> left.replace(date, ""));
		if (!JOINED.matcher(rest).matches()) return Optional.empty();
		return switch (read.size()) {
			case 1 -> Optional.of(read.getFirst()).filter(TypedDate::isExact).map(date -> new TypedDate(date.value()));
			case 2 -> timed(read.getFirst(), read.getLast()).or(() -> timed(read.getLast(), read.getFirst()));
			default -> Optional.empty();
		};
	}

	/** "2 p.m. on March 12, 2024", the other way round as well. */
	private static Optional<TypedDate> timed(Timex date, Timex time) {
		boolean both = isExact(date) && date.type() == TimexType.DATE && DAY.matcher(date.value()).matches()
				&& time.type() == TimexType.TIME && time.mod().isEmpty();
		return both ? Optional.of(new TypedDate(date.value() + time.value().substring(time.value().indexOf('T')))) : Optional.empty();
	}

	/** No recurring one, none that is blurred, and no part of it unknown. */
	private static boolean isExact(Timex timex) {
		boolean missing = DAY.matcher(timex.value()).matches() && !isDay(timex.value());
		return !missing && timex.type() != TimexType.SET && timex.mod().isEmpty() && timex.value().indexOf('X') < 0
				&& !timex.value().endsWith("_REF") && Told.Value.isPossible(timex.value());
	}

	/** The words of "30 February" are a date to the rules, which another one objects to. */
	private static boolean isDay(String value) {
		return exact(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10)).isPresent();
	}

	private static int number(String value, int from, int to) {
		return Integer.parseInt(value.substring(from, to));
	}

	/** Whoever types a date into a field saves the capital letters. */
	private static String asWritten(String typed) {
		return Stream.of(SPACE.split(typed)).map(TypedDate::capitalized).collect(Collectors.joining(" "));
	}

	private static String capitalized(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		String name = lower.replace(".", "").replace(",", "");
		boolean named = CalendarWords.month(name) > 0 || CalendarWords.weekday(name) > 0;
		return named ? Character.toUpperCase(lower.charAt(0)) + lower.substring(1) : word;
	}
}
