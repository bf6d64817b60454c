package org.tickmark.claims.internal.checks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.TimeElement;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;

/**
 * The time element as the Associated Press has it: the weekday alone within seven days of the dateline, the date alone beyond them, and
 * neither "last" nor "next" where the tense tells. A matter of style, so a house has to ask for it.
 */
@Component
public final class TimeElementCheck implements ClaimCheck {
	private static final String RULE = "problem.timeElement";
	/** On the seventh day the weekday is that of the dateline itself and would mean today. */
	private static final int WEEK = 7;

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public boolean onRequest() {
		return true;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		Optional<LocalDate> reference = prose.draft().referenceDate();
		if (reference.isEmpty()) return List.of();
		List<Claim> problems = new ArrayList<>();
		for (DatedSentence sentence : DatedSentence.in(prose, claims)) {
			for (Dated date : sentence.dates()) {
				fault(sentence.words(), date, reference.get()).ifPresent(why -> problems.add(sentence.problem(RULE, date.span(), why)));
			}
		}
		return problems;
	}

	private static Optional<Explanation> fault(Words words, Dated date, LocalDate reference) {
		Optional<LocalDate> day = date.period().filter(DaysCovered::isDay).map(DaysCovered::first);
		if (day.isEmpty()) return Optional.empty();
		boolean weekday = has(words, date, false);
		boolean month = has(words, date, true);
		long away = Math.abs(ChronoUnit.DAYS.between(reference, day.get()));
		if (weekday && !month && (words.is(date.from(), "last") || words.is(date.from(), "next")))
			return because(away < WEEK ? TimeElement.Fault.REDUNDANT : TimeElement.Fault.BEYOND, words, date, day.get());
		if (weekday && month && away != WEEK) return because(TimeElement.Fault.BOTH, words, date, day.get());
		if (month && away < WEEK && away > 0) return because(TimeElement.Fault.WITHIN, words, date, day.get());
		return weekday && !month && away > WEEK ? because(TimeElement.Fault.BEYOND, words, date, day.get()) : Optional.empty();
	}

	private static Optional<Explanation> because(TimeElement.Fault fault, Words words, Dated date, LocalDate day) {
		return Optional.of(new TimeElement(fault, words.text(date.from()), day));
	}

	private static boolean has(Words words, Dated date, boolean month) {
		return IntStream.range(date.from(), date.to()).anyMatch(
				i -> words.isCapitalized(i) && (month ? CalendarWords.month(words.lower(i)) : CalendarWords.weekday(words.lower(i))) > 0);
	}
}
