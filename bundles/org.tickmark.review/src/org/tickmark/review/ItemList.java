package org.tickmark.review;

import java.util.List;

/**
 * All items of a draft: claims detected now, merged with what the ledger knows by {@link ItemMerge}. A value for one version of the text.
 *
 * @param items in text order, none twice
 * @param orphans in the order in which they were first touched
 */
public record ItemList(List<Item> items, List<Orphan> orphans) {
	public ItemList {
		items = List.copyOf(items);
		orphans = List.copyOf(orphans);
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
