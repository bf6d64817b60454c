package org.tickmark.word.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.draft.Link;
import org.tickmark.draft.Passage;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;

/** Carries what is known of places in a text over to what became of it. */
public final class Carried {
	private final String after;
	private final int length;
	private final List<Edit> edits;

	/** @param edits that made the one text out of the other, in text order */
	public Carried(String before, String after, List<Edit> edits) {
		this.after = after;
		this.length = before.length();
		this.edits = edits;
	}

	/** Every line is what the words in it were; a new one is what the line before is, unless that is a heading. */
	public List<Passage> passages(List<Passage> passages) {
		List<Passage> carried = new ArrayList<>();
		Kept kept = new Kept();
		PassageKind last = PassageKind.PARAGRAPH;
		int next = 0;
		for (int from = 0; from <= after.length();) {
			int end = after.indexOf('\n', from);
			if (end < 0) end = after.length();
			if (end > from) {
				int old = kept.firstIn(from, end);
				if (old >= 0) {
					while (next < passages.size() && passages.get(next).span().end() <= old) next++;
					boolean inside = next < passages.size() && passages.get(next).span().contains(old);
					last = inside ? passages.get(next).kind() : PassageKind.PARAGRAPH;
				} else {
					last = following(last);
				}
				carried.add(new Passage(last, new Span(from, end)));
			}
			from = end + 1;
		}
		return carried;
	}

	private static PassageKind following(PassageKind kind) {
		return switch (kind) {
			case LIST_ITEM, TABLE_CELL, BLOCK_QUOTE -> kind;
			default -> PassageKind.PARAGRAPH;
		};
	}

	/** Those of which any words are left. */
	public List<Link> links(List<Link> links) {
		List<Link> carried = new ArrayList<>();
		for (Link link : links) {
			int from = to(link.words().start(), false);
			int end = to(link.words().end(), true);
			if (from < end) carried.add(new Link(new Span(from, end), link.address()));
		}
		return carried;
	}

	/** @param before whether to go before what was put in right there */
	private int to(int offset, boolean before) {
		int low = 0;
		int high = edits.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			Edit edit = edits.get(middle);
			if (edit.to() < offset || edit.to() == offset && (!before || edit.from() < offset)) low = middle + 1;
			else high = middle;
		}
		int shift = shift(low);
		return low < edits.size() && edits.get(low).from() < offset ? edits.get(low).from() + shift : offset + shift;
	}

	private int[] shifts = new int[0];

	private int shift(int index) {
		if (shifts.length == 0) {
			shifts = new int[edits.size() + 1];
			for (int i = 0; i < edits.size(); i++)
				shifts[i + 1] = shifts[i] + edits.get(i).with().length() - (edits.get(i).to() - edits.get(i).from());
		}
		return shifts[index];
	}

	/** Goes through what was kept, in the order of the text. */
	private final class Kept {
		private int edit;
		private int old;
		private int now;

		/** Where the first character of a stretch that was kept stood before, below 0 if there is none; asked in text order. */
		int firstIn(int from, int to) {
			while (true) {
				int oldEnd = edit < edits.size() ? edits.get(edit).from() : length;
				int nowEnd = now + oldEnd - old;
				if (nowEnd > from) return now < to ? old + Math.max(0, from - now) : -1;
				if (edit == edits.size()) return -1;
				old = edits.get(edit).to();
				now = nowEnd + edits.get(edit).with().length();
				edit++;
			}
		}
	}
}
