package org.tickmark.claims;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.tickmark.claims.Calculation.Operation;

/** Words what figures show to be wrong with each other, and the calculations that agree. */
final class FigureFaultWording {
	private final WordingTexts texts;

	FigureFaultWording(WordingTexts texts) {
		this.texts = texts;
	}

	String of(FigureFault why) {
		return switch (why) {
			case FigureFault.Miscalculated wrong -> wrong(wrong.calculation());
			case FigureFault.WrongDirection wrong -> texts.text("figureFault.direction", wrong.word(), wrong.from(), wrong.to());
			case FigureFault.LowAboveHigh range -> texts.text("figureFault.range", range.low(), range.high());
			case FigureFault.AverageOutside wrong ->
			texts.text("figureFault.average", wrong.average(), wrong.low(), wrong.high());
			case FigureFault.PercentForPoints wrong -> texts.text("figureFault.points", terms(wrong.points()), number(wrong.points()),
					number(wrong.change()), wrong.points().written());
			case FigureFault.NoWholeNumber wrong -> texts.text("figureFault.noWholeNumber", wrong.whole(), wrong.percentage(),
					digits(wrong.below()), percent(wrong.belowShare()), digits(wrong.above()), percent(wrong.aboveShare()));
			case FigureFault.FractionAsPercent wrong -> texts.text("figureFault.fraction", terms(wrong.calculation()),
					number(wrong.calculation()), wrong.calculation().written());
			case FigureFault.SharesOver over -> texts.text("figureFault.shares", String.join(" + ", over.shares()), percent(over.sum()));
			case FigureFault.ListCount count -> texts.text("figureFault.list", count.written(), count.listed());
			case FigureFault.LeadAndMargin lead -> texts.text("figureFault.lead." + lead.said().name(), lead.lead(), lead.margin());
			case FigureFault.TwoRates rates ->
			texts.text("figureFault.rates", rates.here(), rates.hereRate(), rates.there(), rates.thereRate());
			case FigureFault.NoSuchRate rate -> texts.text("figureFault.noRate", rate.sum(), rate.converted(), rate.rate());
			case FigureFault.CountedTwice twice -> texts.text("figureFault.twice", twice.here(), twice.there()) + what(twice.what());
			case FigureFault.ScaleApart apart -> texts.text("figureFault.scale", apart.here(), apart.there());
			case FigureFault.BesideTheText beside -> texts.text("figureFault.beside",
					texts.text("figureFault.beside." + beside.where().name()), beside.here(), beside.there()) + what(beside.what());
		};
	}

	private String what(String counted) {
		return counted.isEmpty() ? "" : texts.text("figureFault.what", counted);
	}

	/** A calculation that the draft gets right. */
	String agreeing(Calculation calculation) {
		return texts.text("calculation.agrees", sum(calculation));
	}

	private String wrong(Calculation calculation) {
		String least = number(calculation, calculation.least());
		String most = number(calculation, calculation.most());
		if (least.equals(most)) return texts.text("calculation.wrong", sum(calculation), calculation.written());
		return texts.text("calculation.wrongRounded", sum(calculation), calculation.written(), least, most);
	}

	private String sum(Calculation calculation) {
		return texts.text("calculation", terms(calculation), number(calculation));
	}

	private String terms(Calculation calculation) {
		return switch (calculation.operation()) {
			case CHANGE, POINTS, FACTOR -> String.join(" \u2192 ", calculation.terms());
			case SUM -> String.join(" + ", calculation.terms());
			case DIFFERENCE -> String.join(" \u2212 ", calculation.terms());
			case SHARE -> texts.text("calculation.share", calculation.terms().toArray());
			case FRACTION, CONVERSION -> String.join(" ", calculation.terms());
		};
	}

	private String number(Calculation calculation) {
		return number(calculation, calculation.result());
	}

	private String number(Calculation calculation, BigDecimal value) {
		Operation operation = calculation.operation();
		return switch (operation) {
			case CHANGE -> sign(value) + percent(value.abs());
			case SHARE, FRACTION -> percent(value);
			case POINTS -> texts.text("calculation.points", sign(value) + digits(value.abs()));
			case FACTOR -> texts.text("calculation.times", digits(value));
			case SUM, DIFFERENCE, CONVERSION -> withUnit(digits(value), calculation.unit());
		};
	}

	private String withUnit(String number, String unit) {
		return unit.isEmpty() ? number : texts.text("figure.value", number, unit);
	}

	private static String sign(BigDecimal value) {
		return value.signum() < 0 ? "\u2212" : "+";
	}

	private static String percent(BigDecimal value) {
		return format(value, "#,##0.0") + " %";
	}

	/** Whole numbers whole, others with as many places as tell anything. */
	private static String digits(BigDecimal value) {
		if (value.abs().compareTo(BigDecimal.valueOf(100)) >= 0) return format(value, "#,##0.#");
		return format(value.round(new MathContext(4, RoundingMode.HALF_UP)), "#,##0.######");
	}

	private static String format(BigDecimal number, String pattern) {
		var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(number);
	}
}
