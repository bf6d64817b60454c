package org.tickmark.dossier.words;

import org.tickmark.draft.Span;

/**
 * Words of a draft that stand word for word in a source.
 *
 * @param draft where they stand in the draft's text
 * @param source its number among those of the index
 * @param span in the source's text
 * @param words how many
 */
public record Copied(Span draft, int source, Span span, int words) { }
