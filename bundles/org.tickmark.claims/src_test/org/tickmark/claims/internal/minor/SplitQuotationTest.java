package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/** The halves of a split quotation hold what stands in them, though another quotation ends between. */
class SplitQuotationTest {
	private static final String TEXT = "The mill pays $12 an hour. “The mayor told me ‘the dam is nearly gone’ in May,” Karl Brandt said, "
			+ "“and the boats come by the hundreds.” “It rained all day,” Ann Berg said.";

	@Test
	void isSomebodysWordsInBothHalves() {
		var draft = Draft.of(TEXT);
		List<Claim> claims = new ArrayList<>(ClaimDetection.standard().claimsIn(draft).stream().map(SplitQuotationTest::unmarked).toList());
		Claim split = claims.stream().filter(claim -> claim.spans().size() == 2).findFirst().orElseThrow();
		int inner = TEXT.indexOf("the dam is");
		claims.add(new Claim(split.ruleId(), ClaimKind.QUOTE, new Span(inner, TEXT.indexOf("’ in May")), split.sentence(), split.why(), split.detail()));
		claims.sort(Comparator.comparing(Claim::span));

		MinorClaims.mark(claims, draft);

		assertThat(claims).filteredOn(claim -> claim.kind() == ClaimKind.FIGURE).extracting(Claim::minor).containsExactly(false, true);
	}

	private static Claim unmarked(Claim claim) {
		return new Claim(claim.ruleId(), claim.kind(), claim.spans(), claim.sentence(), claim.clause(), claim.why(), claim.detail());
	}
}
