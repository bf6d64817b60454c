package org.tickmark.dossier.words;

import org.tickmark.draft.Span;

/**
 * A passage that reported speech may rest on; people must look.
 *
 * @param source its number among those of the index
 * @param span of its sentences in the source's text; one person says them all
 * @param speaker empty where the source does not tell
 * @param score what part of the weighty words it shares, from 0 to 1
 */
public record Guess(int source, Span span, String speaker, double score) { }
