package org.tickmark.word.internal.docx;

/** Something that cannot be edited, in one piece or over several paragraphs. Each is only itself. */
final class Unit {
	static final Unit NONE = new Unit("");

	/** A key of the messages. */
	final String reason;

	Unit(String reason) {
		this.reason = reason;
	}

	boolean isFixed() {
		return this != NONE;
	}
}
