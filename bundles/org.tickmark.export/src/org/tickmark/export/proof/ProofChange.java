package org.tickmark.export.proof;

import java.util.Locale;
import java.util.Optional;

import org.tickmark.dossier.DifferenceClass;
import org.tickmark.draft.Span;

/**
 * One thing in which a page is not as its draft.
 *
 * @param draft the draft's words; empty where the page adds some
 * @param page the page's words; empty where it leaves some out
 * @param place of the draft's words in its text; empty where the page adds some
 * @param before and after words of the draft, or of the page where it adds some, that stand around it
 * @param where on the page, for people: "p. 4"; empty where it has no places
 */
public record ProofChange(Sort sort, DifferenceClass kind, String draft, String page, Optional<Span> place, String before, String after,
		String where) {
	/** What became of it. */
	public enum Sort {
		MISSING, ADDED, CHANGED;

		/** As files and commands write it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** Whether it turns a fact around: a figure, a name, a "not". */
	public boolean isGrave() {
		return kind.isGrave();
	}
}
