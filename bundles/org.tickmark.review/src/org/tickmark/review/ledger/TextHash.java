package org.tickmark.review.ledger;

import org.tickmark.review.hash.Sha256;


/**
 * Names one version of a draft's text.
 *
 * @param value SHA-256 of the text in UTF-8, in hexadecimal
 */
public record TextHash(String value) {
	/** Costs time in proportion to the text: ask once a version. */
	public static TextHash of(String text) {
		return new TextHash(Sha256.of(text));
	}

	@Override
	public String toString() {
		return value;
	}
}
