package org.tickmark.review.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.ledger.LedgerEntry.CopyPurged;
import org.tickmark.review.ledger.LedgerEntry.EvidenceAdded;
import org.tickmark.review.ledger.LedgerEntry.EvidenceChanged;
import org.tickmark.review.ledger.LedgerEntry.EvidenceWithdrawn;
import org.tickmark.review.ledger.LedgerEntry.OnItem;
import org.tickmark.review.ledger.LedgerEntry.Sourced;

/** Adds up which pieces of evidence there are and which items rest on them. */
final class Pieces {
	private final EventOrder order;
	private final Map<EvidenceId, Evidence> first = new HashMap<>();
	/** In place of what was said first. Who gives a piece to one more item does not take back what others made of it meanwhile. */
	private final Map<EvidenceId, Evidence> changed = new HashMap<>();
	private final Map<ItemId, List<Given>> byItem = new HashMap<>();
	private final Set<String> purged = new HashSet<>();
	private int events;

	/** @param line whether it is a line of the kind that replaces an earlier one @param turn when it happened, in the ledger's order */
	private record Given(String event, EvidenceId piece, String by, Instant at, boolean line, int turn) { }

	Pieces(EventOrder order) {
		this.order = order;
	}

	void add(LedgerEvent event, OnItem entry) {
		ItemId item = entry.subject().item();
		switch (entry) {
			case EvidenceAdded added -> give(event, item, added.piece(), added.evidence(), false);
			case EvidenceWithdrawn withdrawn ->
				given(item).removeIf(each -> each.piece.equals(withdrawn.piece()) && order.follows(event.hash(), each.event));
			case Sourced sourced -> {
				given(item).removeIf(each -> each.line && order.follows(event.hash(), each.event));
				if (!sourced.source().isBlank()) {
					Evidence evidence = Evidence.ofSource(sourced.source());
					give(event, item, EvidenceId.of(evidence, 0), evidence, true);
				}
			}
			default -> { }
		}
	}

	void change(EvidenceChanged entry) {
		changed.put(entry.piece(), entry.evidence());
	}

	void purge(CopyPurged entry) {
		purged.add(entry.hash());
	}

	private void give(LedgerEvent event, ItemId item, EvidenceId piece, Evidence evidence, boolean line) {
		first.putIfAbsent(piece, evidence);
		given(item).add(new Given(event.hash(), piece, event.by(), event.at(), line, events++));
	}

	private List<Given> given(ItemId item) {
		return byItem.computeIfAbsent(item, id -> new ArrayList<>());
	}

	/** Of an item, in the order in which they were given to it. */
	List<Piece> of(ItemId item) {
		Map<EvidenceId, Piece> pieces = new LinkedHashMap<>();
		byItem.getOrDefault(item, List.of()).forEach(given -> pieces.put(given.piece, piece(given)));
		return List.copyOf(pieces.values());
	}

	/** All that serve an item, each once; the one that was given to an item last stands first. */
	List<Piece> lastFirst() {
		List<Given> all = new ArrayList<>();
		byItem.values().forEach(all::addAll);
		all.sort((one, other) -> Integer.compare(other.turn, one.turn));
		Map<EvidenceId, Piece> pieces = new LinkedHashMap<>();
		all.forEach(given -> pieces.putIfAbsent(given.piece, piece(given)));
		return List.copyOf(pieces.values());
	}

	private Piece piece(Given given) {
		return new Piece(given.piece, content(given.piece).orElseThrow(), given.by, given.at);
	}

	/** What a piece says now, whether an item rests on it or not. */
	Optional<Evidence> content(EvidenceId piece) {
		return Optional.ofNullable(changed.get(piece)).or(() -> Optional.ofNullable(first.get(piece)));
	}

	/** Hashes of the copies that were deleted for good. */
	Set<String> purged() {
		return Collections.unmodifiableSet(purged);
	}
}
