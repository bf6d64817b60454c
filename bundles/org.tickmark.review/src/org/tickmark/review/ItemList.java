package org.tickmark.review;

import java.util.List;
import java.util.function.UnaryOperator;

import org.tickmark.claims.Claim;

/**
 * All items of a draft: claims detected now, merged with what the ledger knows by {@link ItemMerge}. A value for one version of the text.
 *
 * @param items in text order, none twice
 * @param orphans in the order in which they were first touched
 * @param folded claims that the house lists and that are no items of their own, see {@link House#folds}; in text order
 */
public record ItemList(List<Item> items, List<Orphan> orphans, List<Claim> folded) {
	public ItemList {
		items = List.copyOf(items);
		orphans = List.copyOf(orphans);
		folded = List.copyOf(folded);
	}

	/** Of which no claim is folded. */
	public ItemList(List<Item> items, List<Orphan> orphans) {
		this(items, orphans, List.of());
	}

	/** The same with what is known of each item otherwise. */
	ItemList with(UnaryOperator<Item> other) {
		return new ItemList(items.stream().map(other).toList(), orphans, folded);
	}

	/** How many items are settled. */
	public int settled() {
		return (int) items.stream().filter(item -> item.status().settled()).count();
	}

	/** How many items are vague times, which are listed behind the others. */
	public int vagueTimes() {
		return (int) items.stream().filter(Item::isVagueTime).count();
	}
}
