package org.tickmark.claims.internal.checks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** A weekday beside a date that falls on another one: "on Monday, 5 March 2024". */
@Component
public final class WeekdayCheck implements ClaimCheck {
	private static final String RULE = "problem.weekday";
	/** Countries took up today's calendar one after the other; Britain in 1752. Before it weekdays cannot be told from the date alone. */
	private static final int FIRST_YEAR = 1753;
	/** A date without a year that lies farther off than this may as well be another year's. */
	private static final int SURE_DAYS = 120;
	private static final int REACH = 6;
	private static final WordSet BEFORE = WordSet.of(",", "'s", "(", "night", "morning", "evening", "afternoon", "on", "at", "noon",
			"midnight", ":", "a.m.", "p.m.", "am", "pm", "est", "edt", "gmt", "et");
	private static final WordSet BEHIND = WordSet.of(",", "(", "a", "is", "was", "falls", "fell", "which", "on");
	private static final WordSet TAKES_UP = WordSet.of("is", "was", "will", "be", "falls", "fell", "fall", "on", "a");
	private static final WordSet THAT = WordSet.of("that", "it", "this");
	private static final WordSet DAY = WordSet.of("day", "date");
	private static final WordSet RANGES = WordSet.of("and", "or", "to", "through", "until", "till", "/", "&", "either");

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		List<Claim> problems = new ArrayList<>();
		Set<Integer> earlier = Set.of();
		Optional<DatedSentence> before = Optional.empty();
		for (DatedSentence sentence : DatedSentence.in(prose, claims)) {
			for (Dated date : sentence.dates()) problem(prose, sentence, date, earlier).ifPresent(problems::add);
			if (before.isPresent()) acrossSentences(prose, before.get(), sentence).ifPresent(problems::add);
			before = Optional.of(sentence).filter(told -> !told.dates().isEmpty());
			earlier = sentence.years();
		}
		return problems;
	}

	private static Optional<Claim> problem(Prose prose, DatedSentence sentence, Dated date, Set<Integer> earlier) {
		// "Friday, 11-13 March": the first of them.
		Optional<LocalDate> day = date.period().filter(period -> period.isDay() || date.isRange()).map(DaysCovered::first)
				.filter(found -> found.getYear() >= FIRST_YEAR);
		if (day.isEmpty() || !date.isSet() && !namesDay(sentence.words(), date)) return Optional.empty();
		OptionalInt at = weekdayOf(sentence.words(), date);
		if (at.isEmpty()) return Optional.empty();
		DayOfWeek written = DayOfWeek.of(CalendarWords.weekday(sentence.words().lower(at.getAsInt())));
		boolean ends = date.period().filter(period -> period.last().getDayOfWeek() == written).isPresent();
		if (ends || day.get().getDayOfWeek() == written || !date.stated() && mayBeOther(prose, sentence, day.get(), written, earlier))
			return Optional.empty();
		Span weekday = sentence.span(at.getAsInt(), at.getAsInt() + 1);
		boolean enclosed = sentence.words().is(at.getAsInt() - 1, "(") && sentence.words().is(at.getAsInt() + 1, ")");
		Span behind = enclosed ? sentence.span(at.getAsInt() + 1, at.getAsInt() + 2) : weekday;
		return Optional.of(sentence.problem(RULE, date.span().union(weekday).union(behind),
				new Explanation.WrongWeekday(written, day.get()), weekday, date.span()));
	}

	/** "They met on 5 March 2024. It was a Monday." */
	private static Optional<Claim> acrossSentences(Prose prose, DatedSentence told, DatedSentence sentence) {
		OptionalInt taken = takenUp(sentence.words());
		if (taken.isEmpty()) return Optional.empty();
		int at = taken.getAsInt();
		List<Dated> days = told.dates().stream().filter(date -> date.period().filter(DaysCovered::isDay).isPresent()).toList();
		if (days.size() != 1 || !days.getFirst().isSet() && !namesDay(told.words(), days.getFirst()))
			return Optional.empty();
		Dated date = days.getFirst();
		LocalDate day = date.period().map(DaysCovered::first).orElseThrow();
		DayOfWeek written = DayOfWeek.of(CalendarWords.weekday(sentence.words().lower(at)));
		boolean right = day.getYear() < FIRST_YEAR || day.getDayOfWeek() == written
				|| !date.stated() && mayBeOther(prose, told, day, written, Set.of());
		if (right) return Optional.empty();
		Span weekday = sentence.span(at, at + 1);
		return Optional.of(sentence.problem(RULE, weekday, new Explanation.WrongWeekday(written, day), weekday, date.span()));
	}

	/** The weekday of a sentence that says nothing but which day that was: "That was a Monday", "It fell on a Monday". */
	private static OptionalInt takenUp(Words words) {
		int at = words.in(0, THAT) ? 1 : words.is(0, "the") && words.in(1, DAY) ? 2 : 0;
		if (at == 0 || !words.in(at, TAKES_UP)) return OptionalInt.empty();
		while (words.in(at, TAKES_UP)) at++;
		boolean alone = words.size() == at + 1 || !words.isWord(at + 1) && !words.isNumber(at + 1) && !words.is(at + 1, "'s");
		return isFull(words, at) && words.is(at - 1, "a") && alone ? OptionalInt.of(at) : OptionalInt.empty();
	}

	/** Whether the date has a day of the month; "Sunday" and "tomorrow" have their weekday from the calendar itself. */
	private static boolean namesDay(Words words, Dated date) {
		return IntStream.range(date.from(), date.to())
				.anyMatch(i -> CalendarWords.month(words.lower(i)) > 0 || words.figures(i) == 4 && words.ties(i + 1)
				|| words.is(i, "/") || words.text(i).indexOf('.') > 0 && words.isNumber(i));
	}

	private static OptionalInt weekdayOf(Words words, Dated date) {
		for (int i = date.from(); i < date.to(); i++) {
			if (CalendarWords.weekday(words.lower(i)) > 0) return single(words, i);
			if (isDayRange(words, i)) return OptionalInt.empty();
		}
		int before = date.from() - 1;
		while (before > date.from() - REACH && (words.in(before, BEFORE) || words.figures(before) > 0 && words.figures(before) <= 2))
			before--;
		if (isFull(words, before)) return single(words, before);
		int behind = date.to();
		while (behind < date.to() + REACH && words.in(behind, BEHIND)) behind++;
		boolean apart = behind > date.to() && isFull(words, behind) && !words.isWord(behind + 1) && !words.is(behind + 1, "'s")
				&& !words.isNumber(behind + 1);
		// "March 16 (Sunday)", "March 16, a Sunday"; in "on March 16, on Sunday" two days may be meant.
		return apart && !words.is(behind - 1, "on") || apart && words.in(behind - 2, Set.of("fell", "falls")) ? single(words, behind)
				: OptionalInt.empty();
	}

	/** The dash of "14-16 March", not one of "2024-03-14". */
	private static boolean isDayRange(Words words, int i) {
		return words.isDash(i) && words.figure(i - 1) > 0 && words.figure(i + 1) > 0 && words.figures(i - 1) <= 2 && !words.ties(i - 2);
	}

	private static boolean isFull(Words words, int i) {
		return words.text(i).length() > 5 && words.isCapitalized(i) && CalendarWords.weekday(words.lower(i)) > 0;
	}

	/** "Friday and Saturday, 6 and 7 March", "Friday-Sunday": which day goes with which date is not sure. */
	private static OptionalInt single(Words words, int i) {
		boolean before = (words.in(i - 1, RANGES) || words.isDash(i - 1)) && CalendarWords.weekday(words.lower(i - 2)) > 0;
		boolean range = before || (words.in(i + 1, RANGES) || words.isDash(i + 1)) && CalendarWords.weekday(words.lower(i + 2)) > 0;
		return range ? OptionalInt.empty() : OptionalInt.of(i);
	}

	/** Without a year it may be another's: that which the story is in, or last or next year's where the date is far off. */
	private static boolean mayBeOther(Prose prose, DatedSentence sentence, LocalDate day, DayOfWeek written, Set<Integer> earlier) {
		Optional<LocalDate> reference = prose.draft().referenceDate();
		if (reference.isEmpty()) return true;
		IntStream story = IntStream.concat(sentence.years().stream().mapToInt(Integer::intValue),
				earlier.stream().mapToInt(Integer::intValue));
		boolean far = Math.abs(day.toEpochDay() - reference.get().toEpochDay()) > SURE_DAYS;
		IntStream years = far ? IntStream.concat(story, IntStream.of(day.getYear() - 1, day.getYear() + 1)) : story;
		return years.filter(year -> year > 0).anyMatch(year -> day.withYear(year).getDayOfWeek() == written);
	}
}
