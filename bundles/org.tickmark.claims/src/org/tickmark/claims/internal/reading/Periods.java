package org.tickmark.claims.internal.reading;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A company's own quarter that a text is about: its months are not those of the calendar's quarter of that number.
 *
 * @param number 0 where the text does not tell
 * @param year of the fiscal year; where the text does not name it, that of the draft's date
 * @param end its last day, where the text names it
 */
public record Periods(int number, int year, Optional<LocalDate> end) {
	private static final String QUARTER = "quarter";
	private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
	private static final String THREE_MONTHS = "three months";
	private static final String QUARTER_ENDED = "the quarter ended";
	private static final String FISCAL_YEAR = "iscal year";
	private static final Pattern YEAR_ENDS = Pattern.compile("iscal year (?:ended|ends|will end|began|begins|starts|started) ");
	private static final Pattern YEAR_BEGINS = Pattern.compile("iscal year,?(?: that| which)?(?: has)? (?:began|begins|begun|beginning|started|starts"
			+ "|starting)(?: on| in)? (?<when>[A-Z][a-z]{2,8}|last(?= month)|this(?= month))");
	/** What a company tells of, and no state or town. */
	private static final Pattern RESULTS = Pattern.compile("\\b(?:[Pp]rofits?|[Ee]arnings|net income|a share)\\b");
	private static final int BEFORE = 70;
	private static final int BEHIND = 100;
	private static final String ENDED = "(?:ended|ending|ends)(?: on| in)?(?: (?<first>\\d{1,2}))? (?<month>[A-Z][a-z]{2,8})\\.?"
			+ "(?: ?(?<day>\\d{1,2})(?!\\d))?";
	private static final Pattern NUMBERED = Pattern.compile("(?<fiscal>[Ff]iscal[- ])?\\b(?<number>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)"
			+ "(?<late>[- ]fiscal)?[- ]$");
	private static final Pattern ENDED_BEFORE = Pattern.compile(ENDED + "(?:,)? (?:and|which) was (?:the|its) (?:\\w{5,6})[- ]$");
	private static final Pattern END = Pattern.compile(",?(?: which| that)? " + ENDED);
	private static final Pattern OF_YEAR = Pattern
			.compile(",? (?:of (?:the |its |their |(?:the )?\\w{2,20}['\u2019]s )?)?(?:fiscal(?: year)?|financial year) (\\d{4})");
	/** "fiscal 2025 first quarter, ended Sept. 30" */
	private static final Pattern YEAR_BEFORE = Pattern.compile("iscal (?:year )?(\\d{4}),? \\w{5,6}[- ]$");
	/** "of its current fiscal year, which ends on April 30, 2024" */
	private static final Pattern OF_OWN_YEAR = Pattern
			.compile(",? of (?:its|their|his|her|our|the|(?:the )?\\w{2,20}['\u2019]s) "
					+ "(?:(?:current|present|new|this) )?(?:fiscal|financial) year\\b");
	private static final Pattern YEAR_END = Pattern.compile(",?(?: which| that)? " + ENDED + "(?:,? (?<year>\\d{4}))?");
	/** A company whose weeks are whole ends its quarter some days off the calendar's. */
	private static final int WEEKS_OFF = 12;

	/** What the text says of the first such quarter; empty where all its quarters may be the calendar's. */
	public static Optional<Periods> in(String text, Optional<LocalDate> reference) {
		return reference.flatMap(day -> read(text, reference).filter(own -> !isBesideCalendars(text, own.number, day))
				.or(() -> ofYear(text, day)));
	}

	/** In a round-up the first company may report the calendar's quarter that has just ended, and one behind it another of its own. */
	private static boolean isBesideCalendars(String text, int own, LocalDate reference) {
		int at = Math.max(0, text.indexOf(QUARTER));
		Matcher first = NUMBERED.matcher(text.substring(Math.max(0, at - BEFORE), at));
		if (own == 0 || !first.find() || first.group("fiscal") != null || first.group("late") != null) return false;
		int number = ORDINALS.indexOf(first.group("number").toLowerCase(Locale.ROOT)) + 1;
		return number != own && number == (reference.minusMonths(3).getMonthValue() + 2) / 3;
	}

	private static Optional<Periods> read(String text, Optional<LocalDate> reference) {
		Optional<Periods> own = Optional.empty();
		int first = 0;
		int justOver = (reference.get().minusMonths(3).getMonthValue() + 2) / 3;
		boolean others = false;
		for (int at = text.indexOf(QUARTER); at >= 0; at = text.indexOf(QUARTER, at + 1)) {
			int number = numberBefore(text, at);
			if (first == 0) first = number;
			others |= number == justOver && number != first;
			Optional<Periods> told = at(text, at, reference.get());
			own = own.isEmpty() ? told : Optional.of(own.get().or(told));
			if (own.flatMap(Periods::end).isPresent()) return own;
		}
		if (own.isPresent()) return own;
		Optional<Periods> months = first == 0 ? Optional.empty() : ofMonths(text, THREE_MONTHS, first, reference.get());
		// Another firm's calendar quarter stands in the same round-up.
		if (months.isEmpty() && first > 0 && !others && text.contains(QUARTER_ENDED)) months = ofMonths(text, QUARTER_ENDED, first, reference.get());
		return months;
	}

	private static Optional<Periods> ofYear(String text, LocalDate reference) {
		if (!text.contains(FISCAL_YEAR) || !RESULTS.matcher(text).find()) return Optional.empty();
		Optional<Periods> begun = begun(YEAR_BEGINS.matcher(text), reference);
		return begun.isPresent() || !YEAR_ENDS.matcher(text).find() ? begun
				: Optional.of(new Periods(0, reference.getYear(), Optional.empty()));
	}

	/** "the fiscal year that began last month": what is told of now is the quarter of it, or of the one before, that is over. */
	private static Optional<Periods> begun(Matcher begins, LocalDate reference) {
		if (!begins.find()) return Optional.empty();
		String when = begins.group("when").toLowerCase(Locale.ROOT);
		int month = when.equals("last") ? reference.minusMonths(1).getMonthValue()
				: when.equals("this") ? reference.getMonthValue() : CalendarWords.month(when);
		if (month == 0) return Optional.empty();
		LocalDate first = LocalDate.of(reference.getYear(), month, 1);
		if (first.isAfter(reference)) first = first.minusYears(1);
		int over = (int) ChronoUnit.MONTHS.between(first, reference) / 3;
		int year = month == 1 ? first.getYear() : first.getYear() + 1;
		Optional<LocalDate> end = Optional.of(first.plusMonths(3L * over).minusDays(1));
		return Optional.of(new Periods(over == 0 ? 4 : over, over == 0 ? year - 1 : year, end));
	}

	/** Its end may be told later. */
	private Periods or(Optional<Periods> later) {
		return later.filter(other -> other.number == number && other.end.isPresent()).map(other -> new Periods(number, year, other.end))
				.orElse(this);
	}

	/** "its third-quarter profit … for the three months that ended Dec. 2", "… sales for the quarter ended March 31" */
	private static Optional<Periods> ofMonths(String text, String stretch, int number, LocalDate reference) {
		int at = text.indexOf(stretch);
		int behind = at + (stretch.equals(QUARTER_ENDED) ? "the quarter".length() : stretch.length());
		Optional<LocalDate> end = at < 0 ? Optional.empty()
				: end(END.matcher(text.substring(behind, Math.min(text.length(), behind + BEHIND))), true, reference);
		return end.filter(day -> !isCalendars(day, number * 3)).map(day -> new Periods(number, yearOf(text, number, end, reference), end));
	}

	private static int numberBefore(String text, int at) {
		Matcher numbered = NUMBERED.matcher(text.substring(Math.max(0, at - BEFORE), at));
		return numbered.find() ? ORDINALS.indexOf(numbered.group("number").toLowerCase(Locale.ROOT)) + 1 : 0;
	}

	private static Optional<Periods> at(String text, int at, LocalDate reference) {
		String before = text.substring(Math.max(0, at - BEFORE), at);
		int behind = at + QUARTER.length();
		String after = text.substring(behind, Math.min(text.length(), behind + BEHIND));
		Matcher numbered = NUMBERED.matcher(before);
		if (!numbered.find()) return Optional.empty();
		int number = ORDINALS.indexOf(numbered.group("number").toLowerCase(Locale.ROOT)) + 1;
		Matcher ofOwn = OF_OWN_YEAR.matcher(after);
		if (ofOwn.lookingAt() && !OF_YEAR.matcher(after).lookingAt())
			return Optional.of(ofOwnYear(number, YEAR_END.matcher(after.substring(ofOwn.end())), reference));
		Matcher year = OF_YEAR.matcher(after);
		boolean named = year.lookingAt();
		Optional<LocalDate> end = end(END.matcher(after), true, reference).or(() -> end(ENDED_BEFORE.matcher(before), false, reference));
		Matcher yearFirst = YEAR_BEFORE.matcher(before);
		boolean numberedYear = yearFirst.find();
		boolean fiscal = named || numberedYear || numbered.group("fiscal") != null || numbered.group("late") != null;
		int month = number * 3;
		boolean own = end.filter(day -> !isCalendars(day, month)).isPresent();
		if (!fiscal && !own) return Optional.empty();
		if (named) return Optional.of(new Periods(number, Integer.parseInt(year.group(1)), end));
		int ownYear = numberedYear ? Integer.parseInt(yearFirst.group(1)) : yearOf(text, number, end, reference);
		return Optional.of(new Periods(number, ownYear, end));
	}

	/**
	 * Where the text reckons in fiscal years, they bear the number of the one in which they end; where that is in January, as with shops, mostly
	 * that of the one before. Else news numbers a quarter by the year in which it is told of.
	 */
	private static int yearOf(String text, int number, Optional<LocalDate> end, LocalDate reference) {
		return end.filter(day -> text.contains(FISCAL_YEAR)).map(day -> day.plusMonths(3L * (4 - number)))
				.map(last -> last.getMonthValue() < 3 ? last.getYear() - 1 : last.getYear()).orElse(reference.getYear());
	}

	/** A year that is under way, named after the one in which it ends. */
	private static Periods ofOwnYear(int number, Matcher ends, LocalDate reference) {
		Optional<LocalDate> told = end(ends, true, reference);
		if (told.isEmpty()) return new Periods(number, reference.getYear(), Optional.empty());
		int year = ends.group("year") == null ? told.get().getYear() : Integer.parseInt(ends.group("year"));
		boolean next = ends.group("year") == null && !ends.group().contains("ended") && told.get().plusMonths(3).isBefore(reference);
		LocalDate last = told.get().withYear(next ? year + 1 : year);
		return new Periods(number, last.getYear(), Optional.of(last.minusMonths(3L * (4 - number))));
	}

	private static Optional<LocalDate> end(Matcher ended, boolean here, LocalDate reference) {
		if (here ? !ended.lookingAt() : !ended.find()) return Optional.empty();
		int month = CalendarWords.month(ended.group("month").toLowerCase(Locale.ROOT));
		if (month == 0) return Optional.empty();
		int last = Month.of(month).minLength();
		String named = ended.group("first") == null ? ended.group("day") : ended.group("first");
		int day = named == null ? last : Math.min(Integer.parseInt(named), last);
		if (day < 1) return Optional.empty();
		LocalDate end = LocalDate.of(reference.getYear(), month, day);
		return Optional.of(end.isAfter(reference) && !ended.group().contains("ending") ? end.minusYears(1) : end);
	}

	/** Whether it ends with the calendar's month, give or take some days. */
	public static boolean isCalendars(LocalDate end, int month) {
		LocalDate last = LocalDate.of(end.getYear(), month, 1).plusMonths(1).minusDays(1);
		long off = Math.abs(end.toEpochDay() - last.toEpochDay());
		return Math.min(off, Math.abs(off - 365)) <= WEEKS_OFF;
	}

	/** The year of its quarter of that number. @param ahead whether it is told of as still to come */
	public int yearOf(int other, boolean ahead) {
		return ahead && other < number ? year + 1 : year;
	}

	/** The quarter itself, as TIMEX3 writes quarters; empty where the text does not number it. */
	public Optional<String> quarter() {
		return number == 0 ? Optional.empty() : Optional.of(year + "-Q" + number);
	}

	/** The one behind it, which is under way when its results are told. */
	public Optional<String> next() {
		return number == 0 ? Optional.empty() : Optional.of(number == 4 ? year + 1 + "-Q1" : year + "-Q" + (number + 1));
	}

	public Optional<LocalDate> endOf(String value) {
		long quarters = 4L * (Integer.parseInt(value.substring(0, 4)) - year) + value.charAt(6) - '0' - number;
		return end.map(day -> day.plusMonths(3 * quarters));
	}

	/** "the first calendar quarter": nobody's own. */
	public static boolean namesCalendar(Words words, int from, int to) {
		for (int i = from; i < to; i++) if (words.is(i, "calendar")) return true;
		return false;
	}
}
