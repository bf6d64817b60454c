package org.tickmark.claims.internal.facts;

import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.claims.FactReason;
import org.tickmark.claims.Wording;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.draft.Draft;

/** What one rule lists in a text, its paragraphs parted by strokes. */
record FactsIn(String text, List<Claim> claims) {
	static FactsIn text(ClaimDetector detector, String lines) {
		String text = lines.replace("|", "\n\n");
		List<Claim> claims = detector.detect(ReadProse.of(Draft.of(text)));
		for (Claim claim : claims) {
			boolean worded = !new Wording().of(claim.why()).isBlank() && !new Wording().of(claim.why()).contains("{");
			if (!claim.ruleId().equals(detector.ruleId()) || !detector.kinds().contains(claim.kind()) || !worded)
				throw new AssertionError(claim);
		}
		return new FactsIn(text, claims);
	}

	/** What each claim marks, as written. */
	List<String> marked() {
		return claims.stream().map(claim -> claim.span().in(text)).toList();
	}

	/** The words that the first claim rests on. */
	List<String> grounds() {
		return claims.getFirst().why() instanceof FactReason.Stated stated ? stated.grounds() : List.of();
	}
}
