package org.tickmark.ui.views;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;

import org.tickmark.draft.Span;
import org.tickmark.ui.messages.Messages;

/**
 * Several figures of one thing in one unit, to be drawn as bars beside each other. No widget in here.
 *
 * @param points in text order
 */
record Series(String of, String unit, List<Point> points) {
	/** Two are compared without a drawing. */
	static final int FEWEST = 3;
	/** More bars than anybody can tell apart. */
	static final int MOST = 60;
	/** A drawing needs no more digits than a screen has pixels. */
	private static final MathContext COARSE = new MathContext(6);

	/**
	 * One figure.
	 *
	 * @param when the date beside it, in words; may be empty
	 * @param written as it stands in the draft
	 * @param upTo the same as the value where it is no range
	 */
	record Point(String when, String written, BigDecimal value, BigDecimal upTo, Span place) {
		private BigDecimal most() {
			return value.max(upTo);
		}

		private BigDecimal least() {
			return value.min(upTo);
		}
	}

	/** From zero, or from the end of a range, to the figure, as shares of the height: 0 at the foot, 1 at the top. */
	record Bar(double foot, double top) { }

	Series {
		points = points.size() <= MOST ? List.copyOf(points) : List.copyOf(points.subList(0, MOST));
	}

	/** One for each point, all on one scale that holds zero, so that a bar twice as high is twice as much. */
	List<Bar> bars() {
		BigDecimal top = points.stream().map(Point::most).reduce(BigDecimal.ZERO, BigDecimal::max);
		BigDecimal foot = points.stream().map(Point::least).reduce(BigDecimal.ZERO, BigDecimal::min);
		BigDecimal room = top.subtract(foot, COARSE);
		if (room.signum() == 0) return points.stream().map(point -> new Bar(0, 0)).toList();
		return points.stream().map(point -> {
			boolean range = point.value().compareTo(point.upTo()) != 0;
			BigDecimal from = range ? point.least() : point.value().min(BigDecimal.ZERO);
			BigDecimal to = range ? point.most() : point.value().max(BigDecimal.ZERO);
			return new Bar(share(from, foot, room), share(to, foot, room));
		}).toList();
	}

	private static double share(BigDecimal value, BigDecimal foot, BigDecimal room) {
		return value.subtract(foot, COARSE).divide(room, COARSE).doubleValue();
	}

	/** What stands below a bar. */
	static String label(Point point) {
		return point.when().isEmpty() ? point.written() : point.when();
	}

	/** The same for those who do not see the drawing. */
	String inWords() {
		return Messages.text("figures.series", of,
				points.stream().map(point -> point.when().isEmpty() ? point.written()
						: Messages.text("figures.series.point", point.when(), point.written())).collect(Collectors.joining(", ")));
	}
}
