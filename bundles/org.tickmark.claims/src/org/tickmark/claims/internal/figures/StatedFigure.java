package org.tickmark.claims.internal.figures;

import org.tickmark.claims.Figure;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Span;

/**
 * A figure where it stands.
 *
 * @param from index of its first token in the sentence
 * @param to index behind its last token
 */
public record StatedFigure(Sentence sentence, int from, int to, Span span, Figure figure) { }
