package org.tickmark.review;

import java.util.List;

import org.tickmark.claims.Claim;

/**
 * All items of a draft: claims detected now, merged with what the ledger knows. A value for one version of the text.
 *
 * @param items in text order, none twice
 * @param orphans in the order in which they were first touched
 */
public record ItemList(List<Item> items, List<Orphan> orphans) {
	public ItemList {
		items = List.copyOf(items);
		orphans = List.copyOf(orphans);
	}

	/**
	 * A stored item stands for the claim of its kind at its place; every other claim is an open item. Safe on any thread.
	 *
	 * @param claims of the text, in text order
	 * @param places of stored items in the text: from {@link Anchoring} on opening, from live positions while it is edited
	 */
	public static ItemList of(Ledger ledger, String text, List<Claim> claims, Places places) {
		return new ItemMerge(ledger, text, places).merge(claims);
	}

	/** How many items are settled. */
	public int settled() {
		return (int) items.stream().filter(item -> item.status().settled()).count();
	}
}
