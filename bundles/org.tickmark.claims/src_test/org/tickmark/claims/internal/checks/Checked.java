package org.tickmark.claims.internal.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.Wording;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.internal.dates.TimeDetector;
import org.tickmark.claims.internal.quotes.detectors.DirectQuoteDetector;
import org.tickmark.claims.internal.quotes.detectors.IndirectQuoteDetector;
import org.tickmark.claims.internal.quotes.ScareQuoteDetector;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.draft.Draft;

/** What one check finds in a text that was filed on Thursday, 20 March 2025. */
final class Checked {
	static final LocalDate FILED = LocalDate.of(2025, 3, 20);

	private Checked() { }

	static List<Claim> problems(ClaimCheck check, String text) {
		return problems(check, Draft.of(text).filedOn(FILED));
	}

	static List<Claim> problems(ClaimCheck check, Draft draft) {
		return problems(List.of(check), draft);
	}

	static List<Claim> problems(List<ClaimCheck> checks, Draft draft) {
		var detectors = List.of(new TimeDetector(), new DirectQuoteDetector(), new IndirectQuoteDetector(), new ScareQuoteDetector());
		var asking = HousePolicy.USUAL.asking(checks.stream().map(ClaimCheck::ruleId).collect(Collectors.toSet()));
		return new ClaimDetection(detectors, checks).following(asking).claimsIn(draft).stream()
				.filter(claim -> claim.kind() == ClaimKind.PROBLEM).toList();
	}

	/** "span: reason", one after the other. */
	static String in(ClaimCheck check, String text) {
		return problems(check, text).stream().map(claim -> claim.span().in(text) + ": " + new Wording().of(claim.why()))
				.collect(Collectors.joining("; "));
	}
}
