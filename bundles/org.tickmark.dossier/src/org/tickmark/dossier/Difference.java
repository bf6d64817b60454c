package org.tickmark.dossier;

/**
 * One difference between the draft and a passage of a source.
 *
 * @param draft the draft's words; empty where it leaves them out
 * @param source the source's words; empty where it does not have them
 */
public record Difference(DifferenceClass kind, String draft, String source) { }
