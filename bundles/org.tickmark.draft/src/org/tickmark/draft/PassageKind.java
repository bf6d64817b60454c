package org.tickmark.draft;

import java.util.Locale;

/** What a passage is to the reader of a page. */
public enum PassageKind {
	HEADLINE, DECK, SUBHEAD, PARAGRAPH, CREDIT, CAPTION, LIST_ITEM, TABLE_CELL, BLOCK_QUOTE;

	/** As it is called on the command line: {@code list-item}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
