package org.tickmark.review.ledger;

import java.util.Locale;

/** What kind of thing an item rests on. */
public enum EvidenceKind {
	/** Who or what was there: a witness, a record made at the time, the data itself. */
	PRIMARY,
	/** What others wrote of it. */
	SECONDARY,
	INTERVIEW, DOCUMENT, OWN_CALCULATION,
	/** The author answers for it. */
	ON_AUTHOR;

	/** As the ledger and commands write it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
