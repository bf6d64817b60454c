package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.internal.dates.story.Narrative;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** Parts of the day by which something is done, without their day: "by morning", "by late afternoon", "earlier in the evening". */
final class PartsOfDay {
	private static final String MORNING = "MO";
	/** "By night" tells how. */
	private static final WordMap<String> PARTS = WordMap.copyOf(Map.of("morning", MORNING, "afternoon", "AF", "evening", "EV", "dawn", MORNING,
			"daybreak", MORNING, "sunrise", MORNING, "dusk", "EV", "nightfall", "EV", "sunset", "EV", "sundown", "EV"));
	private static final WordMap<String> WITHIN = WordMap.copyOf(Map.of("morning", MORNING, "afternoon", "AF", "evening", "EV", "night", "NI"));
	private static final int LATELY = 2;
	private static final WordSet PHASES = WordSet.of("early", "late");

	private PartsOfDay() { }

	/** Words that {@link #deadlineAt} reads. */
	static Set<String> leads() {
		return Set.of("morning", "afternoon", "evening", "dawn", "daybreak", "sunrise", "dusk", "nightfall", "sunset", "sundown");
	}

	/** "By morning the roof was off", "it will be over by late afternoon". */
	static Optional<TimeExpression> deadlineAt(Scan scan, int i) {
		Words words = scan.words();
		return deadline(scan, words.in(i - 1, PHASES) ? i - 2 : i - 1, i, i);
	}

	/** "By the evening all had left", from the article on. */
	static Optional<TimeExpression> articleAt(Scan scan, int i) {
		return deadline(scan, i - 1, i, i + 1);
	}

	private static Optional<TimeExpression> deadline(Scan scan, int by, int from, int noun) {
		Words words = scan.words();
		String part = PARTS.getOrDefault(words.lower(noun), "");
		boolean opens = by == 0 && (words.isNumber(noun + 1) || words.isCapitalized(noun + 1));
		if (part.isEmpty() || !words.is(by, "by") || words.isCapitalized(noun) || !opens && !isClosed(words, noun + 1)) return NOTHING;
		return switch (scan.tense(by, noun + 1)) {
			case PAST -> Optional.of(told(scan, from, noun + 1, part, true));
			case FUTURE -> Optional.of(awaited(scan, from, noun + 1, part));
			default -> NOTHING;
		};
	}

	/** "Earlier in the evening", up to the noun and with it. */
	static Optional<TimeExpression> within(Scan scan, int from, int noun) {
		String part = WITHIN.getOrDefault(scan.words().lower(noun), "");
		boolean past = scan.tense(from, noun + 1) == Tense.PAST;
		if (part.isEmpty() || !past || !isClosed(scan.words(), noun + 1)) return NOTHING;
		return Optional.of(told(scan, from, noun + 1, part, false));
	}

	/** "By evening prayer" names no part of the day. */
	private static boolean isClosed(Words words, int i) {
		if (words.ties(i) || words.is(i, "'s") || words.is(i, "of")) return false;
		return !words.isWord(i) && !words.isNumber(i) || words.in(i, FunctionWords.PREPOSITIONS) || words.in(i, FunctionWords.CONJUNCTIONS)
				|| words.in(i, FunctionWords.DETERMINERS) || words.in(i, FunctionWords.SUBJECT_PRONOUNS)
				|| words.in(i, FunctionWords.AUXILIARIES) || words.in(i, FunctionWords.ADVERBS);
	}

	/** Of the day that the text named last, if it has begun, else of the draft's own; the morning that is reached behind a night is the next day's. */
	private static TimeExpression told(Scan scan, int from, int to, String part, boolean reached) {
		Narrative narrative = scan.narrative();
		Optional<LocalDate> named = narrative.inSentence().or(narrative::mentionedDay).filter(point -> point.day() > 0)
				.flatMap(CalendarPoint::firstDay).filter(day -> narrative.reference().filter(day::isAfter).isEmpty())
				.or(() -> lately(narrative));
		if (named.isEmpty()) return of(scan, from, to, narrative.reference(), part);
		boolean next = reached && part.equals(MORNING) && named.equals(narrative.evening());
		Explanation story = new Explanation.StoryDate(CalendarPoint.of(named.get()).value());
		return of(scan, from, to, named.map(day -> next ? day.plusDays(1) : day), part).because(story);
	}

	/** News goes back to the last day that it told of, unless that is too long ago. */
	private static Optional<LocalDate> lately(Narrative narrative) {
		return narrative.pastDay().flatMap(CalendarPoint::firstDay)
				.filter(day -> narrative.reference().filter(own -> day.isBefore(own.minusDays(LATELY))).isEmpty());
	}

	/** The next morning, but this afternoon; of the day that the sentence names, if it names one. */
	private static TimeExpression awaited(Scan scan, int from, int to, String part) {
		Optional<LocalDate> named = scan.narrative().inSentence().filter(point -> point.day() > 0).flatMap(CalendarPoint::firstDay);
		return of(scan, from, to, named.or(() -> scan.narrative().reference().map(day -> part.equals(MORNING) ? day.plusDays(1) : day)), part);
	}

	private static TimeExpression of(Scan scan, int from, int to, Optional<LocalDate> day, String part) {
		String value = day.map(CalendarPoint::of).map(CalendarPoint::value).orElse("XXXX-XX-XX");
		return scan.narrative().counted(from, to, TimexType.TIME, value + "T" + part, Direction.SAME_DAY);
	}
}
