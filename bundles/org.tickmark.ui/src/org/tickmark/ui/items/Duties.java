package org.tickmark.ui.items;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.swt.widgets.Shell;
import org.tickmark.review.Action;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.verbs.AssignItems;
import org.tickmark.review.verbs.ClassItems;
import org.tickmark.ui.checking.DraftUnderReview;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;

/** Who is to check which items, and in which order; each answers with a word for the status line. */
final class Duties {
	private final HouseSettings house;

	Duties(HouseSettings house) {
		this.house = house;
	}

	String assign(Shell shell, DraftUnderReview draft, List<Item> items) throws IOException {
		String now = items.getFirst().duty().person();
		var dialog = new PersonDialog(shell, items.size(), people(draft), now.isEmpty() ? house.checker() : now);
		Optional<String> person = dialog.ask();
		if (person.isEmpty()) return "";
		return act(draft, items, here -> new AssignItems(here, person.get())) ? "" : Messages.text("duty.alreadySet");
	}

	/** Everybody known here, so that one name is not written in two ways. */
	private List<String> people(DraftUnderReview draft) {
		var people = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
		people.add(house.checker());
		people.addAll(draft.ledger().people());
		draft.items().items().stream().map(item -> item.duty().person()).filter(person -> !person.isEmpty()).forEach(people::add);
		return List.copyOf(people);
	}

	/** @param itemClass empty to take it away */
	static String classify(DraftUnderReview draft, List<Item> items, Optional<ItemClass> itemClass) throws IOException {
		return act(draft, items, here -> new ClassItems(here, itemClass)) ? "" : Messages.text("duty.alreadySet");
	}

	private static boolean act(DraftUnderReview draft, List<Item> items, Function<List<Item>, Action> action) throws IOException {
		List<Item> here = items.stream().map(draft::whereItIs).flatMap(Optional::stream).toList();
		return draft.decisions().act(action.apply(here), here.stream().map(Item::id).toList());
	}
}
