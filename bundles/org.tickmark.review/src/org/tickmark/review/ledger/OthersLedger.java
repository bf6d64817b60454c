package org.tickmark.review.ledger;

import java.nio.file.Path;
import java.util.List;

/**
 * What others decided on a copy of a draft, read to be merged.
 *
 * @param path where it is, which may be beside the file that was chosen
 * @param events none twice
 */
public record OthersLedger(Path path, List<LedgerEvent> events) {
	public OthersLedger {
		events = List.copyOf(events);
	}

	/** What these events add up to without the draft's own. */
	public Ledger ledger() {
		return Ledger.of(events);
	}
}
