package org.tickmark.review.ledger;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.hash.Sha256;

/**
 * Names an item for good. Follows from what the item is and where it was first seen, so that two checkers who decide the
 * same claim on copies of a draft speak of the same item.
 *
 * @param value 16 hexadecimal digits
 */
public record ItemId(String value) {

	/** @param text the draft's text that the claim was found in */
	public static ItemId of(Claim claim, String text) {
		return of(claim, TextHash.of(text));
	}

	/** For many claims of one text. */
	public static ItemId of(Claim claim, TextHash text) {
		// Two checks may object to the very same words; of other kinds one item a place is what people expect.
		String rule = claim.kind() == ClaimKind.PROBLEM ? claim.ruleId() : "";
		return of(claim.kind(), rule, claim.span(), text);
	}

	/** Of a claim marked by hand; the same as a detector's claim of that kind there. */
	public static ItemId of(ClaimKind kind, Span span, String text) {
		return of(kind, span, TextHash.of(text));
	}

	/** As {@link #of(ClaimKind, Span, String)}, for a text whose name is known. */
	public static ItemId of(ClaimKind kind, Span span, TextHash text) {
		return of(kind, "", span, text);
	}

	private static ItemId of(ClaimKind kind, String rule, Span span, TextHash text) {
		String name = String.join("\n", kind.word(), rule, text.value(), String.valueOf(span.start()), String.valueOf(span.end()));
		return new ItemId(Sha256.of(name).substring(0, 16));
	}

	@Override
	public String toString() {
		return value;
	}
}
