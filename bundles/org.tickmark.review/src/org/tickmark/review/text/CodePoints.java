package org.tickmark.review.text;

import java.util.Arrays;
import java.util.Optional;

import org.tickmark.draft.Span;

/** Turns UTF-16 code units of one text into code points and back without counting from its start each time. */
public final class CodePoints {
	/** Far enough apart to take little room, near enough that counting between them costs nothing. */
	private static final int STEP = 512;

	private final String text;
	private final int count;
	/** How many code points begin before each multiple of the step; empty where every unit is one. */
	private final int[] before;

	public CodePoints(String text) {
		this.text = text;
		this.count = text.codePointCount(0, text.length());
		this.before = count == text.length() ? new int[0] : counted(text);
	}

	/** @param units in the text */
	public Span of(Span units) {
		return new Span(before(units.start()), before(units.end()));
	}

	/** The code units of a range of code points; empty if it ends behind the text. */
	public Optional<Span> units(Span points) {
		return points.end() > count ? Optional.empty() : Optional.of(new Span(unit(points.start()), unit(points.end())));
	}

	private static int[] counted(String text) {
		int[] before = new int[text.length() / STEP + 1];
		for (int i = 1; i < before.length; i++) {
			// A pair across a step counts as one only to the unit behind it, so that steps are cut between code points.
			before[i] = before[i - 1] + text.codePointCount(cut(text, i - 1), cut(text, i));
		}
		return before;
	}

	/** The unit that a step begins with: not the second half of a pair. */
	private static int cut(String text, int step) {
		int at = step * STEP;
		return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at + 1 : at;
	}

	private int before(int unit) {
		if (before.length == 0) return unit;
		int step = unit / STEP;
		if (cut(text, step) > unit) step--;
		return before[step] + text.codePointCount(cut(text, step), unit);
	}

	private int unit(int point) {
		if (before.length == 0) return point;
		int found = Arrays.binarySearch(before, point);
		int step = found >= 0 ? found : -found - 2;
		return text.offsetByCodePoints(cut(text, step), point - before[step]);
	}
}
