package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.Scan.NOTHING;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation.Direction;

/** Days counted from the draft's own, and their parts: "today", "yesterday", "tomorrow night", "tonight", "overnight", "this morning". */
final class Days {
	private Days() { }

	static Optional<TimeExpression> at(Scan scan, int i) {
		return switch (scan.words().lower(i)) {
			case "today" -> Optional.of(scan.narrative().shifted(i, i + 1, Unit.DAY, 0));
			case "yesterday" -> Optional.of(scan.narrative().shifted(i, i + 1, Unit.DAY, -1));
			case "tomorrow" -> Optional.of(scan.narrative().shifted(i, i + 1, Unit.DAY, 1));
			case "tonight" -> Optional.of(part(scan, i, i + 1, 0, "NI"));
			case "overnight" -> Optional.of(part(scan, i, i + 1, -1, "NI"));
			default -> NOTHING;
		};
	}

	/** "this morning", "last night". */
	static Optional<TimeExpression> deictic(Scan scan, int from, int noun, String which) {
		String part = CalendarWords.dayPart(scan.words().lower(noun));
		if (part.isEmpty() || scan.words().lower(noun).endsWith("s")) return NOTHING;
		return switch (which) {
			case "this" -> Optional.of(part(scan, from, noun + 1, 0, part));
			case "last" -> Optional.of(part(scan, from, noun + 1, -1, part));
			case "next", "following" -> Optional.of(scan.narrative().mentioned().filter(point -> point.day() > 0).flatMap(CalendarPoint::firstDay)
					.map(day -> scan.narrative().fromStory(scan.narrative().counted(from, noun + 1, CalendarPoint.of(day.plusDays(1)), Direction.AFTER)).at("T" + part))
					.orElseGet(() -> part(scan, from, noun + 1, 1, part)));
			default -> NOTHING;
		};
	}

	/** Takes a part of the day that stands right behind a day: "Wednesday night". */
	static TimeExpression withPart(Scan scan, TimeExpression day) {
		boolean wholeDay = day.type() == TimexType.DATE && day.point().filter(point -> point.day() > 0).isPresent();
		String part = wholeDay ? partAt(scan.words(), day.to()) : "";
		return part.isEmpty() ? day : day.spanning(day.from(), day.to() + 1).at("T" + part);
	}

	private static String partAt(Words words, int i) {
		return words.lower(i).endsWith("s") ? "" : CalendarWords.dayPart(words.lower(i));
	}

	private static TimeExpression part(Scan scan, int from, int to, int shift, String part) {
		Optional<LocalDate> day = scan.narrative().reference().map(base -> base.plusDays(shift));
		String value = day.map(LocalDate::toString).orElse("XXXX-XX-XX");
		return scan.narrative().counted(from, to, TimexType.TIME, value + "T" + part, shift == 0 ? Direction.SAME_DAY : Direction.BEFORE);
	}

	/** Words that {@link #at} reads. */
	static Set<String> leads() {
		return Set.of("today", "yesterday", "tomorrow", "tonight", "overnight");
	}
}
