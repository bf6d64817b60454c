package org.tickmark.claims.internal.figures.checks;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.internal.figures.reckoning.Reckonings;
import org.tickmark.claims.internal.figures.reckoning.Rules;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;

/** A fraction with a per cent sign behind it, where the figures beside it prove that: "20 of 1,000 (0.02 percent)". */
@Component
public final class DecimalPercentCheck implements ClaimCheck {
	@Override
	public String ruleId() {
		return Rules.DECIMAL_PERCENT;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		return Reckonings.faults(ruleId(), prose, claims);
	}
}
