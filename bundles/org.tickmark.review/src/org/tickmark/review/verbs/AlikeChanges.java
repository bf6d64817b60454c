package org.tickmark.review.verbs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tickmark.claims.ClaimKind;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.Recheck;
import org.tickmark.review.TextChange;
import org.tickmark.review.ledger.Decision;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.StoredItem;
import org.tickmark.review.messages.Messages;
import org.tickmark.review.text.Swap;

/**
 * Decided items that are to be looked at again because the same happened to all of them, so that one look at all of them is enough. What
 * people decided differently and what an author answered is looked at one by one.
 *
 * @param kind what happened, in words for people
 * @param items in text order, one at least
 */
public record AlikeChanges(String kind, List<Changed> items) {
	/**
	 * One of them.
	 *
	 * @param status and reason that it had before, the reason empty where none was given
	 * @param before and after what it stated and what it states now, in words
	 * @param changes in these
	 */
	public record Changed(Item item, Status status, String reason, String before, String after, List<TextChange> changes) {
		public Changed {
			changes = List.copyOf(changes);
		}

		/** The same where it stands by now. */
		public Changed at(Item here) {
			return new Changed(here, status, reason, before, after, changes);
		}
	}

	public AlikeChanges {
		items = List.copyOf(items);
	}

	/** All that there are, the first in the text first. */
	public static List<AlikeChanges> of(ItemList items, Ledger ledger) {
		Map<String, List<Changed>> kinds = new LinkedHashMap<>();
		for (Item item : items.items()) {
			changed(item, ledger)
					.ifPresent(each -> kind(each).ifPresent(kind -> kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(each)));
		}
		return kinds.entrySet().stream().map(each -> new AlikeChanges(each.getKey(), each.getValue())).toList();
	}

	/** The item and those that the same happened to; empty if it has to be looked at by itself, or not at all. */
	public static Optional<AlikeChanges> with(ItemId id, ItemList items, Ledger ledger) {
		return of(items, ledger).stream().filter(alike -> alike.items().stream().anyMatch(each -> each.item().id().equals(id))).findFirst();
	}

	private static Optional<Changed> changed(Item item, Ledger ledger) {
		return item.recheck().flatMap(why -> switch (why) {
			case Recheck.Changed changed -> Optional.of(changed(item, changed.decision(), changed.before(), changed.after()));
			case Recheck.Reread reread -> Optional.of(changed(item, reread.decision(), reread.before(), reread.after()));
			case Recheck.ChangedSinceSignOff since -> ledger.item(item.id()).flatMap(StoredItem::decision)
					.map(decision -> changed(item, decision, since.before(), since.after()));
			case Recheck.HeldOver held -> decidedBefore(item, ledger)
					.map(decided -> new Changed(item, decided.status(), decided.reason(), item.text(), item.text(), List.of()));
			case Recheck.Answered answered -> Optional.empty();
			case Recheck.SetDifferently differently -> Optional.empty();
			case Recheck.Disagreed disagreed -> Optional.empty();
		});
	}

	private static Changed changed(Item item, Decision decision, String stated, String states) {
		String before = bare(stated);
		String after = bare(states);
		List<TextChange> changes = Swap.between(before, after).stream().map(swap -> new TextChange(swap.before(), swap.after())).toList();
		return new Changed(item, decision.status(), decision.reason(), before, after, changes);
	}

	/** The mark behind a sentence is taken along at one time and not at another. */
	private static String bare(String statement) {
		int end = statement.length();
		while (end > 0 && (".,;:".indexOf(statement.charAt(end - 1)) >= 0 || Character.isWhitespace(statement.charAt(end - 1)))) end--;
		return statement.substring(0, end);
	}

	/** What the taking over of another day asks to look at again. */
	private static Optional<LedgerEntry.Decided> decidedBefore(Item item, Ledger ledger) {
		return ledger.events(item.id()).reversed().stream().filter(event -> ledger.counts(event.hash())).map(LedgerEvent::entry)
				.filter(LedgerEntry.Decided.class::isInstance).map(LedgerEntry.Decided.class::cast)
				.filter(decided -> !decided.status().equals(Status.RECHECK)).findFirst()
				.filter(decided -> !decided.status().equals(Status.OPEN));
	}

	/** Empty where the words are the same, and something else differs that shows in this item only. */
	private static Optional<String> kind(Changed changed) {
		Recheck why = changed.item().recheck().orElseThrow();
		if (why instanceof Recheck.HeldOver) return Optional.of(Messages.text("recheck.kind.heldOver"));
		// Each date moves by its own way; that all of them moved is what they have in common.
		boolean day = why instanceof Recheck.Reread && changed.item().kind() == ClaimKind.DATE;
		if (day) return Optional.of(Messages.text("recheck.kind.date"));
		if (why instanceof Recheck.Reread) return Optional.of(words(changed.before(), changed.after()));
		String swapped = changed.changes().stream()
				.map(swap -> words(swap.before().in(changed.before()), swap.after().in(changed.after()))).distinct()
				.collect(Collectors.joining("; "));
		return Optional.of(swapped).filter(swaps -> !swaps.isEmpty());
	}

	private static String words(String gone, String come) {
		if (gone.isEmpty()) return Messages.text("recheck.kind.added", come);
		return come.isEmpty() ? Messages.text("recheck.kind.removed", gone) : Messages.text("recheck.kind.replaced", gone, come);
	}
}
