package org.tickmark.claims.internal.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** The day on which quoted words were spoken, where their sentence names it: what "today" means in them. */
final class SpokenDays {
	private static final WordSet MARKS = WordSet.of("\"", "\u201C", "\u201D", "''", "``");
	private static final WordSet OPENING = WordSet.of("\u201C", "``");
	private static final WordSet CLOSING = WordSet.of("\u201D", "''");
	private static final WordSet THE_DAY = WordSet.of("it", "this", "today");
	private static final WordSet RELATIVES = WordSet.of("which", "who", "whose", "where", "that", "whom");
	/** In words: what stands farther off hardly tells of the same speech. */
	private static final int REACH = 40;
	/** The day stands close to the verb of saying. */
	private static final int TELLING = 14;

	/** In days: a talk that lies farther back is not what a quotation of the news goes on with. */
	private static final int LATELY = 6;

	private SpokenDays() { }

	static Optional<LocalDate> at(Scan scan, int i) {
		Words words = scan.words();
		int opens = openingBefore(words, i);
		if (opens < 0) return Optional.empty();
		return dayOfSpeech(scan, opens).filter(point -> point.day() > 0).flatMap(CalendarPoint::firstDay)
				.or(() -> behind(scan, i)).or(() -> wordsOfThatDay(scan, i)).filter(day -> scan.narrative().reference().filter(day::isBefore).isPresent());
	}

	/** What the sentence told before the quotation opens, or the speaker says that it is: "We met yesterday, and today we part" tells neither. */
	private static Optional<CalendarPoint> dayOfSpeech(Scan scan, int opens) {
		Words words = scan.words();
		List<TimeExpression> told = scan.narrative().ofSentence();
		for (int k = told.size() - 1; k >= 0; k--) {
			int at = told.get(k).from();
			boolean said = words.is(at - 1, "is") && words.in(at - 2, THE_DAY);
			if (at < opens || said) return told.get(k).point();
		}
		return Optional.empty();
	}

	/** "Tonight we begin", in a story of what was on the evening before: papers tell of it on the next day. */
	static Optional<LocalDate> eveningBefore(Scan scan, int i) {
		if (openingBefore(scan.words(), i) < 0) return Optional.empty();
		Optional<LocalDate> yesterday = scan.narrative().reference().map(day -> day.minusDays(1));
		return scan.narrative().lastDay().flatMap(CalendarPoint::firstDay).filter(day -> yesterday.filter(day::equals).isPresent());
	}

	static boolean isQuoted(Words words, int i) {
		return openingBefore(words, i) >= 0;
	}

	/** Index of the mark that opens the quotation in which the word stands, or -1. */
	private static int openingBefore(Words words, int i) {
		int first = Math.max(0, i - REACH);
		int open = -1;
		for (int k = first; k < i; k++) {
			if (!words.in(k, MARKS)) continue;
			boolean opening = words.in(k, OPENING) || !words.in(k, CLOSING) && open < 0;
			open = opening ? k : -1;
		}
		return open;
	}

	/** "… said on Monday. "Earlier today we found it."": the day that the sentence before told. */
	private static Optional<LocalDate> wordsOfThatDay(Scan scan, int i) {
		boolean earlier = scan.words().is(i, "today") && scan.words().is(i - 1, "earlier");
		return earlier ? scan.narrative().dayBefore().flatMap(CalendarPoint::firstDay)
				.filter(day -> scan.narrative().reference().filter(own -> !own.minusDays(LATELY).isAfter(day)).isPresent())
				: Optional.empty();
	}

	/** The weekday behind the quotation: "…," Brandt said on Tuesday. */
	private static Optional<LocalDate> behind(Scan scan, int i) {
		Words words = scan.words();
		int closes = i;
		while (closes < Math.min(words.size(), i + REACH) && !words.in(closes, MARKS)) closes++;
		if (!words.in(closes, MARKS)) return Optional.empty();
		boolean ofSaying = true;
		for (int k = closes + 1; k < Math.min(words.size(), closes + TELLING) && !words.in(k, MARKS); k++) {
			ofSaying &= !words.in(k, RELATIVES);
			if (!words.isCapitalized(k) || CalendarWords.weekday(words.lower(k)) == 0) continue;
			// "…," Roth told the radio, which on Friday night aired the talk.
			boolean told = ofSaying;
			return scan.plainAt(k).filter(found -> found.type() == TimexType.DATE || told && found.type() == TimexType.TIME).flatMap(TimeExpression::point)
					.flatMap(CalendarPoint::firstDay);
		}
		return Optional.empty();
	}
}
