package org.tickmark.draft.internal.story;

/** A text is no JSON, or has no end. */
public final class JsonFaultException extends Exception {
	private static final long serialVersionUID = 1L;

	private final int at;

	JsonFaultException(int at) {
		super("JSON, " + at);
		this.at = at;
	}

	/** Where something else was expected, in UTF-16 code units. */
	public int at() {
		return at;
	}
}
