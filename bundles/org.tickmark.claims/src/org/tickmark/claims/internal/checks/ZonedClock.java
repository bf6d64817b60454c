package org.tickmark.claims.internal.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.internal.reading.HalfOfDay;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.reading.Zone;
import org.tickmark.claims.internal.words.WordSet;

/**
 * A time of the clock with its zone: "8 p.m. ET", "1400 GMT", "noon London time", "3 a.m. in Tokyo".
 *
 * @param from index of the first token
 * @param to index behind the last
 * @param minute of the day
 * @param sign index of the first token that names the zone
 * @param zones what that may stand for
 */
record ZonedClock(int from, int to, int minute, int sign, List<Zone> zones) {
	private static final WordSet NOON = WordSet.of("noon", "midday");
	private static final WordSet MIDNIGHT = WordSet.of("midnight");
	private static final WordSet NAMED = WordSet.of("noon", "midday", "midnight");

	/** @param end index behind the time without its zone */
	private record Clock(int end, int minute) { }

	static Optional<ZonedClock> at(Words words, int i) {
		Optional<Clock> clock = clock(words, i);
		if (clock.isEmpty()) return Optional.empty();
		// The second half of "8-9 p.m." or of a decimal has its beginning elsewhere.
		if (words.isDash(i - 1) || words.is(i - 1, ":") || words.is(i - 1, "to") && words.isNumber(i - 2)) return Optional.empty();
		return zoned(words, i, clock.get());
	}

	private static Optional<ZonedClock> zoned(Words words, int from, Clock clock) {
		int at = clock.end();
		boolean bracket = words.is(at, "(") && words.is(at + 2, ")");
		int sign = bracket ? at + 1 : at;
		boolean capitals = words.text(sign).equals(words.text(sign).toUpperCase(Locale.ROOT));
		if (capitals && !Zone.sign(words.lower(sign)).isEmpty())
			return Optional.of(new ZonedClock(from, bracket ? at + 3 : at + 1, clock.minute(), sign, Zone.sign(words.lower(sign))));
		int first = words.is(at, "in") ? at + 1 : at;
		boolean two = !Zone.place(words.lower(first) + " " + words.lower(first + 1)).isEmpty();
		int place = two ? first + 1 : first;
		List<Zone> zones = Zone.place(two ? words.lower(first) + " " + words.lower(place) : words.lower(place));
		if (!words.isCapitalized(place) || zones.isEmpty()) return Optional.empty();
		boolean timeBehind = words.is(place + 1, "time");
		if (!timeBehind && (first == at) != Zone.isRegion(words.lower(place))) return Optional.empty();
		return Optional.of(new ZonedClock(from, timeBehind ? place + 2 : place + 1, clock.minute(), at, zones));
	}

	private static Optional<Clock> named(Words words, int i) {
		if (!words.mayHold(NAMED)) return Optional.empty();
		if (words.in(i, NOON)) return Optional.of(new Clock(i + 1, 12 * 60));
		return words.in(i, MIDNIGHT) ? Optional.of(new Clock(i + 1, 0)) : Optional.empty();
	}

	private static Optional<Clock> clock(Words words, int i) {
		int hour = words.figure(i);
		if (hour < 0) return named(words, i);
		if (words.figures(i) == 4)
			return hour / 100 < 24 && hour % 100 < 60 ? Optional.of(new Clock(i + 1, hour / 100 * 60 + hour % 100)) : Optional.empty();
		int end = i + 1;
		int minute = 0;
		if (words.is(end, ":") && words.joined(end) && words.joined(end + 1) && words.figures(end + 1) == 2) {
			minute = words.figure(end + 1);
			end += 2;
		}
		HalfOfDay half = HalfOfDay.at(words, end);
		if (hour > (half.isNamed() ? 12 : 23) || minute > 59 || !half.isNamed() && end == i + 1) return Optional.empty();
		return Optional.of(half.isNamed() ? new Clock(half.end(), half.hour(hour) * 60 + minute) : new Clock(end, hour * 60 + minute));
	}
}
