package org.tickmark.review.ledger;

import java.time.Instant;
import java.util.Optional;

import org.tickmark.review.messages.Messages;

/**
 * Other words that a checker proposes for an item.
 *
 * @param event hash of the event that says so
 * @param before the item's words when it was proposed
 * @param answer what the editor said; empty while nobody did
 */
public record Proposal(String event, ItemId item, String before, String wording, String by, Instant at, Optional<Answer> answer) {
	/** @param event hash of the event that says so @param reason empty where it was accepted */
	public record Answer(String event, boolean accepted, String reason, String by, Instant at) { }

	/** Whether it still waits for an answer. */
	public boolean isOpen() {
		return answer.isEmpty();
	}

	Proposal answered(Answer given) {
		return new Proposal(event, item, before, wording, by, at, Optional.of(given));
	}

	/** In one sentence for people. */
	public String inWords() {
		return answer.map(given -> given.accepted() ? Messages.text("proposal.accepted", by, wording, before, given.by())
				: Messages.text("proposal.refused", by, wording, before, given.by(), given.reason()))
				.orElseGet(() -> Messages.text("proposal.open", by, wording, before));
	}
}
