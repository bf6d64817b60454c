package org.tickmark.claims.internal.quotes;

import org.tickmark.draft.Span;

/**
 * One quotation mark as it stands.
 *
 * @param opens whether its shape or place lets it open
 * @param closes whether its shape or place lets it close; where both hold, what is open decides
 */
record MarkSign(Span span, MarkKind kind, boolean opens, boolean closes) { }
