package org.tickmark.claims.internal.dates;

import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.claims.spi.Prose;

/**
 * The time expressions of a draft, read once: the rule on dates lists them, the one on figures leaves their numbers alone.
 *
 * @param claims in text order, none overlapping another
 */
public record Times(List<Claim> claims) {
	public Times {
		claims = List.copyOf(claims);
	}

	public static Times of(Prose prose) {
		return prose.shared(Times.class, all -> new Times(new TimeDetector().read(all)));
	}
}
