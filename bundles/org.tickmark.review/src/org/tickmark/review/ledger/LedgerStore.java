package org.tickmark.review.ledger;

import java.io.IOException;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/** Where the events of one draft are kept. Append-only: what was once written stays. */
@ProviderType
public interface LedgerStore {
	/** All events, in any order; empty where there is nothing yet. What cannot be read does not hide the rest. */
	LedgerReading read() throws IOException;

	/**
	 * Adds events, all safely stored on return. Others may have appended since the last reading; their events stay.
	 *
	 * @throws LedgerUnreadableException if what is there could not be read whole; then nothing was written
	 */
	void append(List<LedgerEvent> events) throws IOException;
}
