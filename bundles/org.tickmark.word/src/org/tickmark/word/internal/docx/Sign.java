package org.tickmark.word.internal.docx;

/**
 * A place in the text where something begins, ends or stands that is no text.
 *
 * @param name the id of a comment or note; the address of a link
 */
record Sign(Kind kind, String name, Spot spot) implements Item {
	enum Kind {
		COMMENT_FROM, COMMENT_TO, COMMENT, FOOTNOTE, ENDNOTE, LINK_FROM, LINK_TO
	}
}
