package org.tickmark.claims.internal.facts;

import org.tickmark.claims.internal.names.NameMention;
import org.tickmark.draft.Span;

/**
 * Words against somebody.
 *
 * @param party where it is named there
 * @param words of the criticism
 */
record Charge(NameMention party, Span words) { }
