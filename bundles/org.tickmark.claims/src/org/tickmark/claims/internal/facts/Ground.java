package org.tickmark.claims.internal.facts;

/**
 * Words that do something in a sentence.
 *
 * @param from index of the first token
 * @param to index behind the last
 */
record Ground(Trait trait, int from, int to) { }
