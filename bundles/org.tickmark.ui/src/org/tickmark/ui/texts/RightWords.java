package org.tickmark.ui.texts;

import java.util.Optional;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Wording;
import org.tickmark.review.Item;

/** What has to stand in place of a problem, where only one thing can. No widget in here. */
public final class RightWords {
	private static final Wording WORDING = new Wording();

	private RightWords() { }

	/** Empty where more than one thing may be wrong, and of what is settled. @param text that the item's spans count in */
	public static Optional<String> of(Item item, String text) {
		if (item.kind() != ClaimKind.PROBLEM || item.status().settled()) return Optional.empty();
		return item.claim().flatMap(claim -> WORDING.right(claim, text)).filter(right -> !right.isBlank() && !right.equals(item.text()));
	}
}
