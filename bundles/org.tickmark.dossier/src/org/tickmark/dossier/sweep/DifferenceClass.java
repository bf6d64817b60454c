package org.tickmark.dossier.sweep;

import java.util.Locale;

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
}
