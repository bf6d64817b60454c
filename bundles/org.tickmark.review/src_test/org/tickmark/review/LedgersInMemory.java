package org.tickmark.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.LedgerReading;
import org.tickmark.review.ledger.LedgerStore;
import org.tickmark.review.ledger.LedgerStores;
import org.tickmark.review.ledger.LedgerUnreadableException;
import org.tickmark.review.ledger.OthersLedger;
import org.tickmark.review.ledger.UnreadableEventException;

/** Ledgers as a database would keep them: a table of lines each, and whoever listens is told at once. Built on what is exported only. */
final class LedgersInMemory implements LedgerStores {
	private final Map<Path, Table> tables = new ConcurrentHashMap<>();

	private static final class Table {
		private final List<String> lines = new ArrayList<>();
		private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
		private int writes;
	}

	private record Store(Path draft, Table table) implements LedgerStore {
		@Override
		public String id() {
			return "memory:" + draft;
		}

		@Override
		public LedgerReading readSince(String position) {
			synchronized (table) {
				int known = position.isEmpty() ? 0 : Integer.parseInt(position);
				Map<String, LedgerEvent> events = new LinkedHashMap<>();
				List<String> faults = new ArrayList<>();
				for (int row = known; row < table.lines.size(); row++) {
					try {
						LedgerEvent event = LedgerCodec.event(table.lines.get(row));
						events.putIfAbsent(event.hash(), event);
					} catch (UnreadableEventException e) {
						faults.add("row " + row + " " + e.getMessage());
					}
				}
				return new LedgerReading(List.copyOf(events.values()), faults, faults.stream().findFirst(),
						faults.isEmpty() ? String.valueOf(table.lines.size()) : position);
			}
		}

		@Override
		public void append(List<LedgerEvent> events) throws IOException {
			synchronized (table) {
				Optional<String> fault = read().readOnly();
				if (fault.isPresent()) throw new LedgerUnreadableException(fault.get());
				events.stream().map(LedgerCodec::line).forEach(table.lines::add);
				table.writes++;
			}
			table.listeners.forEach(Runnable::run);
		}

		@Override
		public Watch watch(Runnable listener) {
			table.listeners.add(listener);
			return () -> table.listeners.remove(listener);
		}
	}

	private Table table(Path draft) {
		return tables.computeIfAbsent(draft, first -> new Table());
	}

	@Override
	public LedgerStore of(Path draft) {
		return new Store(draft, table(draft));
	}

	@Override
	public Optional<Path> copy(Path draft, Path copy) {
		table(copy).lines.clear();
		table(copy).lines.addAll(table(draft).lines);
		return Optional.empty();
	}

	@Override
	public OthersLedger others(Path chosen) throws IOException {
		return new OthersLedger(chosen, of(chosen).read().events());
	}

	/** How often anybody wrote. */
	int writes(Path draft) {
		return table(draft).writes;
	}

	void damage(Path draft) {
		table(draft).lines.add("hello");
	}
}
