package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.time.YearMonth;
import java.util.Optional;

import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.TimexValue;
import org.tickmark.claims.internal.reading.Words;

/** Dates in figures only: "2024-03-14", "10/31/89", "31.12.1999". */
final class NumericDates {
	private NumericDates() { }

	static Optional<TimeExpression> at(Scan scan, int i) {
		Words words = scan.words();
		if (words.ties(i + 1) && words.ties(i + 3)) return dashed(words, i);
		if (words.is(i + 1, "/") && words.joined(i + 1) && words.joined(i + 2)) return slashed(words, i);
		return words.text(i).length() >= 8 && words.text(i).indexOf('.') > 0 ? dotted(words, i) : NOTHING;
	}

	private static Optional<TimeExpression> dashed(Words words, int i) {
		boolean dayFirst = words.figures(i) <= 2 && words.figures(i + 2) == 2 && words.figures(i + 4) == 4;
		if (dayFirst) return date(i, i + 5, words.figure(i + 4), words.figure(i + 2), words.figure(i));
		if (words.figures(i) != 4 || words.figures(i + 2) != 2 || words.figures(i + 4) != 2) return NOTHING;
		Optional<TimeExpression> day = date(i, i + 5, words.figure(i), words.figure(i + 2), words.figure(i + 4));
		boolean clock = words.is(i + 5, "t") && words.joined(i + 5) && words.joined(i + 6) && words.is(i + 7, ":")
				&& words.figures(i + 6) == 2 && words.figures(i + 8) == 2;
		return clock && words.figure(i + 6) < 24 && words.figure(i + 8) < 60
				? day.map(found -> found.spanning(i, i + 9).at(TimexValue.clock(words.figure(i + 6), words.figure(i + 8)))) : day;
	}

	/** The American order, unless only the other one is a date. */
	private static Optional<TimeExpression> slashed(Words words, int i) {
		boolean third = words.is(i + 3, "/") && words.joined(i + 3) && words.joined(i + 4) && words.figure(i + 4) >= 0;
		int first = words.figure(i);
		int second = words.figure(i + 2);
		if (!third) return first == 9 && second == 11 ? date(i, i + 3, 2001, 9, 11) : NOTHING;
		boolean path = words.is(i - 1, "/") || words.is(i + 5, "/");
		if (words.figures(i) == 4 && words.figures(i + 2) == 2 && words.figures(i + 4) == 2)
			return path ? NOTHING : date(i, i + 5, first, second, words.figure(i + 4));
		int digits = words.figures(i + 4);
		if (digits != 2 && digits != 4) return NOTHING;
		int year = digits == 4 ? words.figure(i + 4) : Years.fullYear(words.figure(i + 4));
		return first > 12 ? date(i, i + 5, year, second, first) : date(i, i + 5, year, first, second);
	}

	private static Optional<TimeExpression> dotted(Words words, int i) {
		String[] parts = words.text(i).split("\\.");
		if (parts.length != 3 || parts[0].length() > 2 || parts[1].length() > 2 || parts[2].length() != 4) return NOTHING;
		try {
			return date(i, i + 1, Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
		} catch (NumberFormatException e) {
			// A sign of thousands among the points: no date.
			return NOTHING;
		}
	}

	private static Optional<TimeExpression> date(int from, int to, int year, int month, int day) {
		boolean exists = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && YearMonth.of(year, month).isValidDay(day);
		return exists ? Optional.of(TimeExpression.stated(from, to, new CalendarPoint(year, month, day))) : NOTHING;
	}
}
