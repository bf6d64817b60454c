package org.tickmark.ui.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.SourceMap;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemId;

/** The items as listed last, which know those again that were listed before. */
final class ListedItems {
	private Map<ItemId, Item> listed = Map.of();
	private Map<ItemId, ItemId> successors = Map.of();

	/** The same item as it is listed now. An untouched one is found anew after each edit; it is the same where its mark stayed. */
	Optional<Item> now(ItemId item) {
		return Optional.ofNullable(listed.get(successors.getOrDefault(item, item)));
	}

	/**
	 * @param before where the marks of the items stand in the document that were listed until now
	 * @param source of the text in which the new ones stand
	 */
	void become(List<Item> items, Map<ItemId, Span> before, SourceMap source) {
		record Place(ClaimKind kind, Span span) { }
		Map<Place, ItemId> placed = new HashMap<>();
		for (Item item : items) placed.put(new Place(item.kind(), source.toSource(item.span())), item.id());
		Map<ItemId, ItemId> followed = new HashMap<>();
		for (Item item : listed.values()) {
			Span span = before.get(item.id());
			ItemId successor = span == null ? null : placed.get(new Place(item.kind(), span));
			if (successor != null) followed.put(item.id(), successor);
		}
		successors = followed;
		listed = items.stream().collect(Collectors.toMap(Item::id, item -> item, (first, second) -> first));
	}
}
