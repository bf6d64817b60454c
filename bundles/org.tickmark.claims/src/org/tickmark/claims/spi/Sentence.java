package org.tickmark.claims.spi;

import java.util.List;

import org.tickmark.draft.Span;

/**
 * One sentence, trimmed, within one paragraph.
 *
 * @param tokens in text order
 * @param clauses in text order; together they cover the sentence
 */
public record Sentence(Span span, List<Token> tokens, List<Span> clauses) {
	/** The clause that holds the offset, the whole sentence if none does. */
	public Span clauseAt(int offset) {
		for (Span clause : clauses) {
			if (clause.contains(offset)) return clause;
		}
		return span;
	}
}
