package org.tickmark.claims.internal.dates.story;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.quotes.QuotationMarks;
import org.tickmark.claims.internal.quotes.sayings.Quotation;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/**
 * The day on which quoted words were spoken, which "today" means in them: their own sentence names it, or the story does. Belongs to one
 * run on one thread.
 */
public final class SpokenDays {
	private static final WordSet THE_DAY = WordSet.of("it", "this", "today");
	private static final WordSet RELATIVES = WordSet.of("which", "who", "whose", "where", "that", "whom");
	/** Before a day they make it a bound, and no day of which the story tells. */
	private static final WordSet BOUNDS = WordSet.of("since", "until", "till", "before", "after", "from", "through", "by", "following");
	/** In words: what stands farther off hardly tells of the same speech. */
	private static final int REACH = 40;
	/** The day stands close to the verb of saying. */
	private static final int TELLING = 14;
	/** In days: a talk that lies farther back is not what a quotation of the news goes on with. */
	private static final int LATELY = 6;

	/** By their first character; the last one is the value. */
	private final NavigableMap<Integer, Integer> quotations = new TreeMap<>();
	/** The day that the writer told last, if it has been. */
	private Optional<LocalDate> told = Optional.empty();

	private SpokenDays(Prose prose) {
		for (List<Quotation> paragraph : QuotationMarks.read(prose).byParagraph())
			for (Quotation each : paragraph) quotations.put(each.outer().start(), each.outer().end());
	}

	public static SpokenDays in(Prose prose) {
		return new SpokenDays(prose);
	}

	/** What nobody quoted said tells of the story's day: "on Monday", not "Monday's vote" and "since Monday". */
	public void remember(Scan scan, TimeExpression found) {
		Words words = scan.words();
		if (isQuoted(words, found.from()) || words.is(found.to(), "'s") || words.in(found.from() - 1, BOUNDS)) return;
		Optional<LocalDate> day = found.point().filter(point -> point.day() > 0).flatMap(CalendarPoint::firstDay)
				.filter(named -> scan.narrative().reference().filter(own -> named.isAfter(own.plusDays(1))).isEmpty());
		if (day.isEmpty()) return;
		Tense.Clue clue = scan.clue(found.from(), found.to());
		boolean toCome = scan.narrative().reference().filter(day.get()::isAfter).isPresent() && clue.tense() != Tense.PAST;
		// "Concerns rose on Monday over votes that had come in on Sunday."
		if (!toCome && !Bearing.isPastPerfect(words, clue.at())) told = day;
	}

	public boolean isQuoted(Words words, int i) {
		return quotationAt(words, i).isPresent();
	}

	private Optional<Span> quotationAt(Words words, int i) {
		if (i < 0 || i >= words.size()) return Optional.empty();
		int at = words.tokens().get(i).start();
		return Optional.ofNullable(quotations.floorEntry(at)).filter(each -> each.getValue() > at).map(each -> new Span(each.getKey(), each.getValue()));
	}

	public Optional<LocalDate> at(Scan scan, int i) {
		Optional<Span> quotation = quotationAt(scan.words(), i);
		return quotation.flatMap(span -> dayOfSpeech(scan, span.start()).filter(point -> point.day() > 0).flatMap(CalendarPoint::firstDay)
				.or(() -> behind(scan, i, span.end())).filter(day -> scan.narrative().reference().filter(day::isBefore).isPresent())
				.or(() -> ofStory(scan).filter(day -> !isOver(scan, i, day))));
	}

	/** What the sentence told before the quotation opens, or the speaker says that it is: "We met yesterday, and today we part" tells neither. */
	private static Optional<CalendarPoint> dayOfSpeech(Scan scan, int opens) {
		Words words = scan.words();
		List<TimeExpression> told = scan.narrative().ofSentence();
		for (int k = told.size() - 1; k >= 0; k--) {
			int at = told.get(k).from();
			boolean said = words.is(at - 1, "is") && words.in(at - 2, THE_DAY);
			if (words.tokens().get(at).start() < opens || said) return told.get(k).point();
		}
		return Optional.empty();
	}

	/** "… spoke on Monday. "We found it today," …": news goes on to quote what was said on the day of which it tells. */
	private Optional<LocalDate> ofStory(Scan scan) {
		return told.filter(day -> scan.narrative().reference().filter(own -> !own.minusDays(LATELY).isAfter(day) && !own.equals(day)).isPresent());
	}

	/** "Tomorrow", spoken the day before the draft's: no draft tells of its own day as of one that is to come. */
	private static boolean isOver(Scan scan, int i, LocalDate spoken) {
		return scan.words().is(i, "tomorrow") && scan.narrative().reference().filter(spoken.plusDays(1)::equals).isPresent();
	}

	/** The day behind the quotation: "…," Brandt said on Tuesday; "…," Roth wrote in a letter of 3 May 2011. */
	private Optional<LocalDate> behind(Scan scan, int i, int end) {
		Words words = scan.words();
		int closes = i;
		while (closes < Math.min(words.size(), i + REACH) && words.tokens().get(closes).start() < end) closes++;
		boolean ofSaying = true;
		for (int k = closes; k < Math.min(words.size(), closes + TELLING) && !isQuoted(words, k); k++) {
			ofSaying &= !words.in(k, RELATIVES);
			if (!words.isCapitalized(k) || CalendarWords.weekday(words.lower(k)) == 0 && CalendarWords.month(words.lower(k)) == 0) continue;
			// "…," Roth told the radio, which on Friday night aired the talk.
			boolean told = ofSaying;
			Optional<LocalDate> day = scan.plainAt(k)
					.filter(found -> found.type() == TimexType.DATE || told && found.type() == TimexType.TIME)
					.flatMap(TimeExpression::point).filter(point -> point.day() > 0).flatMap(CalendarPoint::firstDay);
			if (day.isPresent()) return day;
		}
		return Optional.empty();
	}
}
