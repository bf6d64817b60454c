package org.tickmark.dossier.words;

import java.util.List;

import org.tickmark.review.QuotationPolicy;

/** Finds where the sources say what a draft quotes. Immutable, safe on any thread. */
public final class QuotationSearch {
	private final WordIndex index;
	private final QuotationPolicy policy;

	/** @param policy of the house, by which differences are judged */
	public QuotationSearch(WordIndex index, QuotationPolicy policy) {
		this.index = index;
		this.policy = policy;
	}

	/** The places that fit best, the best first; empty where none says nearly the same. */
	public List<QuotationMatch> best(Quotation quotation) {
		return List.of();
	}
}
