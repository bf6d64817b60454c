package org.tickmark.dossier.sweep;

import org.tickmark.dossier.Locator;
import org.tickmark.draft.Span;

/**
 * A place in a source that speaks of an item.
 *
 * @param source its key, see {@link SearchedSource#key()}
 * @param span of the words, in the source's text
 * @param text those words
 * @param score how well it fits, from 0 to 1; it orders passages and means nothing else
 * @param stated the words of the value itself, in the source's text; the whole span for what is told in words
 */
public record Passage(String source, Locator locator, Span span, String text, double score, Span stated) {
	/** Of what is told in words. */
	public Passage(String source, Locator locator, Span span, String text, double score) {
		this(source, locator, span, text, score, span);
	}
}
