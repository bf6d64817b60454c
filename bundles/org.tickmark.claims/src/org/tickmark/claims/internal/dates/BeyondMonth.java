package org.tickmark.claims.internal.dates;

import java.util.Optional;

import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Numerals.Ordinal;
import org.tickmark.claims.internal.reading.Words;

/**
 * "the 32nd of March", "March 35, 2024", "Friday, 32 March 2024": more days than any month has, so that no part of it dates anything.
 *
 * @param from index of its first token
 * @param to index behind its last token
 */
public record BeyondMonth(int from, int to, int month, int day) {
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2099;

	/** From the weekday on where it has one, else from its day or month. */
	public static Optional<BeyondMonth> at(Words words, int i) {
		boolean weekday = words.isCapitalized(i) && CalendarWords.weekday(words.lower(i)) > 0;
		int date = !weekday ? i : words.is(i + 1, ",") ? i + 2 : i + 1;
		Optional<BeyondMonth> found = words.isNumber(date) ? dayFirst(words, date) : monthFirst(words, date);
		return found.isEmpty() ? found : Optional.of(new BeyondMonth(i, found.get().to(), found.get().month(), found.get().day()));
	}

	private static Optional<BeyondMonth> dayFirst(Words words, int i) {
		if (!isBeyond(words, i)) return Optional.empty();
		Ordinal ordinal = Numerals.ordinalAt(words, i);
		int behind = ordinal.found() ? ordinal.end() : i + 1;
		int next = ordinal.found() && words.is(behind, "of") ? behind + 1 : behind;
		boolean dated = yearAt(words, next + 1);
		if (!isMonth(words, next) || !dated && next == i + 1) return Optional.empty();
		return Optional.of(new BeyondMonth(i, dated ? next + 2 : next + 1, CalendarWords.month(words.lower(next)), words.figure(i)));
	}

	private static Optional<BeyondMonth> monthFirst(Words words, int i) {
		if (!isMonth(words, i) || !isBeyond(words, i + 1)) return Optional.empty();
		Ordinal ordinal = Numerals.ordinalAt(words, i + 1);
		int behind = ordinal.found() ? ordinal.end() : i + 2;
		if (!words.is(behind, ",") || !yearAt(words, behind + 1)) return Optional.empty();
		return Optional.of(new BeyondMonth(i, behind + 2, CalendarWords.month(words.lower(i)), words.figure(i + 1)));
	}

	private static boolean isBeyond(Words words, int i) {
		return words.isNumber(i) && words.figure(i) > 31 && words.figure(i) < 100;
	}

	private static boolean isMonth(Words words, int i) {
		return words.isCapitalized(i) && CalendarWords.month(words.lower(i)) > 0;
	}

	private static boolean yearAt(Words words, int i) {
		return words.figures(i) == 4 && words.figure(i) >= FIRST_YEAR && words.figure(i) <= LAST_YEAR;
	}
}
