package org.tickmark.claims.internal.checks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * How long words that speak of the present stay true after the day that they were filed on. "This year" ends with the calendar's; of words
 * that no calendar ends, this says when a careful desk would no longer print them.
 *
 * @param from index of the first token
 * @param to index behind the last
 */
record ShelfLife(int from, int to, Kind kind) {
	enum Kind {
		DAY, WEEK, MONTH, QUARTER, YEAR, DECADE, NOW, LATELY, NEW
	}

	private static final WordSet OFFICES = WordSet.of("minister", "president", "chancellor", "premier", "mayor", "governor", "director",
			"chief", "head", "chairman", "chairwoman", "chair", "coach", "manager", "secretary", "leader", "editor", "bishop", "archbishop",
			"pope", "king", "queen", "ambassador", "commissioner", "superintendent", "principal", "owner", "ceo", "justice", "judge",
			"speaker", "captain", "law", "rules", "senator", "congressman", "congresswoman");
	private static final WordSet NEW = WordSet.of("new", "newly", "incoming");
	private static final WordSet MADE = WordSet.of("elected", "appointed", "named", "installed", "chosen", "prime", "foreign", "finance",
			"interior", "defense", "defence", "health", "education", "justice", "police", "fire", "vice", "attorney", "team", "city",
			"party");
	private static final WordSet NOW_WORDS = WordSet.of("currently", "now", "nowadays");
	private static final WordSet LATELY_WORDS = WordSet.of("recently", "lately", "newly");
	private static final WordSet STARTS = WordSet.copyOf(Stream.of(NOW_WORDS, LATELY_WORDS, NEW).flatMap(Set::stream).distinct().toList());
	private static final WordSet DAYS = WordSet.of("today", "tonight", "yesterday", "tomorrow", "morning", "afternoon", "evening", "night");
	private static final WordSet EXACT_DAYS = WordSet.of("today", "tonight", "yesterday", "tomorrow");
	private static final WordSet DEICTIC = WordSet.of("this", "current", "last", "next");

	/** All in the sentence, in its order. */
	static List<ShelfLife> in(DatedSentence sentence) {
		List<ShelfLife> found = new ArrayList<>();
		Words words = sentence.words();
		for (int i = words.next(STARTS, 0); i < words.size(); i = words.next(STARTS, i + 1)) {
			if (words.in(i, NOW_WORDS)) found.add(new ShelfLife(i, i + 1, Kind.NOW));
			else if (words.in(i, LATELY_WORDS) && !words.in(i + 1, MADE)) found.add(new ShelfLife(i, i + 1, Kind.LATELY));
			else if (words.in(i, NEW)) office(words, i).ifPresent(found::add);
		}
		for (Dated date : sentence.dates()) deictic(words, date).ifPresent(found::add);
		return found;
	}

	/** "new minister", "newly elected mayor"; not "new president Ann Berg's new law" twice. */
	private static Optional<ShelfLife> office(Words words, int i) {
		if (words.isCapitalized(i) && i > 0) return Optional.empty();
		int noun = words.pastHyphen(i + 1);
		while (noun < i + 5 && words.in(noun, MADE) && !words.is(words.pastHyphen(noun + 1), ".")) noun++;
		return words.in(noun, OFFICES) ? Optional.of(new ShelfLife(i, noun + 1, Kind.NEW)) : Optional.empty();
	}

	private static Optional<ShelfLife> deictic(Words words, Dated date) {
		if (!(date.claim().why() instanceof Explanation.RelativeDate)) return Optional.empty();
		boolean day = words.in(date.from(), EXACT_DAYS);
		int which = words.is(date.from(), "the") ? date.from() + 1 : date.from();
		if (!day && !words.in(which, DEICTIC)) return Optional.empty();
		String noun = words.lower(date.to() - 1);
		Optional<Kind> kind = switch (noun) {
			case "week", "weekend" -> Optional.of(Kind.WEEK);
			case "month" -> Optional.of(Kind.MONTH);
			case "quarter" -> Optional.of(Kind.QUARTER);
			case "year" -> Optional.of(Kind.YEAR);
			case "decade" -> Optional.of(Kind.DECADE);
			default -> day || DAYS.contains(noun) ? Optional.of(Kind.DAY) : Optional.empty();
		};
		return kind.map(unit -> new ShelfLife(date.from(), date.to(), unit));
	}

	/** The last day on which they are true if they were true on that day. */
	LocalDate after(LocalDate day) {
		return switch (kind) {
			case DAY -> day;
			case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
			case MONTH -> YearMonth.from(day).atEndOfMonth();
			case QUARTER -> YearMonth.of(day.getYear(), (day.getMonthValue() + 2) / 3 * 3).atEndOfMonth();
			case YEAR -> LocalDate.of(day.getYear(), 12, 31);
			case DECADE -> LocalDate.of(day.getYear() / 10 * 10 + 9, 12, 31);
			case NOW -> day.plusMonths(1);
			case LATELY -> day.plusMonths(6);
			case NEW -> day.plusYears(1);
		};
	}

	Span span(DatedSentence sentence) {
		return sentence.span(from, to);
	}
}
