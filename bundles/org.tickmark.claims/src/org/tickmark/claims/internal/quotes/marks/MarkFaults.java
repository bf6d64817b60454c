package org.tickmark.claims.internal.quotes.marks;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.Explanation;
import org.tickmark.draft.Span;

/** Faults of one kind in a draft; what is beyond a thousand is counted only, since there may be one for each character. */
public final class MarkFaults {
	private static final int MOST = 1000;

	private final List<MarkFault> listed = new ArrayList<>();
	private int more;

	/** A quotation mark that cannot be right. @param related the other mark of a pair that does not match */
	public record MarkFault(Span mark, List<Span> related, Explanation why) { }

	public void add(MarkFault fault) {
		if (listed.size() < MOST) listed.add(fault);
		else more++;
	}

	/** Takes one back that has turned out to be none; it is one of the last. */
	public void withdraw(MarkFault fault) {
		boolean beyond = listed.isEmpty() || listed.getLast().mark().end() < fault.mark().start();
		int at = beyond ? -1 : listed.lastIndexOf(fault);
		if (at >= 0) listed.remove(at);
		else if (more > 0) more--;
	}

	/** In text order of their paragraphs. */
	public List<MarkFault> listed() {
		return List.copyOf(listed);
	}

	/** How many there are beyond those that are listed; none where all of those were withdrawn, since no mark is left to tell it at. */
	public int more() {
		return listed.isEmpty() ? 0 : more;
	}
}
