package org.tickmark.draft;

/** What all parts of the program say of themselves to people and to other programs. */
public final class Tickmark {
	/**
	 * Without the build's own mark. A constant, since annotations take nothing else and classes that no bundle holds have no manifest to ask;
	 * a test compares it with what is built.
	 */
	public static final String VERSION = "1.0.0";

	private Tickmark() { }
}
