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
 */
public record Passage(String source, Locator locator, Span span, String text, double score) { }
