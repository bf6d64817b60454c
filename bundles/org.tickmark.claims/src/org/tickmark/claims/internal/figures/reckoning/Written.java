package org.tickmark.claims.internal.figures.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Role;

/** Writes a number as another one is written: as many places, the same sign before and the same unit behind. */
final class Written {
	private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
			"eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
	private static final Pattern DIGITS = Pattern.compile("[0-9][0-9,]{0,29}(?:\\.([0-9]{1,9}))?");

	private Written() { }

	/** Empty where the figure is written in more words than one, or in two numbers. */
	static Optional<String> like(Placed figure, BigDecimal value) {
		Matcher digits = DIGITS.matcher(figure.text());
		if (!digits.find()) return inWords(figure.text(), value);
		String shown = digits.group();
		int places = digits.group(1) == null ? 0 : digits.group(1).length();
		int start = digits.start();
		int end = digits.end();
		if (digits.find()) return Optional.empty();
		BigDecimal scaled = value.divide(scale(figure.figure(), shown), places, RoundingMode.HALF_UP);
		if (scaled.signum() < 0) return Optional.empty();
		// "0.02" as "2", not as "2.00".
		if (scaled.compareTo(BigDecimal.ONE) >= 0 && shown.startsWith("0.")) {
			scaled = scaled.stripTrailingZeros();
			places = Math.max(0, scaled.scale());
		}
		String pattern = (shown.contains(",") || scaled.compareTo(BigDecimal.valueOf(10_000)) >= 0 ? "#,##0" : "0")
				+ (places > 0 ? "." + "0".repeat(places) : "");
		String number = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(scaled);
		return number.equals(shown) ? Optional.empty()
				: Optional.of(figure.text().substring(0, start) + number + figure.text().substring(end));
	}

	private static Optional<String> inWords(String written, BigDecimal value) {
		boolean small = value.signum() > 0 && value.compareTo(BigDecimal.valueOf(WORDS.size())) < 0
				&& value.stripTrailingZeros().scale() <= 0;
		if (!small || !WORDS.contains(written.toLowerCase(Locale.ROOT))) return Optional.empty();
		String word = WORDS.get(value.intValue());
		return Optional.of(Character.isUpperCase(written.charAt(0)) ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
				: word);
	}

	/** As a term of a calculation: in digits, with its unit where that does not stand in it. */
	static String term(Placed figure) {
		String unit = figure.figure().unit();
		boolean digits = figure.text().chars().anyMatch(Character::isDigit);
		boolean bare = figure.text().chars().noneMatch(Character::isLetter) && (figure.is(Role.MEASURE) || figure.is(Role.TEMPERATURE)
				|| figure.is(Role.RATE))
				&& !figure.text().contains("\u00B0");
		String number = digits ? figure.text() : figure.value().stripTrailingZeros().toPlainString();
		return (bare || !digits) && !unit.isEmpty() ? number + (unit.startsWith("/") ? "" : " ") + unit : number;
	}

	/** What the digits have to be multiplied by: a million for "1.2m". */
	private static BigDecimal scale(Figure figure, String shown) {
		var digits = new BigDecimal(shown.replace(",", ""));
		if (digits.signum() == 0 || figure.value().signum() == 0) return BigDecimal.ONE;
		return figure.value().divide(digits, 12, RoundingMode.HALF_UP).stripTrailingZeros();
	}
}
