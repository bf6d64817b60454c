package org.tickmark.claims.spi;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;
import org.tickmark.claims.Claim;

/**
 * One rule that compares what was found and reports what cannot all be right. Runs after all detectors; otherwise held to
 * the same terms as a {@link ClaimDetector}.
 */
@ConsumerType
public interface ClaimCheck {
	/** Unique and lasting among detectors and checks, e.g. {@code problem.weekday}. */
	String ruleId();

	/** Whether it runs only where a house asks for it, as with a matter of style. */
	default boolean onRequest() {
		return false;
	}

	/**
	 * @param claims of all detectors, in text order
	 * @return claims of kind {@code PROBLEM}, in any order
	 */
	List<Claim> check(Prose prose, List<Claim> claims);
}
