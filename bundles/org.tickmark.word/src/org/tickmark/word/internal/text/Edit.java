package org.tickmark.word.internal.text;

/**
 * A change of a text.
 *
 * @param from where it begins in the text before
 * @param to where what is replaced ends there; the same for what is only put in
 * @param with what stands there afterwards; empty for what is only taken out
 */
public record Edit(int from, int to, String with) { }
