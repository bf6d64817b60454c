package org.tickmark.draft;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A half-open range of UTF-16 code units in one draft's text: {@code start <= i < end}.
 *
 * @param start the first code unit inside
 * @param end the first code unit behind; equal to {@code start} for an empty span
 */
public record Span(int start, int end) implements Comparable<Span> {
	/** @throws IllegalArgumentException if it starts before the text or ends before it starts */
	public Span {
		if (start < 0 || end < start) throw new IllegalArgumentException("bad span " + start + ".." + end);
	}

	/** In UTF-16 code units. */
	public int length() {
		return end - start;
	}

	/** Whether it is a place between two characters only. */
	public boolean isEmpty() {
		return start == end;
	}

	/** Whether the code unit behind the offset is in it; that at its end is not. */
	public boolean contains(int offset) {
		return start <= offset && offset < end;
	}

	/** Whether none of the other lies outside; an empty one may stand at either end. */
	public boolean contains(Span other) {
		return start <= other.start && other.end <= end;
	}

	/** Whether both share at least one code unit; spans that only touch do not. */
	public boolean overlaps(Span other) {
		return start < other.end && other.start < end;
	}

	/** The smallest span that holds both. */
	public Span union(Span other) {
		return new Span(Math.min(start, other.start), Math.max(end, other.end));
	}

	/** As much of it as lies before the offset, which is not before its start. */
	public Span upTo(int offset) {
		return offset < end ? new Span(start, offset) : this;
	}

	/** As long, but elsewhere. @param codeUnits towards the end of the text; towards its start where negative */
	public Span shiftedBy(int codeUnits) {
		return new Span(start + codeUnits, end + codeUnits);
	}

	/** The characters that this span covers in {@code text}, the text it was made for. */
	public String in(CharSequence text) {
		return text.subSequence(start, end).toString();
	}

	/** As of any record, but without the search for a method by which those begin: spans are looked up all the time. */
	@Override
	public int hashCode() {
		return 31 * start + end;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Span span && start == span.start && end == span.end;
	}

	/** Text order: by start, the longer one first where both start alike, so that a quote stands before what it holds. */
	@Override
	public int compareTo(Span other) {
		return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
	}
}
