package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.Scan.NOTHING;

import java.util.Optional;

import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation.Direction;

/** "the year", "the quarter", "the weekend", "year-earlier": a unit that the story leaves to be understood. */
final class PlainUnits {
	private PlainUnits() { }

	/** From the article on. */
	static Optional<TimeExpression> at(Scan scan, int i) {
		Words words = scan.words();
		if (words.ties(i + 2)) return NOTHING;
		return switch (words.lower(i + 1)) {
			case "weekend" -> weekend(scan, i);
			case "quarter" -> words.is(i + 2, "of") ? NOTHING : Optional.of(quarter(scan, i));
			case "year" -> yearAt(scan, i);
			default -> NOTHING;
		};
	}

	private static Optional<TimeExpression> yearAt(Scan scan, int i) {
		Words words = scan.words();
		Optional<TimeExpression> named = words.figures(i + 2) == 4 ? Years.figuresAt(scan, i + 2) : Years.spokenAt(scan, i + 2);
		if (named.isPresent()) return named.map(found -> found.spanning(i, found.to()));
		boolean measured = words.is(i - 1, "of") || words.is(i - 1, "for") || words.is(i - 1, "during");
		return measured && !words.is(i + 2, "of") ? Optional.of(scan.narrative().shifted(i, i + 2, Unit.YEAR, 0)) : NOTHING;
	}

	private static Optional<TimeExpression> weekend(Scan scan, int i) {
		TimeExpression week = scan.narrative().shifted(i, i + 2, Unit.WEEK, 0);
		return Optional.of(scan.narrative().counted(i, i + 2, TimexType.DATE, week.value() + "-WE", Direction.NEAREST));
	}

	private static TimeExpression quarter(Scan scan, int i) {
		String last = scan.narrative().quarter();
		if (last.isEmpty()) return scan.narrative().shifted(i, i + 2, Unit.QUARTER, -1);
		return scan.narrative().counted(i, i + 2, TimexType.DATE, last, Direction.PLAIN);
	}

	/** "year-earlier", "year-ago quarter", "year-end". */
	static Optional<TimeExpression> compoundAt(Scan scan, int i) {
		Words words = scan.words();
		if (!words.ties(i + 1)) return NOTHING;
		return switch (words.lower(i + 2)) {
			case "earlier", "ago" -> Optional.of(yearBefore(scan, i));
			case "end" -> Optional.of(scan.narrative().shifted(i, i + 3, Unit.YEAR, 0));
			default -> NOTHING;
		};
	}

	private static TimeExpression yearBefore(Scan scan, int i) {
		int to = scan.words().is(i + 3, "quarter") || scan.words().is(i + 3, "period") ? i + 4 : i + 3;
		return scan.narrative().quarter().isEmpty() ? scan.narrative().shifted(i, to, Unit.YEAR, -1) : Offsets.quarterBefore(scan, i, to);
	}
}
