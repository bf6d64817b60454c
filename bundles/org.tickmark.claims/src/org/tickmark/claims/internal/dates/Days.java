package org.tickmark.claims.internal.dates;

import static org.tickmark.claims.internal.dates.story.Scan.NOTHING;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.claims.internal.dates.story.Narrative;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.dates.values.TimexValue;
import org.tickmark.claims.internal.dates.values.Unit;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Idioms;
import org.tickmark.claims.internal.tense.Nowadays;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.tense.Trading;
import org.tickmark.claims.internal.words.WordSet;

/** Days counted from the draft's own, and their parts: "today", "yesterday", "tomorrow night", "tonight", "overnight", "this morning". */
final class Days {
	private static final WordSet OPENING = WordSet.of("\u201C", "`", "\"", "'");
	private static final WordSet CLOSING = WordSet.of("\u201D", "\"", "'");
	private static final WordSet BEFORE_SHOW = WordSet.of("of", "on", "host", "hosts", "hosted", "watch", "watches", "watched");
	/** Whoever leaves does so on a day. */
	private static final WordSet GOING = WordSet.of("leave", "leaves", "left", "go", "goes", "went", "begin", "begins", "began", "start", "starts",
			"started", "end", "ends", "ended", "depart", "departs");
	private static final WordSet OF_SHOW = WordSet.of("show", "anchor", "anchors", "host", "hosts", "programme", "program");

	private static final WordSet BEHIND_PART = WordSet.of("on", "yesterday", "today", "tomorrow", "and", "the", "when", "as", "but", "in",
			"at", "with");
	private static final WordSet ALL_ALONG = WordSet.of("throughout", "through", "during");
	private static final WordSet MOST = WordSet.of("most", "much", "rest", "remainder", "part", "all");
	/** In days: news goes on to tell of a day that is no farther back. */
	private static final int LATELY = 2;
	/** In words. */
	private static final int AGO_REACH = 20;
	private static final WordSet PLANNED = WordSet.of("scheduled", "due", "slated", "set", "expected");
	private static final WordSet EVENTS = WordSet.of("attack", "attacks", "fire", "fires", "blaze", "raid", "raids", "shooting", "shootings",
			"crash", "crashes", "explosion", "explosions", "blast", "blasts", "bombing", "bombings", "quake", "earthquake", "storm",
			"robbery", "burglary", "stabbing", "collision", "accident", "vote", "conference", "briefing", "rescue", "arrest", "clash",
			"clashes", "strike", "strikes", "phone", "search", "statement", "tweet", "tweets", "drone", "missile", "tornado", "landslide", "shelling");
	/** Of no single day: "every morning session", "the usual morning session". */
	private static final WordSet HABITUAL = WordSet.of("every", "each", "regular", "usual", "any", "no", "daily", "per", "normal");
	private static final WordSet SAID = WordSet.of("said", "told", "announced", "confirmed", "warned", "tweeted");
	private static final WordSet BEHIND_NIGHT = WordSet.of("and", "but", "as", "while", "after", "before", "because", "when", "by", "in",
			"on", "at", "to", "with", "despite", "until");

	private Days() { }

	private static Optional<TimeExpression> today(Scan scan, int i) {
		boolean ourTime = Nowadays.isMeant(scan.words(), i) || Nowadays.isState(scan.words(), i);
		return Optional.of(ourTime ? TimeExpression.vague(i, i + 1, TimexValue.PRESENT) : counted(scan, i, 0));
	}

	/** From the draft's date, in quoted words from the day on which they were spoken. */
	private static TimeExpression counted(Scan scan, int i, int shift) {
		Narrative narrative = scan.narrative();
		Direction direction = shift < 0 ? Direction.BEFORE : shift > 0 ? Direction.AFTER : Direction.PLAIN;
		return scan.spoken().at(scan, i)
				.map(spoken -> narrative.shifted(i, i + 1, spoken, Unit.DAY, shift, direction)
						.because(new Explanation.StoryDate(spoken.toString())))
				.orElseGet(() -> narrative.shifted(i, i + 1, Unit.DAY, shift));
	}

	/** "USA Today", the "Today" show. */
	private static boolean isName(Words words, int i) {
		if (!words.isCapitalized(i)) return false;
		boolean quoted = i > 0 && !words.isWord(i - 1) && !words.isWord(i + 1) && words.joined(i) && words.joined(i + 1)
				&& !words.is(i + 1, ",") && !words.is(i + 1, ".") && (!words.is(i + 1, "'s") || isTitle(words, i + 2));
		// "In charge of “Today,” she": the stop stands within the marks, as papers have it; an answer would have a comma before them.
		int mark = words.joined(i - 1) && words.in(i - 2, OPENING) ? i - 2 : i - 1;
		boolean show = words.in(mark, OPENING) && words.joined(i) && words.in(mark - 1, BEFORE_SHOW) && !words.in(mark - 2, GOING) && !words.joined(mark)
				&& (words.is(i + 1, ",") || words.is(i + 1, ".")) && words.in(i + 2, CLOSING) && words.joined(i + 2);
		if (show) return true;
		int behind = words.isWord(i + 1) ? i + 1 : i + 2;
		if (i > 0 && (quoted || words.in(behind, OF_SHOW))) return true;
		return i > 0 && words.isCapitalized(i) && words.isWord(i - 1) && words.isCapitalized(i - 1)
				&& (words.joined(i) == words.joined(i - 1) || words.joined(i - 1) && !words.isWord(i - 2));
	}

	/** "Today's Parent", "Tonight's the Night"; "today's vote". */
	private static boolean isTitle(Words words, int i) {
		return words.isCapitalized(i) || !words.isWord(i) || words.is(i, "the") && words.isCapitalized(i + 1);
	}

	/** "The Tomorrow Fund". */
	private static boolean isNamed(Words words, int i) {
		return words.is(i - 1, "the") && words.isCapitalized(i) && words.isCapitalized(i + 1);
	}

	static Optional<TimeExpression> at(Scan scan, int i) {
		return switch (scan.words().lower(i)) {
			case "today" -> isName(scan.words(), i) || Nowadays.isNoTime(scan.words(), i) ? NOTHING : today(scan, i);
			case "yesterday" -> Optional.of(Nowadays.isOfAnyDay(scan.words(), i) ? TimeExpression.vague(i, i + 1, TimexValue.PAST) : counted(scan, i, -1));
			case "tomorrow" -> isNamed(scan.words(), i) ? NOTHING
				: Optional.of(Nowadays.isOfAnyDay(scan.words(), i) ? TimeExpression.vague(i, i + 1, TimexValue.FUTURE) : counted(scan, i, 1));
			case "tonight" -> isName(scan.words(), i) ? NOTHING : Optional.of(part(scan, i, i + 1, 0, "NI"));
			case "overnight" -> Idioms.isSudden(scan.words(), i) ? NOTHING
				: Optional.of(part(scan, i, i + 1, scan.tense(i, i + 1) == Tense.FUTURE ? 0 : -1, "NI"));
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
			case "that" -> ofStory(scan, from, noun + 1, part);
			case "same" -> ofStory(scan, from, noun + 1, part).or(() -> Optional.of(same(scan, from, noun + 1, part)));
			case "previous", "preceding" -> Optional.of(beside(scan, from, noun + 1, -1, part));
			case "next" -> Optional.of(beside(scan, from, noun + 1, 1, part));
			case "following" -> Optional.of(following(scan, from, noun + 1, part));
			default -> NOTHING;
		};
	}

	private static Optional<TimeExpression> ofStory(Scan scan, int from, int to, String part) {
		Narrative narrative = scan.narrative();
		boolean past = scan.tense(from, to) == Tense.PAST;
		// "The trial begins on Monday. They had gone home only that afternoon": on the day that is over.
		return narrative.mentioned().filter(point -> point.day() > 0)
				.flatMap(point -> past && !hasBegun(narrative, point) ? narrative.pastDay().filter(day -> isOver(narrative, day))
						: Optional.of(point))
				.map(point -> narrative.counted(from, to, point, Direction.PLAIN).because(new Explanation.StoryDate(point.value())).at("T" + part));
	}

	/** "two weeks ago, the same night he won": of a day that the text does not name. */
	private static TimeExpression same(Scan scan, int from, int to, String part) {
		Optional<CalendarPoint> told = scan.narrative().inSentence();
		boolean elsewhere = told.isPresent() || isBehindAgo(scan.words(), from);
		if (!elsewhere || scan.narrative().clockDay().isPresent() || scan.tense(from, to) != Tense.PAST) return part(scan, from, to, 0, part);
		String day = told.map(Narrative::openDay).orElse(Narrative.unknown(Unit.DAY));
		return scan.narrative().counted(from, to, TimexType.TIME, day + "T" + part, Direction.PLAIN);
	}

	private static boolean isBehindAgo(Words words, int i) {
		for (int k = i - 1; k > i - AGO_REACH; k--) if (words.is(k, "ago")) return true;
		return false;
	}

	private static boolean isOver(Narrative narrative, CalendarPoint day) {
		return day.firstDay().filter(named -> narrative.reference().filter(named::isBefore).isPresent()).isPresent();
	}

	private static boolean hasBegun(Narrative narrative, CalendarPoint day) {
		return day.firstDay().filter(named -> narrative.reference().filter(named::isAfter).isEmpty()).isPresent();
	}

	/** "the previous night", "the next morning": of the day beside the one that the text named last. */
	private static TimeExpression beside(Scan scan, int from, int to, int shift, String part) {
		return scan.narrative().mentioned().filter(point -> point.day() > 0).flatMap(CalendarPoint::firstDay)
				.map(day -> scan.narrative()
						.fromStory(scan.narrative().counted(from, to, CalendarPoint.of(day.plusDays(shift)),
								shift < 0 ? Direction.BEFORE : Direction.AFTER))
						.at("T" + part))
				.orElseGet(() -> part(scan, from, to, shift, part));
	}

	/** "The following morning" of a tale that names no day is on none that could be counted. */
	private static TimeExpression following(Scan scan, int from, int to, String part) {
		boolean told = scan.narrative().mentioned().filter(point -> point.day() > 0).isPresent();
		return told ? beside(scan, from, to, 1, part)
				: scan.narrative().counted(from, to, TimexType.TIME, Narrative.unknown(Unit.DAY) + "T" + part, Direction.PLAIN);
	}

	/** "by mid-afternoon", "mid-morning yesterday". */
	static Optional<TimeExpression> midPart(Scan scan, int from, int noun) {
		Words words = scan.words();
		if (words.lower(noun).endsWith("s") || words.is(from - 1, "a")
				|| words.isWord(noun + 1) && !words.in(noun + 1, BEHIND_PART) && CalendarWords.weekday(words.lower(noun + 1)) == 0)
			return NOTHING;
		String part = CalendarWords.dayPart(words.lower(noun));
		int day = words.is(noun + 1, "on") ? noun + 2 : noun + 1;
		Optional<TimeExpression> named = Weekdays.at(scan, day).or(() -> at(scan, day)).filter(found -> found.type() == TimexType.DATE);
		if (named.isPresent() && day == noun + 1) return named.map(found -> found.spanning(from, found.to()).at("T" + part));
		return named.map(found -> found.spanning(from, noun + 1).at("T" + part)).or(() -> Optional.of(part(scan, from, noun + 1, 0, part)));
	}

	/** "morning trade", "the afternoon session": the part of the day alone, which is of the story's day. */
	static Optional<TimeExpression> attributiveAt(Scan scan, int i) {
		Words words = scan.words();
		boolean trading = Trading.isHours(words, i + 1);
		if (!trading && !Trading.isMeeting(words, i + 1) || words.in(i - 1, HABITUAL) || words.ties(i - 1) || words.ties(i + 1))
			return NOTHING;
		boolean name = i > 0 && words.isCapitalized(i) && words.is(i + 1, "session");
		boolean told = !name && (trading || scan.tense(i, i + 1) == Tense.PAST);
		return told ? Optional.of(ofDayTold(scan, i, i + 1, 0)) : NOTHING;
	}

	/** "an early morning fire", "the late-night attack": what happened then did so once. */
	static Optional<TimeExpression> ofEventAt(Scan scan, int i) {
		Words words = scan.words();
		int part = words.pastHyphen(i + 1);
		int noun = words.is(part + 1, "news") ? part + 2 : part + 1;
		boolean event = !partAt(words, part).isEmpty() && words.isWord(part + 1) && (words.in(noun, EVENTS) || Trading.isMeeting(words, noun));
		if (!event || words.in(i - 1, HABITUAL) || words.ties(i - 1)) return NOTHING;
		// "destroyed by an early morning fire": no deadline.
		int by = words.is(i - 1, "by") ? i - 1 : words.is(i - 2, "by") ? i - 2 : i;
		if (scan.tense(by, part + 1) != Tense.PAST) return NOTHING;
		return Optional.of(ofDayTold(scan, i, part + 1, words.is(part, "night") ? -1 : 0));
	}

	/** "before dawn Monday", "at dawn on Monday". */
	static Optional<TimeExpression> dawnAt(Scan scan, int i) {
		Words words = scan.words();
		boolean on = words.is(i + 1, "on");
		Optional<TimeExpression> day = Weekdays.at(scan, on ? i + 2 : i + 1).or(() -> on ? NOTHING : at(scan, i + 1))
				.filter(found -> found.type() == TimexType.DATE);
		return day.map(found -> found.spanning(i, on ? i + 1 : found.to()).at("TMO"));
	}

	/** "throughout the night Friday", "through the night and into Tuesday". */
	private static Optional<TimeExpression> besideDay(Scan scan, int i) {
		Words words = scan.words();
		Optional<TimeExpression> day = Weekdays.at(scan, i + 2).filter(found -> found.type() == TimexType.DATE);
		if (day.isPresent()) return day.map(found -> found.spanning(i, found.to()).at("T" + partAt(words, i + 1)));
		int into = words.is(i + 2, "and") ? i + 3 : i + 2;
		if (!words.is(into, "into") || !words.is(i + 1, "night")) return NOTHING;
		return Weekdays.at(scan, into + 1).flatMap(TimeExpression::point).flatMap(CalendarPoint::firstDay)
				.map(next -> scan.narrative().counted(i, i + 2, CalendarPoint.of(next.minusDays(1)), Direction.BEFORE).at("TNI"));
	}

	/** "throughout the night", and "in the morning" behind a day of which the paragraph tells. */
	static Optional<TimeExpression> articleAt(Scan scan, int i) {
		Words words = scan.words();
		boolean part = !partAt(words, i + 1).isEmpty() && !words.isCapitalized(i + 1);
		Optional<TimeExpression> beside = part && words.in(i - 1, ALL_ALONG) ? besideDay(scan, i) : NOTHING;
		if (beside.isPresent()) return beside;
		boolean closed = !words.isWord(i + 2) && !words.isNumber(i + 2) && !words.ties(i + 2) || words.in(i + 2, BEHIND_NIGHT);
		if (!closed || !part) return NOTHING;
		boolean past = scan.tense(i, i + 2) == Tense.PAST;
		boolean night = words.is(i + 1, "night");
		if (words.in(i - 1, ALL_ALONG) && (past || hasDay(scan.narrative().inSentence())))
			return Optional.of(ofDayTold(scan, i, i + 2, night ? -1 : 0));
		boolean awaited = words.is(i - 1, "in") && !night && !words.is(i + 1, "morning") && scan.tense(i, i + 2) == Tense.FUTURE
				&& isPlan(scan, i);
		if (awaited) return Optional.of(part(scan, i, i + 2, 0, partAt(words, i + 1)));
		// "met in the morning with Lee"; "sipped her coffee in the morning" may tell of every day.
		boolean story = words.isWord(i + 2) ? isOfStory(scan) : hasDay(scan.narrative().inParagraph());
		boolean in = words.is(i - 1, "in") && past && !night && story;
		// "In the morning, the mayor said": of the day that the paragraph tells of, else of the paper's own.
		boolean opens = i == 1 && words.is(0, "in") && !night && words.is(i + 2, ",") && past
				&& (story || words.in(scan.clue(i, i + 2).at(), SAID));
		if (opens) return Optional.of(story ? ofDayTold(scan, i, i + 2, 0) : part(scan, i, i + 2, 0, partAt(words, i + 1)));
		boolean most = words.is(i - 1, "of") && words.in(i - 2, MOST) && past && isOfStory(scan);
		return in || most ? Optional.of(ofDayTold(scan, i, i + 2, 0)) : NOTHING;
	}

	/** Whether the day that the text named last is one of which news tells as of its own. */
	private static boolean isOfStory(Scan scan) {
		return hasDay(scan.narrative().inParagraph()) || scan.narrative().dayBefore().flatMap(CalendarPoint::firstDay)
				.filter(day -> scan.narrative().reference().filter(own -> !day.isAfter(own) && !day.isBefore(own.minusDays(LATELY))).isPresent())
				.isPresent();
	}

	/** "is scheduled for debate in the afternoon", where no other day was told. */
	private static boolean isPlan(Scan scan, int i) {
		return scan.words().in(scan.clue(i, i + 2).at(), PLANNED) && !hasDay(scan.narrative().inParagraph());
	}

	private static boolean hasDay(Optional<CalendarPoint> point) {
		return point.filter(named -> named.day() > 0).isPresent();
	}

	/** Of the day that the text named last, if it is not to come, else of the draft's own. @param shift from that */
	private static TimeExpression ofDayTold(Scan scan, int from, int to, int shift) {
		Narrative narrative = scan.narrative();
		String part = CalendarWords.dayPart(scan.words().lower(to - 1));
		return narrative.inSentence().or(narrative::mentionedDay).filter(point -> point.day() > 0)
				.filter(point -> hasBegun(narrative, point))
				.map(point -> narrative.counted(from, to, point, Direction.PLAIN).because(new Explanation.StoryDate(point.value()))
						.at("T" + part))
				.orElseGet(() -> part(scan, from, to, shift, part));
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
		Optional<LocalDate> spoken = scan.spoken().at(scan, from);
		Optional<LocalDate> day = spoken.or(scan.narrative()::reference).map(base -> base.plusDays(shift));
		String value = day.map(CalendarPoint::of).map(CalendarPoint::value).orElse("XXXX-XX-XX");
		TimeExpression counted = scan.narrative().counted(from, to, TimexType.TIME, value + "T" + part,
				shift == 0 ? Direction.SAME_DAY : Direction.BEFORE);
		return spoken.map(told -> counted.because(new Explanation.StoryDate(told.toString()))).orElse(counted);
	}

	/** Words that {@link #at} reads. */
	static Set<String> leads() {
		return Set.of("today", "yesterday", "tomorrow", "tonight", "overnight");
	}
}
