package org.tickmark.word.internal.docx;

import java.util.ArrayList;
import java.util.List;

/** A paragraph as it reads: one, or several whose ends between them do not count. */
final class Line {
	final Story story;
	final List<Para> paras = new ArrayList<>();
	final List<Item> items = new ArrayList<>();
	/** Behind it in the text stands another line, whose paragraph can be joined with it; empty, or why not. */
	String endFixed = "";
	int start;
	int length;

	Line(Story story) {
		this.story = story;
	}

	int end() {
		return start + length;
	}

	Para first() {
		return paras.getFirst();
	}

	Para last() {
		return paras.getLast();
	}

	boolean isEmpty() {
		return items.stream().noneMatch(item -> item instanceof Piece piece && !piece.text.isEmpty());
	}
}
