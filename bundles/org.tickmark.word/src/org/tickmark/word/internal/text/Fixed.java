package org.tickmark.word.internal.text;

import java.util.BitSet;

/** Which characters of a text must stay, and between which of them nothing can be put. */
public final class Fixed {
	private final BitSet kept = new BitSet();
	private final BitSet joined = new BitSet();

	/** These characters stay, next to each other. */
	public void add(int from, int to) {
		kept.set(from, to);
		if (to > from) joined.set(from + 1, to);
	}

	/** Whether the character at an offset stays. */
	public boolean keeps(int offset) {
		return kept.get(offset);
	}

	/** Whether nothing can be put before the character at an offset. */
	public boolean joins(int offset) {
		return joined.get(offset);
	}

	/** Whether any character of this stretch stays. */
	public boolean keepsAny(int from, int to) {
		int next = kept.nextSetBit(from);
		return next >= 0 && next < to;
	}

	/** Whether an edit takes out what must stay, or puts something where nothing can be. */
	public boolean forbids(Edit edit) {
		return keepsAny(edit.from(), edit.to()) || !edit.with().isEmpty() && joined.get(edit.from()) && edit.from() == edit.to();
	}
}
