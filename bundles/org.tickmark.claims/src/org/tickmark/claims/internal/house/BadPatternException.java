package org.tickmark.claims.internal.house;

/** A line of a house list that says nothing one could look for. Its message goes on from "line 3:". */
public final class BadPatternException extends Exception {
	private static final long serialVersionUID = 1;

	public BadPatternException(String message) {
		super(message);
	}
}
