package org.tickmark.claims.internal.checks;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.dates.BeyondMonth;
import org.tickmark.claims.internal.reading.Words;

/** What is written like a date and so was never taken for one: "2023-13-05", "30/02/2024", "31.04.2023", "the 32nd of March". */
final class FigureDates {
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2099;

	private FigureDates() { }

	static List<Claim> impossible(String rule, DatedSentence sentence) {
		List<Claim> problems = new ArrayList<>();
		Words words = sentence.words();
		for (int i = 0; i < words.size(); i++) {
			Optional<BeyondMonth> beyond = BeyondMonth.at(words, i);
			if (beyond.isPresent()) {
				problem(rule, sentence, beyond.get()).ifPresent(problems::add);
				i = beyond.get().to() - 1;
				continue;
			}
			if (!words.isNumber(i)) continue;
			int start = i;
			int width = words.ties(i + 1) || words.is(i + 1, "/") ? 5 : 1;
			Optional<Explanation> written = width == 5 ? joined(words, i) : dotted(words, i);
			written.ifPresent(why -> problems.add(sentence.problem(rule, sentence.span(start, start + width), why)));
		}
		return problems;
	}

	/** Longer chains, and what hangs on other words, are addresses and serial numbers. */
	private static Optional<Explanation> joined(Words words, int i) {
		boolean chain = words.joined(i) && i > 0 && !words.is(i - 1, "(")
				|| words.joined(i + 5) && (words.isDash(i + 5) || words.is(i + 5, "/") || words.isWord(i + 5));
		boolean whole = words.joined(i + 1) && words.joined(i + 2) && words.joined(i + 3) && words.joined(i + 4);
		if (chain || !whole || !words.text(i + 1).equals(words.text(i + 3)) || words.figure(i + 2) < 0) return Optional.empty();
		if (words.is(i + 1, "/"))
			return words.figures(i + 4) == 4 ? dayFirst(words.figure(i), words.figure(i + 2), words.figure(i + 4)) : Optional.empty();
		boolean iso = words.figures(i) == 4 && words.figures(i + 2) == 2 && words.figures(i + 4) == 2;
		return iso ? yearFirst(words.figure(i), words.figure(i + 2), words.figure(i + 4)) : Optional.empty();
	}

	private static Optional<Explanation> yearFirst(int year, int month, int day) {
		boolean plausible = isYear(year) && (month >= 1 && month <= 12 || day >= 1 && day <= 31);
		return plausible ? ImpossibleDateCheck.fault(Optional.of(Year.of(year)), month, day) : Optional.empty();
	}

	/** Right in either order is right. */
	private static Optional<Explanation> dayFirst(int first, int second, int year) {
		if (!isYear(year) || first < 0 || first > 99 || second > 99) return Optional.empty();
		Optional<Year> known = Optional.of(Year.of(year));
		Optional<Explanation> european = ImpossibleDateCheck.fault(known, second, first);
		Optional<Explanation> american = ImpossibleDateCheck.fault(known, first, second);
		if (european.isEmpty() || american.isEmpty()) return Optional.empty();
		return second <= 12 ? european : american;
	}

	private static Optional<Explanation> dotted(Words words, int i) {
		String text = words.text(i);
		if (text.length() < 8 || text.length() > 10 || words.joined(i) && i > 0) return Optional.empty();
		String[] parts = text.split("\\.");
		boolean date = parts.length == 3 && parts[0].length() <= 2 && parts[1].length() <= 2 && parts[2].length() == 4
				&& text.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
		return date ? dayFirst(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])) : Optional.empty();
	}

	private static boolean isYear(int year) {
		return year >= FIRST_YEAR && year <= LAST_YEAR;
	}

	private static Optional<Claim> problem(String rule, DatedSentence sentence, BeyondMonth date) {
		return ImpossibleDateCheck.fault(Optional.empty(), date.month(), date.day())
				.map(why -> sentence.problem(rule, sentence.span(date.from(), date.to()), why));
	}
}
