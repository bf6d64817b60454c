package org.tickmark.draft.internal.story;

import java.util.Arrays;
import java.util.function.UnaryOperator;

import org.tickmark.draft.SourceMap;
import org.tickmark.draft.Span;

/** Gathers where each character of a text is written. */
final class Places {
	private int[] text = new int[16];
	private int[] starts = new int[16];
	private int[] ends = new int[16];
	private int count;
	private int length;

	/** The next characters, which stand there as a whole; one by one where they are as many. */
	void add(int characters, int from, int to) {
		int start = count == 0 ? from : Math.max(from, ends[count - 1]);
		int end = Math.max(start, to);
		boolean goesOn = count > 0 && start == ends[count - 1] && characters == end - start
				&& ends[count - 1] - starts[count - 1] == length - text[count - 1];
		if (goesOn) ends[count - 1] = end;
		else append(start, end);
		length += characters;
	}

	private void append(int start, int end) {
		if (count == text.length) {
			text = Arrays.copyOf(text, count * 2);
			starts = Arrays.copyOf(starts, count * 2);
			ends = Arrays.copyOf(ends, count * 2);
		}
		text[count] = length;
		starts[count] = start;
		ends[count++] = end;
	}

	SourceMap map() {
		return new SourceMap(Arrays.copyOf(text, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), length);
	}

	/** Of a stretch of a text. @param place of each of its characters */
	static SourceMap of(Span stretch, UnaryOperator<Span> place) {
		var places = new Places();
		for (int at = stretch.start(); at < stretch.end(); at++) {
			Span written = place.apply(new Span(at, at + 1));
			places.add(1, written.start(), written.end());
		}
		return places.map();
	}
}
