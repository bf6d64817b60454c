package org.tickmark.claims.internal.quotes;

import java.util.List;

import org.tickmark.claims.Explanation;
import org.tickmark.draft.Span;

/** A quotation mark that cannot be right. @param related the other mark of a pair that does not match */
public record MarkFault(Span mark, List<Span> related, Explanation why) { }
