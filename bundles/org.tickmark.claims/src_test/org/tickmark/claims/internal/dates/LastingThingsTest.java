package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long and how often, where a compound or an adjective says it. */
class LastingThingsTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mill told of a quarterly loss.                  | quarterly=DURATION P3M",
			"Its quarterly net profit doubled.                   | quarterly=DURATION P3M",
			"The brewer's quarterly results pleased nobody.      | quarterly=DURATION P3M",
			"She opened the shop as a one-day-a-week trial.      | one-day-a-week=SET P1W",
			"A two-nights-per-month rule was dropped.            | two-nights-per-month=SET P1M",
			"It sold out after several quarters of losses.       | several quarters=DURATION PXQ",
			"It was a yearlong quarrel.                          | yearlong=DURATION P1Y",
			"The monthlong fast is over.                         | monthlong=DURATION P1M",
			"A 14-month-old truce was broken.                    | 14-month-old=DURATION P14M",
			"The three-week-old dock strike goes on.             | three-week-old=DURATION P3W",
			"It ended a decades-old feud between the two mills.  | decades-old=DURATION PXY",
			"A months-old quarrel was settled.                   | months-old=DURATION PXM",
			"The show is held annually in the old mill.          | annually=SET P1Y",
			"The race takes place here yearly for charity.       | yearly=SET P1Y",
			"The gazette is published quarterly by the guild.    | quarterly=SET P3M"
	})
	void compoundsTellHowLongAndHowOften(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = { "They read the quarterly report.", "It was the first quarterly loss.", "The quarterly results were bad.",
			"They took a day hike to the lake.", "It is a day trip by ferry.",
			"A ten-month-old girl was found.", "He sold a four-year-old horse.", "They fed a days-old calf.",
			"She is a 30 years-old miller.", "A ten-years-old mill burned.", "Rents are to rise 8% annually through it.",
			"They held quarterly talks.", "Several quarters of the town are dry.", "Three quarters of losses are theirs.",
			"The yearly fair was wet.",
			"It is adjusted quarterly and with care.", "The published quarterly figures are wrong." })
	void sortsOfThingsAndAgesDoNot(String sentence) {
		assertThat(Reading.in(sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The talks lasted a day.                             | a day=DURATION P1D",
			"A one-day strike cost little.                       | one-day=DURATION P1D"
	})
	void aDayByItselfIsALength(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}
}
