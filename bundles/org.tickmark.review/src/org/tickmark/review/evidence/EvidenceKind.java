package org.tickmark.review.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.tickmark.review.messages.Messages;

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

	/** As people read it, in small letters. */
	public String label() {
		return switch (this) {
			case PRIMARY -> Messages.text("evidence.primary");
			case SECONDARY -> Messages.text("evidence.secondary");
			case INTERVIEW -> Messages.text("evidence.interview");
			case DOCUMENT -> Messages.text("evidence.document");
			case OWN_CALCULATION -> Messages.text("evidence.ownCalculation");
			case ON_AUTHOR -> Messages.text("evidence.onAuthor");
		};
	}

	/** By its word. Empty for one that only newer versions know. */
	public static Optional<EvidenceKind> of(String word) {
		return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
	}
}
