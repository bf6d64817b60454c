package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Draft;

/** Which times no calendar date follows from: they are listed last, counted apart, and a house may hide them. */
class VagueTimesTest {
	private static final LocalDate THURSDAY = LocalDate.of(2024, 3, 14);

	private static List<Claim> dates(Draft draft) {
		return ClaimDetection.standard().claimsIn(draft).stream().filter(claim -> claim.kind() == ClaimKind.DATE).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {"The dam is now empty.", "It opened recently.", "Fees rose in recent weeks.", "The ferry sails every day.",
			"It may close in the near future.", "Prices doubled over several years.", "The market is held on Tuesdays."})
	void theseAre(String text) {
		assertThat(dates(Draft.of(text).filedOn(THURSDAY))).singleElement().matches(Claim::isVagueTime, text);
	}

	@ParameterizedTest
	@ValueSource(strings = {"The dam burst on Tuesday.", "It opened in March.", "He served five years.", "It opens at 6 p.m. on Friday.",
			"Fees rose last week.", "It dates from the 19th century.", "Fees rise this summer."})
	void theseAreNot(String text) {
		assertThat(dates(Draft.of(text).filedOn(THURSDAY))).isNotEmpty().noneMatch(Claim::isVagueTime);
	}

	@ParameterizedTest
	@ValueSource(strings = {"The dam burst on Tuesday.", "It opened yesterday.", "Fees rose last week.", "It opens on March 20."})
	void aDateThatWaitsForTheDraftsOwnIsNotVague(String text) {
		assertThat(dates(Draft.of(text))).isNotEmpty().noneMatch(Claim::isVagueTime);
	}
}
