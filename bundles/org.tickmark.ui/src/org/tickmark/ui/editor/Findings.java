package org.tickmark.ui.editor;

import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.draft.Draft;
import org.tickmark.review.ItemList;
import org.tickmark.review.Ledger;
import org.tickmark.review.Places;

/**
 * What was found in one version of a draft's text, made off the UI thread.
 *
 * @param stamp the version of the document; findings for another version are not shown
 * @param ledger the decisions that the items carry
 * @param places where the ledger's items stand in this text
 */
record Findings(long stamp, Draft draft, int words, List<Claim> claims, Ledger ledger, Places places, ItemList items) {
	/** The same text with other decisions: nothing has to be detected again. */
	Findings with(Ledger newer, Places newerPlaces) {
		return new Findings(stamp, draft, words, claims, newer, newerPlaces, ItemList.of(newer, draft.text(), claims, newerPlaces));
	}
}
