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
	/** In text order; all but the last are repeated by the next one at the beginning of its paragraph. */
	private final List<MarkSign> signs = new ArrayList<>();
	private boolean open;
	/** Whether nobody is said to speak it in its own paragraph, so that it may go on behind it. */
	private boolean goesOn;
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
		around = false;
		repeated = false;
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
