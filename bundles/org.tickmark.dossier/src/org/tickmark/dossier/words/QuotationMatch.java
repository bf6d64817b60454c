package org.tickmark.dossier.words;

import java.util.List;

import org.tickmark.dossier.Difference;
import org.tickmark.draft.Span;

/**
 * A place of a source that says what a draft quotes, or nearly so. One person says all of it.
 *
 * @param source its number among those of the index
 * @param spans in the source's text, in the order of the quotation's parts: one, or more where it leaves out much between them
 * @param speaker who says it there; empty where the source does not tell
 * @param score how well it fits, from 0 to 1
 * @param differences in the quotation's order
 * @param differs whether any of them is one that the policy does not permit
 */
public record QuotationMatch(int source, List<Span> spans, String speaker, double score, List<Difference> differences, boolean differs) {
	public QuotationMatch {
		spans = List.copyOf(spans);
		differences = List.copyOf(differences);
	}

	/** From the first word to the last, whatever is left out in between. */
	public Span span() {
		return spans.stream().reduce(spans.getFirst(), Span::union);
	}
}
