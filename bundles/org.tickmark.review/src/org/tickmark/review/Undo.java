package org.tickmark.review;

import java.util.List;

/** Takes events back, all in one write; of one that took something back itself, it brings that back. @param events by their hashes, in the order in which they happened */
public record Undo(List<String> events) implements Action {
	public Undo {
		events = List.copyOf(events);
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return events.reversed().stream().filter(ledger::counts).<LedgerEntry>map(LedgerEntry.Undone::new).toList();
	}
}
