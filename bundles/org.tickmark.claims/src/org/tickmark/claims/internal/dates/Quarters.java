package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.TimexValue;
import org.tickmark.claims.internal.dates.values.Unit;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Numerals.Ordinal;
import org.tickmark.claims.internal.reading.Periods;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.WordSet;

/** Quarters, halves and fiscal years: "the third quarter of 1990", "fourth-quarter", "first half", "fiscal 1989". */
final class Quarters {
	/** Before a "Q3" without a year; elsewhere it may be a quartile, or a question. */
	private static final WordSet BEFORE_SHORT = WordSet.of("in", "for", "during", "since", "by", "from", "to", "until", "last", "this",
			"early", "late");

	private static final WordSet BEHIND_SHORT = WordSet.of("profit", "profits", "earnings", "results", "revenue", "revenues", "sales",
			"loss", "losses", "net", "income", "gdp", "growth", "deliveries", "shipments", "guidance", "outlook", "dividend");
	private static final int NEAR_YEARS = 20;
	/** In the first half of a match. */
	private static final WordSet PLAYED = WordSet.of("goal", "goals", "strike", "strikes", "penalty", "penalties", "header", "headers",
			"try", "tries", "equaliser", "equalizer", "whistle", "touchdown", "touchdowns", "substitute", "stoppage", "injury", "hat-trick",
			"opener", "brace", "tackle", "kickoff", "kick-off", "display", "displays", "comeback", "fightback", "onslaught", "lead",
			"replacement");

	private static final WordSet FORECASTS = WordSet.of("forecast", "forecasts", "projected", "projects", "predicted", "predicts");
	private static final WordSet BEFORE_NOUN = WordSet.of("the", "its", "their", "a", "an", "'s", "'", "his", "her", "had", "was", "were",
			"is", "are", "been", "as", "than", "of", "that", "this", "sales", "profit", "earnings", "revenue", "previous", "earlier");
	private static final WordSet BEHIND_NOUN = WordSet.of("for", "of", "in", "by", "was", "were", "is", "has", "had");
	private static final WordSet BEGINS = WordSet.of("began", "begins", "beginning", "started", "starts", "starting");
	private static final WordSet ENDS = WordSet.of("ended", "ends", "ending");
	private static final int FORECAST_REACH = 9;
	private static final WordSet STRAIGHT = WordSet.of("straight", "consecutive", "successive");

	private static final WordSet LAST = WordSet.of("last", "final");

	private static final int QUARTERS = 4;
	/** Half a quarter: that of any months is the calendar's that holds its middle. */
	private static final int HALF_DAYS = 45;

	private Quarters() { }

	/** The one before "2019-Q1". */
	static String before(String quarter) {
		int number = quarter.charAt(6) - '0';
		int year = Integer.parseInt(quarter.substring(0, 4));
		return number == 1 ? year - 1 + "-Q4" : year + "-Q" + (number - 1);
	}

	/** From the ordinal on. */
	static Optional<TimeExpression> at(Scan scan, int i) {
		Words words = scan.words();
		Ordinal ordinal = ordinalAt(words, i);
		if (!ordinal.found()) return NOTHING;
		Optional<TimeExpression> two = ordinal.number() == 1 ? firstTwo(scan, i, ordinal.end()) : NOTHING;
		if (two.isPresent()) return two;
		int noun = words.pastHyphen(ordinal.end());
		if (words.is(noun, "fiscal") || words.is(noun, "calendar")) noun = words.pastHyphen(noun + 1);
		boolean quarter = (words.is(noun, "quarter") || words.is(noun, "qtr")) && ordinal.number() <= 4
				&& (!scan.narrative().isPlayed() || ofYear(scan, noun + 1).isPresent());
		boolean half = words.is(noun, "half") && ordinal.number() <= 2
				&& (ofYear(scan, noun + 1).isPresent() || isBusiness(words, noun) || isOfTheYear(words, noun + 1));
		if (!quarter && !half) return NOTHING;
		int end = half && isOfTheYear(words, noun + 1) ? noun + 4 : noun + 1;
		return Optional.of(resolved(scan, i, end, (half ? "-H" : "-Q") + ordinal.number()));
	}

	/** "the first two quarters of 1990" */
	private static Optional<TimeExpression> firstTwo(Scan scan, int from, int number) {
		boolean two = scan.words().is(number, "two") && scan.words().is(number + 1, "quarters");
		return two && ofYear(scan, number + 2).isPresent() ? Optional.of(resolved(scan, from, number + 2, "-H1")) : NOTHING;
	}

	/** "the first three months of 2019", "the final three months of the year": that quarter. From the article or the ordinal on. */
	static Optional<TimeExpression> firstMonthsAt(Scan scan, int i) {
		Words words = scan.words();
		int which = words.is(i, "the") ? i + 1 : i;
		boolean first = words.is(which, "first");
		int end = which + 3;
		boolean three = words.is(which + 1, "three") || words.is(which + 1, "3");
		if (!first && !words.in(which, LAST) || !three || !words.is(end - 1, "months") || !words.is(end, "of")) return NOTHING;
		String part = first ? "-Q1" : "-Q4";
		if (isOfTheYear(words, end)) return Optional.of(resolved(scan, i, end + 3, part));
		boolean calendar = words.figures(end + 1) == 4 || words.is(end + 2, "year");
		return calendar && ofYear(scan, end).isPresent() ? Optional.of(resolved(scan, i, end, part)) : NOTHING;
	}

	/** "first-half profit", but not "first-half-time score" nor "first-half strike". */
	private static boolean isBusiness(Words words, int noun) {
		return words.ties(noun - 1) && !words.ties(noun + 1) && !words.in(noun + 1, PLAYED);
	}

	private static boolean isOfTheYear(Words words, int i) {
		return words.is(i, "of") && words.is(i + 1, "the") && words.is(i + 2, "year");
	}

	private static Ordinal ordinalAt(Words words, int i) {
		return words.is(i, "final") || words.is(i, "last") && words.is(i + 1, "half") && words.is(i + 2, "of")
				? new Ordinal(i + 1, words.is(i, "final") ? 4 : 2)
				: Numerals.ordinalAt(words, i);
	}

	private static TimeExpression resolved(Scan scan, int from, int to, String part) {
		Optional<TimeExpression> year = ofYear(scan, to);
		if (year.isPresent()) {
			TimeExpression found = year.get();
			TimeExpression whole = TimeExpression.stated(from, found.to(), found.value() + part);
			return found.relative() ? scan.narrative().counted(from, found.to(), TimexType.DATE, whole.value(), Direction.PLAIN) : whole;
		}
		return scan.narrative().counted(from, to, TimexType.DATE, nearest(scan, from, to, part), Direction.NEAREST);
	}

	/** The one under way or the last one; the next one where the sentence looks ahead. */
	private static String nearest(Scan scan, int from, int to, String part) {
		if (scan.narrative().reference().isEmpty()) return "XXXX" + part;
		LocalDate base = scan.narrative().reference().get();
		int number = part.charAt(2) - '0';
		int now = part.charAt(1) == 'Q' ? base.get(IsoFields.QUARTER_OF_YEAR) : (base.getMonthValue() + 5) / 6;
		int year = base.getYear();
		boolean ahead = scan.tense(from, to) == Tense.FUTURE || isForecast(scan.words(), from, to);
		boolean quarter = part.charAt(1) == 'Q' && !Periods.namesCalendar(scan.words(), from, to);
		Optional<Periods> own = quarter ? scan.narrative().periods() : Optional.empty();
		if (own.isPresent()) return own.get().yearOf(number, ahead) + part;
		// Companies "expect to report" a quarter that is over; only what lies well behind is next year's.
		if (ahead && now - number > 1) year++;
		// "is seen easing in the second half of the year": what is not told as past is of the year that is under way.
		boolean ofTheYear = part.charAt(1) == 'H' && scan.words().is(to - 1, "year") && scan.tense(from, to) != Tense.PAST;
		if (!ahead && number > now && !ofTheYear) year--;
		return new CalendarPoint(year, 0, 0).value() + part;
	}

	/** "For the first quarter, the mill forecast a loss"; not "beat its forecast for the first quarter". */
	static boolean isForecast(Words words, int from, int to) {
		for (int i = Math.max(1, from - FORECAST_REACH); i < to + FORECAST_REACH; i++) {
			boolean verb = words.in(i, FORECASTS) && words.isWord(i - 1) && !words.in(i - 1, BEFORE_NOUN);
			if (verb && (words.isWord(i + 1) || words.isNumber(i + 1) || words.is(i + 1, "$"))
					&& !words.in(i + 1, BEHIND_NOUN)) return true;
		}
		return false;
	}

	/** "of 1990", "of last year", " 1990". */
	private static Optional<TimeExpression> ofYear(Scan scan, int i) {
		Words words = scan.words();
		int at = words.is(i, "of") || words.is(i, ",") ? i + 1 : i;
		if (words.is(at, "fiscal") || words.is(at, "financial") && words.is(at + 1, "year")) at++;
		if (at > i && words.is(at, "year") && words.figures(at + 1) == 4 && !words.is(at - 1, "of")) at++;
		if (words.figures(at) == 4) return Years.figuresAt(scan, at).filter(found -> found.point().isPresent());
		int shift = switch (words.lower(at)) {
			case "last" -> -1;
			case "this" -> 0;
			case "next" -> 1;
			default -> 2;
		};
		return shift == 2 || !words.is(at + 1, "year") ? NOTHING : Optional.of(scan.narrative().shifted(at, at + 2, Unit.YEAR, shift));
	}

	/** "fiscal 1989", "fiscal year 1990", "fiscal third quarter", "the fiscal year". */
	static Optional<TimeExpression> fiscalAt(Scan scan, int i) {
		Words words = scan.words();
		int next = words.pastHyphen(i + 1);
		if (words.is(next, "year")) {
			boolean named = words.figures(next + 1) == 4;
			if (!named) return Optional.of(ownYear(scan, i, next + 1));
			next++;
		}
		// "fiscal 2025 first quarter"
		Optional<TimeExpression> numbered = Numerals.ordinalAt(words, next + 1).found() ? yearFirst(scan, next) : NOTHING;
		if (numbered.isPresent()) return numbered.map(found -> found.spanning(i, found.to()));
		if (words.figures(next) == 4) return Optional.of(TimeExpression.stated(i, next + 1, CalendarPoint.year(words.figure(next))));
		Optional<String> own = words.is(next, "quarter") ? scan.narrative().periods().flatMap(Periods::quarter) : Optional.empty();
		if (own.isPresent()) return Optional.of(scan.narrative().counted(i, next + 1, TimexType.DATE, own.get(), Direction.PLAIN));
		return at(scan, next).map(found -> found.spanning(i, found.to()));
	}

	/** "the fiscal year that began last month", "the fiscal year ending today": it bears the number of the year in which it ends. */
	private static TimeExpression ownYear(Scan scan, int from, int to) {
		Words words = scan.words();
		int verb = words.is(to, ",") ? to + 1 : to;
		if (words.is(verb, "that") || words.is(verb, "which")) verb++;
		boolean begins = words.in(verb, BEGINS);
		int day = words.is(verb + 1, "on") || words.is(verb + 1, "in") ? verb + 2 : verb + 1;
		Optional<CalendarPoint> told = begins || words.in(verb, ENDS)
				? scan.plainAt(day).flatMap(TimeExpression::point).filter(point -> point.month() > 0 && point.hasYear())
				: Optional.empty();
		return told.map(point -> CalendarPoint.year(begins && point.month() > 1 ? point.year() + 1 : point.year()))
				.map(year -> scan.narrative().counted(from, to, year, Direction.PLAIN))
				.orElseGet(() -> scan.narrative().shifted(from, to, Unit.YEAR, 0));
	}

	/**
	 * "the previous fiscal year", "the current fiscal year": beside that of the company's quarter, whose end says how its years are numbered.
	 * Before the year that the last of its quarters has just ended "the previous one" is the one that it is compared with.
	 */
	static Optional<TimeExpression> yearBeside(Scan scan, int from, int to, int step, boolean compared) {
		Optional<Periods> own = scan.narrative().periods().filter(told -> told.end().isPresent() && told.number() > 0);
		return own.map(told -> told.number() == QUARTERS && !compared ? told.year() + 1 : told.year())
				.map(year -> scan.narrative().counted(from, to, CalendarPoint.year(year + step), Direction.PLAIN));
	}

	/** "financial year 2015": where the year is named, as elsewhere the words are those of any accountant. */
	static Optional<TimeExpression> financialAt(Scan scan, int i) {
		boolean named = scan.words().is(i + 1, "year") && scan.words().figures(i + 2) == 4;
		return named ? fiscalAt(scan, i) : NOTHING;
	}

	/** "for the fourth week in a row": the last of them is the one that the draft is filed in. */
	static Optional<TimeExpression> inRowAt(Scan scan, int i) {
		Words words = scan.words();
		Ordinal ordinal = Numerals.ordinalAt(words, i);
		boolean straight = ordinal.found() && words.in(ordinal.end(), STRAIGHT);
		if (straight) ordinal = new Ordinal(ordinal.end() + 1, ordinal.number());
		int noun = ordinal.end();
		Optional<Unit> unit = ordinal.found() ? Unit.singular(words.lower(noun)).filter(found -> !found.clock) : Optional.empty();
		boolean days = unit.filter(found -> found == Unit.DAY || found == Unit.WEEK).isPresent();
		if (straight) return words.ties(noun + 1) || !days ? NOTHING : unit.map(found -> scan.narrative().shifted(i, noun + 1, found, 0));
		boolean row = unit.isPresent() && (words.is(noun + 1, "running")
				|| words.is(noun + 1, "in") && words.is(noun + 2, "a") && words.is(noun + 3, "row"));
		// "It is the second day of the strike": said on that day.
		int copula = words.is(i - 1, "the") ? i - 2 : i - 1;
		boolean today = unit.isPresent() && words.is(noun + 1, "of")
				&& (words.is(copula, "is") || words.is(copula, "'s") || words.is(copula, "it's"));
		return row || today && unit.filter(found -> found != Unit.QUARTER && found != Unit.YEAR).isPresent()
				? unit.map(found -> scan.narrative().shifted(i, noun + 1, found, 0))
				: NOTHING;
	}

	/** "June quarter", "April-June quarter", "the July-to-September period": named by its months, and so of the calendar. */
	static Optional<TimeExpression> monthsAt(Scan scan, int i) {
		int noun = nounOfMonths(scan.words(), i);
		if (noun == 0) return NOTHING;
		int last = scan.words().is(noun - 1, ".") ? noun - 2 : noun - 1;
		return Optional.of(endingIn(scan, i, noun + 1, CalendarWords.month(scan.words().lower(last))));
	}

	/** The index of the "quarter" or "period" behind one month or three, from the first month on; 0 where there is none. */
	static int nounOfMonths(Words words, int i) {
		int first = words.isCapitalized(i) ? CalendarWords.month(words.lower(i)) : 0;
		if (first == 0) return 0;
		int to = CalendarDates.pastStop(words, i);
		if (words.is(to, "quarter")) return words.isCapitalized(to) ? 0 : to;
		int second = words.pastHyphen(to);
		if (second == to && words.isDash(to)) second++;
		if (words.is(second, "to") || words.is(second, "through")) second = words.pastHyphen(second + 1);
		int last = second > to && words.isCapitalized(second) ? CalendarWords.month(words.lower(second)) : 0;
		int noun = last > 0 && Math.floorMod(last - first, 12) == 2 ? CalendarDates.pastStop(words, second) : 0;
		return noun > 0 && (words.is(noun, "quarter") || words.is(noun, "period")) ? noun : 0;
	}

	/** The last one that is over or under way, the next one where the sentence looks ahead. */
	private static TimeExpression endingIn(Scan scan, int from, int to, int month) {
		Optional<TimeExpression> year = ofYear(scan, to);
		int end = year.map(TimeExpression::to).orElse(to);
		Optional<LocalDate> reference = scan.narrative().reference();
		int stated = year.flatMap(TimeExpression::point).map(CalendarPoint::year).orElse(CalendarPoint.UNKNOWN);
		if (stated == CalendarPoint.UNKNOWN && reference.isEmpty())
			return scan.narrative().counted(from, end, TimexType.DATE, "XXXX-Q" + (month + 2) / 3, Direction.PLAIN);
		int base = reference.map(LocalDate::getYear).orElse(stated);
		LocalDate last = LocalDate.of(stated == CalendarPoint.UNKNOWN ? base : stated, month, 1).plusMonths(1).minusDays(1);
		if (stated == CalendarPoint.UNKNOWN) {
			boolean ahead = scan.tense(from, to) == Tense.FUTURE;
			LocalDate begun = reference.orElseThrow().plusMonths(2);
			if (!ahead && last.isAfter(begun.withDayOfMonth(begun.lengthOfMonth()))) last = last.minusYears(1);
			if (ahead && last.plusMonths(3).isBefore(reference.orElseThrow())) last = last.plusYears(1);
		}
		return scan.narrative().counted(from, end, TimexType.DATE, TimexValue.quarter(last.minusDays(HALF_DAYS)), Direction.NEAREST);
	}

	/** "Q3", "Q3 2023", "H1 2023", "FY2022". */
	static Optional<TimeExpression> shortAt(Scan scan, int i) {
		Words words = scan.words();
		int figure = words.figure(i + 1);
		if (!words.text(i).equals(words.text(i).toUpperCase(Locale.ROOT)) || figure < 1) return NOTHING;
		if (words.is(i, "fy") && words.figures(i + 1) == 2 && words.joined(i + 1))
			return Optional.of(TimeExpression.stated(i, i + 2, CalendarPoint.year(Years.fullYear(figure))));
		if (words.is(i, "fy"))
			return words.figures(i + 1) == 4 ? Optional.of(TimeExpression.stated(i, i + 2, CalendarPoint.year(figure))) : NOTHING;
		boolean part = words.joined(i + 1) && words.figures(i + 1) == 1 && figure <= (words.is(i, "q") ? 4 : 2);
		if (part && words.is(i, "q")) {
			Optional<TimeExpression> cut = ofShortYear(scan, i, i + 2, figure);
			if (cut.isPresent()) return cut;
		}
		boolean dated = part && ofYear(scan, i + 2).isPresent();
		return dated || part && words.is(i, "q") && (words.in(i - 1, BEFORE_SHORT) || words.in(i + 2, BEHIND_SHORT))
				? Optional.of(resolved(scan, i, i + 2, "-" + words.text(i) + figure))
				: NOTHING;
	}

	/** "1Q", "4Q 2008", "1Q09", "2Q '08". */
	static Optional<TimeExpression> figureFirst(Scan scan, int i) {
		Words words = scan.words();
		int number = words.figure(i);
		boolean quarter = words.figures(i) == 1 && number >= 1 && number <= 4 && words.text(i + 1).equals("Q") && words.joined(i + 1);
		if (!quarter || words.ties(i - 1) || words.is(i - 1, "$")) return NOTHING;
		Optional<TimeExpression> cut = ofShortYear(scan, i, i + 2, number);
		if (cut.isPresent()) return cut;
		boolean alone = !words.joined(i + 2) || !words.isWord(i + 2) && !words.isNumber(i + 2) && !words.is(i + 2, "&");
		return alone ? Optional.of(resolved(scan, i, i + 2, "-Q" + number)) : NOTHING;
	}

	/** The "09" of "1Q09" and "Q1 '09"; a number that is far from the draft's own year names something else. */
	private static Optional<TimeExpression> ofShortYear(Scan scan, int from, int at, int number) {
		Words words = scan.words();
		boolean apostrophe = words.is(at, "'") || words.is(at, "\u2018") || words.is(at, "\u2019");
		int year = apostrophe ? at + 1 : at;
		if (words.figures(year) != 2 || !words.joined(year)) return NOTHING;
		int full = Years.fullYear(words.figure(year));
		return scan.narrative().reference().filter(base -> Math.abs(base.getYear() - full) <= NEAR_YEARS)
				.map(base -> TimeExpression.stated(from, year + 1, full + "-Q" + number));
	}

	/** "1989 third quarter" from the year on. */
	static Optional<TimeExpression> yearFirst(Scan scan, int i) {
		if (scan.words().figures(i) != 4) return NOTHING;
		Words words = scan.words();
		String story = scan.narrative().quarter();
		// Behind results of nine months "the 1988 period" is those months.
		if (words.is(i + 1, "period") && !story.isEmpty() && !scan.narrative().tellsOfQuarter())
			return Optional.of(TimeExpression.stated(i, i + 2, CalendarPoint.year(words.figure(i))));
		if ((words.is(i + 1, "quarter") || words.is(i + 1, "period")) && !story.isEmpty()) {
			return Optional.of(TimeExpression.stated(i, i + 2, words.text(i) + story.substring(story.lastIndexOf('-'))));
		}
		Ordinal ordinal = Numerals.ordinalAt(words, i + 1);
		int noun = ordinal.found() ? words.pastHyphen(ordinal.end()) : 0;
		if (noun == 0 || !words.is(noun, "quarter") || ordinal.number() > 4) return NOTHING;
		return Optional.of(TimeExpression.stated(i, noun + 1, words.text(i) + "-Q" + ordinal.number()));
	}
}
