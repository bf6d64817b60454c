package org.tickmark.dossier.values;

import org.tickmark.draft.Span;

/**
 * A value as a text states it.
 *
 * @param span of the words that state it
 * @param clause that they stand in, for what it is stated of
 */
public record Statement(Value value, Span span, Span clause) { }
