package org.tickmark.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tickmark.claims.ClaimKind;

/**
 * All that the ledger knows of one item.
 *
 * @param anchor where it stood last
 * @param decisions those that count: one, or several that people made without knowing of each other; none while open
 * @param note and source empty where nobody gave one
 * @param by and at who touched the item last, and when
 * @param mark whether a person marked it
 */
public record StoredItem(ItemId id, ClaimKind kind, String ruleId, Anchor anchor, List<Decision> decisions, String note, String source,
		String by, Instant at, Mark mark) {
	/** What people did about the mark itself. */
	public enum Mark {
		FOUND, BY_HAND, REMOVED
	}

	public StoredItem {
		decisions = List.copyOf(decisions);
	}

	/** Whether a mark was taken away and nothing else was ever said about it. One that was decided shows again when a rule finds it. */
	boolean isForgotten() {
		return mark == Mark.REMOVED && decisions.isEmpty() && note.isEmpty() && source.isEmpty();
	}

	/** The decision that counts; empty while open or while people disagree. */
	public Optional<Decision> decision() {
		return disagreement().isPresent() || decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
	}

	/** What was decided, before the text is looked at: {@link Status#OPEN} where nothing was, {@link Status#RECHECK} while people disagree. */
	public Status status() {
		if (disagreement().isPresent()) return Status.RECHECK;
		return decision().map(Decision::status).orElse(Status.OPEN);
	}

	/** Different decisions of people who did not know of each other. */
	public Optional<Recheck.Disagreed> disagreement() {
		boolean agreed = decisions.stream().map(Decision::status).collect(Collectors.toSet()).size() < 2;
		return agreed ? Optional.empty() : Optional.of(new Recheck.Disagreed(decisions));
	}
}
