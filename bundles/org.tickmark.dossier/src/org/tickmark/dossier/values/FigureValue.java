package org.tickmark.dossier.values;

import java.util.HashSet;
import java.util.Set;

import org.tickmark.claims.Figure;
import org.tickmark.claims.Figure.Role;
import org.tickmark.draft.Span;

/**
 * A figure as what it may stand for.
 *
 * @param measure what it is counted in
 * @param low and {@code high} that its writing leaves open: "some 180,000" may be 178,412
 * @param point as written, or the lower end of a range
 * @param exact whether no word and no rounding leaves anything open
 */
public record FigureValue(Figure figure, Measure measure, double low, double high, double point, boolean exact) implements Value {
	private static final double ABOUT = 0.1;
	private static final double NEARLY = 0.12;
	/** Of what is rounded without a word that says so. */
	private static final double ROUNDED = 0.05;
	private static final double MUCH = 1.25;
	private static final double VERY_MUCH = 1.4;
	/** Smaller numbers are counted, not rounded. */
	private static final int COUNTED = 100;
	private static final double SLACK = 1e-9;

	/** @param nearly whether "nearly", "almost" or "just under" stands before it */
	public static FigureValue of(Figure figure, boolean nearly) {
		Measure measure = Measure.of(figure);
		double factor = measure.factor(figure);
		double point = share(figure) ? measure.shareOf(figure) : figure.value().doubleValue() * factor + measure.offset(figure);
		double end = share(figure) ? point : figure.upTo().map(to -> to.doubleValue() * factor + measure.offset(figure)).orElse(point);
		double step = figure.step().doubleValue() * factor;
		boolean counted = figure.value().doubleValue() < COUNTED;
		double[] open = open(figure, nearly, point, end, step, counted);
		boolean exact = figure.precision() == Figure.Precision.STATED && (figure.step().doubleValue() <= 1 || counted) && point == end;
		return new FigureValue(figure, measure, Math.min(open[0], open[1]), Math.max(open[0], open[1]), point, exact);
	}

	private static boolean share(Figure figure) {
		return figure.role() == Role.RATIO && figure.upTo().isPresent();
	}

	private static double[] open(Figure figure, boolean nearly, double point, double end, double step,
			boolean counted) {
		double size = Math.abs(point);
		if (nearly) return new double[] {point - size * NEARLY, end + size * 0.005};
		return switch (figure.precision()) {
			case STATED -> {
				double half = counted ? Math.min(step, step / figure.step().doubleValue()) / 2 : Math.min(step / 2, size * ROUNDED);
				yield new double[] {point - half, end + half};
			}
			case ABOUT -> new double[] {point - Math.max(Math.min(step / 2, size / 4), size * ABOUT),
					end + Math.max(Math.min(step / 2, size / 4), size * ABOUT)};
			case MORE_THAN, AT_LEAST -> new double[] {point, end + size * (MUCH - 1)};
			case LESS_THAN, AT_MOST -> new double[] {point - size * (1 - 1 / MUCH), end};
			case VAGUE -> new double[] {point, Math.max(end, point * 10)};
		};
	}

	@Override
	public Likeness in(Value source) {
		return source instanceof FigureValue other ? in(other) : Likeness.APART;
	}

	/** What another text's figure makes of this one of the draft. */
	public Likeness in(FigureValue source) {
		if (!measure.isOf(source.measure)) return Likeness.APART;
		double slack = Math.max(SLACK, Math.abs(point) * (figure.unit().equals(source.figure.unit()) ? SLACK : 0.01));
		if (near(point, source.point, slack) && near(high - low, source.high - source.low, Math.abs(point) / 2 + slack))
			return Likeness.SAME;
		// Both are rounded alike: where one ends and the next begins they do not meet.
		if (isPlain() && source.isPlain() && figure.unit().equals(source.figure.unit())
				&& figure.step().compareTo(source.figure.step()) == 0) return Likeness.OTHER;
		if (source.exact) return source.point >= low - slack && source.point <= high + slack ? Likeness.SAME : beyond(source, slack);
		boolean meet = source.low <= high + slack && low - slack <= source.high;
		if (!meet) return beyond(source, slack);
		return source.point >= low - slack && source.point <= high + slack ? Likeness.SAME : Likeness.WITHIN;
	}

	/** One number as it is written, without a word that leaves it open. */
	private boolean isPlain() {
		double most = Math.max(high - point, point - low);
		return figure.precision() == Figure.Precision.STATED && figure.upTo().isEmpty() && near(high - point, point - low, most / 10);
	}

	/** "More than 100" is not wrong of 135, if hardly what one would write. */
	private Likeness beyond(FigureValue source, double slack) {
		boolean above = figure.precision() == Figure.Precision.MORE_THAN || figure.precision() == Figure.Precision.AT_LEAST;
		boolean below = figure.precision() == Figure.Precision.LESS_THAN || figure.precision() == Figure.Precision.AT_MOST;
		boolean right = above && source.low >= point - slack && source.low <= point * VERY_MUCH
				|| below && source.high <= point + slack && source.high >= point / VERY_MUCH;
		return right ? Likeness.WITHIN : Likeness.OTHER;
	}

	private static boolean near(double one, double other, double slack) {
		return Math.abs(one - other) <= slack;
	}

	/** What is counted, in stems. */
	public Set<String> counted() {
		Set<String> stems = new HashSet<>();
		ContentWords.in(figure.of(), new Span(0, figure.of().length())).forEach(word -> stems.add(word.stem()));
		return stems;
	}

	/** How much the digits alone tell: of "178,412" there is hardly another, of "3" there are many. */
	public int digits() {
		String digits = figure.value().stripTrailingZeros().unscaledValue().abs().toString();
		return digits.length();
	}
}
