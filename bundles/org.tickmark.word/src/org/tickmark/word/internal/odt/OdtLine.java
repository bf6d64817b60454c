package org.tickmark.word.internal.odt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tickmark.draft.Link;
import org.tickmark.draft.PassageKind;

/** A paragraph as it reads, with the place of every character in the XML. */
final class OdtLine {
	PassageKind kind;
	final StringBuilder text = new StringBuilder();
	final List<Link> links = new ArrayList<>();
	/** Where something can stand before the first character. */
	final int begin;
	/** Of the note or frame that it stands in, in the paragraph around; below 0 for one of the body. */
	final int anchor;
	private int[] from = new int[64];
	private int[] to = new int[64];
	/** Whether it is among those of the text. */
	boolean stands;
	/** Where it starts in the text of the whole document. */
	int start;

	OdtLine(PassageKind kind, int begin, int anchor) {
		this.kind = kind;
		this.begin = begin;
		this.anchor = anchor;
	}

	void add(char c, int characterFrom, int characterTo) {
		if (text.length() == from.length) {
			from = Arrays.copyOf(from, from.length * 2);
			to = Arrays.copyOf(to, to.length * 2);
		}
		from[text.length()] = characterFrom;
		to[text.length()] = characterTo;
		text.append(c);
	}

	/** All characters from one on stand for an element as a whole. */
	void settle(int first, int elementFrom, int elementTo) {
		for (int i = first; i < text.length(); i++) {
			from[i] = elementFrom;
			to[i] = elementTo;
		}
	}

	/** Where in the XML something can stand before a character. */
	int before(int offset) {
		if (anchor >= 0) return anchor;
		if (offset < text.length()) return from[offset];
		return text.isEmpty() ? begin : to[text.length() - 1];
	}

	/** Where in the XML something can stand behind the character before. */
	int behind(int offset) {
		if (anchor >= 0) return anchor;
		return offset == 0 ? before(0) : to[offset - 1];
	}

	int end() {
		return start + text.length();
	}
}
