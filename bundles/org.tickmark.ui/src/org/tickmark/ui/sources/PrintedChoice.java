package org.tickmark.ui.sources;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.tickmark.before.Sighting;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.ui.messages.Messages;

/** Of which items people want to see a list, by what was printed of them before. What needs work comes first. No widget in here. */
public enum PrintedChoice {
	ALL(Messages.text("printed.all"), seen -> true),
	DIFFERS(Messages.text("printed.differs"), seen -> seen.filter(Sighting::differs).isPresent()),
	SAME(Messages.text("printed.same"), seen -> seen.filter(each -> !each.differs()).isPresent()),
	VERIFIED(Messages.text("printed.verified"),
			seen -> seen.filter(each -> !each.differs()).flatMap(Sighting::verified).isPresent()),
	NEVER(Messages.text("printed.never"), Optional::isEmpty);

	private final String title;
	private final Predicate<Optional<Sighting>> shown;

	PrintedChoice(String title, Predicate<Optional<Sighting>> shown) {
		this.title = title;
		this.shown = shown;
	}

	public String title() {
		return title;
	}

	/** What was printed of an item, in a word. */
	public static String inWords(Sighting seen) {
		return seen.differs() ? DIFFERS.title : seen.verified().isPresent() ? VERIFIED.title : SAME.title;
	}

	/** Those of the items; what has lost its place is shown in any case. */
	public ItemList of(ItemList items, Optional<PrintedSearch> search) {
		if (this == ALL || search.isEmpty()) return items;
		List<Item> kept = items.items().stream().filter(item -> shown.test(search.get().of(item))).toList();
		return new ItemList(kept, items.orphans(), items.folded());
	}
}
