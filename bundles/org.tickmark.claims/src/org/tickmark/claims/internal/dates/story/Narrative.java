package org.tickmark.claims.internal.dates.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.TimexValue;
import org.tickmark.claims.internal.dates.values.Unit;
import org.tickmark.claims.internal.reading.ClockTime;
import org.tickmark.claims.internal.reading.Periods;

/**
 * What time expressions are counted from while one draft is read from start to end: the draft's date, and the calendar
 * points that the text named last. Belongs to one run on one thread.
 */
public final class Narrative {
	/** In years. */
	private static final int LONG_AGO = 10;
	/** In days: news goes on to tell of a night that is no farther back. */
	private static final int LATELY = 2;
	private static final int MONTHS = 12;
	private static final int DAYS = 32;
	private static final Pattern CLOCK = Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])-([0-9]{2})T");

	private final Optional<LocalDate> reference;
	private final Optional<Periods> periods;
	private final boolean played;
	private Optional<CalendarPoint> mentioned = Optional.empty();
	private Optional<CalendarPoint> day = Optional.empty();
	private Optional<CalendarPoint> pastDay = Optional.empty();
	private Optional<CalendarPoint> dayBefore = Optional.empty();
	private Optional<CalendarPoint> inSentence = Optional.empty();
	private Optional<CalendarPoint> opener = Optional.empty();
	private final List<TimeExpression> ofSentence = new ArrayList<>();
	private Optional<CalendarPoint> inParagraph = Optional.empty();
	private Optional<CalendarPoint> stated = Optional.empty();
	private boolean framed;
	private final Map<Integer, CalendarPoint> inFull = new HashMap<>();
	private final int[] ahead = new int[MONTHS + 1];
	private final int[] told = new int[MONTHS + 1];
	private final WeekdaysTold weekdays = new WeekdaysTold();
	private Optional<CalendarPoint> evening = Optional.empty();
	private Optional<CalendarPoint> heading = Optional.empty();
	private Optional<CalendarPoint> clockDay = Optional.empty();
	private Optional<ClockTime> clock = Optional.empty();
	/** The night whose hours the sentence names, and the one before it did, by the day on which it begins. */
	private Optional<LocalDate> night = Optional.empty();
	private Optional<LocalDate> nightBefore = Optional.empty();
	private String quarter = "";
	/** The newest that the sentence names, and in a round-up that of another firm. */
	private String toldHere = "";
	private String lastQuarter = "";
	/** Whether results of several months were told last, which no quarter compares with. */
	private boolean months;
	private boolean opening;
	private boolean opens;

	/** @param periods those of the company that the text is about @param played whether it tells of matches, which have quarters, too */
	public Narrative(Optional<LocalDate> reference, Optional<Periods> periods, boolean played) {
		this.played = played;
		this.reference = reference;
		this.periods = periods;
	}

	public Optional<Periods> periods() {
		return periods;
	}

	public boolean isPlayed() {
		return played;
	}

	/** Some day of a month, or of a year. */
	public static String openDay(CalendarPoint point) {
		return point.month() == 0 ? point.value() + "-XX-XX" : point.value() + "-XX";
	}

	public Optional<LocalDate> reference() {
		return reference;
	}

	/** The day with its year, where the text named it in full: "the Jan. 6 attack" behind "Jan. 6, 2021". */
	public Optional<CalendarPoint> inFull(CalendarPoint open) {
		return Optional.ofNullable(inFull.get(open.month() * DAYS + open.day()));
	}

	/** The calendar point that the text named last. */
	public Optional<CalendarPoint> mentioned() {
		return mentioned;
	}

	/** The same, or the day that was named before it and lies in it: what "four days later" is counted from. */
	public Optional<CalendarPoint> mentionedDay() {
		return mentioned.flatMap(last -> last.day() > 0 || !day.map(before -> before.isIn(last)).orElse(false) ? mentioned : day);
	}

	/** The day that the text named last, whatever it named since. */
	public Optional<CalendarPoint> lastDay() {
		return day;
	}

	/** The calendar point that the paragraph named last. */
	public Optional<CalendarPoint> inParagraph() {
		return inParagraph;
	}

	/** The year in which the text placed the month when it clearly looked ahead, or 0. */
	public int yearAhead(int month) {
		return ahead[month];
	}

	/** The year in which the text placed the month last, or 0. */
	public int yearTold(int month) {
		return told[month];
	}

	/** The day that the text named last before the sentence. */
	public Optional<CalendarPoint> dayBefore() {
		return dayBefore;
	}

	/** The day that opened the sentence before: "On Tuesday, they asked for the letter of Friday". */
	public Optional<CalendarPoint> opener() {
		return opener;
	}

	/** The day that the text named last of those that are not to come. */
	public Optional<CalendarPoint> pastDay() {
		return pastDay;
	}

	/** Whether the sentence is the first of its paragraph. */
	public boolean opensParagraph() {
		return opens;
	}

	/** A running log tells of the draft's own day again at every entry, whatever the entry before came to speak of. */
	public void nextEntry() {
		mentioned = Optional.empty();
		stated = Optional.empty();
	}

	/** In a calendar of events the day above what is on, from the line just read on; one that is over heads nothing to come. */
	public void nextHeading() {
		heading = inParagraph.filter(point -> point.day() > 0 && point.hasYear())
				.filter(point -> point.firstDay().filter(named -> reference.filter(named::isBefore).isEmpty()).isPresent());
	}

	public Optional<CalendarPoint> heading() {
		return heading;
	}

	/** The day of the time of the clock that the sentence named last. */
	public Optional<CalendarPoint> clockDay() {
		return clockDay;
	}

	/** The time of the clock, with its day, that the paragraph named last. */
	public Optional<ClockTime> clock() {
		return clock;
	}

	/** The calendar point that the sentence named last. */
	public Optional<CalendarPoint> inSentence() {
		return inSentence;
	}

	/** Those with a calendar point that the sentence named, in their order. */
	public List<TimeExpression> ofSentence() {
		return ofSentence;
	}

	/** The value of the quarter that is told of, or empty: the sentence's own, else that of the story. */
	public String quarter() {
		return toldHere.isEmpty() ? quarter : toldHere;
	}

	/** The same, older ones that are there for comparison included: what "that quarter" goes back to. */
	public String lastQuarter() {
		return lastQuarter;
	}

	/** Whether "a year earlier" means a quarter: results of one were told, and of nothing longer since. */
	public boolean tellsOfQuarter() {
		return !quarter().isEmpty() && !months;
	}

	public WeekdaysTold weekdays() {
		return weekdays;
	}

	/** The day whose evening or night the text named last. */
	public Optional<LocalDate> evening() {
		return evening.flatMap(CalendarPoint::firstDay);
	}

	/** The day of an evening or night of the last days, where the text has named no other day since. */
	public Optional<LocalDate> nightTold() {
		return evening().filter(named -> day.equals(evening))
				.filter(named -> reference.filter(own -> named.isBefore(own) && !named.isBefore(own.minusDays(LATELY))).isPresent());
	}

	/** The day on which the night began of which this sentence or the last named an hour of the clock. */
	public Optional<LocalDate> night() {
		return night.or(() -> nightBefore);
	}

	/** @param staysThere whether what follows is told of its year, too @param frame whether only its sentence is, and up to another time */
	public void remember(TimeExpression expression, boolean staysThere, boolean frame) {
		if (expression.point().isPresent()) {
			mentioned = expression.point();
			if (mentioned.filter(point -> point.day() > 0).isPresent()) {
				day = mentioned;
				boolean past = day.flatMap(CalendarPoint::firstDay).filter(named -> reference.filter(named::isAfter).isEmpty()).isPresent();
				if (past) pastDay = day;
			}
			inSentence = expression.point();
			ofSentence.add(expression);
			expression.point().filter(point -> point.month() > 0 && point.hasYear()).ifPresent(point -> told[point.month()] = point.year());
			inParagraph = expression.point();
			expression.point().filter(point -> WeekdaysTold.looksAhead(expression) && point.hasYear()).ifPresent(point -> ahead[point.month()] = point.year());
		}
		weekdays.remember(expression, reference);
		if (expression.value().endsWith("TNI") || expression.value().endsWith("TEV")) evening = expression.point();
		boolean named = expression.why() instanceof Explanation.StatedDate || expression.why() instanceof Explanation.ValueSet;
		if (expression.why() instanceof Explanation.StatedDate) expression.point().filter(point -> point.day() > 0 && point.hasYear())
				.ifPresent(point -> inFull.put(point.month() * DAYS + point.day(), point));
		boolean stays = staysThere && (named || frame) && expression.point().isPresent();
		if (stays || framed && !(expression.why() instanceof Explanation.StoryDate)) stated = stays ? expression.point() : Optional.empty();
		framed = stays ? frame : framed;
		if (expression.type() == TimexType.TIME) ClockTime.in(expression.value()).ifPresent(told -> clock = Optional.of(told));
		if (expression.type() == TimexType.TIME) clockDay = dayOf(expression.value());
		if (expression.type() == TimexType.TIME) night = ClockTime.in(expression.value()).flatMap(ClockTime::night);
		if (expression.value().indexOf("-Q") > 0) {
			months = false;
			lastQuarter = expression.value();
		}
		if (expression.value().equals("P9M") || expression.value().equals("P6M") || expression.value().endsWith("-H1")) months = true;
		// "its quarterly profit": of the quarter that is over.
		boolean quarterly = expression.value().equals("P3M") && expression.to() == expression.from() + 1;
		if (quarterly && quarter.isEmpty())
			quarter = periods.flatMap(Periods::quarter).or(() -> reference.map(day -> TimexValue.quarter(day.minusMonths(3)))).orElse("");
		if (isStoryQuarter(expression.value())) quarter = expression.value();
		// A firm's own quarter that is named by its end instead is the one that the story tells of by its number.
		boolean numbered = periods.isEmpty() || expression.why() instanceof Explanation.FiscalTime;
		boolean told = expression.value().equals(quarter) || numbered && isLately(expression.value());
		if (told && expression.value().compareTo(toldHere) > 0) toldHere = expression.value();
	}

	/** That of "2024-05-15T19:00"; the 31 April of a slip is none. */
	private static Optional<CalendarPoint> dayOf(String value) {
		Matcher day = CLOCK.matcher(value);
		if (!day.lookingAt()) return Optional.empty();
		var point = new CalendarPoint(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
		return Optional.of(point).filter(named -> named.firstDay().isPresent());
	}

	/**
	 * An older quarter is there for comparison, one to come is an outlook; the story is about the newest that has begun, and about the
	 * newest that is over where it tells of one.
	 */
	private boolean isStoryQuarter(String value) {
		if (value.indexOf("-Q") < 0 || value.compareTo(quarter) <= 0) return false;
		String latest = reference.map(TimexValue::quarter).orElse("");
		if (latest.isEmpty()) return true;
		Optional<String> own = periods.flatMap(Periods::quarter);
		boolean underWay = own.isEmpty() && !quarter.isEmpty() && value.equals(latest);
		return !underWay && value.compareTo(own.orElse(latest)) <= 0;
	}

	/** Of the last four that have begun. */
	private boolean isLately(String value) {
		return value.indexOf("-Q") > 0 && reference.filter(day -> value.compareTo(TimexValue.quarter(day)) <= 0
				&& value.compareTo(TimexValue.quarter(day.minusYears(1))) > 0).isPresent();
	}

	/** Whether a quarter that is told of as to come has ended by the draft's date: its results are. */
	public boolean isOver(String value) {
		return value.indexOf("-Q") > 0 && reference.filter(day -> value.compareTo(TimexValue.quarter(day)) < 0).isPresent();
	}

	/** In a round-up another firm's quarter is that of the calendar which has just ended, and stays so to the end of the paragraph. */
	private boolean isOfAnotherFirm(String value) {
		Optional<String> own = periods.flatMap(Periods::quarter);
		return own.isPresent() && reference.filter(day -> value.equals(TimexValue.quarter(day.minusMonths(3)))).isPresent();
	}

	public void nextParagraph() {
		stated = Optional.empty();
		inParagraph = Optional.empty();
		clock = Optional.empty();
		toldHere = "";
		opening = true;
	}

	/** News goes back to its own days without saying so; only a tale of long ago stays there until another date comes up. */
	public void nextSentence() {
		dayBefore = day;
		nightBefore = night;
		night = Optional.empty();
		inSentence = Optional.empty();
		opener = ofSentence.stream().findFirst().filter(found -> found.from() <= 1).flatMap(TimeExpression::point).filter(point -> point.day() > 0);
		ofSentence.clear();
		if (!isOfAnotherFirm(toldHere)) toldHere = "";
		clockDay = Optional.empty();
		opens = opening;
		opening = false;
		boolean goesOn = mentioned.map(CalendarPoint::year).equals(stated.map(CalendarPoint::year));
		int latest = reference.map(day -> day.getYear() - LONG_AGO).orElse(Integer.MAX_VALUE);
		if (!goesOn || framed || stated.filter(point -> point.year() <= latest).isEmpty()) stated = Optional.empty();
	}

	/**
	 * The year that the sentence is in when it tells of the past: the one that was written out in it, if it is not so near
	 * to the draft's date that a date without a year may as well be this year's.
	 */
	public Optional<Integer> storyYear() {
		int latest = reference.map(day -> day.getYear() - 2).orElse(Integer.MAX_VALUE);
		return stated.filter(CalendarPoint::hasYear).map(CalendarPoint::year).filter(year -> year <= latest);
	}

	/** Counted from the draft's date by a rule that has the value already. */
	public TimeExpression counted(int from, int to, TimexType type, String value, Direction direction) {
		Explanation why = reference.<Explanation>map(day -> new Explanation.RelativeDate(day, direction))
				.orElse(value.startsWith("X") ? new Explanation.NoReferenceDate() : new Explanation.StatedDate());
		return new TimeExpression(from, to, type, value, true, why, Optional.empty());
	}

	public TimeExpression counted(int from, int to, CalendarPoint point, Direction direction) {
		Explanation why = counted(from, to, TimexType.DATE, point.value(), direction).why();
		return new TimeExpression(from, to, TimexType.DATE, point.value(), true, why, Optional.of(point));
	}

	/** The unit that lies {@code count} units after the one that holds the draft's date; before it when negative. */
	public TimeExpression shifted(int from, int to, Unit unit, long count) {
		Direction direction = count < 0 ? Direction.BEFORE : count > 0 ? Direction.AFTER : Direction.PLAIN;
		if (reference.isEmpty() || Math.abs(count) > 4000) return counted(from, to, TimexType.DATE, unknown(unit), direction);
		return shifted(from, to, reference.get(), unit, count, direction);
	}

	public TimeExpression shifted(int from, int to, LocalDate base, Unit unit, long count, Direction direction) {
		return switch (unit) {
			case YEAR -> counted(from, to, CalendarPoint.year(base.getYear() + (int) count), direction);
			case MONTH -> counted(from, to, month(base.plusMonths(count)), direction);
			case DAY -> counted(from, to, CalendarPoint.of(base.plusDays(count)), direction);
			case WEEK -> counted(from, to, TimexType.DATE, TimexValue.week(base.plusWeeks(count)), direction);
			case FORTNIGHT -> shifted(from, to, base, Unit.WEEK, count * unit.factor, direction);
			case QUARTER -> counted(from, to, TimexType.DATE, TimexValue.quarter(base.plusMonths(3 * count)), direction);
			case DECADE -> counted(from, to, TimexType.DATE, TimexValue.leading(base.getYear() + 10 * (int) count, 3), direction);
			case CENTURY, MILLENNIUM -> counted(from, to, TimexType.DATE,
					TimexValue.leading(Math.max(0, base.getYear() + unit.factor * (int) count), 2), direction);
			case HOUR, MINUTE, SECOND -> counted(from, to, TimexType.TIME, CalendarPoint.of(base).value() + "TXX:XX", direction);
		};
	}

	/** Counted from the calendar point that the text named last. */
	public TimeExpression fromStory(TimeExpression counted) {
		return mentioned.filter(CalendarPoint::hasYear).map(point -> counted.because(new Explanation.StoryDate(point.value())))
				.orElse(counted);
	}

	public static CalendarPoint month(LocalDate day) {
		return new CalendarPoint(day.getYear(), day.getMonthValue(), 0);
	}

	public static String unknown(Unit unit) {
		return switch (unit) {
			case YEAR -> "XXXX";
			case MONTH -> "XXXX-XX";
			case WEEK, FORTNIGHT -> "XXXX-WXX";
			case QUARTER -> "XXXX-QX";
			case DAY -> "XXXX-XX-XX";
			case DECADE -> "XXX";
			case CENTURY, MILLENNIUM -> "XX";
			case HOUR, MINUTE, SECOND -> "XXXX-XX-XXTXX:XX";
		};
	}
}
