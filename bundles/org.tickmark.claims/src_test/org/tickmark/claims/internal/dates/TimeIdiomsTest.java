package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of time that tell none. */
class TimeIdiomsTest {
	@ParameterizedTest
	@ValueSource(strings = {"She never missed a day.", "He didn't miss a day at school.", "They called it a day.", "One day he left.",
			"It could one day heal the blind.", "The bridge may fall any day now.", "The farm is in a free-fall.", "It was an overnight success.",
			"The clerk spoke of overnight confinement.", "The hall has free overnight parking.",
			"Prices doubled overnight.",
			"The fire made a long day for the clerks.", "It was a long week.", "A coalition to stop mills and March on the capital met.",
			"He hopes to one day sail."})
	void tellNoTime(String text) {
		assertThat(Reading.in(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The town will one day be a port.             | one day=FUTURE_REF",
			"She hopes one day to return.                 | one day=FUTURE_REF",
			"He vowed one day to three days of rest.      | one day=P1D; three days=P3D",
			"She hopes in one day to return.              | one day=P1D",
			"One day it will be a port.                   | ",
			"The fair lasted one day.                     | one day=P1D",
			"He did it in one day, she in two.            | one day=P1D",
			"He missed a week of lessons.                 | a week=P1W",
			"The ship is due now.                         | now=PRESENT_REF"
	})
	void areToldFromTimes(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found == null ? "" : found);
	}

	@ParameterizedTest
	@ValueSource(strings = {"He drove off in his 1987 Chevrolet Nova.", "A white 1998 Ford Escort was found.", "She sold the 2004 Saab 93.",
			"The miller's 1962 Jaguar Mark 2 is for sale."})
	void theYearOfACarIsOfItsName(String text) {
		assertThat(Reading.in(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"The shares fell to the mid-$30s.", "Tickets cost in the low \u00A340s."})
	void pricesAreNoDecades(String text) {
		assertThat(Reading.in(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"In 1998 Ford Escort sales fell.              | 1998=1998",
			"The 1998 Ford Motor Co. report was read.     | 1998=1998",
			"The 1998 Ford strike went on.                | 1998=1998",
			"A 1998 Jaguar strike went on.                | 1998=1998",
			"The mill was built in the mid-30s.           | mid-30s=193"
	})
	void otherYearsAndDecadesAreTimes(String text, String found) {
		assertThat(Reading.in(text).replace("the mid", "mid")).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Overnight, the march became a brawl.             | Overnight=2024-05-14TNI",
			"Overnight, the rain became snow.                  | Overnight=2024-05-14TNI",
			"Overnight, two barns burned.                      | Overnight=2024-05-14TNI",
			"The loan doubled Hull's size and debts overnight. | ",
			"It runs ads in the day and the overnight hours.   | ",
			"It doubled in size, and two barns burned overnight. | overnight=2024-05-14TNI",
			"One day last week a bear walked in.               | last week=2024-W19",
			"The bakery closed one day last week.              | one day=P1D; last week=2024-W19",
			"Next election year is far off.                    | ",
			"He read the report of the 1997 Fund.              | 1997=1997",
			"The 2016 Games were in Rio.                       | 2016=2016",
			"A site called Real News Right Now wrote it.       | ",
			"Highs will be in the 80s.                         | ",
			"Lows will fall to the mid-30s.                    | ",
			"Wages are at lows not known since the 80s.        | the 80s=198",
			"Temperatures in the 90s were lower.               | the 90s=199",
			"Life in the 80s was hard.                         | the 80s=198",
			"The band had their highs in the 80s.              | the 80s=198",
			"It leaked in the past four storms.                | ",
			"He wrote in the past tense.                       | ",
			"They hope to be the leaders of tomorrow.          | tomorrow=FUTURE_REF",
			"Roth is fond of the policies of yesterday.        | yesterday=PAST_REF",
			"It was decided in the vote of yesterday.          | yesterday=2024-05-14",
			"It is closed as of tomorrow.                      | tomorrow=2024-05-16",
			"They lost in the past.                            | the past=PAST_REF",
			"The last time she saw him, one night in the late 1950s, he sang. | late 1950s=195",
			"He was held for one night in the 1950s.           | one night=P1D; 1950s=195",
			"He stayed one night in June 2019.                 | one night=P1D; June 2019=2019-06",
			"He stayed one night in 2019.                      | one night=P1D; 2019=2019"
	})
	void namesAndSuddenTurnsAreNoTimes(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found == null ? "" : found);
	}
}
