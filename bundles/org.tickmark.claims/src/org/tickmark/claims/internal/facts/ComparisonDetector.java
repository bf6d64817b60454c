package org.tickmark.claims.internal.facts;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;

/** What is said to be more or less than something else, or to rise or fall. */
@Component
public final class ComparisonDetector implements ClaimDetector {
	@Override
	public String ruleId() {
		return Assertion.COMPARISON.rule();
	}

	@Override
	public Set<ClaimKind> kinds() {
		return Set.of(ClaimKind.FACT);
	}

	@Override
	public List<Claim> detect(Prose prose) {
		return Facts.of(prose).claims(Assertion.COMPARISON);
	}
}
