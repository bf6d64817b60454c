package org.tickmark.claims.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.draft.Draft;

class ShelfLifeCheckTest {
	private final ShelfLifeCheck check = new ShelfLifeCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"The new minister, appointed in 2019, spoke.      | new minister, appointed in 2019: \u201Cnew minister\u201D was true until "
					+ "Thu 31 Dec 2020 by the date beside it; the draft is of Thu 20 Mar 2025",
			"The shop recently opened in 2012.                | recently opened in 2012: \u201Crecently\u201D was true until Sun 30 Jun "
					+ "2013 by the date beside it; the draft is of Thu 20 Mar 2025",
			"The lift is currently shut until March 2024.     | currently shut until March 2024: \u201Ccurrently\u201D was true until "
					+ "Sun 31 Mar 2024 by the date beside it; the draft is of Thu 20 Mar 2025"
	})
	void marksAWordOfNewnessThatADateBesideItShowsToBeOver(String sentence, String found) {
		assertThat(Checked.in(check, sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The new minister, appointed in 2024, spoke.", "The new mayor succeeds Ann Hart, elected in 2018.",
			"The lift is currently shut until May 2025.", "The museum recently bought a house built in 1912.",
			"The new minister spoke of 2019."
	})
	void staysSilent(String sentence) {
		assertThat(Checked.in(check, sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"Prices rose this year.                    | this year: \u201Cthis year\u201D stays true until Wed 31 Dec 2025; a date would "
					+ "last longer",
			"Prices rose this week.                    | this week: \u201Cthis week\u201D stays true until Sun 23 Mar 2025; a date would "
					+ "last longer",
			"The dam is currently empty.               | currently: \u201Ccurrently\u201D stays true until Sun 20 Apr 2025; a date would "
					+ "last longer",
			"The new minister spoke.                   | new minister: \u201Cnew minister\u201D stays true until Fri 20 Mar 2026; a date "
					+ "would last longer",
			"The dam recently broke.                   | recently: \u201Crecently\u201D stays true until Sat 20 Sep 2025; a date would "
					+ "last longer",
			"The dam broke today.                      | today: \u201Ctoday\u201D stays true until Thu 20 Mar 2025; a date would last "
					+ "longer"
	})
	void onRequestSaysOfEachSuchWordUntilWhenItIsTrue(String sentence, String found) {
		assertThat(Checked.in(new EveryShelfLifeCheck(), sentence)).isEqualTo(found);
	}

	@Test
	void judgesNothingWithoutADateToCountFrom() {
		assertThat(Checked.problems(new EveryShelfLifeCheck(), Draft.of("The new minister is currently in Rome."))).isEmpty();
	}
}
