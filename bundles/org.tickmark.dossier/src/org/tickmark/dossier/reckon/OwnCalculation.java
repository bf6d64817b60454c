package org.tickmark.dossier.reckon;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tickmark.claims.detection.UnitConversion;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.AverageFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.SqrtFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.parser.ParseException;

/**
 * A calculation as a person types it, with its result: {@code (1.38-1.2)/1.2}, {@code 100 mi in km}, {@code 412/1,380 in %}. Numbers may
 * have commas for thousands; of functions there are SUM, AVERAGE, MIN, MAX, SQRT and ABS.
 *
 * @param typed what is worked out, without blanks around it
 * @param results one; or several where a unit means several things
 * @param unit of the results; empty for plain numbers
 */
public record OwnCalculation(String typed, List<BigDecimal> results, String unit) {
	private static final int LONGEST = 300;
	private static final int DIGITS_SHOWN = 6;
	private static final int PERCENT_DIGITS = 4;
	/** Beyond that a number is no value of news, and would fill the screen. */
	private static final int LARGEST_POWER = 18;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final Pattern TARGET = Pattern.compile("(?i)^(.+?)\\s+(?:in|to|as)\\s+(\\S.*)$");
	private static final Pattern WITH_UNIT = Pattern.compile("^(.*[\\d)])\\s*([^\\d\\s()*/+^,.-].*)$");
	private static final Pattern PERCENT = Pattern.compile("(?i)%|per ?cent");
	private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.])\\d{1,3}(?:,\\d{3})+(?!\\d)");
	private static final Pattern LETTER = Pattern.compile("[A-Za-z]{2,}");
	/** A library that works out 9^9^9 to its last digit never comes back: powers of one or two digits, no number of more than twenty. */
	private static final Pattern ENDLESS = Pattern.compile("\\^(?!\\s*\\d{1,2}(?![\\d.]|\\s*\\^))|\\d\\.?[eE]|\\d{21}");
	private static final int MOST_POWERS = 2;
	private static final ExpressionConfiguration PLAIN = ExpressionConfiguration.builder().arraysAllowed(false).structuresAllowed(false)
			.mathContext(MathContext.DECIMAL128).maxRecursionDepth(100)
			.functionDictionary(MapBasedFunctionDictionary.ofFunctions(Map.entry("SUM", new SumFunction()),
					Map.entry("AVERAGE", new AverageFunction()), Map.entry("MIN", new MinFunction()), Map.entry("MAX", new MaxFunction()),
					Map.entry("SQRT", new SqrtFunction()), Map.entry("ABS", new AbsFunction())))
			.build();

	public OwnCalculation {
		results = List.copyOf(results);
	}

	/** Worked out; empty for what is no calculation, or has no result, such as a division by nought. */
	public static Optional<OwnCalculation> of(String line) {
		String typed = line.strip();
		if (typed.isEmpty() || typed.length() > LONGEST || typed.indexOf('=') >= 0) return Optional.empty();
		Matcher target = TARGET.matcher(typed);
		if (!target.matches()) return number(typed).map(value -> new OwnCalculation(typed, List.of(value), ""));
		String to = target.group(2).strip();
		if (PERCENT.matcher(to).matches())
			return number(target.group(1)).map(value -> new OwnCalculation(typed, List.of(value.multiply(HUNDRED)), "%"));
		Matcher measure = WITH_UNIT.matcher(target.group(1));
		if (!measure.matches()) return Optional.empty();
		return number(measure.group(1)).map(value -> UnitConversion.of(value, measure.group(2).strip(), to))
				.filter(found -> !found.isEmpty()).map(found -> new OwnCalculation(typed, found, to));
	}

	/** A piece of evidence with the result behind what was typed; any other piece, and one that says its result, as it is. */
	public static Evidence completed(Evidence evidence) {
		if (evidence.kind() != EvidenceKind.OWN_CALCULATION) return evidence;
		return of(evidence.title()).map(done -> new Evidence(evidence.kind(), done.inWords(), evidence.locator(), evidence.contact(),
				evidence.checked(), evidence.note(), evidence.hash(), evidence.confidential())).orElse(evidence);
	}

	private static Optional<BigDecimal> number(String expression) {
		if (ENDLESS.matcher(expression).find() || expression.chars().filter(c -> c == '^').count() > MOST_POWERS) return Optional.empty();
		try {
			EvaluationValue value = new Expression(plain(expression), PLAIN).evaluate();
			return value.isNumberValue() ? Optional.of(value.getNumberValue()).filter(OwnCalculation::isShort) : Optional.empty();
		} catch (EvaluationException | ParseException | ArithmeticException | NumberFormatException e) {
			// Whatever it is, it is no calculation; it stays what a person typed.
			return Optional.empty();
		}
	}

	private static String plain(String expression) {
		String signs = expression.replace('\u00D7', '*').replace('\u00F7', '/').replace('\u2212', '-').replace('\u2013', '-');
		// Between the values of a function a comma parts them.
		return LETTER.matcher(signs).find() ? signs : THOUSANDS.matcher(signs).replaceAll(number -> number.group().replace(",", ""));
	}

	private static boolean isShort(BigDecimal value) {
		int power = value.precision() - value.scale();
		return value.signum() == 0 || Math.abs((long) power) <= LARGEST_POWER;
	}

	/** As evidence keeps it: "(1.38-1.2)/1.2 = 0.15 (15 %)". */
	public String inWords() {
		boolean exact = results.stream().allMatch(value -> rounded(value, DIGITS_SHOWN).compareTo(value) == 0);
		String shown = results.stream().map(value -> shown(rounded(value, DIGITS_SHOWN))).distinct().collect(Collectors.joining(" or "));
		String result = typed + (exact ? " = " : " \u2248 ") + shown + (unit.isEmpty() ? "" : " " + unit);
		boolean share = unit.isEmpty() && typed.matches(".*[/\u00F7].*") && results.getFirst().abs().compareTo(BigDecimal.ONE) <= 0;
		return share ? result + " (" + shown(rounded(results.getFirst().multiply(HUNDRED), PERCENT_DIGITS)) + " %)" : result;
	}

	/** Whole numbers stay whole. */
	private static BigDecimal rounded(BigDecimal value, int digits) {
		int whole = Math.max(0, value.precision() - value.scale());
		return value.round(new MathContext(Math.max(digits, whole), RoundingMode.HALF_UP));
	}

	private static String shown(BigDecimal value) {
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
	}
}
