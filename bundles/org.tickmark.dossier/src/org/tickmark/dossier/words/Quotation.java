package org.tickmark.dossier.words;

import java.util.List;

/**
 * Words that a draft quotes.
 *
 * @param pieces the words between its marks, in text order; more than one where words of saying split it
 * @param speaker whom the draft names for it; empty where it names nobody. Of two places that fit alike, that of this speaker is better
 */
public record Quotation(List<String> pieces, String speaker) {
	public Quotation {
		pieces = List.copyOf(pieces);
	}

	/** In one piece, by nobody in particular. */
	public static Quotation of(String words) {
		return new Quotation(List.of(words), "");
	}
}
