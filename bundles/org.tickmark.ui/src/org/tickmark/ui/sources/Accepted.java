package org.tickmark.ui.sources;

import java.time.LocalDate;
import java.util.Optional;

import org.tickmark.dossier.SourceForm;
import org.tickmark.dossier.Stretch;
import org.tickmark.draft.Span;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;

/** Makes evidence of words in a source. No widget in here. */
public final class Accepted {
	/** What is kept of the words, so that the ledger can be read without the dossier. */
	private static final int MOST_WORDS = 300;

	private Accepted() { }

	/**
	 * @param words in the source's text
	 * @param today the day that it was looked at
	 */
	public static Evidence of(KeptSource kept, Span words, LocalDate today) {
		String locator = kept.text().stretchAt(words.start()).map(Stretch::locator).map(where -> where.shown()).orElse("");
		String quoted = words.in(kept.text().text()).replaceAll("\\s+", " ").strip();
		String note = quoted.length() <= MOST_WORDS ? quoted : quoted.substring(0, MOST_WORDS - 1) + "\u2026";
		boolean confidential = kept.source().confidential();
		// Who wrote a thing can be told by how it is put.
		return new Evidence(kind(kept.source().form()), kept.source().title(), locator, "", Optional.of(today), confidential ? "" : note,
				Optional.of(kept.source().hash()), confidential);
	}

	/** What it most likely is; a person may say otherwise. */
	private static EvidenceKind kind(SourceForm form) {
		return switch (form) {
			case SUBTITLES, SOUND, FILM -> EvidenceKind.INTERVIEW;
			default -> EvidenceKind.DOCUMENT;
		};
	}
}
