package org.tickmark.ui.checking;

import java.util.List;
import java.util.Map;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Sense;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.Coverage;
import org.tickmark.review.ItemList;
import org.tickmark.review.ItemMerge;
import org.tickmark.review.Places;
import org.tickmark.review.ledger.Ledger;

/**
 * What was found in one version of a draft's text, made off the UI thread.
 *
 * @param stamp the version of the document; findings for another version are not shown
 * @param sentences of the draft, in text order
 * @param ledger the decisions that the items carry
 * @param places where the ledger's items stand in this text
 */
record Findings(long stamp, Draft draft, int words, List<Span> sentences, List<Claim> claims, Ledger ledger, Places places,
		ItemList items) {
	/** Which sentences nothing was said of yet. */
	Coverage coverage() {
		return Coverage.of(sentences, items);
	}

	/** How people said that dates are to be read. */
	Map<Span, Sense> chosen() {
		return places.readings(ledger);
	}

	/** The same text with other decisions: where they read dates alike, nothing has to be detected again. */
	Findings with(Ledger newer, Places newerPlaces) {
		return new Findings(stamp, draft, words, sentences, claims, newer, newerPlaces,
				ItemMerge.items(newer, draft.text(), claims, newerPlaces));
	}
}
