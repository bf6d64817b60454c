package org.tickmark.claims.internal.figures.checks;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.internal.figures.reckoning.Reckonings;
import org.tickmark.claims.internal.figures.reckoning.Rules;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;

/** The same thing counted twice, with two figures: "12 people were killed" here, "the 13 dead" there. */
@Component
public final class ContradictionCheck implements ClaimCheck {
	@Override
	public String ruleId() {
		return Rules.CONTRADICTION;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		return Reckonings.faults(ruleId(), prose, claims);
	}
}
