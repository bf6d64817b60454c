package org.tickmark.claims.internal.facts;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;

/** What is told as the cause of something or as what came of it: "because of", "led to". */
@Component
public final class CauseDetector implements ClaimDetector {
	@Override
	public String ruleId() {
		return Assertion.CAUSE.rule();
	}

	@Override
	public Set<ClaimKind> kinds() {
		return Set.of(ClaimKind.FACT);
	}

	@Override
	public List<Claim> detect(Prose prose) {
		return Facts.of(prose).claims(Assertion.CAUSE);
	}
}
