package org.tickmark.dossier.sweep;

import java.util.List;

import org.tickmark.dossier.Difference;
import org.tickmark.review.Item;

/**
 * What the dossier says of one item.
 *
 * @param policy of the house by which a quotation's differences were judged; empty for what is no quotation
 * @param passages the best first; of a guess also where it bears nothing out
 * @param differences of the best passage, in text order
 * @param guess whether the passages only seem to be what reported speech rests on
 */
public record LookUp(Item item, Verdict verdict, String policy, List<Passage> passages, List<Difference> differences, boolean guess) {
	public LookUp {
		passages = List.copyOf(passages);
		differences = List.copyOf(differences);
	}
}
