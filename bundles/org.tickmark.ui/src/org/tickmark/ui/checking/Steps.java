package org.tickmark.ui.checking;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEvent;

/** What was done to items in one editor, so that it can be taken back step by step, and done again. */
final class Steps {
	private final Deque<Step> done = new ArrayDeque<>();
	private final Deque<Step> takenBack = new ArrayDeque<>();

	/**
	 * What one key did.
	 *
	 * @param events by their hashes
	 * @param items that it was done to
	 * @param places whether it said where items stand
	 * @param corrects whether it also changed the text
	 */
	record Step(List<String> events, List<ItemId> items, boolean places, boolean corrects) {
		static Step of(List<LedgerEvent> events, List<ItemId> items) {
			List<String> hashes = events.stream().filter(event -> !(event.entry() instanceof LedgerEntry.TextKept)).map(LedgerEvent::hash)
					.toList();
			boolean places = events.stream().anyMatch(event -> event.entry() instanceof LedgerEntry.Placed);
			return new Step(hashes, items, places, events.stream().anyMatch(event -> event.entry() instanceof LedgerEntry.Accepted));
		}

		/** The way back from this one, which is about the same. */
		Step back(List<LedgerEvent> events) {
			return new Step(of(events, items).events(), items, places, corrects);
		}
	}

	void add(Step step) {
		done.push(step);
		takenBack.clear();
	}

	Optional<Step> last() {
		return Optional.ofNullable(done.peek());
	}

	Optional<Step> lastTakenBack() {
		return Optional.ofNullable(takenBack.peek());
	}

	/**
	 * @param undoing the events that took the last step back
	 * @param again whether it can be done again
	 */
	void tookBack(List<LedgerEvent> undoing, boolean again) {
		Step undone = done.pop();
		if (again) takenBack.push(undone.back(undoing));
		else takenBack.clear();
	}

	/** Something else was done meanwhile. */
	void forgetTakenBack() {
		takenBack.clear();
	}

	/** @param redoing the events that brought the step back that was taken back last */
	void didAgain(List<LedgerEvent> redoing) {
		done.push(takenBack.pop().back(redoing));
	}
}
