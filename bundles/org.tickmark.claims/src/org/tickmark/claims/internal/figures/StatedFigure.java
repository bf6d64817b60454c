package org.tickmark.claims.internal.figures;

import org.tickmark.claims.Figure;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Span;

/**
 * A figure where it stands.
 *
 * @param clause that holds its start
 * @param from index of its first token in the sentence
 * @param to index behind its last token
 */
public record StatedFigure(Sentence sentence, Span clause, int from, int to, Span span, Figure figure) { }
