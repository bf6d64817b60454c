package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.file.TextFormat;

/** What a passage of a page is decides what can be claimed in it. */
class PassagesTest {
	/** Takes every paragraph for a quotation. */
	private static final class Everything implements ClaimDetector {
		@Override
		public String ruleId() {
			return "quote.everything";
		}

		@Override
		public List<Claim> detect(Prose prose) {
			return prose.paragraphs().stream().map(paragraph -> new Claim(ruleId(), ClaimKind.QUOTE, paragraph.span(), paragraph.span(),
					new Explanation.UnattributedQuotation(), new Detail.None())).toList();
		}
	}

	@Test
	void nobodySpeaksInACredit() {
		var page = TextFormat.HTML.draft(
				"<p>Ana: we left</p><figure><figcaption>Dover <span class=\"credit\">Photograph: Tom Hale</span></figcaption></figure>");

		List<Claim> claims = new ClaimDetection(List.of(new Everything()), List.of()).claimsIn(page);

		assertThat(claims).extracting(claim -> claim.span().in(page.text())).containsExactly("Ana: we left", "Dover");
	}
}
