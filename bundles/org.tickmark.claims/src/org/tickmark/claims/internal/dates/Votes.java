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
import org.tickmark.claims.internal.words.FunctionWords;

/**
 * Days of votes and of the office won by one, which have a name as holidays do and come back in some years only: Americans elect presidents
 * and congresses in even years; of others news speaks only about their day.
 */
enum Votes {
	ELECTION_DAY(2, 10) {
		@Override
		LocalDate in(int year) {
			return LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusDays(1);
		}
	},
	/** Of the presidential primaries: moved up to March's first Tuesday for 2000, and once to February's. */
	SUPER_TUESDAY(4, -1) {
		@Override
		LocalDate in(int year) {
			Month month = year == 2008 ? Month.FEBRUARY : Month.MARCH;
			return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(year < 2000 ? 2 : 1, DayOfWeek.TUESDAY));
		}
	},
	/** American presidents take office in the year behind that of their election; news speaks of the next time long before. */
	INAUGURATION_DAY(4, -1) {
		@Override
		LocalDate in(int year) {
			return LocalDate.of(year, Month.JANUARY, 20);
		}

		@Override
		TimeExpression placed(Scan scan, int from, int end, LocalDate base, LocalDate ofAnyYear) {
			int last = Math.floorDiv(base.getYear() - 1, cycle) * cycle + 1;
			if (in(last).isAfter(base)) last -= cycle;
			Tense tense = scan.tense(from, end);
			boolean justOver = base.getYear() == last && tense != Tense.FUTURE;
			int year = tense == Tense.PAST || justOver ? last : last + cycle;
			return scan.narrative().counted(from, end, CalendarPoint.of(in(year)), year == last ? Direction.BEFORE : Direction.AFTER);
		}
	};

	/** In years. */
	final int cycle;
	/** In days: one that is so near is told of though its year is none of the cycle. */
	private final int near;

	Votes(int cycle, int near) {
		this.cycle = cycle;
		this.near = near;
	}

	abstract LocalDate in(int year);

	/** "election day" */
	String called() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	static Optional<Votes> opening(Words words, int i) {
		for (Votes vote : values()) if (vote.called().startsWith(words.lower(i) + " ")) return Optional.of(vote);
		return Optional.empty();
	}

	/** "vote on election day"; "an election day" may be any. */
	static boolean isWrittenSmall(Words words, int i) {
		return words.is(i, "election") && words.is(i + 1, "day") && words.in(i - 1, FunctionWords.PREPOSITIONS)
				&& (!words.isWord(i + 2) || words.in(i + 2, FunctionWords.PREPOSITIONS) || words.in(i + 2, FunctionWords.CONJUNCTIONS));
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
		boolean held = ofAnyYear.getYear() % cycle == 0 || Math.abs(ofAnyYear.toEpochDay() - base.toEpochDay()) <= near;
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
