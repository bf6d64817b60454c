package org.tickmark.word.internal.odt;

import org.tickmark.draft.file.MarginNote.Kind;

/** A comment or note while it is read. */
final class OdtNote {
	final Kind kind;
	final String id;
	/** The name of the comment that it replies to; empty for none. */
	final String answers;
	final OdtLine line;
	final int offset;
	OdtLine endLine;
	int endOffset;
	String author = "";
	String date = "";
	String text = "";

	OdtNote(Kind kind, String id, String answers, OdtLine line, int offset) {
		this.kind = kind;
		this.id = id;
		this.answers = answers;
		this.line = line;
		this.offset = offset;
		endLine = line;
		endOffset = offset;
	}
}
