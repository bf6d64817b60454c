package org.tickmark.claims.internal.quotes;

import org.tickmark.draft.Span;

/**
 * A stretch between quotation marks, within one paragraph and in no other quotation.
 *
 * @param outer marks included; where a mark is missing, as far as the quotation was recovered
 * @param inner what stands between the marks, without spaces at its edges
 * @param stopped whether a comma, full stop or the like ends it
 * @param resumes whether it goes on from the paragraph before, whose quotation was left open as custom wants it
 * @param runsOn whether it goes on in the next paragraph
 */
public record Quotation(Span outer, Span inner, boolean stopped, boolean resumes, boolean runsOn) { }
