package org.tickmark.claims.internal.names;

import java.util.Optional;

import org.tickmark.draft.Span;

/**
 * One place where a bearer is named.
 *
 * @param span the name alone
 * @param clause the name with title, age and apposition
 * @param title words before the name that say who it is: "Dr", "Prime Minister"; may be empty
 * @param role title and apposition together; may be empty
 * @param age in years, where it stands here
 * @param first whether no mention of the bearer comes before
 * @param bearer index of {@link Names#bearers()}
 */
public record NameMention(Span span, Span sentence, Span clause, String title, String role, Optional<Integer> age, boolean first,
		int bearer) { }
