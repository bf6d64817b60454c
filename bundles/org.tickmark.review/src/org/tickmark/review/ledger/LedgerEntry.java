package org.tickmark.review.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.claims.ClaimKind;
import org.tickmark.review.checklist.Answer;
import org.tickmark.review.checklist.Question;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceId;
import org.tickmark.review.messages.Messages;

/** What one event of the ledger says happened. */
public sealed interface LedgerEntry {
	/** Whether the desk records it for its own use, so that no person is told of it. */
	default boolean isForTheDesk() {
		return this instanceof TextKept || this instanceof Placed;
	}

	/** An event about one item; it says all about the item that is needed to find it, since ledgers merge in any order. */
	sealed interface OnItem extends LedgerEntry {
		/** As it stood when the event was recorded. */
		Subject subject();
	}

	/** @param ruleId of the claim, or {@code hand} */
	record Subject(ItemId item, ClaimKind kind, String ruleId, Anchor anchor) { }

	/**
	 * @param reason empty where none was given
	 * @param basis empty where there is nothing but words, and in records of desks that did not keep it
	 * @param withSentence whether all that its sentence holds was settled at once
	 */
	record Decided(Subject subject, Status status, String reason, Optional<Basis> basis, boolean withSentence) implements OnItem {
		/** By itself. */
		public Decided(Subject subject, Status status, String reason, Optional<Basis> basis) {
			this(subject, status, reason, basis, false);
		}

		/** On words alone. */
		public Decided(Subject subject, Status status, String reason) {
			this(subject, status, reason, Optional.empty());
		}

		/** On words alone, without a reason. */
		public Decided(Subject subject, Status status) {
			this(subject, status, "");
		}
	}

	/** @param note empty to take it away */
	record Noted(Subject subject, String note) implements OnItem { }

	/**
	 * A line of text in place of an earlier one, as desks recorded what an item rests on before they knew of more than one piece.
	 *
	 * @param source text or link; empty to take it away
	 */
	record Sourced(Subject subject, String source) implements OnItem { }

	/** That an item rests on a piece, besides those that it has. @param evidence what the piece said then */
	record EvidenceAdded(Subject subject, EvidenceId piece, Evidence evidence) implements OnItem { }

	/** That an item does not rest on a piece any more, which may serve others. @param evidence what the piece said then */
	record EvidenceWithdrawn(Subject subject, EvidenceId piece, Evidence evidence) implements OnItem { }

	/** That a piece says something else, for all items that rest on it. @param before what it said, as far as the writer knew */
	record EvidenceChanged(EvidenceId piece, Evidence evidence, Evidence before) implements LedgerEntry { }

	/** That the copy of a source was deleted for good. @param title or code name of it @param hash SHA-256 of the copy */
	record CopyPurged(String title, String hash) implements LedgerEntry { }

	/** That a person marked it by hand. */
	record Marked(Subject subject) implements OnItem { }

	/** @param wording to stand instead of the subject's words; never empty */
	record Proposed(Subject subject, String wording) implements OnItem { }

	/** The wording stands in the text now, where the subject is, which is corrected by that. @param proposal hash of the event */
	record Accepted(Subject subject, String proposal) implements OnItem { }

	/** @param proposal hash of the event */
	record Refused(Subject subject, String proposal, String reason) implements OnItem { }

	/** An event that says nothing of the item itself, only of what is to be done about it. */
	sealed interface OnDuty extends OnItem { }

	/** @param person who is to check the item; empty to leave it to anybody */
	record Assigned(Subject subject, String person) implements OnDuty { }

	/** @param itemClass empty to take it away */
	record Classed(Subject subject, Optional<ItemClass> itemClass) implements OnDuty { }

	/** @param reading in the word for its sense; empty where the house's policy counts again */
	record ReadingFixed(Subject subject, String reading) implements OnItem { }

	/** @param value of the date, in TIMEX3 terms; empty where the rule counts again */
	record ValueSet(Subject subject, String value) implements OnItem { }

	/** @param speaker of the quotation, by name; empty where the rule counts again */
	record SpeakerSet(Subject subject, String speaker) implements OnItem { }

	/** That an item is not to be listed. */
	record ItemDismissed(Subject subject) implements OnItem { }

	/**
	 * That untouched items with these words are not to be listed.
	 *
	 * @param ruleId of problems only
	 * @param words in small letters, single blanks between them
	 */
	record TextDismissed(ClaimKind kind, String ruleId, String words) implements LedgerEntry {
		/** Words in other spacing or case are the same words; of problems, each check objects for itself. */
		public static TextDismissed of(ClaimKind kind, String ruleId, String words) {
			return new TextDismissed(kind, kind == ClaimKind.PROBLEM ? ruleId : "",
					words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
		}
	}

	/** That what a rule finds in this draft is not to be listed. */
	record RuleDismissed(String ruleId) implements LedgerEntry { }

	/** That a mark by hand was taken away; what was decided about it stays in the record. */
	record MarkRemoved(ItemId item) implements LedgerEntry { }

	/** @param event hash of the event that no longer counts, itself perhaps one that undid another */
	record Undone(String event) implements LedgerEntry { }

	/** @param day empty when the text's own dateline counts again */
	record DatelineSet(Optional<LocalDate> day) implements LedgerEntry { }

	/**
	 * A version of the text that anchors count in.
	 *
	 * @param base the version it is a difference to, empty when packed whole
	 * @param packed deflated, in Base64
	 */
	record TextKept(TextHash text, Optional<TextHash> base, String packed) implements LedgerEntry { }

	/** Where items stand in a newer text. */
	record Placed(List<Placement> placements) implements LedgerEntry {
		public Placed {
			placements = List.copyOf(placements);
		}
	}

	/** Where one of them stands. */
	record Placement(ItemId item, Anchor anchor) { }

	/** @param names who wrote the draft; empty when its own byline counts again */
	record AuthorsSet(List<String> names) implements LedgerEntry {
		public AuthorsSet {
			names = List.copyOf(names);
		}
	}

	/**
	 * A person's statement that the draft, as hashed, may go.
	 *
	 * @param text that was signed
	 * @param settled every item as it stood, in text order
	 * @param unchecked empty in records of desks that did not count it
	 */
	record SignedOff(TextHash text, List<Settled> settled, Optional<Unchecked> unchecked) implements LedgerEntry {
		public SignedOff {
			settled = List.copyOf(settled);
		}
	}

	/**
	 * What a sign-off does not vouch for.
	 *
	 * @param withoutSource how many items are verified without a source
	 * @param bare how many of the sentences hold no item, and nobody said that they state no fact
	 * @param withSentence how many items were settled at once with all that their sentence holds; 0 in records of desks that could not
	 * @param denied how many questions of the checklist were answered with no; 0 in records of desks that knew of none
	 */
	record Unchecked(int withoutSource, int bare, int sentences, int withSentence, int denied) {
		/** Where each item was settled by itself. */
		public Unchecked(int withoutSource, int bare, int sentences) {
			this(withoutSource, bare, sentences, 0, 0);
		}

		/** A sentence for people for each thing; empty where all was checked one by one and has a source. */
		public String inWords() {
			String sources = withoutSource > 0 ? Messages.text("signOff.withoutSource", withoutSource) : "";
			String unchecked = bare > 0 ? Messages.text("signOff.unchecked", bare, sentences) : "";
			String together = withSentence > 0 ? Messages.text("signOff.withSentence", withSentence) : "";
			String no = denied > 0 ? Messages.text("signOff.denied", denied) : "";
			return Stream.of(sources, unchecked, together, no).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
		}
	}

	/** The sign-offs that its writer knew of count no more. @param reason never empty */
	record SignOffTakenBack(String reason) implements LedgerEntry { }

	/**
	 * An item under a sign-off.
	 *
	 * @param decision hash of the event that settled it
	 * @param words of the text
	 * @param by who settled it
	 */
	record Settled(ItemId item, String decision, String words, Status status, String by) { }

	/**
	 * What a person says to a question of the house's checklist.
	 *
	 * @param question as it was worded
	 * @param about what it was about, as {@link Question#about} names it
	 * @param answer empty to leave it open again
	 */
	record QuestionAnswered(Question question, String about, Optional<Answer> answer, String note) implements LedgerEntry { }

	/** A line that was torn when its writer was stopped, and is known to be lost. @param sha256 of its bytes, line end excluded */
	record LineSetAside(String sha256) implements LedgerEntry { }

	/**
	 * Something that only a newer Tickmark understands: an event of a kind of its own, or one with a word or a form that is new.
	 *
	 * @param what its kind, in the word of who wrote it
	 * @param item that it is about; empty for what concerns the draft
	 * @param words of the item at that time, as far as it says them
	 */
	record Unknown(String what, Optional<ItemId> item, String words) implements LedgerEntry { }
}
