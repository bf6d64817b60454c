package org.tickmark.ui.house;

import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.detection.ClaimDetection;

/**
 * All that decides which items a house finds in a draft, as it was at one moment.
 *
 * @param silenced ids of rules that the house wants to hear of in no draft
 * @param hidden kinds that it does not want to see marked
 */
public record Wanted(HouseRules rules, HousePolicy policy, Set<String> silenced, Set<ClaimKind> hidden) {
	public Wanted {
		silenced = Set.copyOf(silenced);
		hidden = Set.copyOf(hidden);
	}

	/** The detection as this house wants it; it still finds what the house does not want to hear of. */
	public ClaimDetection addedTo(ClaimDetection detection) {
		return detection.withHouse(rules.list(), rules.cues()).following(policy);
	}

	public boolean wants(Claim claim) {
		return !silenced.contains(claim.ruleId()) && !hidden.contains(claim.kind());
	}
}
