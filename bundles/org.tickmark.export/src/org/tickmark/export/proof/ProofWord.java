package org.tickmark.export.proof;

import org.tickmark.draft.Span;

/**
 * A word as it is compared.
 *
 * @param key without upper and lower case, ligatures and what shows nothing
 * @param span in its text
 * @param block the number of the paragraph that it stands in
 */
record ProofWord(String key, Span span, int block) {
	/** What both are together. */
	ProofWord with(ProofWord next) {
		return new ProofWord(key + next.key, span.union(next.span), block);
	}

	boolean hasDigit() {
		return key.chars().anyMatch(Character::isDigit);
	}
}
