package org.tickmark.dossier;

import java.util.Locale;

import org.tickmark.review.QuotationPolicy;

/** What kind of difference there is between a draft's words and those of a source. */
public enum DifferenceClass {
	/** An "um" or a false start of the source is left out. */
	FILLER,
	/** Words are left out where the draft marks it. */
	ELLIPSIS,
	/** Words are put in, in brackets. */
	INSERTION,
	/** Words are left out without a mark. */
	DELETION,
	/** Other words. */
	SUBSTITUTION,
	/** The same words in another order. */
	ORDER,
	/** Another tense or person where the quotation joins the sentence. */
	SEAM,
	/** A "not" more or less. */
	NEGATION,
	/** Another figure. */
	FIGURE,
	/** Another name. */
	NAME;

	/** As files and commands write it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether it turns a fact around, whatever a house permits. */
	public boolean isGrave() {
		return this == NEGATION || this == FIGURE || this == NAME;
	}

	/** Whether a house of that policy lets it pass. Words changed or left out without a mark pass nowhere. */
	public boolean isPermittedBy(QuotationPolicy policy) {
		return switch (this) {
			case ELLIPSIS, INSERTION -> policy.compareTo(QuotationPolicy.DELETIONS_MARKED) >= 0;
			case FILLER -> policy.compareTo(QuotationPolicy.FILLERS_OUT) >= 0;
			case ORDER, SEAM -> policy == QuotationPolicy.LIGHT_GRAMMAR;
			case DELETION, SUBSTITUTION, NEGATION, FIGURE, NAME -> false;
		};
	}
}
