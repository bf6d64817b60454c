package org.tickmark.ui.texts;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.tickmark.draft.Draft;
import org.tickmark.ui.messages.Messages;

/** Where a place of a draft is, as people would tell each other: "Paragraph 4", "Headline". No widget in here. */
public final class Whereabouts {
	private final Draft draft;
	/** Where each line with words begins. */
	private final int[] paragraphs;

	public Whereabouts(Draft draft) {
		this.draft = draft;
		String text = draft.text();
		paragraphs = IntStream.range(0, text.length())
				.filter(at -> !Character.isWhitespace(text.charAt(at)) && (at == 0 || beginsLine(text, at))).toArray();
	}

	/** Whether nothing but blanks is between it and the end of the line before. */
	private static boolean beginsLine(String text, int at) {
		int before = at - 1;
		while (before >= 0 && text.charAt(before) != '\n' && Character.isWhitespace(text.charAt(before))) before--;
		return before < 0 || text.charAt(before) == '\n';
	}

	/** @param offset in the draft's text */
	public String of(int offset) {
		return switch (draft.kindAt(offset)) {
			case HEADLINE -> Messages.text("where.headline");
			case DECK -> Messages.text("where.deck");
			case CAPTION -> Messages.text("where.caption");
			case CREDIT -> Messages.text("where.credit");
			case SUBHEAD, PARAGRAPH, LIST_ITEM, TABLE_CELL, BLOCK_QUOTE -> Messages.text("where.paragraph", paragraph(offset));
		};
	}

	private int paragraph(int offset) {
		int at = Arrays.binarySearch(paragraphs, offset);
		return Math.max(1, at >= 0 ? at + 1 : -at - 1);
	}
}
