package org.tickmark.draft;

/**
 * A half-open range of UTF-16 code units in one draft's text: {@code start <= i < end}.
 *
 * @param start the first code unit inside
 * @param end the first code unit behind; equal to {@code start} for an empty span
 */
public record Span(int start, int end) implements Comparable<Span> {
	public Span {
		if (start < 0 || end < start) throw new IllegalArgumentException("bad span " + start + ".." + end);
	}

	/** In UTF-16 code units. */
	public int length() {
		return end - start;
	}

	public boolean isEmpty() {
		return start == end;
	}

	public boolean contains(int offset) {
		return start <= offset && offset < end;
	}

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

	public Span shiftedBy(int codeUnits) {
		return new Span(start + codeUnits, end + codeUnits);
	}

	/** The characters that this span covers in {@code text}, the text it was made for. */
	public String in(CharSequence text) {
		return text.subSequence(start, end).toString();
	}

	/** Text order: by start, the longer one first where both start alike, so that a quote stands before what it holds. */
	@Override
	public int compareTo(Span other) {
		return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
	}
}
