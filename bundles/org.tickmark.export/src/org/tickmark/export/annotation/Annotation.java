package org.tickmark.export.annotation;

import java.util.List;
import java.util.Optional;

import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;

/**
 * One annotation of the W3C's data model, as far as it can become an item.
 *
 * @param by who made it; empty where it does not say
 * @param kind that one of its tags names
 * @param exact the words that it is about; empty where it quotes none
 * @param prefix and suffix what stands before and behind them; empty where it does not say
 * @param points where it says that they stand, in code points
 * @param remarks what it says about them to people, the earliest first
 */
public record Annotation(String by, Optional<ClaimKind> kind, String exact, String prefix, String suffix, Optional<Span> points,
		List<String> remarks) {
	public Annotation {
		remarks = List.copyOf(remarks);
	}
}
