package org.tickmark.claims.internal.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Detail;
import org.tickmark.claims.Detail.Reading;
import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.Explanation.Ground;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.Told;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.TimexValue;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;

/**
 * An expression that people read differently, with all its readings and the one that the house takes.
 *
 * @param expression with the value that counts
 * @param readings in the order of time; none where there is only one
 * @param fixed whether a person chose among them, or set the value
 */
record Readings(TimeExpression expression, List<Reading> readings, boolean fixed) {
	private static final String SEASONS = "SPSUFAWI";

	/** @param value of the date alone, without a time of day @param point empty where the value is a week or a season */
	private record Candidate(Sense sense, String value, Optional<CalendarPoint> point) {
		static Candidate of(Sense sense, CalendarPoint point) {
			return new Candidate(sense, point.value(), Optional.of(point));
		}
	}

	/** @param chosen how a person said that it is to be read; where it cannot be read so, the house's policy counts */
	static Readings of(Scan scan, TimeExpression found, HousePolicy policy, Optional<Sense> chosen) {
		List<Candidate> candidates = distinct(candidates(scan, found));
		Optional<Candidate> named = candidates.size() < 2 ? Optional.empty() : ofWeekdayBeside(scan.words(), found, candidates);
		if (named.isPresent()) return new Readings(taken(found, named.get(), ""), List.of(), false);
		int time = found.value().indexOf('T');
		String date = time < 0 ? found.value() : found.value().substring(0, time);
		Optional<Candidate> usual = candidates.stream().filter(each -> each.value().equals(date)).findFirst();
		if (candidates.size() < 2 || usual.isEmpty()) return new Readings(found, List.of(), false);
		String behind = found.value().substring(date.length());
		List<Reading> readings = candidates.stream().sorted((one, other) -> one.value().compareTo(other.value()))
				.map(each -> new Reading(each.value() + behind, each.sense())).toList();
		Optional<Candidate> fixed = candidates.stream().filter(each -> chosen.filter(each.sense()::equals).isPresent()).findFirst();
		if (fixed.isPresent()) return new Readings(taken(found, fixed.get(), behind), readings, true);
		Optional<Candidate> wanted = candidates.stream().filter(each -> policy.wants(each.sense())).findFirst();
		TimeExpression settled = wanted.map(house -> taken(found, house, behind)).orElse(found);
		return new Readings(settled, readings, false);
	}

	/** With the value that a person set, whatever the words and the draft's date say. */
	Readings set(Told.Value told) {
		var rules = new Detail.Timex(expression.type(), expression.value(), expression.relative(), expression.mod());
		var set = new TimeExpression(expression.from(), expression.to(), told.type(), told.value(), true,
				new Explanation.ValueSet(told.by(), rules), CalendarPoint.in(told.value()), Optional.empty());
		return new Readings(set, List.of(), true);
	}

	private static List<Candidate> distinct(List<Candidate> candidates) {
		List<Candidate> distinct = new ArrayList<>();
		for (Candidate each : candidates) if (distinct.stream().noneMatch(other -> other.value().equals(each.value()))) distinct.add(each);
		return distinct;
	}

	private static TimeExpression taken(TimeExpression found, Candidate house, String behind) {
		Explanation why = found.why();
		if (why instanceof Explanation.RelativeDate relative) {
			Direction direction = house.sense() == Sense.PAST ? Direction.BEFORE
					: house.sense() == Sense.AHEAD ? Direction.AFTER : relative.direction();
			why = new Explanation.RelativeDate(relative.reference(), direction, Ground.HOUSE, "");
		}
		return new TimeExpression(found.from(), found.to(), found.type(), house.value() + behind, found.relative(), why,
				house.point().or(found::point), found.mod());
	}

	private static List<Candidate> candidates(Scan scan, TimeExpression found) {
		Words words = scan.words();
		int number = number(words, found);
		if (number >= 0) return words.is(number + 1, "/") ? inFigures(words, found, number) : List.of();
		Optional<LocalDate> reference = scan.narrative().reference();
		if (reference.isEmpty() || !(found.why() instanceof Explanation.RelativeDate relative)) return List.of();
		LocalDate base = reference.get();
		int which = words.is(found.from(), "the") ? found.from() + 1 : found.from();
		if (words.is(which, "next") || words.is(which, "last")) return deictic(words, found, which + 1, words.is(which, "next"), base);
		boolean untold = relative.ground() == Ground.USAGE || relative.ground() == Ground.EITHER || relative.ground() == Ground.DISTANCE;
		return untold ? untold(words, found, base) : List.of();
	}

	/** Index of the first figure, or -1. */
	private static int number(Words words, TimeExpression found) {
		for (int i = found.from(); i < found.to(); i++) if (words.isNumber(i)) return i;
		return -1;
	}

	/** "03/04/2023": the fourth of March in one half of the world, the third of April in the other. */
	private static List<Candidate> inFigures(Words words, TimeExpression found, int from) {
		Optional<CalendarPoint> point = found.point().filter(day -> day.day() > 0 && day.day() <= 12 && found.to() == from + 5);
		if (point.isEmpty()) return List.of();
		int first = words.figure(from);
		int second = words.figure(from + 2);
		boolean swappable = first >= 1 && first <= 12 && second >= 1 && second <= 12;
		if (!swappable) return List.of();
		int year = point.get().year();
		return List.of(Candidate.of(Sense.MONTH_FIRST, new CalendarPoint(year, first, second)),
				Candidate.of(Sense.DAY_FIRST, new CalendarPoint(year, second, first)));
	}

	/** "Monday, 03/04/2023": only one of them is a Monday. */
	private static Optional<Candidate> ofWeekdayBeside(Words words, TimeExpression found, List<Candidate> candidates) {
		int number = number(words, found);
		int before = words.is(number - 1, ",") ? number - 2 : number - 1;
		int weekday = number >= 0 && words.isCapitalized(before) ? CalendarWords.weekday(words.lower(before)) : 0;
		List<Candidate> fitting = candidates.stream().filter(
				each -> each.point().flatMap(CalendarPoint::firstDay).filter(day -> day.getDayOfWeek().getValue() == weekday).isPresent())
				.toList();
		return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
	}

	/** "next Friday", said on a Wednesday; "last summer", in August; "last March", in November. */
	private static List<Candidate> deictic(Words words, TimeExpression found, int from, boolean next, LocalDate base) {
		for (int i = from; i < found.to(); i++) {
			String word = words.lower(i);
			if (word.equals("weekend")) return next ? weekend(base) : List.of();
			if (CalendarWords.weekday(word) > 0) return weekday(DayOfWeek.of(CalendarWords.weekday(word)), next, base);
			if (CalendarWords.month(word) > 0)
				return found.point().filter(point -> point.day() == 0).isPresent() ? month(CalendarWords.month(word), next, base)
						: List.of();
			if (!CalendarWords.season(word).isEmpty()) return season(CalendarWords.season(word), next, base);
		}
		return List.of();
	}

	private static List<Candidate> weekday(DayOfWeek day, boolean next, LocalDate base) {
		LocalDate monday = base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		LocalDate nearer = base.with(next ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day));
		LocalDate ofTheOtherWeek = monday.plusWeeks(next ? 1 : -1).with(TemporalAdjusters.nextOrSame(day));
		return List.of(Candidate.of(next ? Sense.COMING : Sense.LATEST, CalendarPoint.of(nearer)),
				Candidate.of(next ? Sense.FOLLOWING : Sense.PREVIOUS, CalendarPoint.of(ofTheOtherWeek)));
	}

	private static List<Candidate> weekend(LocalDate base) {
		if (base.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) return List.of();
		return List.of(new Candidate(Sense.COMING, TimexValue.week(base) + "-WE", Optional.empty()),
				new Candidate(Sense.FOLLOWING, TimexValue.week(base.plusWeeks(1)) + "-WE", Optional.empty()));
	}

	private static List<Candidate> month(int month, boolean next, LocalDate base) {
		int nearer = base.getYear();
		if (next && month <= base.getMonthValue()) nearer++;
		if (!next && month >= base.getMonthValue()) nearer--;
		return years(next, nearer, base.getYear(), year -> Candidate.of(Sense.COMING, new CalendarPoint(year, month, 0)));
	}

	private static List<Candidate> season(String season, boolean next, LocalDate base) {
		int number = SEASONS.indexOf(season) / 2;
		int now = base.getMonthValue() < 3 ? SEASONS.length() / 2 - 1 : (base.getMonthValue() - 3) / 3;
		int thisYear = base.getMonthValue() < 3 ? base.getYear() - 1 : base.getYear();
		Named named = year -> new Candidate(Sense.COMING, CalendarPoint.year(year).value() + "-" + season, Optional.empty());
		if (number == now && !next) return List.of(as(Sense.PREVIOUS, named.in(thisYear - 1)), as(Sense.UNDER_WAY, named.in(thisYear)));
		int nearer = next == number > now ? thisYear : thisYear + (next ? 1 : -1);
		return years(next, nearer, thisYear, named);
	}

	@FunctionalInterface
	private interface Named {
		Candidate in(int year);
	}

	private static List<Candidate> years(boolean next, int nearer, int thisYear, Named named) {
		return List.of(as(next ? Sense.COMING : Sense.LATEST, named.in(nearer)),
				as(next ? Sense.FOLLOWING : Sense.PREVIOUS, named.in(thisYear + (next ? 1 : -1))));
	}

	private static Candidate as(Sense sense, Candidate candidate) {
		return new Candidate(sense, candidate.value(), candidate.point());
	}

	/** "Friday" and "March" where no verb near them tells: the last one or the next. */
	private static List<Candidate> untold(Words words, TimeExpression found, LocalDate base) {
		Optional<CalendarPoint> point = found.point().filter(CalendarPoint::hasYear);
		if (point.isEmpty()) return List.of();
		for (int i = found.from(); i < found.to(); i++) {
			int weekday = words.isCapitalized(i) ? CalendarWords.weekday(words.lower(i)) : 0;
			int month = words.isCapitalized(i) ? CalendarWords.month(words.lower(i)) : 0;
			if (weekday > 0) {
				DayOfWeek day = DayOfWeek.of(weekday);
				return List.of(Candidate.of(Sense.PAST, CalendarPoint.of(base.with(TemporalAdjusters.previousOrSame(day)))),
						Candidate.of(Sense.AHEAD, CalendarPoint.of(base.with(TemporalAdjusters.nextOrSame(day)))));
			}
			if (month > 0 && point.get().day() == 0) return month(month, base);
		}
		return List.of();
	}

	private static List<Candidate> month(int month, LocalDate base) {
		YearMonth now = YearMonth.from(base);
		YearMonth named = YearMonth.of(base.getYear(), month);
		YearMonth last = named.isAfter(now) ? named.minusYears(1) : named;
		YearMonth next = named.isBefore(now) ? named.plusYears(1) : named;
		return List.of(Candidate.of(Sense.PAST, new CalendarPoint(last.getYear(), month, 0)),
				Candidate.of(Sense.AHEAD, new CalendarPoint(next.getYear(), month, 0)));
	}
}
