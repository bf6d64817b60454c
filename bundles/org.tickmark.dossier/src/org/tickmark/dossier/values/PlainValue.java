package org.tickmark.dossier.values;

import java.util.Set;

import org.tickmark.draft.Span;

/**
 * A figure or date as digits tell it, whatever the language around them.
 *
 * @param numbers that it may be: "1.234" is one thing to some and another to others; none of a date
 * @param monthDay the month times 100 and the day; 0 of a figure
 * @param year 0 where none is told
 */
public record PlainValue(Span span, Set<Double> numbers, int monthDay, int year) {
	private static final double SLACK = 0.001;

	/** Whether both may be one value. */
	public boolean isLike(PlainValue other) {
		if (isDate() != other.isDate()) return false;
		if (isDate()) return monthDay == other.monthDay && (year == 0 || other.year == 0 || year == other.year);
		return numbers.stream().anyMatch(one -> other.numbers.stream().anyMatch(two -> Math.abs(one - two) <= SLACK * Math.abs(one)));
	}

	/** Whether it is a day of a month. */
	public boolean isDate() {
		return monthDay > 0;
	}

	/** Whether it may as well be written in letters. */
	public boolean isSmall() {
		return !isDate() && numbers.stream().allMatch(number -> number <= 12 && number == Math.rint(number));
	}
}
