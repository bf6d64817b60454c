package org.tickmark.review.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One piece of what items rest on. It may serve many of them.
 *
 * @param title of the source, or its code name where it is confidential; never blank
 * @param locator where in it: page, paragraph, line, timecode or cell, as people write it; empty where nobody said
 * @param contact of who can be asked; empty where there is none
 * @param checked the day it was looked at; empty where nobody said
 * @param note what else is to be said of it; empty for nothing
 * @param hash SHA-256 of the copy that the dossier keeps, in lower-case hex digits; empty where it keeps none
 */
public record Evidence(EvidenceKind kind, String title, String locator, String contact, Optional<LocalDate> checked, String note,
		Optional<String> hash) {
	public Evidence {
		if (title.isBlank()) throw new IllegalArgumentException("evidence without a title");
	}

	/** As the ledger kept a source before it knew of more: a line of text. */
	public static Evidence ofSource(String line) {
		return new Evidence(EvidenceKind.DOCUMENT, line, "", "", Optional.empty(), "", Optional.empty());
	}
}
