package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Draft;

/** "Warning" and "report" before "has" are nouns, and what follows is told and not said. */
class NounsOfSayingTest {
	private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Grainco's profit warning has sunk the share. | false",
			"Grainco's profit warning will sink the share. | false",
			"Karl Brandt left, warning that the pier would sink. | true",
			"Karl Brandt will report that the pier has sunk. | true" })
	void quotesNobodyBehindANoun(String text, boolean listed) {
		boolean quote = ClaimDetection.standard().claimsIn(Draft.of(text).filedOn(DAY)).stream()
				.filter(claim -> claim.kind() == ClaimKind.QUOTE).anyMatch(claim -> !claim.minor());
		assertThat(quote).isEqualTo(listed);
	}
}
