package org.tickmark.claims.internal.checks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Numerals.Ordinal;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** "the 20th anniversary of the 2004 tsunami", "in 2004, 20 years ago": how long ago a year named beside it was. */
final class Anniversary {
	private static final int REACH = 10;
	/** An anniversary farther off than this is hardly this year's with a slip, but one of long ago. */
	private static final int SLIP = 3;
	private static final WordSet BEYOND = WordSet.of("where", "when", "who", "since", ";", "before", "after");
	private static final WordSet BLURS = WordSet.of("about", "around", "some", "nearly", "almost", "roughly", "over", "more", "less",
			"than", "approximately", "at");

	private static final WordSet MERELY = WordSet.of("just", "only", "exactly");
	private static final WordSet NOW = WordSet.of("marks", "celebrates", "commemorates", "observes", "mark", "celebrate", "is");
	/** With a day of these days, they say that it is this year's. */
	private static final WordSet JUST = WordSet.of("marked", "celebrated", "commemorated", "observed");
	private static final int THESE_DAYS = 7;
	/** They look to one that comes soon. */
	private static final WordSet AHEAD = WordSet.of("expected", "prepares", "preparing", "prepare", "upcoming", "coming", "awaits");
	private static final int IN_SIGHT = 5;
	/** Months. */
	private static final int YEAR = 12;
	/** Months: from seven on to the next year people round up. */
	private static final int NEARLY = 7;
	private static final WordSet RETURNING = WordSet.of("anniversary", "birthday");
	private static final WordSet BEGUN = WordSet.of("founded", "established", "opened", "launched", "built", "created", "begun", "started",
			"formed", "born");

	/** Behind a year they begin something else. */
	private static final WordSet GOES_ON = WordSet.of("by", "and", "when", "as", "with", "to", "at", "for", "after", "under", "because",
			"but", "where", "who", "which", "that", "while", "on", "is", "was", "has", "had", "near", "from");

	private Anniversary() { }

	static List<Claim> faults(String rule, DatedSentence sentence, LocalDate reference) {
		List<Claim> problems = new ArrayList<>();
		Words words = sentence.words();
		for (int i = words.next(RETURNING, 0); i < words.size(); i = words.next(RETURNING, i + 1))
			counted(rule, sentence, i, reference).ifPresent(problems::add);
		for (int i = 0; i + 1 < sentence.dates().size(); i++)
			ago(rule, sentence, sentence.dates().get(i), sentence.dates().get(i + 1), reference).ifPresent(problems::add);
		return problems;
	}

	private static Optional<Claim> counted(String rule, DatedSentence sentence, int noun, LocalDate reference) {
		Words words = sentence.words();
		int from = Math.max(0, noun - 3);
		while (from < noun && Numerals.ordinalAt(words, from).end() != noun) from++;
		Ordinal ordinal = Numerals.ordinalAt(words, from);
		Optional<Dated> event = from == noun ? Optional.empty() : yearBehind(sentence, noun);
		if (event.isEmpty()) return Optional.empty();
		int year = event.get().period().map(period -> period.first().getYear()).orElse(0);
		int gap = reference.getYear() - year;
		// Late in the year the next one is in sight, early in it the last one is fresh.
		int least = reference.getMonthValue() <= 2 ? gap - 1 : gap;
		int most = reference.getMonthValue() >= 10 ? gap + 1 : gap;
		boolean otherYear = sentence.years().stream().anyMatch(other -> other != year && other != reference.getYear());
		if (otherYear || ordinal.number() >= least && ordinal.number() <= most
				|| Math.abs(ordinal.number() - gap) > SLIP && !isNow(words, noun) && !isJustOver(sentence, noun, reference)
						&& !isAhead(words, from, ordinal.number() - gap))
			return Optional.empty();
		return Optional.of(sentence.problem(rule, sentence.span(from, noun + 1),
				new Explanation.WrongAnniversary(ordinal.number(), year, reference.getYear()), event.get().span()));
	}

	/** "marks its 20th anniversary", "the 20th anniversary this year": this year's without doubt. */
	private static boolean isNow(Words words, int noun) {
		for (int i = Math.max(0, noun - REACH); i < noun; i++) if (words.in(i, NOW)) return true;
		return words.is(noun + 1, "this") && words.is(noun + 2, "year");
	}

	/** "Crowds are expected for the 50th anniversary of the 1985 landing", in 2025: that has been, or is many years off. */
	private static boolean isAhead(Words words, int from, int years) {
		boolean soon = years >= 0 && years <= IN_SIGHT;
		return !soon && IntStream.range(Math.max(0, from - REACH), from).anyMatch(i -> words.in(i, AHEAD));
	}

	/** "marked its 20th anniversary on Friday". */
	private static boolean isJustOver(DatedSentence sentence, int noun, LocalDate reference) {
		boolean over = IntStream.range(Math.max(0, noun - REACH), noun).anyMatch(i -> sentence.words().in(i, JUST));
		return over && sentence.dates().stream().filter(date -> !date.stated()).map(Dated::period).flatMap(Optional::stream)
				.anyMatch(period -> period.first().equals(period.last())
						&& Math.abs(ChronoUnit.DAYS.between(period.first(), reference)) <= THESE_DAYS);
	}

	/** "Founded in 1975, it marks its 50th anniversary". */
	private static Optional<Dated> foundingBefore(DatedSentence sentence, int noun) {
		if (!isNow(sentence.words(), noun)) return Optional.empty();
		return sentence.datesWithin(noun - 3 * REACH, 3 * REACH).stream()
				.filter(date -> date.to() <= noun && date.stated() && date.period().isPresent())
				.filter(date -> sentence.words().in(date.from() - 2, BEGUN) || sentence.words().in(date.from() - 1, BEGUN)).findFirst();
	}

	private static Optional<Dated> yearBehind(DatedSentence sentence, int noun) {
		if (!sentence.words().is(noun + 1, "of")) return foundingBefore(sentence, noun);
		for (Dated date : sentence.datesWithin(noun, REACH)) {
			if (!date.stated() || date.period().isEmpty()) continue;
			for (int i = noun; i < date.from(); i++) if (sentence.words().in(i, BEYOND)) return Optional.empty();
			return Optional.of(date);
		}
		return Optional.empty();
	}

	/** "in 2004, 20 years ago" and "20 years ago, in 2004". */
	private static Optional<Claim> ago(String rule, DatedSentence sentence, Dated one, Dated other, LocalDate reference) {
		boolean agoFirst = isYearsAgo(sentence.words(), one);
		Dated ago = agoFirst ? one : other;
		Dated year = agoFirst ? other : one;
		if (!agoFirst && !isYearsAgo(sentence.words(), other) || !year.stated() || !adjoin(sentence.words(), one, other))
			return Optional.empty();
		boolean blurred = sentence.words().in(ago.from(), BLURS) || sentence.words().in(ago.from() - 1, BLURS);
		if (ago.period().isEmpty() || year.period().isEmpty() || blurred) return Optional.empty();
		int years = reference.getYear() - ago.period().get().first().getYear();
		int written = year.period().get().first().getYear();
		if (isCountedSo(years, year.period().get(), reference) || isThen(sentence, years, written, one, other, reference))
			return Optional.empty();
		Explanation why = new Explanation.WrongAnniversary(years, written, reference.getYear());
		return Optional.of(sentence.problem(rule, ago.span(), why, year.span()));
	}

	/** Of a year alone, one more or less; where the month is known, the whole years, the next one where it is near, or by the calendar. */
	private static boolean isCountedSo(int years, DaysCovered then, LocalDate reference) {
		int apart = reference.getYear() - then.first().getYear();
		boolean month = YearMonth.from(then.first()).equals(YearMonth.from(then.last()));
		if (years == apart || !month || !then.last().isBefore(reference.withDayOfMonth(1))) return Math.abs(years - apart) <= 1;
		LocalDate until = then.isDay() ? reference : reference.withDayOfMonth(1);
		long months = ChronoUnit.MONTHS.between(then.first(), until);
		return years == months / YEAR || years == (months + NEARLY) / YEAR;
	}

	/** "In 1990 he said the mill was built 100 years ago, in 1890": said in another year, and right then. */
	private static boolean isThen(DatedSentence sentence, int years, int written, Dated one, Dated other, LocalDate reference) {
		return sentence.dates().stream().filter(date -> date != one && date != other).map(Dated::period).flatMap(Optional::stream)
				.mapToInt(period -> period.first().getYear())
				.anyMatch(then -> then != reference.getYear() && Math.abs(then - years - written) <= 1);
	}

	/** "four years ago", "four years ago this month". */
	private static boolean isYearsAgo(Words words, Dated date) {
		int end = words.is(date.to() - 2, "this") ? date.to() - 2 : date.to();
		boolean years = words.is(end - 2, "years") || words.is(end - 2, "year");
		return date.timex().type() == TimexType.DATE && words.is(end - 1, "ago") && years;
	}

	private static boolean adjoin(Words words, Dated one, Dated other) {
		int at = one.to();
		boolean parted = words.is(at, ",") || words.is(at, "(") || words.isDash(at);
		if (parted) at++;
		boolean placed = words.is(at, "in") || words.is(at, "on");
		if (placed || at < other.from() && words.in(at, MERELY)) at++;
		// "150 years ago in 1884", where the year goes on with nothing that it may belong to: not "in 1884 dollars".
		boolean closes = !words.isWord(other.to()) && !words.isNumber(other.to()) || !parted && words.in(other.to(), GOES_ON);
		return at == other.from() && (parted || placed) && closes;
	}
}
