package org.tickmark.claims.internal.figures.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.Figure;

/** Writes a number as another one is written: as many places, the same sign before and the same unit behind. */
final class Written {
	private static final Pattern DIGITS = Pattern.compile("[0-9][0-9,]{0,29}(?:\\.([0-9]{1,9}))?");

	private Written() { }

	/** Empty where the figure is written in words, or more than once. */
	static Optional<String> like(Placed figure, BigDecimal value) {
		Matcher digits = DIGITS.matcher(figure.text());
		if (!digits.find()) return Optional.empty();
		String shown = digits.group();
		int places = digits.group(1) == null ? 0 : digits.group(1).length();
		int start = digits.start();
		int end = digits.end();
		if (digits.find()) return Optional.empty();
		BigDecimal scaled = value.divide(scale(figure.figure(), shown), places, RoundingMode.HALF_UP);
		if (scaled.signum() < 0) return Optional.empty();
		String pattern = (shown.contains(",") || scaled.compareTo(BigDecimal.valueOf(10_000)) >= 0 ? "#,##0" : "0")
				+ (places > 0 ? "." + "0".repeat(places) : "");
		String number = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(scaled);
		return number.equals(shown) ? Optional.empty()
				: Optional.of(figure.text().substring(0, start) + number + figure.text().substring(end));
	}

	/** What the digits have to be multiplied by: a million for "1.2m". */
	private static BigDecimal scale(Figure figure, String shown) {
		var digits = new BigDecimal(shown.replace(",", ""));
		if (digits.signum() == 0 || figure.value().signum() == 0) return BigDecimal.ONE;
		return figure.value().divide(digits, 12, RoundingMode.HALF_UP).stripTrailingZeros();
	}
}
