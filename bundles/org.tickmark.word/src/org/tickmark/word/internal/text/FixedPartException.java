package org.tickmark.word.internal.text;

/** A text cannot have become another without a change of something that must stay. */
public final class FixedPartException extends Exception {
	private static final long serialVersionUID = 1L;

	private final int place;

	FixedPartException(int place) {
		super("edited at " + place);
		this.place = place;
	}

	/** Where, in the text before. */
	public int place() {
		return place;
	}
}
