package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Wording;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/** Detectors of other bundles take part as soon as they are registered. */
class ThirdPartyDetectorTest {
	@NonNullByDefault
	private static final class Lighthouses implements ClaimDetector {
		@Override
		public String ruleId() {
			return "place.lighthouse";
		}

		@Override
		public Set<ClaimKind> kinds() {
			return Set.of(ClaimKind.PLACE);
		}

		@Override
		public List<Claim> detect(Prose prose) {
			int at = prose.draft().text().indexOf("lighthouse");
			if (at < 0) return List.of();
			var span = new Span(at, at + "lighthouse".length());
			return List.of(new Claim(ruleId(), ClaimKind.PLACE, span, prose.sentenceAt(at).span(),
					new Explanation.Stated("A lighthouse has a name"), new Detail.None()));
		}
	}

	private static ClaimDetection detection() {
		var found = new ClaimDetection[1];
		assertTrue(ServiceCaller.callOnce(ThirdPartyDetectorTest.class, ClaimDetection.class, service -> found[0] = service));
		return found[0];
	}

	private static long places(ClaimDetection detection) {
		return detection.claimsIn(Draft.of("The lighthouse burned.")).stream().filter(claim -> claim.kind() == ClaimKind.PLACE).count();
	}

	@Test
	void everyRuleOfOursHasATitle() {
		var wording = new Wording();
		assertEquals(List.of(), detection().ruleIds().stream().filter(rule -> wording.rule(rule).equals(rule)).toList());
	}

	@Test
	void takesPartWhileItIsRegistered() {
		ClaimDetection before = detection();
		assertEquals(0, places(before));
		assertFalse(Desk.house().kinds().contains(ClaimKind.PLACE), "no rule of ours finds places");

		var registration = FrameworkUtil.getBundle(getClass()).getBundleContext().registerService(ClaimDetector.class, new Lighthouses(),
				null);
		ClaimDetection during = detection();
		assertNotSame(before, during);
		assertEquals(1, places(during));
		assertTrue(Desk.house().kinds().contains(ClaimKind.PLACE), "the preferences offer what the rule finds");

		registration.unregister();
		assertEquals(0, places(detection()));
	}
}
