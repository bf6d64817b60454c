package org.tickmark.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

/** Which day a draft's relative dates count from. */
class DraftTest {
	private static final String FULL = "DOVER, March 14, 2024 (News) \u2014 The ferry left.";
	private static final String WITHOUT_YEAR = "DOVER, Dec. 30 (News) \u2014 The ferry left.";
	private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 2);

	@Test
	void theDatelineCountsBeforeThePublicationDate() {
		assertThat(Draft.of(FULL).publishedOn(PUBLISHED).referenceDate()).contains(LocalDate.of(2024, 3, 14));
	}

	@Test
	void aDateThatWasSetCountsBeforeBoth() {
		assertThat(Draft.of(FULL).publishedOn(PUBLISHED).filedOn(LocalDate.of(2020, 5, 1)).referenceDate())
				.contains(LocalDate.of(2020, 5, 1));
	}

	@Test
	void aDatelineWithoutYearTakesTheOneNearestToThePublication() {
		assertThat(Draft.of(WITHOUT_YEAR).publishedOn(PUBLISHED).referenceDate()).contains(LocalDate.of(2023, 12, 30));
	}

	@Test
	void nothingIsGuessedWhereNoYearIsKnown() {
		assertThat(Draft.of(WITHOUT_YEAR).referenceDate()).isEmpty();
		assertThat(Draft.of("The ferry left.").referenceDate()).isEmpty();
	}

	@Test
	void thePublicationDateStandsInForAMissingDateline() {
		assertThat(Draft.of("The ferry left.").publishedOn(PUBLISHED).referenceDate()).contains(PUBLISHED);
	}

	@Test
	void isTheSameAsFarAsAPlaceInItsText() {
		Draft draft = Draft.of(FULL).publishedOn(PUBLISHED);

		assertThat(draft.upTo(FULL.length())).isSameAs(draft);
		assertThat(draft.upTo(FULL.length() - 6).text()).isEqualTo(FULL.substring(0, FULL.length() - 6));
		assertThat(draft.upTo(FULL.length() - 6).referenceDate()).contains(LocalDate.of(2024, 3, 14));
		assertThat(draft.upTo(5).referenceDate()).contains(PUBLISHED);
	}
}
