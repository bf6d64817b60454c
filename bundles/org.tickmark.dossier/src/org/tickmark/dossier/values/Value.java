package org.tickmark.dossier.values;

/** A value that a text states. */
public sealed interface Value permits TimeValue, FigureValue, NameValue { }
