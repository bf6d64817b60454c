package org.tickmark.word.internal.docx;

import java.util.ArrayList;
import java.util.List;

/** A run as it stands in the XML. */
final class Run {
	final Para para;
	final Wrap wrap;
	final int from;
	final int headTo;
	/** Its properties; nowhere, behind the head, where it has none. */
	int propertiesFrom;
	int propertiesTo;
	int contentTo;
	int to;
	final List<Piece> pieces = new ArrayList<>();

	Run(Para para, Wrap wrap, int from, int headTo) {
		this.para = para;
		this.wrap = wrap;
		this.from = from;
		this.headTo = headTo;
		propertiesFrom = propertiesTo = contentTo = to = headTo;
	}
}
