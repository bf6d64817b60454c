package org.tickmark.review.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What reading a ledger gave.
 *
 * @param events all that could be read, none twice
 * @param warnings for people, a sentence each, with file and line
 * @param readOnly why nothing may be appended and what to do, for people; empty when all is well
 */
public record LedgerReading(List<LedgerEvent> events, List<String> warnings, Optional<String> readOnly) {
	public LedgerReading {
		events = List.copyOf(events);
		warnings = List.copyOf(warnings);
	}
}
