package org.tickmark.claims.internal.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Numerals.Quantity;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** A stretch whose end comes before its start: "from 1994 to 1977", "between 16 and 4 September". */
@Component
public final class ReversedDatesCheck implements ClaimCheck {
	private static final String RULE = "problem.reversedDates";
	private static final WordSet LINKS = WordSet.of("to", "until", "till", "through", "and");
	private static final WordSet OPENERS = WordSet.of("from", "between");
	private static final int LAST_DAY = 31;
	private static final WordSet UNITS = WordSet.of("seconds", "minutes", "hours", "days", "weeks", "months", "years");
	private static final Quantity NONE = new Quantity(0, 0, false);

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		List<Claim> problems = new ArrayList<>();
		for (DatedSentence sentence : DatedSentence.in(prose, claims)) {
			List<Dated> dates = sentence.dates();
			if (!dates.isEmpty()) lengths(sentence).forEach(problems::add);
			for (int i = 0; i < dates.size(); i++) {
				if (i + 1 < dates.size()) pair(sentence, dates.get(i), dates.get(i + 1)).ifPresent(problems::add);
				days(sentence, dates.get(i)).ifPresent(problems::add);
			}
		}
		return problems;
	}

	private static Optional<Claim> pair(DatedSentence sentence, Dated first, Dated last) {
		if (!isStretch(sentence.words(), first, last)) return Optional.empty();
		Optional<LocalDate> start = start(first);
		Optional<LocalDate> end = start(last);
		if (start.isEmpty() || end.isEmpty() || !alike(first, last) || !start.get().isAfter(end.get())) return Optional.empty();
		Words words = sentence.words();
		Span whole = sentence.span(first.from(), last.to());
		return Optional.of(sentence.problem(RULE, whole, new Explanation.ReversedDates(written(words, first), written(words, last)),
				first.span(), last.span()));
	}

	private static boolean isStretch(Words words, Dated first, Dated last) {
		boolean linked = last.from() == first.to() + 1;
		if (linked && words.ties(first.to())) return true;
		boolean between = words.is(first.from() - 1, "between");
		return linked && words.in(first.to(), LINKS) && words.in(first.from() - 1, OPENERS) && between == words.is(first.to(), "and");
	}

	/** Of a date that all read alike and that the text, not the draft's day, puts in its year. */
	private static Optional<LocalDate> start(Dated date) {
		if (!date.timex().readings().isEmpty() && !date.timex().fixed()) return Optional.empty();
		return date.period().map(DaysCovered::first);
	}

	/** Two years, two months or two days; where one is counted from the draft's date, only days of one month can be compared. */
	private static boolean alike(Dated first, Dated last) {
		String one = first.timex().value();
		String other = last.timex().value();
		if (one.length() != other.length()) return false;
		boolean stated = first.stated() && last.stated();
		return stated || one.length() == "0000-00-00".length() && one.regionMatches(0, other, 0, "0000-00".length());
	}

	/** The "16" of "between 16 and 4 September" is no date to the reader of dates, since no month follows it. */
	private static Optional<Claim> days(DatedSentence sentence, Dated last) {
		Words words = sentence.words();
		int first = last.from() - 2;
		int day = words.figure(first);
		int end = words.figure(last.from());
		boolean opened = words.in(first - 1, OPENERS) && words.in(last.from() - 1, LINKS)
				&& words.is(first - 1, "between") == words.is(last.from() - 1, "and");
		boolean month = last.period().filter(DaysCovered::isDay).isPresent() && words.isCapitalized(last.from() + 1);
		if (!opened || !month || end < 1 || day <= end || day > LAST_DAY || words.figures(first) > 2) return Optional.empty();
		return Optional.of(sentence.problem(RULE, sentence.span(first, last.to()),
				new Explanation.ReversedDates(words.text(first), written(words, last)), last.span()));
	}

	/** "Between ten and six days", "12 to 8 weeks": of two lengths the longer comes last. */
	private static List<Claim> lengths(DatedSentence sentence) {
		Words words = sentence.words();
		List<Claim> problems = new ArrayList<>();
		for (int i = 0; i + 3 < words.size(); i++) {
			Quantity longer = number(words, i);
			if (!longer.found()) continue;
			int link = longer.end();
			boolean between = words.is(i - 1, "between") && words.is(link, "and");
			boolean range = words.is(link, "to") && !words.is(i - 1, "from") && !words.isNumber(i - 1);
			if (!between && !range) continue;
			Quantity shorter = number(words, link + 1);
			if (!shorter.found() || shorter.amount() >= longer.amount() || !UNITS.contains(words.lower(shorter.end()))) continue;
			String first = written(words, i, link);
			Span whole = sentence.span(i, shorter.end() + 1);
			problems.add(sentence.problem(RULE, whole, new Explanation.ReversedDates(first,
					written(words, link + 1, shorter.end() + 1))));
		}
		return problems;
	}

	private static Quantity number(Words words, int i) {
		boolean number = words.isNumber(i) || Numerals.cardinals().contains(words.lower(i));
		Quantity quantity = number ? Numerals.quantityAt(words, i) : NONE;
		return quantity.vague() ? NONE : quantity;
	}

	private static String written(Words words, Dated date) {
		return written(words, date.from(), date.to());
	}

	private static String written(Words words, int from, int to) {
		var written = new StringBuilder(words.text(from));
		for (int i = from + 1; i < to; i++) written.append(words.joined(i) ? "" : " ").append(words.text(i));
		return written.toString();
	}
}
