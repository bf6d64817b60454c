package org.tickmark.claims.internal.figures.checks;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.internal.figures.reckoning.Reckonings;
import org.tickmark.claims.internal.figures.reckoning.Rules;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;

/** Per cent where points are meant: "rose from 4 % to 6 %, an increase of 2 %". */
@Component
public final class PointsCheck implements ClaimCheck {
	@Override
	public String ruleId() {
		return Rules.POINTS;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		return Reckonings.faults(ruleId(), prose, claims);
	}
}
