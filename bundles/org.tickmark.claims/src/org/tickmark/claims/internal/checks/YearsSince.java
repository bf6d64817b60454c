package org.tickmark.claims.internal.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** A number of years that has run until now, beside the year in which it began: "has led the firm for 12 years, since 2004". */
final class YearsSince {
	private static final WordSet BLURS = WordSet.of("about", "around", "some", "nearly", "almost", "roughly", "over", "more", "less",
			"than", "approximately", "at", "up", "under", "only", "first", "next", "last");
	private static final WordSet PERFECT = WordSet.of("has", "have", "'ve", "'s");
	private static final WordSet THEN = WordSet.of("had", "was", "were", "would");
	private static final int ONE_OFF = 1;
	/** In words, where the verb may stand. */
	private static final int REACH = 30;

	private YearsSince() { }

	static List<Claim> faults(String rule, DatedSentence sentence, LocalDate reference) {
		List<Claim> problems = new ArrayList<>();
		for (int i = 0; i + 1 < sentence.dates().size(); i++) {
			Dated one = sentence.dates().get(i);
			Dated other = sentence.dates().get(i + 1);
			if (begins(sentence.words(), one, other)) fault(rule, sentence, one, other, reference).ifPresent(problems::add);
			if (ends(sentence.words(), one, other)) fault(rule, sentence, other, one, reference).ifPresent(problems::add);
		}
		return problems;
	}

	/** "for 12 years, since 2004", "in the 12 years since 2004". */
	private static boolean begins(Words words, Dated years, Dated start) {
		boolean counted = words.is(years.from() - 1, "for") || words.is(years.from(), "the");
		int since = words.is(years.to(), ",") ? years.to() + 1 : years.to();
		return counted && words.is(since, "since") && start.from() == since + 1 && isClosed(words, start.to());
	}

	/** "since 2004, 12 years", "since 2004, for 12 years". */
	private static boolean ends(Words words, Dated start, Dated years) {
		if (!words.is(start.from() - 1, "since") || !words.is(start.to(), ",")) return false;
		int at = words.is(start.to() + 1, "for") ? start.to() + 2 : start.to() + 1;
		return years.from() == at && isClosed(words, years.to());
	}

	private static boolean isClosed(Words words, int at) {
		return !words.isWord(at) && !words.isNumber(at) || words.is(at, "and") || words.is(at, "the");
	}

	private static Optional<Claim> fault(String rule, DatedSentence sentence, Dated years, Dated start, LocalDate reference) {
		Words words = sentence.words();
		boolean whole = years.timex().type() == TimexType.DURATION && years.timex().mod().isEmpty() && words.is(years.to() - 1, "years");
		boolean blurred = words.in(years.from(), BLURS) || words.in(years.from() - 1, BLURS) || words.in(years.from() + 1, BLURS);
		if (!whole || blurred || !start.stated() || start.period().isEmpty()
				|| !runsUntilNow(words, Math.min(years.from(), start.from()), Math.max(years.to(), start.to())))
			return Optional.empty();
		String amount = years.timex().value().substring(1, years.timex().value().length() - 1);
		if (amount.isEmpty() || amount.length() > 4 || !amount.chars().allMatch(c -> c >= '0' && c <= '9')) return Optional.empty();
		int written = Integer.parseInt(amount);
		int year = start.period().get().first().getYear();
		boolean otherYear = sentence.years().stream().anyMatch(other -> other != year && other != reference.getYear());
		if (otherYear || Math.abs(reference.getYear() - year - written) <= ONE_OFF) return Optional.empty();
		var why = new Explanation.WrongAnniversary(written, year, reference.getYear());
		return Optional.of(sentence.problem(rule, years.span(), why, start.span()));
	}

	/** In "had led it for 12 years, since 1980" the story counts up to a day of its own. */
	private static boolean runsUntilNow(Words words, int from, int to) {
		boolean perfect = false;
		for (int i = Math.max(0, from - REACH); i < to + REACH; i++) {
			if (words.in(i, THEN)) return false;
			perfect |= words.in(i, PERFECT);
		}
		return perfect;
	}
}
