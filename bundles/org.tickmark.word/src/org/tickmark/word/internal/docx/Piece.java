package org.tickmark.word.internal.docx;

/** A child of a run: text, a single character that is an element of its own, or something that no reader reads. */
final class Piece implements Item {
	final Run run;
	final int index;
	final int from;
	int to;
	/** As it reads; empty for what does not. */
	String text = "";
	/** Whether it is an element with text, which can be cut. */
	boolean isText;
	Unit unit = Unit.NONE;
	/** Where it starts in the text of the whole document; counts only for what has text. */
	int start;

	Piece(Run run, int index, int from) {
		this.run = run;
		this.index = index;
		this.from = from;
		this.to = from;
	}

	int end() {
		return start + text.length();
	}
}
