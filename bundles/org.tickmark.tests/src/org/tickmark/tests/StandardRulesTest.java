package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ServiceCaller;
import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;

/** A batch job without a service registry finds what the desk finds. */
class StandardRulesTest {
	private static final Draft DRAFT = Draft.of("""
			VIANA, March 14 (Coast Wire) - The harbour board, founded in 2004, turned twelve on Monday, March 5.

			“The cranes will be back on Friday,” said Rita Vale, who runs the quay. Vale claimed that the “old” tariff ended
			last summer. "We was told, she said.

			On 31 April the ferry will leave at 8 p.m. ET. A source said the new director recently resigned.
			""").filedOn(LocalDate.of(2024, 3, 14));

	private static ClaimDetection services() {
		var found = new ClaimDetection[1];
		assertTrue(ServiceCaller.callOnce(StandardRulesTest.class, ClaimDetection.class, service -> found[0] = service));
		return found[0];
	}

	/** Checks on request included. */
	private static ClaimDetection asking(ClaimDetection detection) {
		return detection.following(HousePolicy.USUAL.asking(Set.copyOf(detection.rulesOnRequest())));
	}

	@Test
	void areTheRulesThatAreServices() {
		assertEquals(services().ruleIds(), ClaimDetection.standard().ruleIds());
		assertEquals(services().rulesOnRequest(), ClaimDetection.standard().rulesOnRequest());
	}

	@Test
	void findTheSameClaims() {
		var claims = asking(ClaimDetection.standard()).claimsIn(DRAFT);

		assertEquals(asking(services()).claimsIn(DRAFT), claims);
		Set<String> rules = claims.stream().map(Claim::ruleId).collect(Collectors.toSet());
		assertTrue(rules.size() >= 6, rules::toString);
	}
}
