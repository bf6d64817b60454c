package org.tickmark.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which characters of a file the characters of a draft's text stand for. The text of a page is read without its markup; people edit, and
 * marks cover, the file with it. Both ways count UTF-16 code units. Immutable.
 */
public final class SourceMap {
	private final int[] text;
	private final int[] start;
	private final int[] end;
	private final int length;
	private final List<Span> unplaced;

	/**
	 * Pieces in the order of the text, which is the order of the file: a piece that is as long here as there goes character by character,
	 * any other as a whole, as an entity does.
	 *
	 * @param text where each piece begins in the text; the first at 0
	 * @param start where it begins in the file
	 * @param end where it ends there; the same as {@code start} for what only separates
	 * @param length of the text
	 */
	public SourceMap(int[] text, int[] start, int[] end, int length) {
		this(text, start, end, length, List.of());
	}

	/** @param unplaced characters of the text that nobody knows the place of, in its order */
	SourceMap(int[] text, int[] start, int[] end, int length, List<Span> unplaced) {
		this.unplaced = List.copyOf(unplaced);
		this.text = text.clone();
		this.start = start.clone();
		this.end = end.clone();
		this.length = length;
	}

	/** Of a file that is nothing but its text. */
	static SourceMap identity(int length) {
		return length == 0 ? new SourceMap(new int[0], new int[0], new int[0], 0)
				: new SourceMap(new int[] {0}, new int[] {0}, new int[] {length}, length);
	}

	/** From the first of these characters in the file to the last, with all markup in between and none around. */
	public Span toSource(Span span) {
		if (text.length == 0) return new Span(0, 0);
		int first = pieceAt(span.start());
		int from = oneToOne(first) ? start[first] + span.start() - text[first] : start[first];
		if (span.isEmpty()) return new Span(from, from);
		int last = pieceAt(span.end() - 1);
		return new Span(from, oneToOne(last) ? start[last] + span.end() - text[last] : end[last]);
	}

	/** Whether all of these characters have their place in the file, so that a mark there stands on them and on nothing else. */
	public boolean holds(Span span) {
		int low = 0;
		int high = unplaced.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (unplaced.get(middle).end() > span.start()) high = middle;
			else low = middle + 1;
		}
		return low == unplaced.size() || unplaced.get(low).start() >= span.end();
	}

	/** The characters of the text of which anything stands in this span of the file; empty where only markup does. */
	public Span toText(Span source) {
		int first = firstEndingBehind(source.start());
		if (first == text.length) return new Span(length, length);
		int from = text[first] + (oneToOne(first) ? Math.max(0, source.start() - start[first]) : 0);
		int last = lastStartingBefore(source.end());
		if (last < first) return new Span(from, from);
		int to = oneToOne(last) ? text[last] + Math.min(end[last], source.end()) - start[last] : textEnd(last);
		return new Span(from, Math.max(from, to));
	}

	/** What no character of the text stands for in this span of the file: its markup. */
	public List<Span> markupIn(Span source) {
		List<Span> markup = new ArrayList<>();
		int at = source.start();
		for (int piece = firstEndingBehind(at); piece < text.length && start[piece] < source.end(); piece++) {
			if (start[piece] > at) markup.add(new Span(at, start[piece]));
			at = Math.max(at, end[piece]);
		}
		if (at < source.end()) markup.add(new Span(at, source.end()));
		return markup;
	}

	private boolean oneToOne(int piece) {
		return textEnd(piece) - text[piece] == end[piece] - start[piece];
	}

	private int textEnd(int piece) {
		return piece + 1 < text.length ? text[piece + 1] : length;
	}

	private int pieceAt(int offset) {
		int found = Arrays.binarySearch(text, offset);
		return found >= 0 ? found : -found - 2;
	}

	private int firstEndingBehind(int offset) {
		int low = 0;
		int high = end.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (end[middle] > offset) high = middle;
			else low = middle + 1;
		}
		return low;
	}

	private int lastStartingBefore(int offset) {
		int low = 0;
		int high = start.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (start[middle] < offset) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
}
