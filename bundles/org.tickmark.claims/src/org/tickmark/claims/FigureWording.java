package org.tickmark.claims;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words the reasons about figures. */
final class FigureWording {
	private static final DecimalFormatSymbols ENGLISH = DecimalFormatSymbols.getInstance(Locale.ENGLISH);

	/** Amounts that a plural names without a number. */
	private static final Set<String> SOME = Set.of("10", "12", "20", "100", "1000", "10000", "100000", "1000000", "1000000000");

	private final WordingTexts texts;

	FigureWording(WordingTexts texts) {
		this.texts = texts;
	}

	String of(FigureReason why) {
		return switch (why) {
			case FigureReason.Stated stated -> stated(stated.figure());
		};
	}

	/** "A sum of money: more than 1,200,000 EUR, to the nearest 100,000 (damages)". */
	private String stated(Figure figure) {
		String value = some(figure).orElseGet(() -> texts.text("figure.precision." + figure.precision().name(), value(figure)));
		boolean rounded = figure.step().compareTo(BigDecimal.ONE) > 0 && figure.precision() != Figure.Precision.VAGUE;
		String precise = rounded ? texts.text("figure.rounded", value, digits(figure.step())) : value;
		String whole = figure.of().isEmpty() ? precise : texts.text("figure.of", precise, figure.of());
		return texts.text("figure.stated", texts.text("figure." + figure.role().name()), whole);
	}

	/** "Hundreds", "thousands of tonnes": no number is written there. */
	private Optional<String> some(Figure figure) {
		if (figure.precision() != Figure.Precision.VAGUE || figure.upTo().isPresent()) return Optional.empty();
		String key = figure.value().stripTrailingZeros().toPlainString();
		if (!SOME.contains(key)) return Optional.empty();
		String word = texts.text("figure.some." + key);
		return Optional.of(figure.unit().isEmpty() ? word : texts.text("figure.value", word, figure.unit()));
	}

	/** "1,200,000 EUR", "10\u201312 %", "1 in 5", "3 times". */
	String value(Figure figure) {
		if (isShare(figure) || figure.role() == Figure.Role.RATIO && figure.upTo().isEmpty()) return number(figure);
		String number = number(figure);
		if (figure.unit().startsWith("/")) return number + figure.unit();
		return figure.unit().isEmpty() ? number : texts.text("figure.value", number, figure.unit());
	}

	/** The same without the unit. */
	String number(Figure figure) {
		String first = digits(figure.value());
		if (isShare(figure)) return texts.text("figure.share", first, figure.upTo().map(FigureWording::digits).orElse(""));
		if (figure.role() == Figure.Role.RATIO && figure.upTo().isEmpty()) return texts.text("figure.times", first);
		return first + figure.upTo().map(end -> "\u2013" + digits(end)).orElse("");
	}

	/** "two thirds", "one in five": a part of a whole. */
	private static boolean isShare(Figure figure) {
		boolean parts = figure.role() == Figure.Role.RATIO || figure.role() == Figure.Role.POLL_SHARE && figure.unit().isEmpty();
		return parts && figure.upTo().filter(whole -> whole.compareTo(figure.value()) > 0).isPresent();
	}

	private static String digits(BigDecimal number) {
		boolean small = number.scale() == 0 && number.precision() < 4;
		return small ? number.toString() : new DecimalFormat("#,##0.######", ENGLISH).format(number);
	}
}
