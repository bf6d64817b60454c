package org.tickmark.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.review.ledger.Decision;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.StoredItem;

/**
 * Whether a draft can be signed off by a person, and what still keeps it from that.
 *
 * @param items of the draft now
 * @param obstacles in text order, what concerns the draft as a whole first
 */
public record Readiness(ItemList items, List<Obstacle> obstacles) {
	public Readiness {
		obstacles = List.copyOf(obstacles);
	}

	/**
	 * @param authors who wrote the draft; empty also where authors may check and sign what they wrote
	 * @param by who would sign
	 */
	public static Readiness of(Ledger ledger, ItemList items, List<String> authors, String by) {
		List<Obstacle> obstacles = new ArrayList<>();
		if (isAmong(authors, by)) obstacles.add(new Obstacle.AuthorSigns(by));
		for (Item item : items.items()) {
			if (!item.status().settled()) obstacles.add(new Obstacle.Unsettled(item));
			else authorAlone(ledger.item(item.id()), authors)
					.ifPresent(author -> obstacles.add(new Obstacle.SettledByAuthor(item, author)));
		}
		items.orphans().forEach(orphan -> obstacles.add(new Obstacle.Lost(orphan)));
		return new Readiness(items, obstacles);
	}

	/** Whether nothing keeps it from being signed. */
	public boolean isReady() {
		return obstacles.isEmpty();
	}

	/** Where several people decided alike, one who did not write the draft is enough. */
	private static Optional<String> authorAlone(Optional<StoredItem> item, List<String> authors) {
		List<String> deciders = item.map(stored -> stored.decisions().stream().map(Decision::by).toList()).orElse(List.of());
		return deciders.stream().allMatch(name -> isAmong(authors, name)) ? deciders.stream().findFirst() : Optional.empty();
	}

	private static boolean isAmong(List<String> authors, String name) {
		return authors.stream().anyMatch(author -> author.strip().equalsIgnoreCase(name.strip()));
	}
}
