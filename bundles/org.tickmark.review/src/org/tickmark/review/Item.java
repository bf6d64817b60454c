package org.tickmark.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.Duty;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextVersion;

/**
 * A claim together with what people decided about it, at its place in one text.
 *
 * @param ruleId of the claim, or {@code hand}
 * @param spans in text order; more than one only for a split quotation
 * @param assertion the clause that holds it, with a quotation's speaker
 * @param text the item's words, from the first span to the last
 * @param claim as detected now; empty for a mark by hand, or when no rule finds it any more
 */
public record Item(ItemId id, ClaimKind kind, String ruleId, List<Span> spans, Span assertion, String text, Optional<Claim> claim,
		Standing standing) {
	/** What {@link #ruleId()} says of a claim marked by hand. */
	public static final String BY_HAND = "hand";
	/** What {@link #ruleId()} says of a sentence that a person found to state no fact. */
	public static final String WHOLE_SENTENCE = "sentence";

	public Item {
		spans = List.copyOf(spans);
	}

	/**
	 * What people decided.
	 *
	 * @param reason of the decision; empty where none was given
	 * @param note and source and by are empty where nobody touched the item
	 * @param duty who is to check it, and its class
	 * @param proposal the wording that waits for an answer, else the last one that was answered
	 * @param recheck why the status is {@link Status#RECHECK}, when it is
	 */
	public record Standing(Status status, String reason, String note, String source, String by, Optional<Instant> at, boolean markedByHand,
			Duty duty, Optional<Proposal> proposal, Optional<Recheck> recheck) {
		/** Of a claim that nobody touched. */
		public static final Standing UNTOUCHED = new Standing(Status.OPEN, "", "", "", "", Optional.empty(), false, Duty.NONE,
				Optional.empty(), Optional.empty());
	}

	/** From the first code unit of the first span to the last of the last. */
	public Span span() {
		return spans.getFirst().union(spans.getLast());
	}

	public Status status() {
		return standing.status();
	}

	public String reason() {
		return standing.reason();
	}

	public String note() {
		return standing.note();
	}

	public String source() {
		return standing.source();
	}

	/** Who touched it last; empty if nobody did. */
	public String by() {
		return standing.by();
	}

	public Optional<Instant> at() {
		return standing.at();
	}

	public boolean markedByHand() {
		return standing.markedByHand();
	}

	/** Who is to check it, and its class. */
	public Duty duty() {
		return standing.duty();
	}

	/** The wording that waits for an answer, else the last one that was answered. */
	public Optional<Proposal> proposal() {
		return standing.proposal();
	}

	public Optional<Recheck> recheck() {
		return standing.recheck();
	}

	/** The same item where an editor has it now, the text before or inside it having changed since the list was made. */
	public Item movedTo(Span now) {
		if (now.equals(span())) return this;
		int before = Math.max(0, now.start() - (span().start() - assertion.start()));
		int behind = now.end() + assertion.end() - span().end();
		return new Item(id, kind, ruleId, List.of(now), new Span(before, behind), text, claim, standing);
	}

	/** What an event says of it; empty if no words of the text are left at its place. @param now the text that the item's spans count in */
	public Optional<LedgerEntry.Subject> subjectIn(TextVersion now) {
		if (!Anchor.holds(span(), now.text())) return Optional.empty();
		int length = now.text().length();
		Span inside = new Span(Math.min(assertion.start(), length), Math.min(assertion.end(), length));
		return Optional.of(new LedgerEntry.Subject(id, kind, ruleId, Anchor.of(span(), inside, now)));
	}
}
