package org.tickmark.claims.internal.figures.checks;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.internal.figures.reckoning.Reckonings;
import org.tickmark.claims.internal.figures.reckoning.Rules;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;

/** Changes that the numbers beside them do not give: "rose 15 % from 1.2m to 1.42m", "doubled from 40 to 90", "a third (35 %)". */
@Component
public final class ChangeCheck implements ClaimCheck {
	@Override
	public String ruleId() {
		return Rules.CHANGE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		return Reckonings.faults(ruleId(), prose, claims);
	}
}
