package org.tickmark.review;

import java.util.List;

import org.tickmark.draft.Byline;
import org.tickmark.review.ledger.Ledger;

/** Who wrote a draft. */
public final class Authors {
	private Authors() { }

	/** Those that a person set, else those whom the draft's byline names; empty where neither is there. */
	public static List<String> of(Ledger ledger, String text) {
		return ledger.authors().isEmpty() ? Byline.namesIn(text) : ledger.authors();
	}
}
