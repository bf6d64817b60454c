package org.tickmark.review;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Worth;
import org.tickmark.claims.detection.Worthiness;
import org.tickmark.draft.Draft;

/**
 * What each claim of a draft is worth. Asked once a detection: decisions come a key at a time, and change none of it. By identity, since the
 * hash of a claim is that of all it carries.
 */
final class Worths {
	private final Map<Claim, Worth> known = new IdentityHashMap<>();
	private final Worthiness worthiness;

	Worths(Draft draft, List<Claim> claims) {
		worthiness = Worthiness.of(draft, claims);
		claims.forEach(claim -> known.put(claim, worthiness.of(claim)));
	}

	/** The item with what its claim is worth, if it has one; one that is read as a person said is none of those that were found. */
	Item of(Item item) {
		return item.claim().map(claim -> Optional.ofNullable(known.get(claim)).orElseGet(() -> worthiness.of(claim))).map(item::worth)
				.orElse(item);
	}
}
