package org.tickmark.review;

import java.util.List;

import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.TextVersion;

/** Something a person does to a draft's items; {@link Review#apply} carries it out, called alike by key, menu, view and command line. */
public interface Action {
	/**
	 * What has to be recorded; nothing if all is so already.
	 *
	 * @param text of the draft now, the one that the action's spans count in
	 */
	List<LedgerEntry> entries(Ledger ledger, TextVersion text);
}
