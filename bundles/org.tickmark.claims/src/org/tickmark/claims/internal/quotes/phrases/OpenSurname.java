package org.tickmark.claims.internal.quotes.phrases;

import java.util.List;

import org.tickmark.draft.Span;

/** A surname alone as speaker, which several people bear. @param names in full, in the order in which they came in */
public record OpenSurname(Span speaker, int paragraph, List<String> names) { }
