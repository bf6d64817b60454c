package org.tickmark.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Worth;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.Basis;
import org.tickmark.review.ledger.Decision;
import org.tickmark.review.ledger.Duty;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.Piece;
import org.tickmark.review.ledger.Proposal;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextVersion;
import org.tickmark.review.messages.Messages;
import org.tickmark.review.text.Words;

/**
 * A claim together with what people decided about it, at its place in one text.
 *
 * @param ruleId of the claim, or {@code hand}
 * @param spans in text order; more than one only for a split quotation
 * @param assertion the clause that holds it, with a quotation's speaker
 * @param text the item's words, from the first span to the last
 * @param claim as detected now; empty for a mark by hand, or when no rule finds it any more
 * @param basis what the claim is read as: a date's value, a quotation's speaker
 * @param worth how much it is worth checking, as far as rules can tell; empty for what no rule finds
 */
public record Item(ItemId id, ClaimKind kind, String ruleId, List<Span> spans, Span assertion, String text, Optional<Claim> claim,
		Optional<Basis> basis, Standing standing, Optional<Worth> worth) {
	/** What matters most first: by class as a person gave it, else as it is proposed; within a class by the worth of the sentence. */
	public static final Comparator<Item> BY_WORTH = Comparator.comparing((Item item) -> rank(item.itemClass()))
			.thenComparing(Comparator.comparing((Item item) -> item.worth.map(Worth::score).orElse(0.0)).reversed());
	/** What {@link #ruleId()} says of a claim marked by hand. */
	public static final String BY_HAND = "hand";
	/** What {@link #ruleId()} says of a sentence that a person found to state no fact. */
	public static final String WHOLE_SENTENCE = "sentence";

	/**
	 * That the rules or the house of this desk read an item otherwise than those by which it was decided. It is shown and changes no
	 * status: nothing of the draft changed.
	 *
	 * @param before and after what the date means, or who is quoted, in words
	 */
	public record OtherValue(Decision decision, String before, String after) {
		/** One sentence for people. */
		public String inWords() {
			return Messages.text("item.otherValue", decision.by(), before, after);
		}
	}

	public Item {
		spans = List.copyOf(spans);
	}

	/** Of which only the words count. */
	public Item(ItemId id, ClaimKind kind, String ruleId, List<Span> spans, Span assertion, String text, Optional<Claim> claim,
			Standing standing) {
		this(id, kind, ruleId, spans, assertion, text, claim, Optional.empty(), standing, Optional.empty());
	}

	/**
	 * What people decided.
	 *
	 * @param reason of the decision; empty where none was given
	 * @param note and evidence and by are empty where nobody touched the item
	 * @param duty who is to check it, and its class
	 * @param proposal the wording that waits for an answer, else the last one that was answered
	 * @param recheck why the status is {@link Status#RECHECK}, when it is
	 * @param otherValue that it is read otherwise here than where it was decided, though nothing of the draft changed
	 */
	public record Standing(Status status, String reason, String note, List<Piece> evidence, String by, Optional<Instant> at,
			boolean markedByHand, Duty duty, Optional<Proposal> proposal, Optional<Recheck> recheck, Optional<OtherValue> otherValue) {
		/** Of a claim that nobody touched. */
		public static final Standing UNTOUCHED = new Standing(Status.OPEN, "", "", List.of(), "", Optional.empty(), false, Duty.NONE,
				Optional.empty(), Optional.empty());

		/** Of an item that is read as it was decided. */
		public Standing(Status status, String reason, String note, List<Piece> evidence, String by, Optional<Instant> at,
				boolean markedByHand, Duty duty, Optional<Proposal> proposal, Optional<Recheck> recheck) {
			this(status, reason, note, evidence, by, at, markedByHand, duty, proposal, recheck, Optional.empty());
		}

		/** The same, to be looked at again. */
		Standing again(Recheck why) {
			return new Standing(Status.RECHECK, reason, note, evidence, by, at, markedByHand, duty, proposal, Optional.of(why));
		}

		/** The same, with a remark on what it is read as here. */
		Standing with(OtherValue other) {
			return new Standing(status, reason, note, evidence, by, at, markedByHand, duty, proposal, recheck, Optional.of(other));
		}
	}

	/** From the first code unit of the first span to the last of the last. */
	public Span span() {
		return spans.getFirst().union(spans.getLast());
	}

	/** Whether it rests on a time that no calendar date follows from, see {@link Claim#isVagueTime()}. */
	public boolean isVagueTime() {
		return claim.filter(Claim::isVagueTime).isPresent();
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

	/** What it rests on, in the order in which people gave it. */
	public List<Piece> evidence() {
		return standing.evidence();
	}

	/** All that it rests on in one line for people; empty where it rests on nothing. */
	public String evidenceInWords() {
		return evidence().stream().map(piece -> piece.evidence().inWords()).collect(Collectors.joining("; "));
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

	/** The class that rules propose for it; it orders nothing that a person put in order. */
	public Optional<ItemClass> proposedClass() {
		return worth.flatMap(known -> ItemClass.of(known.grade().name()));
	}

	/** As a person gave it, else as it is proposed; empty for what neither says anything of. */
	public Optional<ItemClass> itemClass() {
		return duty().itemClass().or(this::proposedClass);
	}

	/** "A", or "(A)" where it is only proposed; empty where there is none. */
	public String classInWords() {
		return duty().itemClass().map(ItemClass::word).orElseGet(() -> proposedClass().map(each -> "(" + each.word() + ")").orElse(""));
	}

	private static int rank(Optional<ItemClass> itemClass) {
		return itemClass.map(ItemClass::ordinal).orElse(ItemClass.values().length);
	}

	/** The wording that waits for an answer, else the last one that was answered. */
	public Optional<Proposal> proposal() {
		return standing.proposal();
	}

	public Optional<Recheck> recheck() {
		return standing.recheck();
	}

	/** That it is read otherwise here than where it was decided, though nothing of the draft changed. */
	public Optional<OtherValue> otherValue() {
		return standing.otherValue();
	}

	/** The same with what is known of it otherwise. */
	Item with(Optional<Basis> read, Standing other) {
		return new Item(id, kind, ruleId, spans, assertion, text, claim, read, other, worth);
	}

	/** The same, of so much worth. */
	Item worth(Worth known) {
		return new Item(id, kind, ruleId, spans, assertion, text, claim, basis, standing, Optional.of(known));
	}

	/** The same item where an editor has it now, the text before or inside it having changed since the list was made. */
	public Item movedTo(Span now) {
		if (now.equals(span())) return this;
		int before = Math.max(0, now.start() - (span().start() - assertion.start()));
		int behind = now.end() + assertion.end() - span().end();
		return new Item(id, kind, ruleId, List.of(now), new Span(before, behind), text, claim, basis, standing, worth);
	}

	/** The whole sentence that it stands in. @param text that its spans count in */
	public Span sentence(String text) {
		Span known = claim.map(Claim::sentence).filter(sentence -> sentence.end() <= text.length()).orElse(span());
		return known.equals(span()) && known.end() <= text.length() ? Words.sentenceAt(known, text) : known;
	}

	/** What an event says of it; empty if no words of the text are left at its place. @param now the text that the item's spans count in */
	public Optional<LedgerEntry.Subject> subjectIn(TextVersion now) {
		if (!Anchor.holds(span(), now.text())) return Optional.empty();
		int length = now.text().length();
		Span inside = new Span(Math.min(assertion.start(), length), Math.min(assertion.end(), length));
		return Optional.of(new LedgerEntry.Subject(id, kind, ruleId, Anchor.of(span(), inside, now)));
	}
}
