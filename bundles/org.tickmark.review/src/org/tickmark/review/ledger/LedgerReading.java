package org.tickmark.review.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What reading a ledger gave.
 *
 * @param events all that could be read, none twice
 * @param warnings for people, a sentence each, with file and line
 * @param readOnly why nothing may be appended and what to do, for people; empty when all is well
 * @param position where the next reading of this store may go on; {@link #START} where it has to read all again
 */
public record LedgerReading(List<LedgerEvent> events, List<String> warnings, Optional<String> readOnly, String position) {
	/** Before the first event of any ledger. */
	public static final String START = "";

	public LedgerReading {
		events = List.copyOf(events);
		warnings = List.copyOf(warnings);
	}
}
