package org.tickmark.dossier;

import org.tickmark.draft.Span;

/**
 * A piece of a source's text that has one place in it: a paragraph, a page, a subtitle, a cell.
 *
 * @param span in the source's text
 * @param speaker who says it, where the source names one; empty otherwise
 */
public record Stretch(Span span, Locator locator, String speaker) {
	/** Of which nobody in particular is the speaker. */
	public Stretch(Span span, Locator locator) {
		this(span, locator, "");
	}
}
