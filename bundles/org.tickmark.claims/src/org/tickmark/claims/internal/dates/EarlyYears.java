package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Years that need more than four figures to be known as such: "508 BC", "AD 314", "c. 347", and "in 348" in a text that tells of such
 * times.
 */
final class EarlyYears {
	private static final WordSet ERAS = WordSet.of("bc", "bce", "b.c.", "b.c.e.", "ad", "ce", "a.d.", "c.e.");
	private static final WordSet CIRCA = WordSet.of("c", "ca", "b", "d", "fl");
	private static final WordSet BEFORE_YEAR = WordSet.of("in", "until", "till", "about", "around", "after", "before", "by", "since",
			"from", "circa", "year", "and", "to");
	private static final WordSet RANGE_LINKS = WordSet.of("to", "and", "until");
	private static final WordSet BLURS = WordSet.of("about", "around", "circa", "roughly");
	/** What stands behind a number that counts: "after 300 years", "in 250 cases". */
	private static final WordSet BEHIND_YEAR = WordSet.of("he", "she", "it", "they", "when", "and", "to", "in", "at", "on", "by", "with",
			"the", "a", "an", "his", "her", "became", "was", "were", "had", "as", "that", "after", "before", "but", "or");

	private EarlyYears() { }

	static boolean isEra(Words words, int i) {
		return words.in(i, ERAS);
	}

	static Optional<TimeExpression> at(Scan scan, int i, int figure) {
		Words words = scan.words();
		if (figure == 0) return NOTHING;
		if (eraAt(words, i + 1)) return year(i, i + 2, isBefore(words, i + 1) ? -figure : figure);
		int last = rangeEnd(words, i + 1);
		if (last > 0 && words.isNumber(last) && eraAt(words, last + 1) && isBefore(words, last + 1) && figure > words.figure(last))
			return year(i, i + 1, -figure);
		boolean announced = words.is(i - 1, ".") && words.in(i - 2, CIRCA) && words.joined(i - 1) || words.is(i - 1, "ad")
				|| words.is(i - 1, "circa");
		return words.figures(i) == 3 && (announced || isTold(scan, i)) ? year(i, i + 1, figure) : NOTHING;
	}

	/** "AD 563", from the era on. */
	static Optional<TimeExpression> eraFirst(Scan scan, int i) {
		Words words = scan.words();
		boolean written = words.text(i).equals(words.text(i).toUpperCase(Locale.ROOT));
		return written && words.figure(i + 1) > 0 ? year(i, i + 2, words.figure(i + 1)) : NOTHING;
	}

	private static Optional<TimeExpression> year(int from, int to, int year) {
		return Optional.of(TimeExpression.stated(from, to, CalendarPoint.year(year)));
	}

	private static boolean eraAt(Words words, int i) {
		return isEra(words, i) && Character.isUpperCase(words.text(i).charAt(0));
	}

	/** Whether "BC" or the like stands there. */
	static boolean isBefore(Words words, int era) {
		return eraAt(words, era) && words.lower(era).startsWith("b");
	}

	/** The index of the "400" of "1200 to about 400 BC", or 0. */
	private static int rangeEnd(Words words, int i) {
		if (!words.isDash(i) && !words.in(i, RANGE_LINKS)) return 0;
		return words.in(i + 1, BLURS) ? i + 2 : i + 1;
	}

	/** Where the year named last is such a one, too, three figures behind "in" or a dash are a year if nothing is counted. */
	private static boolean isTold(Scan scan, int i) {
		Words words = scan.words();
		boolean early = scan.narrative().mentioned().filter(point -> point.hasYear() && point.year() > 0 && point.year() < 1000)
				.isPresent();
		boolean announced = words.in(i - 1, BEFORE_YEAR) || words.isDash(i - 1) && words.figures(i - 2) == 3;
		return early && announced && (!words.isWord(i + 1) || words.isCapitalized(i + 1) || words.in(i + 1, BEHIND_YEAR));
	}
}
