package org.tickmark.review.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A person's statement that a draft may go.
 *
 * @param event hash of the event that says so
 * @param text the version that it speaks of
 * @param settled every item as it stood, in text order
 * @param unchecked what it does not vouch for; empty in older records
 */
public record SignOff(String event, String by, Instant at, TextHash text, List<LedgerEntry.Settled> settled,
		Optional<LedgerEntry.Unchecked> unchecked) {
	/** That somebody said it may not go after all. @param signOff the last one of those taken back */
	public record TakenBack(SignOff signOff, String reason, String by, Instant at) { }

	public SignOff {
		settled = List.copyOf(settled);
	}

	/** What it says of each item. */
	public Map<ItemId, LedgerEntry.Settled> byItem() {
		return settled.stream().collect(Collectors.toMap(LedgerEntry.Settled::item, Function.identity(), (one, twin) -> one));
	}

	/** What was settled with a reason and not verified: on somebody's word, unproved, or standing against a finding. */
	public List<LedgerEntry.Settled> remaining() {
		return settled.stream().filter(each -> each.status().needsReason()).toList();
	}
}
