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
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.PhraseEnds;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** Parts of the day by which something is done, without their day: "by morning", "by late afternoon", "earlier in the evening". */
final class PartsOfDay {
	private static final String MORNING = "MO";
	/** "By night" tells how. */
	private static final WordMap<String> PARTS = WordMap.copyOf(Map.of("morning", MORNING, "afternoon", "AF", "evening", "EV", "dawn", MORNING,
			"daybreak", MORNING, "sunrise", MORNING, "dusk", "EV", "nightfall", "EV", "sunset", "EV", "sundown", "EV"));
	private static final WordMap<String> WITHIN = WordMap.copyOf(Map.of("morning", MORNING, "afternoon", "AF", "evening", "EV", "night", "NI"));
	private static final WordSet BEFORE_DAY = WordSet.of("on", "in");
	private static final WordSet ARTICLES = WordSet.of("the", "that");
	private static final WordSet OTHER_DAYS = WordSet.of("next", "following", "same", "day", "yesterday", "tomorrow");
	/** In days: farther back the text tells of more than news. */
	private static final int LATELY = 4;
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
		if (part.isEmpty() || !words.is(by, "by") || words.isCapitalized(noun) || !opens && !PhraseEnds.at(words, noun + 1)) return NOTHING;
		if (isBeforeDay(words, noun + 1) || isLongAgo(scan)) return NOTHING;
		return switch (scan.tense(by, noun + 1)) {
			case PAST -> told(scan, from, noun + 1, part, true);
			case FUTURE -> Optional.of(awaited(scan, from, noun + 1, part));
			default -> NOTHING;
		};
	}

	/** "Earlier in the evening", up to the noun and with it. */
	static Optional<TimeExpression> within(Scan scan, int from, int noun) {
		String part = WITHIN.getOrDefault(scan.words().lower(noun), "");
		boolean past = scan.tense(from, noun + 1) == Tense.PAST;
		if (part.isEmpty() || !past || !PhraseEnds.at(scan.words(), noun + 1)) return NOTHING;
		return isBeforeDay(scan.words(), noun + 1) || isLongAgo(scan) ? NOTHING : told(scan, from, noun + 1, part, false);
	}

	/** "By evening on Sunday", "by nightfall on April 3", "by dawn the next day": the day is the one that is named. */
	private static boolean isBeforeDay(Words words, int i) {
		int day = words.in(i, BEFORE_DAY) ? i + 1 : i;
		boolean named = words.isCapitalized(day) && (CalendarWords.weekday(words.lower(day)) > 0 || CalendarWords.month(words.lower(day)) > 0);
		return named || words.isNumber(day) && day > i || words.in(day, OTHER_DAYS) || words.in(day, ARTICLES) && words.in(day + 1, OTHER_DAYS);
	}

	/** "In 1912 the ship sank. By morning, 700 had been saved." */
	private static boolean isLongAgo(Scan scan) {
		Optional<Integer> own = scan.narrative().reference().map(LocalDate::getYear);
		boolean other = scan.narrative().inParagraph().map(CalendarPoint::year).filter(year -> own.filter(year::equals).isEmpty()).isPresent();
		return other || scan.narrative().storyYear().isPresent();
	}

	/**
	 * Of the day that the paragraph named last, or of the last one that has begun where that lies ahead; without one nothing tells news
	 * from a tale. The morning that is reached behind a night is the next day's.
	 */
	private static Optional<TimeExpression> told(Scan scan, int from, int to, String part, boolean reached) {
		Narrative narrative = scan.narrative();
		Optional<CalendarPoint> told = narrative.inSentence().or(narrative::inParagraph).filter(point -> point.day() > 0);
		boolean ahead = told.flatMap(CalendarPoint::firstDay).filter(day -> narrative.reference().filter(day::isAfter).isPresent()).isPresent();
		return (ahead ? narrative.pastDay() : told).flatMap(CalendarPoint::firstDay).filter(day -> isLately(narrative, day)).map(day -> {
			boolean next = reached && part.equals(MORNING) && (narrative.evening().filter(day::equals).isPresent()
					|| narrative.night().filter(day::equals).isPresent());
			return of(scan, from, to, Optional.of(next ? day.plusDays(1) : day), part, Direction.PLAIN)
					.because(new Explanation.StoryDate(CalendarPoint.of(day).value()));
		});
	}

	private static boolean isLately(Narrative narrative, LocalDate day) {
		return narrative.reference().filter(own -> day.isBefore(own.minusDays(LATELY))).isEmpty();
	}

	/** The next morning, but this afternoon; of the day that the sentence names, if it names one. */
	private static TimeExpression awaited(Scan scan, int from, int to, String part) {
		Optional<LocalDate> named = scan.narrative().inSentence().filter(point -> point.day() > 0).flatMap(CalendarPoint::firstDay);
		if (named.isPresent())
			return of(scan, from, to, named, part, Direction.PLAIN).because(new Explanation.StoryDate(CalendarPoint.of(named.get()).value()));
		boolean next = part.equals(MORNING);
		Optional<LocalDate> day = scan.narrative().reference().map(own -> next ? own.plusDays(1) : own);
		return of(scan, from, to, day, part, next ? Direction.AFTER : Direction.SAME_DAY);
	}

	private static TimeExpression of(Scan scan, int from, int to, Optional<LocalDate> day, String part, Direction direction) {
		String value = day.map(CalendarPoint::of).map(CalendarPoint::value).orElse("XXXX-XX-XX");
		return scan.narrative().counted(from, to, TimexType.TIME, value + "T" + part, direction);
	}
}
