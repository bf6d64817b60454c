package org.tickmark.claims.internal.dates;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.internal.dates.story.Bearing;
import org.tickmark.claims.internal.dates.story.Narrative;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.Unit;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.WordSet;

/** "over the past year", "the past week", "for the last decade": a stretch, and none of the calendar's. */
final class UpToNow {
	private static final WordSet THROUGHOUT = WordSet.of("over", "during", "within", "for", "in", "throughout");
	private static final WordSet SPENDING = WordSet.of("spent", "spending", "spends");
	/** "the last week before the vote", "the last quarter century". */
	private static final WordSet OF_ANOTHER = WordSet.of("of", "'s", "before", "century");
	private static final WordSet FISCAL = WordSet.of("fiscal", "financial");
	private static final int EARLY_MONTHS = 4;

	private UpToNow() { }

	/** Whether the word before tells how long: "over", "during". */
	static boolean isThroughout(Words words, int from) {
		return words.in(from - 1, THROUGHOUT);
	}

	static boolean isMeant(Scan scan, int from, int noun, Unit unit, String word) {
		Words words = scan.words();
		// "growth averaged 5 percent for the last decade"; "in the last decade" may be that of the calendar.
		boolean lately = word.equals("last") && words.is(from, "the") && !words.is(noun + 1, "of")
				&& (words.is(from - 1, "for") || words.is(from - 1, "over") || words.in(from - 1, THROUGHOUT) && Bearing.isPerfect(words, from));
		if (isSpent(words, from, word, unit)) return true;
		if (unit == Unit.DECADE) return word.equals("past") || lately;
		boolean ahead = word.equals("next") && words.is(from, "the") && words.in(from - 1, THROUGHOUT) && (unit == Unit.WEEK || unit == Unit.MONTH);
		if (ahead) return words.is(from - 1, "within") || scan.tense(from, noun + 1) == Tense.FUTURE && isOfNow(scan.narrative());
		// In spring "the past year" is the one that has ended, unless something has gone on until now.
		boolean overOnce = scan.narrative().reference().filter(day -> day.getMonthValue() < EARLY_MONTHS).isPresent();
		if (unit == Unit.YEAR) return isStretch(words, from, noun, word) && (!overOnce || words.is(from - 1, "for") || Bearing.isPerfect(words, from));
		return word.equals("past") && words.is(from, "the") && (unit == Unit.WEEK || unit == Unit.MONTH);
	}

	/** "has spent the last week in Hull", but not "the last week of May". */
	private static boolean isSpent(Words words, int from, String word, Unit unit) {
		boolean stretch = word.equals("last") || word.equals("past");
		boolean alone = words.is(from, "the") && words.is(from + 1, word) && words.is(from + 2, unit.name().toLowerCase(Locale.ROOT));
		return stretch && alone && words.in(from - 1, SPENDING) && !words.in(from + 3, OF_ANOTHER) && !words.ties(from + 3)
				&& unit != Unit.QUARTER && (!words.is(from + 3, "in") || CalendarWords.month(words.lower(from + 4)) == 0);
	}

	/** Whether the text was not at some time with a month of its own: a year told in passing, or a day of the last week. */
	private static boolean isOfNow(Narrative narrative) {
		Optional<LocalDate> told = narrative.mentioned().filter(point -> point.month() > 0).flatMap(CalendarPoint::firstDay);
		return told.isEmpty() || narrative.reference().filter(now -> !told.get().isAfter(now) && told.get().isAfter(now.minusWeeks(1))).isPresent();
	}

	private static boolean isStretch(Words words, int from, int noun, String word) {
		// "Profit for the past year was up"; "has travelled for the past year".
		boolean ofYear = words.is(from - 1, "for") && (word.equals("last") || from > 1 && !Bearing.isPerfect(words, from));
		return words.is(from, "the") && words.in(from - 1, THROUGHOUT) && !ofYear && !words.is(noun + 1, "of")
				&& !words.is(noun + 1, "'s") && (word.equals("past") || word.equals("last")) && !words.in(noun - 1, FISCAL);
	}
}
