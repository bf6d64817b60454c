package org.tickmark.claims.internal.checks;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;

/** A day that no calendar has: 31 April, 30 February, 29 February 2023, 2023-13-05. */
@Component
public final class ImpossibleDateCheck implements ClaimCheck {
	private static final String RULE = "problem.impossibleDate";

	private static final WordSet STREETS = WordSet.of("lane", "street", "road", "avenue", "drive", "court", "close", "way", "square",
			"place", "terrace", "crescent", "st", "ave");
	private static final WordSet NUMBERED = WordSet.of("article", "section", "chapter", "route", "bus", "line", "number", "no", "room",
			"flight", "page");

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		List<Claim> problems = new ArrayList<>();
		for (DatedSentence sentence : DatedSentence.in(prose, claims)) {
			for (Dated date : sentence.dates()) {
				if (!isAddress(sentence.words(), date))
					fault(date).ifPresent(why -> problems.add(sentence.problem(RULE, date.span(), why)));
			}
			if (sentence.figures()) problems.addAll(FigureDates.impossible(RULE, sentence));
		}
		return problems;
	}

	/** "31 April Lane", "Article 31 June": the number is a house's or a paragraph's. */
	private static boolean isAddress(Words words, Dated date) {
		return words.isCapitalized(date.to()) && words.in(date.to(), STREETS)
				|| words.isCapitalized(date.from() - 1) && words.in(date.from() - 1, NUMBERED);
	}

	private static Optional<Explanation> fault(Dated date) {
		String value = date.timex().value();
		int time = value.indexOf('T');
		// Of "29-31 June" the last day is the one that may be none.
		String day = value.substring(value.indexOf('/') + 1, time < 0 ? value.length() : time);
		if (!isDay(day)) return Optional.empty();
		int month = Integer.parseInt(day.substring(5, 7));
		// A leap day without a year is one of some leap year.
		boolean yearKnown = date.stated() && !day.startsWith("X");
		Optional<Year> year = yearKnown ? Optional.of(Year.of(Integer.parseInt(day.substring(0, 4)))) : Optional.empty();
		return fault(year, month, Integer.parseInt(day.substring(8)));
	}

	private static boolean isDay(String value) {
		if (value.length() != 10 || value.charAt(4) != '-' || value.charAt(7) != '-' || value.startsWith("-")) return false;
		return Character.isDigit(value.charAt(5)) && Character.isDigit(value.charAt(6)) && Character.isDigit(value.charAt(8))
				&& Character.isDigit(value.charAt(9));
	}

	/** @param year empty where it is not known; then any leap year may be meant */
	static Optional<Explanation> fault(Optional<Year> year, int month, int day) {
		if (month < 1 || month > 12) return Optional.of(new Explanation.ImpossibleMonth(month));
		int last = year.map(known -> YearMonth.of(known.getValue(), month).lengthOfMonth()).orElse(Month.of(month).maxLength());
		return day >= 1 && day <= last ? Optional.empty() : Optional.of(new Explanation.ImpossibleDay(day, Month.of(month), year, last));
	}
}
