package org.tickmark.claims.internal.figures.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareCheckTest {
	private final ShareCheck check = new ShareCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"Some berths are dry, but 37 % of the 12 trawlers leak. | 37 %: No whole number of 12 is 37 %: 4 is 33.3 "
					+ "%, 5 is 41.7 %",
			"Of the 20 patients, 37 percent recovered in a week. | 37 percent: No whole number of 20 is 37 percent: "
					+ "7 is 35.0 %, 8 is 40.0 %",
			"Of nine judges, 60 percent were new. | 60 percent: No whole number of nine is 60 percent: 5 is 55.6 %, "
					+ "6 is 66.7 %",
			"The trial had 20 patients, of whom 43 percent felt better. | 43 percent: No whole number of 20 is 43 "
					+ "percent: 8 is 40.0 %, 9 is 45.0 %",
			"Of the 40 samples, 51.2 percent held lead. | 51.2 percent: No whole number of 40 is 51.2 percent: 20 is "
					+ "50.0 %, 21 is 52.5 %",
			"In all, 25 of the 40 berths (70 percent) are free. | 70 percent: 25 of 40 is 62.5 %, not 70 percent [63 "
					+ "percent]",
			"In all, 25 of 40 berths, or 65 percent, are free. | 65 percent: 25 of 40 is 62.5 %, not 65 percent [63 "
					+ "percent]",
			"Of 40 berths, 70 percent, or 25, are free. | 70 percent: 25 of 40 is 62.5 %, not 70 percent [63 percent]",
			"Some 20 boats lie there, and 70 percent of the 40 berths, or 25, are free. | 70 percent: 25 of 40 is 62.5 %, not 70 percent "
					+ "[63 percent]",
			"The theatre has 1,450 seats; 310 of them, or 12 percent, were empty. | 12 percent: 310 of 1,450 is 21.4 %, not 12 "
					+ "percent [21 percent]",
			"In all, 1,450 people applied. Of these, 310 \u2013 12 percent \u2013 were turned down. | 12 percent: 310 of 1,450 is 21.4 "
					+ "%, not 12 percent [21 percent]",
			"The yard employs 40 welders, of whom 25 (70 percent) are ill. | 70 percent: 25 of 40 is 62.5 %, not 70 percent [63 "
					+ "percent]",
			"The yard has 40 berths. On Friday 25 of them were taken, or nearly 70 percent. | 70 percent: 25 of 40 is 62.5 %, not 70 "
					+ "percent",
			"The jury has 12 members. Five of them, or 32 percent, are women. | 32 percent: 5 of 12 is 41.7 %, not 32 percent [42 "
					+ "percent]",
			"Of its 40 berths, 25 (70 percent) are free. | 70 percent: 25 of 40 is 62.5 %, not 70 percent [63 percent]",
			"Among the 13 bidders, 35 percent were from abroad. | 35 percent: No whole number of 13 is 35 percent: 4 "
					+ "is 30.8 %, 5 is 38.5 %"
	})
	void tellsTheCalculation(String text, String found) {
		assertThat(Checked.in(check, text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Some berths are dry, but 33 % of the 12 trawlers leak.",
			"Of the 20 patients, 35 percent recovered in a week.",
			"About 37 % of the 12 trawlers leak.",
			"More than 60 percent of the nine judges were new.",
			"Of the 5,000 patients, 37 percent recovered.",
			"In all, 25 of the 40 berths (63 percent) are free.",
			"In all, 25 of 40 berths, or 62 percent, are free.",
			"Of 40 berths, 63 percent, or 25, are free.",
			"Of 40 berths, 70 percent, or about 25, are free.",
			"Of 40 berths, about 63 percent, or 25, are free.",
			"Of 1,000 berths, 70 percent, or 25 more than last year, are free.",
			"Of 40 berths, 70 percent, or 25, of the small ones are free.",
			"The yard will fill 70 percent of its 40 berths, or 25 boats, by May.",
			"Of the 12 million voters, 37 percent stayed at home.",
			"Of nine months, 37 percent were dry.",
			"The theatre has 1,450 seats; 310 of them, or 21 percent, were empty.",
			"The theatre has 1,450 seats; about 310 of them, or 12 percent, were empty.",
			"The theatre has 1,450 seats and 12 boxes; 310 of them, or 12 percent, were empty.",
			"In all, 1,450 people applied. Of these, 310 \u2013 21 percent \u2013 were turned down.",
			"The survey asked 1,450 people. Of those who answered, 310, or 41 percent, said yes.",
			"The survey asked 1,450 people; 310 of those who answered, or 41 percent, said yes.",
			"The club has 1,450 members, 600 of them women; 310 of them, or 52 percent, play.",
			"The club has 1,450 members, 40 percent of them women. Of these, 310, or 53 percent, play.",
			"Voters in 40 towns stayed at home; 12 of them, or 3 percent, said why.",
			"The town wrote to 1,450 tenants, and letters came back. Of these, 310, or 31 percent, were unopened.",
			"The yard has 40 berths. Owners pay for them. 12 of them, or 3 percent, owe money.",
			"The court heard 40 cases, and lawyers took turns. 12 of them, or 3 percent, were new.",
			"The yard cut 1,450 jobs; 310 of them, or 12 percent of its staff, were in the port.",
			"The yard cut 1,450 jobs; 310 of them, 12 percent more than planned, were in the port.",
			"The yard took 1,450 more orders than last year. Of these, 310, or 12 percent, came from abroad.",
			"Of its 40 berths, 25 (70 percent of them dry) are free.",
			"Of 40 berths in 12 ports (2 percent) nothing is known.",
			"Of the 40 judges, 12 are women, and in the country 25 percent are."
	})
	void staysSilent(String text) {
		assertThat(Checked.in(check, text)).isEmpty();
	}
}
