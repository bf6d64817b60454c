package org.tickmark.ui.items;

import java.util.List;

import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.ui.messages.Messages;

/** Of which class the items are that the table shows: as a person gave it, else as it is proposed. No widget in here. */
enum Classes {
	ALL(Messages.text("items.classes.all"), List.of()), A(Messages.text("items.classes.a"), List.of(ItemClass.A)),
	A_AND_B(Messages.text("items.classes.ab"), List.of(ItemClass.A, ItemClass.B));

	private final String title;
	private final List<ItemClass> shown;

	Classes(String title, List<ItemClass> shown) {
		this.title = title;
		this.shown = shown;
	}

	String title() {
		return title;
	}

	/** Those of the items; what has lost its place is shown in any case. */
	ItemList of(ItemList items) {
		if (this == ALL) return items;
		List<Item> kept = items.items().stream().filter(item -> item.itemClass().filter(shown::contains).isPresent()).toList();
		return new ItemList(kept, items.orphans(), items.folded());
	}
}
