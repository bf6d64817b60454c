package org.tickmark.claims.internal.facts;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;

/** Firsts, superlatives, records: what is said to stand out from all others. */
@Component
public final class SuperlativeDetector implements ClaimDetector {
	@Override
	public String ruleId() {
		return Assertion.SUPERLATIVE.rule();
	}

	@Override
	public Set<ClaimKind> kinds() {
		return Set.of(ClaimKind.FACT);
	}

	@Override
	public List<Claim> detect(Prose prose) {
		return Facts.of(prose).claims(Assertion.SUPERLATIVE);
	}
}
