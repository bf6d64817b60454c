package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.internal.dates.story.Bearing;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.TimexValue;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Days that have a name and are computed: "Christmas", "New Year's Eve", "Thanksgiving Day", "Easter Monday", "St. Patrick's Day". */
final class Holidays {
	private static final Map<String, IntFunction<LocalDate>> DAYS = new HashMap<>();
	private static final Set<String> FIRST_WORDS = new HashSet<>();
	/** The longest name has four words. */
	private static final int LONGEST = 4;
	private static final WordSet MARKS = WordSet.of("'s", "'", ".");
	/** "Chinese New Year" is another day. */
	private static final WordSet OTHER_CALENDARS = WordSet.of("chinese", "lunar", "jewish", "persian", "islamic", "orthodox", "happy",
			"vietnamese", "thai", "the", "a");
	private static final WordSet FEASTS = WordSet.of("easter", "christmas", "thanksgiving");

	static {
		fixed(1, 1, "new year day");
		fixed(1, 1, "new year");
		fixed(1, 6, "epiphany");
		fixed(1, 25, "burns night");
		fixed(1, 26, "australia day");
		fixed(2, 2, "groundhog day");
		fixed(2, 6, "waitangi day");
		fixed(3, 1, "st david day");
		fixed(4, 22, "earth day");
		fixed(4, 23, "st george day");
		fixed(5, 8, "ve day");
		fixed(11, 2, "all souls day");
		fixed(11, 5, "guy fawkes night", "bonfire night");
		fixed(11, 30, "st andrew day");
		fixed(2, 14, "valentine day", "st valentine day");
		fixed(3, 17, "st patrick day");
		fixed(4, 1, "april fools day", "april fool day");
		fixed(4, 25, "anzac day");
		fixed(5, 1, "may day");
		fixed(5, 5, "cinco de mayo");
		fixed(6, 19, "juneteenth");
		fixed(7, 1, "canada day");
		fixed(7, 4, "independence day");
		fixed(7, 14, "bastille day");
		fixed(10, 31, "halloween");
		fixed(11, 1, "all saints day");
		fixed(11, 11, "veterans day", "veteran day", "armistice day", "remembrance day");
		fixed(12, 24, "christmas eve");
		fixed(12, 25, "christmas", "christmas day");
		fixed(12, 26, "boxing day");
		fixed(12, 31, "new year eve");
		fromEaster(-47, "shrove tuesday", "mardi gras");
		fromEaster(-46, "ash wednesday");
		fromEaster(-7, "palm sunday");
		fromEaster(-3, "maundy thursday");
		fromEaster(-2, "good friday");
		fromEaster(0, "easter", "easter day", "easter sunday");
		fromEaster(1, "easter monday");
		fromEaster(39, "ascension day");
		fromEaster(49, "pentecost", "whit sunday");
		fromEaster(50, "whit monday");
		nth(3, DayOfWeek.MONDAY, Month.JANUARY, "martin luther king day");
		nth(3, DayOfWeek.MONDAY, Month.FEBRUARY, "presidents day");
		nth(2, DayOfWeek.SUNDAY, Month.MAY, "mother day");
		nth(-1, DayOfWeek.MONDAY, Month.MAY, "memorial day");
		nth(3, DayOfWeek.SUNDAY, Month.JUNE, "father day");
		nth(1, DayOfWeek.MONDAY, Month.SEPTEMBER, "labor day", "labour day");
		nth(2, DayOfWeek.MONDAY, Month.OCTOBER, "columbus day", "indigenous peoples day");
		name("thanksgiving", Holidays::thanksgiving);
		name("thanksgiving day", Holidays::thanksgiving);
		name("cyber monday", year -> thanksgiving(year).plusDays(4));
		name("giving tuesday", year -> thanksgiving(year).plusDays(5));
		for (Votes vote : Votes.values()) name(vote.called(), vote::in);
		for (String name : DAYS.keySet()) FIRST_WORDS.add(name.split(" ")[0]);
	}

	private Holidays() { }

	private static void name(String name, IntFunction<LocalDate> day) {
		DAYS.put(name, day);
	}

	private static void fixed(int month, int day, String... names) {
		for (String name : names) name(name, year -> LocalDate.of(year, month, day));
	}

	private static void fromEaster(int days, String... names) {
		for (String name : names) name(name, year -> easter(year).plusDays(days));
	}

	private static void nth(int ordinal, DayOfWeek weekday, Month month, String... names) {
		for (String name : names)
			name(name, year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)));
	}

	private static LocalDate thanksgiving(int year) {
		return LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
	}

	/** Words that {@link #at} reads. */
	static Set<String> leads() {
		return FIRST_WORDS;
	}

	/** The longest name that begins there; its words are capitalized, a "de" aside, and marks between them do not count. */
	static Optional<TimeExpression> at(Scan scan, int i) {
		Words words = scan.words();
		StringBuilder name = new StringBuilder();
		IntFunction<LocalDate> day = Holidays::easter;
		int to = 0;
		int at = i;
		for (int count = 0; count < LONGEST && words.isWord(at) && isOfName(words, i, at); count++) {
			name.append(count == 0 ? "" : " ").append(words.lower(at));
			at++;
			if (DAYS.containsKey(name.toString())) {
				day = DAYS.getOrDefault(name.toString(), day);
				to = at;
			}
			while (words.in(at, MARKS)) at++;
		}
		if (to == 0) return NOTHING;
		boolean feast = to == i + 1 && words.in(i, FEASTS);
		boolean article = words.in(i - 1, OTHER_CALENDARS) && words.is(i, "new");
		// "Super Tuesday 2".
		boolean second = words.is(i, "super") && words.figures(to) == 1;
		if (article || second) return NOTHING;
		// "Memorial Day weekend", "New Year's weekend".
		if (!feast && words.is(at, "weekend")) return Optional.of(weekendOf(scan, i, at, day));
		if (feast && words.is(to, "week")) return Optional.of(week(scan, i, to + 1, day, ""));
		if (feast && words.is(to, "weekend")) return Optional.of(week(scan, i, to + 1, day, "-WE"));
		// "Mary Christmas" is a person.
		boolean person = feast && i > 0 && words.isCapitalized(i - 1) && Name.genderOf(words.lower(i - 1)) != Name.Gender.UNKNOWN;
		if (person) return NOTHING;
		// "Christmas Island", "Easter Rising": another name.
		boolean longer = to == i + 1 && words.isWord(to) && words.isCapitalized(to);
		return longer ? NOTHING : Optional.of(placed(scan, i, to, day));
	}

	private static boolean isOfName(Words words, int from, int at) {
		return words.isCapitalized(at) || at > from && words.is(at, "de");
	}

	/** "Memorial Day weekend": the one that holds the day or ends the night before. */
	private static TimeExpression weekendOf(Scan scan, int from, int to, IntFunction<LocalDate> day) {
		TimeExpression holiday = placed(scan, from, to, day);
		String value = holiday.point().flatMap(CalendarPoint::firstDay)
				.map(date -> date.getDayOfWeek() == DayOfWeek.MONDAY ? date.minusDays(1) : date).map(TimexValue::week).orElse("XXXX-WXX");
		return scan.narrative().counted(from, to + 1, TimexType.DATE, value + "-WE", Direction.NEAREST).because(holiday.why());
	}

	private static TimeExpression week(Scan scan, int from, int to, IntFunction<LocalDate> day, String end) {
		Optional<LocalDate> reference = scan.narrative().reference();
		String value = reference.map(base -> TimexValue.week(nearest(day, base)) + end).orElse("XXXX-WXX" + end);
		return scan.narrative().counted(from, to, TimexType.DATE, value, Direction.NEAREST);
	}

	private static TimeExpression placed(Scan scan, int from, int end, IntFunction<LocalDate> day) {
		int at = scan.words().is(end, ",") || scan.words().is(end, "of") ? end + 1 : end;
		int year = scan.words().figure(at);
		if (scan.words().figures(at) == 4 && year > 1500) return TimeExpression.stated(from, at + 1, CalendarPoint.of(day.apply(year)));
		Optional<LocalDate> reference = scan.narrative().reference();
		if (reference.isEmpty()) {
			CalendarPoint usual = CalendarPoint.of(day.apply(2000));
			return scan.narrative().counted(from, end, new CalendarPoint(CalendarPoint.UNKNOWN, usual.month(), usual.day()),
					Direction.NEAREST);
		}
		LocalDate nearest = nearest(day, reference.get());
		Optional<Votes> vote = Votes.opening(scan.words(), from);
		if (vote.isPresent()) return vote.get().placed(scan, from, end, reference.get(), nearest);
		Bearing bearing = Bearing.ofDate(scan, from, end, nearest.toEpochDay() - reference.get().toEpochDay());
		int other = bearing.direction() == Direction.NEAREST ? 0 : bearing.ahead() ? 1 : -1;
		CalendarPoint point = CalendarPoint.of(day.apply(nearest.getYear() + other));
		return bearing.grounding(scan.narrative().counted(from, end, point, bearing.direction()));
	}

	private static LocalDate nearest(IntFunction<LocalDate> day, LocalDate base) {
		LocalDate best = day.apply(base.getYear());
		for (int other : new int[] { base.getYear() - 1, base.getYear() + 1 }) {
			LocalDate candidate = day.apply(other);
			if (Math.abs(candidate.toEpochDay() - base.toEpochDay()) < Math.abs(best.toEpochDay() - base.toEpochDay())) best = candidate;
		}
		return best;
	}

	/** Western Easter Sunday, by the anonymous Gregorian rule (Meeus, Astronomical Algorithms, chapter 8). */
	static LocalDate easter(int year) {
		int a = year % 19;
		int b = year / 100;
		int c = year % 100;
		int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
		int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
		int m = (a + 11 * d + 22 * e) / 451;
		int sum = d + e - 7 * m + 114;
		return LocalDate.of(year, sum / 31, sum % 31 + 1);
	}
}
