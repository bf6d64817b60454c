package org.tickmark.claims;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Words the reasons about figures. */
final class FigureWording {
	private final WordingTexts texts;

	FigureWording(WordingTexts texts) {
		this.texts = texts;
	}

	String of(FigureReason why) {
		return switch (why) {
			case FigureReason.Stated stated -> stated.of().isEmpty() ? texts.text("figure." + stated.role().name())
					: texts.text("figure.of", texts.text("figure." + stated.role().name()), stated.of());
		};
	}

	/** "1,200,000 EUR", "10\u201312 %". */
	String value(Figure figure) {
		return figure.unit().isEmpty() ? number(figure) : texts.text("figure.value", number(figure), figure.unit());
	}

	/** The same without the unit. */
	String number(Figure figure) {
		return digits(figure.value()) + figure.upTo().map(end -> "\u2013" + digits(end)).orElse("");
	}

	private static String digits(BigDecimal number) {
		var format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
		return format.format(number);
	}
}
