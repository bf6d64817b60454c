package org.tickmark.claims.internal.figures.checks;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.internal.figures.reckoning.Reckonings;
import org.tickmark.claims.internal.figures.reckoning.Rules;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;

/** Percentages that no whole number makes, or not these: "37 % of 12 people", "25 of the 40 (70 %)". */
@Component
public final class ShareCheck implements ClaimCheck {
	@Override
	public String ruleId() {
		return Rules.GRIM;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		return Reckonings.faults(ruleId(), prose, claims);
	}
}
