package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.tickmark.claims.Detail.TimexMod;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.TimexValue;
import org.tickmark.claims.internal.dates.values.Unit;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.PhraseEnds;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** Weeks, months and years of the draft that are meant as a whole or by their end: "have worked all week", "will end by week's end". */
final class WholeStretches {
	private static final WordSet HAVE = WordSet.of("has", "have", "'ve", "hasn't", "haven't");
	private static final WordSet ARE = WordSet.of("is", "are", "am", "'re", "'m");
	private static final int PERFECT_REACH = 3;
	private static final WordSet WILL = WordSet.of("will", "won't", "'ll", "would", "shall", "may", "might", "could", "should", "must");
	/** "Hopes to be done by week's end". */
	private static final WordSet HOPES = WordSet.of("hopes", "hope", "hoped", "expects", "expect", "expected", "plans", "plan", "planned", "aims",
			"aim", "wants", "want", "wanted", "intends", "intend", "due", "set", "likely", "scheduled", "vowed", "promised", "pledged");
	private static final int REACH = 12;
	private static final WordSet ASIDE = WordSet.of("last", "next", "previous", "following", "past", "coming");
	private static final int SENTENCE_REACH = 25;

	private WholeStretches() { }

	/** "Have been feuding all year", "sold hay all weekend"; "open all year" is of every year, "all day" and "all night" tell how. */
	static Optional<TimeExpression> allAt(Scan scan, int i) {
		Words words = scan.words();
		int to = i + 2;
		Optional<Unit> unit = Unit.singular(words.lower(i + 1)).filter(found -> found == Unit.WEEK || found == Unit.MONTH || found == Unit.YEAR);
		boolean weekend = words.is(i + 1, "weekend");
		if (i == 0 || unit.isEmpty() && !weekend || words.isCapitalized(i + 1)) return NOTHING;
		if (!PhraseEnds.at(words, to) && !words.lower(to).endsWith("ing")) return NOTHING;
		Tense.Clue clue = scan.clue(i, to);
		boolean reaches = reachesNow(words, clue.at(), i);
		boolean past = weekend && clue.tense() == Tense.PAST && !opensAside(words);
		if (!reaches && !past) return NOTHING;
		if (weekend)
			return PlainUnits.weekend(scan, i, to).filter(found -> !tellsOfOther(scan, i, point -> isOfWeek(point, found.value())));
		boolean own = scan.narrative().reference().filter(day -> hasJustBegun(day, unit.get())).isEmpty();
		return own ? unit.filter(found -> !tellsOfOther(scan, i, found)).map(found -> scan.narrative().shifted(i, to, found, 0)) : NOTHING;
	}

	/** "Will be over by week's end". */
	static Optional<TimeExpression> endAt(Scan scan, int i) {
		return endAt(scan, i, i);
	}

	/** "Will be over by the week's end", from the article on. */
	static Optional<TimeExpression> articleAt(Scan scan, int i) {
		return endAt(scan, i, i + 1);
	}

	private static Optional<TimeExpression> endAt(Scan scan, int from, int noun) {
		Words words = scan.words();
		boolean end = words.is(from - 1, "by") && words.is(noun + 1, "'s") && words.is(noun + 2, "end") && PhraseEnds.at(words, noun + 3);
		if (!end || !isAhead(words, from, noun + 3)) return NOTHING;
		return Unit.singular(words.lower(noun)).filter(unit -> unit == Unit.WEEK || unit == Unit.MONTH)
				.filter(unit -> !tellsOfOther(scan, from, unit))
				.map(unit -> scan.narrative().shifted(from, noun + 3, unit, 0).modified(TimexMod.END));
	}

	/** "Have been feuding", "has held", "are feuding". */
	private static boolean reachesNow(Words words, int verb, int i) {
		if (verb < 0 || verb >= i) return false;
		if (words.lower(verb).endsWith("ing")) return words.in(verb - 1, ARE);
		for (int k = verb; k > verb - PERFECT_REACH; k--) if (words.in(k, HAVE)) return true;
		return false;
	}

	/** "In those days they worked", "as a child he worked": of times that no calendar holds. */
	private static boolean opensAside(Words words) {
		return words.in(0, FunctionWords.PREPOSITIONS) || words.in(0, FunctionWords.CONJUNCTIONS) || words.in(0, FunctionWords.LEADS);
	}

	private static boolean isAhead(Words words, int from, int to) {
		for (int k = Math.max(0, from - REACH); k < to + REACH; k++)
			if (words.in(k, WILL) || words.is(k, "to") && words.in(k - 1, HOPES)) return true;
		return false;
	}

	/** On a Monday the week that is told of may be that before. */
	private static boolean hasJustBegun(LocalDate day, Unit unit) {
		return unit == Unit.WEEK ? day.getDayOfWeek().getValue() == 1 : unit == Unit.MONTH ? day.getDayOfMonth() <= 2 : day.getMonthValue() == 1;
	}

	private static boolean isOfWeek(CalendarPoint point, String weekend) {
		return point.day() > 0 && point.firstDay().filter(day -> weekend.startsWith(TimexValue.week(day))).isPresent();
	}

	private static boolean tellsOfOther(Scan scan, int i, Unit unit) {
		Optional<LocalDate> own = scan.narrative().reference();
		return tellsOfOther(scan, i, point -> own.filter(day -> holds(day, unit, point)).isPresent());
	}

	/** Whether paragraph or sentence tell of a time outside the stretch, or the sentence goes on to name one. */
	private static boolean tellsOfOther(Scan scan, int i, Predicate<CalendarPoint> within) {
		Words words = scan.words();
		for (int k = Math.max(0, i - SENTENCE_REACH); k < i + SENTENCE_REACH; k++) {
			if (words.in(k, ASIDE) && Unit.singular(words.lower(k + 1)).isPresent()) return true;
			boolean day = words.isCapitalized(k) && (CalendarWords.weekday(words.lower(k)) > 0 || CalendarWords.month(words.lower(k)) > 0);
			if (k > i && (day || words.figures(k) == 4)) return true;
		}
		Stream<CalendarPoint> told = Stream.concat(scan.narrative().inParagraph().stream(),
				scan.narrative().ofSentence().stream().map(TimeExpression::point).flatMap(Optional::stream));
		return scan.narrative().storyYear().isPresent() || !told.allMatch(within);
	}

	private static boolean holds(LocalDate own, Unit unit, CalendarPoint point) {
		return switch (unit) {
			case YEAR -> point.year() == own.getYear();
			case MONTH -> point.month() == own.getMonthValue() && point.year() == own.getYear();
			default -> isOfWeek(point, TimexValue.week(own));
		};
	}
}
