package org.tickmark.dossier.words;

/**
 * A line of a source without what nobody says in it.
 *
 * @param speaker a number for whoever says it; alike only for the same one
 * @param opens whether a sentence cannot go on into it from the line before
 */
record SpokenLine(int start, int end, int speaker, boolean opens) { }
