package org.tickmark.word.internal.docx;

import org.tickmark.draft.PassageKind;

/** A paragraph as it stands in the XML. */
final class Para {
	static final Para NONE = new Para(Block.NONE, "p", 0, 0);

	final Block block;
	/** Which it is in its story. */
	int number;
	/** Tables and the like that ended before it in its block. */
	final int behind;
	final String qualified;
	final int from;
	final int headTo;
	/** Its properties; nowhere, behind the head, where it has none. */
	int propertiesFrom;
	int propertiesTo;
	int contentTo;
	int to;
	boolean isEmptyElement;
	/** Whether its end was put in, or taken out, by a tracked change. */
	boolean endInserted;
	boolean endDeleted;
	boolean endsSection;
	/** Whether it stands in a text box. */
	boolean inBox;
	PassageKind kind = PassageKind.PARAGRAPH;
	/** From 1; 0 for no heading, below for a title. */
	int headingLevel;
	/** Whether its style hides its text. */
	boolean hides;
	/** Why nothing of it can be edited. */
	Unit unit = Unit.NONE;
	/** Why its end must stay. */
	Unit endUnit = Unit.NONE;

	Para(Block block, String qualified, int from, int headTo) {
		this.block = block;
		this.behind = block.ended;
		this.qualified = qualified;
		this.from = from;
		this.headTo = headTo;
		propertiesFrom = propertiesTo = contentTo = to = headTo;
	}

	String prefix() {
		return qualified.substring(0, qualified.indexOf(':') + 1);
	}
}
