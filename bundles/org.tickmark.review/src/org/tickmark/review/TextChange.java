package org.tickmark.review;

import org.tickmark.draft.Span;

/** What stands in one text where another thing stood in the text before; either may be empty. */
public record TextChange(Span before, Span after) { }
