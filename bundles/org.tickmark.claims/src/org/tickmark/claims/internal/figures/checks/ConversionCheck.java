package org.tickmark.claims.internal.figures.checks;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.internal.figures.reckoning.Reckonings;
import org.tickmark.claims.internal.figures.reckoning.Rules;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;

/** One quantity in two units or currencies that are not the same: "100 miles (180 km)". */
@Component
public final class ConversionCheck implements ClaimCheck {
	@Override
	public String ruleId() {
		return Rules.CONVERSION;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		return Reckonings.faults(ruleId(), prose, claims);
	}
}
