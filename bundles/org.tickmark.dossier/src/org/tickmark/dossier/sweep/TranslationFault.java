package org.tickmark.dossier.sweep;

import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;

/**
 * A figure, date or name in which a translation and its original are apart. Language does not matter for those.
 *
 * @param draft where it stands in the draft; empty where it was lost
 * @param original where it stands in the original; empty where it was added
 */
public record TranslationFault(Sort sort, ClaimKind kind, Optional<Span> draft, Optional<Passage> original) {
	/** What became of it. */
	public enum Sort {
		ADDED, LOST, CHANGED;

		/** As files and commands write it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}
}
