package org.tickmark.claims.internal.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.internal.dates.story.Bearing;
import org.tickmark.claims.internal.dates.story.Narrative;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.Unit;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Tense;

/**
 * The days on which Americans vote. They have names as holidays do, but come in some years only: presidents and congresses are elected in
 * even years.
 */
enum Votes {
	ELECTION_DAY(2) {
		@Override
		LocalDate in(int year) {
			return LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusDays(1);
		}

		/** In odd years towns and states vote, and news tells of that only when the day is near. */
		@Override
		boolean isHeldBetween(long daysOff) {
			return daysOff <= NEAR;
		}
	},
	/** Of the presidential primaries: moved up to March's first Tuesday for 2000, and once to February's. */
	SUPER_TUESDAY(4) {
		@Override
		LocalDate in(int year) {
			Month month = year == 2008 ? Month.FEBRUARY : Month.MARCH;
			return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(year < 2000 ? 2 : 1, DayOfWeek.TUESDAY));
		}
	};

	/** In days. */
	private static final int NEAR = 10;

	/** In years. */
	private final int cycle;

	Votes(int cycle) {
		this.cycle = cycle;
	}

	abstract LocalDate in(int year);

	/** Whether one is meant though its year is none of the cycle. @param daysOff from the draft's day, before or behind it */
	boolean isHeldBetween(long daysOff) {
		return false;
	}

	/** "election day" */
	String called() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	static Optional<Votes> opening(Words words, int i) {
		for (Votes vote : values()) if (vote.called().startsWith(words.lower(i) + " ")) return Optional.of(vote);
		return Optional.empty();
	}

	/**
	 * One that is told of as over while the next is nearer was another's, a state's or a primary's, unless the text has named its year.
	 *
	 * @param base the draft's date @param ofAnyYear the nearest to it, whatever its year
	 */
	TimeExpression placed(Scan scan, int from, int end, LocalDate base, LocalDate ofAnyYear) {
		LocalDate nearest = nearest(base, ofAnyYear);
		long days = nearest.toEpochDay() - base.toEpochDay();
		Bearing bearing = Bearing.ofDate(scan, from, end, days);
		Optional<Integer> told = yearTold(scan, from, end, base, days);
		if (told.isPresent())
			return scan.narrative().fromStory(scan.narrative().counted(from, end, CalendarPoint.of(in(told.get())), Direction.PLAIN));
		if (days > 0 && bearing.direction() == Direction.BEFORE)
			return scan.narrative().counted(from, end, TimexType.DATE, Narrative.unknown(Unit.DAY), Direction.PLAIN);
		CalendarPoint point = CalendarPoint.of(in(nearest.getYear() + (days <= 0 && bearing.ahead() ? cycle : 0)));
		return bearing.grounding(scan.narrative().counted(from, end, point, bearing.direction()));
	}

	private LocalDate nearest(LocalDate base, LocalDate ofAnyYear) {
		boolean held = ofAnyYear.getYear() % cycle == 0 || isHeldBetween(Math.abs(ofAnyYear.toEpochDay() - base.toEpochDay()));
		if (held) return ofAnyYear;
		LocalDate last = in(Math.floorDiv(base.getYear(), cycle) * cycle);
		LocalDate next = in(last.getYear() + cycle);
		return next.toEpochDay() - base.toEpochDay() < base.toEpochDay() - last.toEpochDay() ? next : last;
	}

	private Optional<Integer> yearTold(Scan scan, int from, int end, LocalDate base, long days) {
		Optional<CalendarPoint> told = Math.abs(days) <= Bearing.SURE_DAYS ? scan.narrative().inSentence() : scan.narrative().inParagraph();
		return told.filter(CalendarPoint::hasYear).map(CalendarPoint::year)
				.filter(named -> named % cycle == 0 && named < base.getYear() && scan.tense(from, end) == Tense.PAST);
	}
}
