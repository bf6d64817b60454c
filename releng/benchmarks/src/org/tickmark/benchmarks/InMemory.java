package org.tickmark.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.LedgerReading;
import org.tickmark.review.ledger.LedgerStore;

/** A ledger that nobody else reads or writes. */
final class InMemory implements LedgerStore {
	private final List<LedgerEvent> events = new ArrayList<>();

	@Override
	public String id() {
		return "memory";
	}

	@Override
	public LedgerReading readSince(String position) {
		return new LedgerReading(events, List.of(), Optional.empty(), LedgerReading.START);
	}

	@Override
	public void append(List<LedgerEvent> more) {
		events.addAll(more);
	}

	@Override
	public Watch watch(Runnable listener) {
		return () -> { };
	}
}
