package org.tickmark.claims;

import java.util.Set;

/**
 * How a house reads words on which people disagree, and which matters of style it asks for. What the text itself settles, no policy changes.
 *
 * @param asked the ids of rules that run only on request
 */
public record HousePolicy(Set<String> asked) {
	/** Of a house that has said nothing. */
	public static final HousePolicy USUAL = new HousePolicy(Set.of());

	public HousePolicy {
		asked = Set.copyOf(asked);
	}

	public HousePolicy asking(Set<String> ruleIds) {
		return new HousePolicy(ruleIds);
	}
}
