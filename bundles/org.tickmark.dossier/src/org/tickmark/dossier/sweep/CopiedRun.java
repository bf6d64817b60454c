package org.tickmark.dossier.sweep;

import org.tickmark.draft.Span;

/**
 * Words of a draft that stand in a source as they are, though no quotation marks say so.
 *
 * @param draft where they stand in the draft's text
 * @param passage where in the source
 */
public record CopiedRun(Span draft, Passage passage) { }
