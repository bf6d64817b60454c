package org.tickmark.review.verbs;

import java.util.List;
import java.util.Optional;

import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.Decision;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEntry.Subject;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.ledger.TextVersion;

/**
 * Gives items a status, all in one write. Items that have it already give no event, nor do those without words in the text, nor those of a
 * kind that it does not suit.
 *
 * @param items at their places now
 * @param status any but {@link Status#RECHECK}, which only the desk sets
 * @param reason empty where none is needed and none was given; the same for all of them
 */
public record DecideItems(List<Item> items, Status status, String reason) implements Action {
	public DecideItems {
		check(status, reason);
		items = List.copyOf(items);
	}

	/** Without a reason. */
	public DecideItems(List<Item> items, Status status) {
		this(items, status, "");
	}

	static void check(Status status, String reason) {
		if (!status.decidable()) throw new IllegalArgumentException(status.label() + " is set by the desk only");
		if (status.needsReason() && reason.isBlank()) throw new IllegalArgumentException(status.label() + " needs a reason");
	}

	@Override
	public List<LedgerEntry> entries(Ledger ledger, TextVersion text) {
		return entries(ledger, text, false);
	}

	/** @param withSentence whether all that their sentence holds is settled at once */
	List<LedgerEntry> entries(Ledger ledger, TextVersion text, boolean withSentence) {
		return items.stream().filter(item -> status.suits(item.kind()) && !isSo(item, ledger, withSentence))
				.flatMap(item -> item.subjectIn(text).<LedgerEntry>map(subject -> decided(item, subject, withSentence)).stream()).toList();
	}

	private LedgerEntry.Decided decided(Item item, Subject subject, boolean withSentence) {
		return new LedgerEntry.Decided(subject, status, reason, status.equals(Status.OPEN) ? Optional.empty() : item.basis(), withSentence);
	}

	/** Whether it was settled with all that its sentence holds, and by nobody since. */
	public static boolean isSettledWithSentence(Item item, Ledger ledger) {
		return ledger.item(item.id()).flatMap(StoredItem::decision).filter(Decision::withSentence).isPresent();
	}

	/** As the ledger knows it, since a list of items may be older; but only the list knows that the text asks to look again. */
	private boolean isSo(Item item, Ledger ledger, boolean withSentence) {
		if (item.status().equals(Status.RECHECK) || item.otherValue().isPresent()) return false;
		// Who looks at it by itself later says more than who settled its sentence.
		if (!withSentence && isSettledWithSentence(item, ledger)) return false;
		Status decided = ledger.item(item.id()).map(StoredItem::status).orElse(Status.OPEN);
		return decided.saysTheSameAs(status) && (reason.isEmpty() || reason.equals(item.reason()));
	}
}
