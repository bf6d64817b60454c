package org.tickmark.claims.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.FactReason.PollFact;
import org.tickmark.claims.FactReason.PollWithout;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;

class PollCheckTest {
	private static List<Claim> problems(String text) {
		return ClaimDetection.standard().following(HousePolicy.USUAL.asking(Set.of("problem.poll"))).claimsIn(Draft.of(text)).stream()
				.filter(claim -> claim.ruleId().equals("problem.poll")).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"A poll found that 61 percent of parents want a later start.",
			"Six in ten parents want a later start, a survey shows.",
			"According to a Dockside poll, 48 percent support the bridge.",
			"Support for the bridge has fallen to 41 percent, a poll says.",
			"The survey of tenants puts Roth at 33 percent.",
			"Polls give Roth 33 percent of the vote.",
			"Half of all drivers speed, according to a survey by an insurer.",
			"Of those surveyed, 27 percent say they cycle.",
	})
	void fires(String text) {
		assertThat(problems(text)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The polls open at 7 a.m., and 40 percent are expected.",
			"Turnout at the polls was 61 percent.",
			"Voters went to the polls, and 61 percent chose Roth.",
			"Roth topped the poll with 44 percent of the votes cast.",
			"A survey of the roof found that 30 percent of the tiles are broken.",
			"In a straw poll 60 percent chose the bridge.",
			"The firm surveyed the land.",
			"Roth does not read polls.",
			"A Dockside poll of 900 tenants for the Courier, taken on 3 March, puts Roth at 33 percent; the margin of error is 3 points.",
			"A Dockside poll taken on 3 March puts Roth at 33 percent. It asked 900 tenants and has a margin of error of 3 points.",
	})
	void staysSilent(String text) {
		assertThat(problems(text)).isEmpty();
	}

	@Test
	void saysWhatIsMissing() {
		var found = problems("A Dockside poll of 900 tenants, commissioned by the Courier, puts Roth at 33 percent.");

		assertThat(found).extracting(Claim::why).containsExactly(new PollWithout(Set.of(PollFact.WHEN, PollFact.MARGIN)));
	}

	@Test
	void marksTheWordOnceADraft() {
		String text = "A poll puts Roth at 33 percent.\n\nThe poll puts Lund at 30 percent.";

		assertThat(problems(text)).extracting(claim -> claim.span().in(text)).containsExactly("poll");
	}

	@Test
	void waitsForARequest() {
		assertThat(ClaimDetection.standard().rulesOnRequest()).contains("problem.poll");
	}
}
