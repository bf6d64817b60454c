package org.tickmark.claims.internal.quotes.marks;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.internal.prose.MarkScanner.MarkKind;
import org.tickmark.claims.internal.prose.MarkScanner.MarkSign;

/**
 * The double mark that a paragraph above left open and that one further down may still close: a quotation of several paragraphs, a
 * pull quote whose mark stands behind the name below it, or a passage of another text that has quotations with marks of another kind in it.
 */
public final class OpenAbove {
	/** In paragraphs, behind the last that begins with the mark; two marks that are lost farther from each other have nothing to do with it. */
	private static final int FARTHEST = 12;

	/** In text order; all but the last are repeated by the next one at the beginning of its paragraph. */
	private final List<MarkSign> signs = new ArrayList<>();
	private boolean open;
	/** Whether a quotation of several paragraphs may begin with it, and nobody else has spoken since, so that it may go on. */
	private boolean goesOn;
	/** How many paragraphs have begun since. */
	private int below;
	/** Whether the last begins its paragraph. */
	private boolean begins;
	/** Whether quotations with marks of another kind have stood in between. */
	private boolean around;
	/** Whether this paragraph begins with the same mark again. */
	private boolean repeated;

	/** A paragraph ends without closing the mark. */
	public void leave(MarkSign sign, boolean startsParagraph, boolean isLeftForNext) {
		if (!(repeated && startsParagraph && isLeftForNext)) signs.clear();
		signs.add(sign);
		open = true;
		goesOn = isLeftForNext;
		begins = startsParagraph;
		below = 0;
		around = false;
		repeated = false;
	}

	/** Whether what it opens may take in the paragraph that begins. */
	public boolean goesOn() {
		return open && goesOn;
	}

	/**
	 * Another paragraph begins.
	 *
	 * @param told whether somebody tells in it what another says: the writer, unless a passage of another text goes on
	 */
	public void reach(boolean told) {
		goesOn &= (around || !told) && ++below <= FARTHEST;
	}

	/** Another double mark opens. */
	public void passes(MarkSign sign, boolean startsParagraph) {
		if (!open) return;
		if (signs.getLast().kind() != sign.kind()) {
			around = true;
			return;
		}
		repeated = startsParagraph && begins && goesOn;
		open = false;
	}

	/** Whether a double mark that closes nothing in its own paragraph closes this one, as no other can any more. */
	public boolean isClosedBy(MarkKind kind) {
		return open && (!around || begins && goesOn && signs.getLast().kind() == kind);
	}

	/** The marks that are no faults since they are closed here after all. @param stopped whether a full stop or the like ends what is quoted */
	public List<MarkSign> close(boolean stopped) {
		List<MarkSign> closed = goesOn && stopped ? List.copyOf(signs) : List.of();
		signs.clear();
		open = false;
		return closed;
	}
}
