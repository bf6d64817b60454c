package org.tickmark.review.ledger;

/** A line is no event that counts. The message says why and what to do, for people, behind the line's place. */
public final class UnreadableEventException extends Exception {
	private static final long serialVersionUID = 1L;

	private final boolean fragment;

	/** @param message for people: what is wrong with the line */
	public UnreadableEventException(String message) {
		super(message);
		this.fragment = false;
	}

	UnreadableEventException(String message, Throwable cause) {
		this(message, cause, false);
	}

	private UnreadableEventException(String message, Throwable cause, boolean fragment) {
		super(message, cause);
		this.fragment = fragment;
	}

	static UnreadableEventException fragment(String message, Throwable cause) {
		return new UnreadableEventException(message, cause, true);
	}

	/** Whether it is no whole JSON, as when its writer did not get to its end. */
	public boolean isFragment() {
		return fragment;
	}
}
