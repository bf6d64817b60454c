package org.tickmark.claims.internal.figures.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotalCheckTest {
	private final TotalCheck check = new TotalCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"The crew of twelve was made up of seven men and six women. | twelve: 7 + 6 is 13, not twelve [thirteen]",
			"There are 40 berths: 22 for yachts, 12 for trawlers and 9 for ferries. | 40: 22 + 12 + 9 is 43, not 40 "
					+ "[43]",
			"Twelve sailors \u2014 seven Danes and six Swedes \u2014 came ashore. | Twelve: 7 + 6 is 13, not Twelve "
					+ "[Thirteen]",
			"Of the 30 crates, 12 were wet and 21 were dry. | 30: 12 + 21 is 33, not 30",
			"The yard spent $2m on steel, $3m on wages and $4m on fuel, a total of $10m. | $10m: $2m + $3m + $4m is "
					+ "9,000,000 USD, not $10m [$9m]",
			"Nine cooks and five waiters, 13 people in all, lost their jobs. | 13: 9 + 5 is 14, not 13 [14]",
			"The squad of 25 includes three keepers, nine backs, eight midfielders and seven forwards. | 25: 3 + 9 + "
					+ "8 + 7 is 27, not 25",
			"In the ballot, 48 percent said yes, 39 percent said no and 23 percent did not vote. | 23 percent: 48 "
					+ "percent + 39 percent + 23 percent is 110.0 %: shares of one whole are at most 100 %",
			"The fund of \u20AC900,000 is split into \u20AC500,000 for roads and \u20AC300,000 for schools. | "
					+ "\u20AC900,000: \u20AC500,000 + \u20AC300,000 is 800,000 EUR, not \u20AC900,000 [\u20AC800,000]"
	})
	void tellsTheCalculation(String text, String found) {
		assertThat(Checked.in(check, text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The crew of 13 was made up of seven men and six women.",
			"There are 43 berths: 22 for yachts, 12 for trawlers and 9 for ferries.",
			"Of the 40 sailors, 25 were Danes and 16 were over 60.",
			"Of the 30 crates, 12 were wet and 10 were dry.",
			"The yard spent $2.3m on steel and $3.4m on wages, a total of $5.8m.",
			"The squad of 25 includes three keepers and nine backs.",
			"Twelve sailors, including seven Danes and two Swedes, came ashore.",
			"Of the owners, 60 percent have a cat, 55 percent a dog and 20 percent both of them.",
			"Some 40 percent of the men, 35 percent of the women and 30 percent of the children swim.",
			"More than 12 sailors \u2014 seven Danes and six Swedes \u2014 came ashore."
	})
	void staysSilent(String text) {
		assertThat(Checked.in(check, text)).isEmpty();
	}
}
