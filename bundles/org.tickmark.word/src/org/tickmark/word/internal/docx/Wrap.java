package org.tickmark.word.internal.docx;

import java.util.ArrayList;
import java.util.List;

/** An element around runs within a paragraph, or the paragraph's own content. */
final class Wrap {
	/** What matters to somebody who writes into it. */
	enum Kind {
		PARAGRAPH,
		/** Put in or moved there by somebody whose name would stand on whatever is put into it. */
		INSERTED,
		LINK,
		/** Can be closed and opened again anywhere. */
		LOOSE,
		/** The same, but that what closes it are two tags. */
		CONTROL,
		/** Stands in one piece. */
		SOLID
	}

	static final Wrap NONE = new Wrap(Kind.PARAGRAPH, "", 0, 0);

	final Kind kind;
	final Wrap parent;
	final String qualified;
	final int from;
	/** A content control has its properties before. */
	int contentFrom;
	int contentTo;
	int to;

	private Wrap(Kind kind, String qualified, int from, int contentFrom) {
		this.kind = kind;
		this.parent = this;
		this.qualified = qualified;
		this.from = from;
		this.contentFrom = contentFrom;
	}

	Wrap(Kind kind, Wrap parent, String qualified, int from, int contentFrom) {
		this.kind = kind;
		this.parent = parent;
		this.qualified = qualified;
		this.from = from;
		this.contentFrom = contentFrom;
	}

	boolean isParagraph() {
		return kind == Kind.PARAGRAPH;
	}

	/** From the outermost within the paragraph to this one. */
	List<Wrap> path() {
		List<Wrap> path = new ArrayList<>();
		for (Wrap wrap = this; !wrap.isParagraph(); wrap = wrap.parent) path.add(wrap);
		return path.reversed();
	}

	/** The nearest link around; the paragraph where there is none. */
	Wrap link() {
		Wrap wrap = this;
		while (!wrap.isParagraph() && wrap.kind != Kind.LINK) wrap = wrap.parent;
		return wrap;
	}
}
