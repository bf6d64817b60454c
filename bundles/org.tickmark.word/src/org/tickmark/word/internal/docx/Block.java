package org.tickmark.word.internal.docx;

/** What holds paragraphs: the body, a cell, a text box, a note, a content control. */
final class Block {
	static final Block NONE = new Block(Kind.BODY);

	enum Kind {
		BODY, CELL, BOX, NOTE, CONTROL
	}

	final Kind kind;
	/** How many blocks within it have ended. */
	int ended;

	Block(Kind kind) {
		this.kind = kind;
	}
}
