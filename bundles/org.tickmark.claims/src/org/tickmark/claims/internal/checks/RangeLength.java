package org.tickmark.claims.internal.checks;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** How long it is from one date to another, and the duration that the text gives for it: "from 2010 to 2014, five years". */
final class RangeLength {
	private static final WordSet LINKS = WordSet.of("to", "until", "till", "through", "-", "\u2013", "\u2014", "and");
	private static final WordSet OPENERS = WordSet.of("from", "between", "(");
	private static final WordSet BETWEEN = WordSet.of(",", "-", "\u2013", "\u2014", "(", ")", "a", "the", "period", "of", "total",
			"stretch", "span", "for", "which", "is", "was", "or", "lasting", "in", "all", "lasted", "making", "full", "entire");
	private static final WordSet LASTED = WordSet.of("for", "lasted", "took", "spent");
	private static final WordSet GOES_ON = WordSet.of("before", "after", "ago", "earlier", "later", "from", "longer", "more", "less",
			"since", "into", "old", "past", "in", "prior", "-", "and", "or", "of", "to", "each");
	private static final WordSet BLURS = WordSet.of("nearly", "almost", "under", "about", "around", "some", "roughly", "approximately",
			"less", "up", "at", "over", "more");
	private static final Pattern COUNTED = Pattern.compile("P[0-9]{1,4}[YMWD]");
	private static final int REACH = 6;

	private RangeLength() { }

	/** @param least whole units between the last day of the start and the first of the end; @param most the other way round */
	private record Length(long least, long most) { }

	static List<Claim> faults(String rule, DatedSentence sentence) {
		List<Claim> problems = new ArrayList<>();
		List<Dated> dates = sentence.dates();
		for (int i = 0; i + 2 < dates.size(); i++) {
			Dated first = dates.get(i);
			if (isRange(sentence.words(), first, dates.get(i + 1)) && follows(sentence.words(), dates.get(i + 1), dates.get(i + 2))) {
				fault(rule, sentence, dates.get(i), dates.get(i + 1), dates.get(i + 2), false).ifPresent(problems::add);
			} else if (isRange(sentence.words(), dates.get(i + 1), dates.get(i + 2)) && leads(sentence.words(), first, dates.get(i + 1))) {
				fault(rule, sentence, dates.get(i + 1), dates.get(i + 2), first, true).ifPresent(problems::add);
			}
		}
		return problems;
	}

	private static boolean isRange(Words words, Dated start, Dated end) {
		boolean linked = end.from() == start.to() + 1 && words.in(start.to(), LINKS);
		boolean tied = words.isDash(start.to()) && linked;
		boolean pair = words.is(start.to(), "and") == words.is(start.from() - 1, "between");
		return linked && pair && (tied || words.in(start.from() - 1, OPENERS));
	}

	private static boolean follows(Words words, Dated end, Dated duration) {
		if (duration.from() - end.to() > REACH || duration.from() == end.to()) return false;
		for (int i = end.to(); i < duration.from(); i++) if (!words.in(i, BETWEEN)) return false;
		boolean summedUp = words.is(duration.to(), "in") && (words.is(duration.to() + 1, "all") || words.is(duration.to() + 1, "total"));
		return summedUp || !words.in(duration.to(), GOES_ON);
	}

	/** "for five years, from 2010 to 2014", "five years (2010-2014)". */
	private static boolean leads(Words words, Dated duration, Dated start) {
		int at = duration.to();
		if (words.is(at, ",")) at++;
		if (words.in(at, OPENERS)) at++;
		boolean opened = words.in(duration.from() - 1, LASTED) || words.is(start.from() - 1, "(");
		return at == start.from() && at > duration.to() && opened && !words.is(start.from() - 1, "between");
	}

	private static Optional<Claim> fault(String rule, DatedSentence sentence, Dated start, Dated end, Dated duration, boolean leading) {
		String value = duration.timex().value();
		if (duration.timex().type() != TimexType.DURATION || !COUNTED.matcher(value).matches() || start.period().isEmpty()
				|| end.period().isEmpty())
			return Optional.empty();
		long given = Long.parseLong(value.substring(1, value.length() - 1));
		Optional<Length> length = length(start.period().get(), end.period().get(), unit(value));
		// Who speaks of the five years from 2010 to 2014 counts both; set behind the dates it is taken for their difference.
		long most = length.map(Length::most).orElse(0L)
				+ (leading || blurred(sentence.words(), duration) || unit(value) == ChronoUnit.MONTHS || unit(value) == ChronoUnit.DAYS ? 1
						: 0);
		if (length.isEmpty() || given >= length.get().least() && given <= most
				|| blurred(sentence.words(), duration) && given < length.get().least())
			return Optional.empty();
		Explanation why = new Explanation.WrongDuration(given, length.get().least(), length.get().most(), word(unit(value)));
		return Optional.of(sentence.problem(rule, duration.span(), why, start.span(), end.span()));
	}

	private static boolean blurred(Words words, Dated duration) {
		return words.in(duration.from(), BLURS) || words.in(duration.from() - 1, BLURS);
	}

	private static Optional<Length> length(DaysCovered start, DaysCovered end, ChronoUnit unit) {
		// Months are too coarse to count days with, and "three weeks" is seldom meant to the day.
		boolean fits = unit == ChronoUnit.YEARS || start.isDay() && end.isDay()
				|| unit == ChronoUnit.MONTHS && !start.isYear() && !end.isYear();
		if (!fits || end.first().isBefore(start.last())) return Optional.empty();
		if (unit == ChronoUnit.WEEKS) {
			long days = ChronoUnit.DAYS.between(start.first(), end.first());
			return Optional.of(new Length(days / 7, (days + 6) / 7));
		}
		return Optional.of(new Length(unit.between(start.last(), end.first()), unit.between(start.first(), end.last())));
	}

	private static ChronoUnit unit(String value) {
		return switch (value.charAt(value.length() - 1)) {
			case 'Y' -> ChronoUnit.YEARS;
			case 'M' -> ChronoUnit.MONTHS;
			case 'W' -> ChronoUnit.WEEKS;
			default -> ChronoUnit.DAYS;
		};
	}

	private static String word(ChronoUnit unit) {
		return unit.name().toLowerCase(Locale.ROOT);
	}
}
