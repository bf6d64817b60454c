package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and words of time that tell no time, beside those that do: read on Wednesday, 15 May 2024. */
class NoDatesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The thief entered a shop at 2015 Garden Avenue on Monday.      | Monday=2024-05-13",
			"A fire broke out near 1984 North Oak Road.                     | ''",
			"They meet at the Kent Library (2012 Mill Street).              | ''",
			"The mill burned in 1984 North Sea gales.                       | 1984=1984",
			"The mill, built at Hull in 1912, Main Street remembers.        | 1912=1912",
			"Brandt scored just past the half-hour mark.                    | ''",
			"The suit with number ABJ/03/095/2018 was heard.                | ''",
			"The council passed Law 12/2018 and heard case 2018-CV-1234.    | ''",
			"The council heard case 0033-CV-2014.                           | ''",
			"The 2014-to-2016 drought was long.                             | 2014=2014; 2016=2016",
			"The thief came in 11/2018.                                     | 2018=2018",
			"The season 2017/2018 was dry.                                  | 2017=2017; 2018=2018",
			"In 2008 Mill Street was paved.                                 | 2008=2008"
	})
	void theNumberOfAHouseIsNoYear(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Its rating has risen to the low 50s.              | ''",
			"The average of polls shows that it has improved to the low 40s. | ''",
			"His rating dipped into the mid-20s right before the vote. | ''",
			"She owns a part of the Hull Sun.                  | ''",
			"Its rating dipped into the mid-20s in 2008.       | 2008=2008",
			"Unemployment is in the mid-30s here.              | ''",
			"Its support is in the low-50s, they say.          | ''",
			"Roth's fame remains in the 30s.                   | the 30s=193",
			"The mill's worst loss was in the 30s.             | the 30s=193",
			"Support for the mill was in the 70s.              | the 70s=197",
			"Its popularity rose to the 60s cult.              | the 60s=196",
			"Its rating is poor; it is stuck, and is in the 60s.  | the 60s=196",
			"It is from the high 60s.                          | 60s=196",
			"They are in their 30s, 40s and 50s.               | ''",
			"The town remains stuck in the 50s.                | the 50s=195",
			"Unemployment rose in the 30s.                     | the 30s=193",
			"Roth's popularity was at its height in the 80s.   | the 80s=198",
			"It was seen in the 30s, 40s and 50s.              | the 30s=193; 40s=194; 50s=195",
			"She was born in the mid-50s.                      | mid-50s=195"
	})
	void howMuchOrHowOldIsNoDecade(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The gain is ''10 times the loss,'' Berg said.                  | ~~",
			"The flood of '10 was high.                                     | '10=2010",
			"\"'10 was dry,\" Berg said.                                     | '10=2010"
	})
	void twoMarksOpenAQuotationAndNoYear(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"It holds three-quarters of the gulls, and three-quarters from Hull.      | ~~",
			"He lost three quarters in a row.                                         | three quarters=P3Q",
			"He lost three-quarters in a row.                                         | three-quarters=P3Q",
			"Ash Wednesday, a day on which people fast, was cold.                     | Ash Wednesday=2024-02-14",
			"They sang for two hours, a day when it rained.                            | two hours=PT2H; a day=P1D",
			"It all changed one day in June 2014.                                     | June 2014=2014-06",
			"The court sat one day in June 2014.                                      | one day=P1D; June 2014=2014-06",
			"The dam will be done “Today.”                                            | Today=2024-05-15",
			"Brandt will leave on “Today,” he said.                                   | Today=2024-05-15",
			"Lee spoke on “Today,” and sang.                                          | ~~",
			"He did it in one day in June 2014.                                       | one day=P1D; June 2014=2014-06",
			"“You said this ten years ago,” Berg said.                                | ten years ago=2014",
			"Brandt is in charge of “Today,” a show.                                  | ~~",
			"Berg got a job on ''Today.'' She sings.                                  | ~~",
			"Berg answered, “Today,” and left.                                        | Today=2024-05-15",
			"“Today’s vote is a gain for millers,” Berg said.                          | Today=2024-05-15",
			"She read the paper. \"Tonight's match is off,\" it said.                   | Tonight=2024-05-15TNI",
			"She hosts “Today’s Farmer” on the radio.                                  | ~~",
			"He sang “Tonight’s the Night” and left.                                   | ~~",
			"“Today, we sing,” Berg said.                                             | Today=2024-05-15"
	})
	void aShareAShowAndSomeDayAreNoTimes(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"In 2012 the yard was sold. It had asked for money that month.           | 2012=2012; that month=2012-XX",
			"On May 4, 2012 it was sold. It paid that month.                         | May 4, 2012=2012-05-04; that month=2012-05",
			"He had planned to sail the following morning.                           | the following morning=XXXX-XX-XXTMO",
			"The yard closed in 1998. Today, the town votes on its docks.               | 1998=1998; Today=2024-05-15",
			"The yard built ships until 1998. Today, it was sold.                    | 1998=1998; Today=2024-05-15",
			"The yard burned on Monday. Today, it mends ships.                       | Monday=2024-05-13; Today=PRESENT_REF",
			"Let’s beat him in March.                                                | March=2025-03",
			"Let us defeat him in March.                                             | March=2025-03",
			"They let us in during March.                                            | March=2024-03"
	})
	void whatNoDayIsToldForIsNotMadeUp(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The potter is in her early 60s.                                | ''",
			"Both men were in their mid-30s.                                | ''",
			"The dyer is in his late twenties.                              | ''",
			"The dyer came to Hull in the early 60s.                        | early 60s=196",
			"The mill was built in the late twenties.                       | late twenties=192"
	})
	void howOldSomebodyIsIsNoDecade(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"On a day like today nobody works.                              | today=2024-05-15",
			"The mill never had a year like 2019.                           | 2019=2019",
			"The mill stood still for a day.                                | a day=P1D",
			"In 2008, her last year in office, the mayor wed.               | 2008=2008",
			"It was the potter's last week at the mill.                     | ''",
			"The mill closed last year in Hull.                             | last year=2023"
	})
	void aDayThatIsLikeAnotherAndTheLastOneOfAStretchAreNone(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"She met the potter the summer she turned 17.                   | ''",
			"He was ill the winter they left Hull.                          | ''",
			"In the summer they left Hull.                                  | the summer=2023-SU",
			"She met the potter in the winter of 1994.                      | the winter of 1994=1994-WI"
	})
	void aSeasonThatAClauseDefinesHasNoYear(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"She sang on \"Berg Tonight\" for an hour.                      | an hour=PT1H",
			"She sings in Hull tonight.                                     | tonight=2024-05-15TNI",
			"The hosts won by a fine second-half display.                   | ''",
			"The mill told of a fine second-half profit.                    | second-half=2023-H2"
	})
	void theNameOfAShowAndTheHalfOfAMatchAreNone(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The reef grew two to three million years ago.                  | two to three million years ago=-1997976",
			"The reef grew for 20 to 30 thousand years.                     | 20 to 30 thousand years=P20000Y",
			"The mill stood for 20 to 30 years.                             | 20 to 30 years=P20Y"
	})
	void theScaleOfARangeIsThatOfBothEnds(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mill blamed rain for the fall in wool prices.              | ''",
			"Nobody was paid after the fall in the number of visitors.      | ''",
			"Wool has been cheap since the fall from $12 a bale.            | ''",
			"A fall of a tenth was feared.                                  | ''",
			"The mill reopened in the fall in Vermont.                      | the fall=2023-FA",
			"She was ill in the fall in Hull and sales were slow.           | the fall=2023-FA",
			"The mill was sold in the fall.                                 | the fall=2023-FA",
			"The mill hired bakers from the fall of 2019.                   | the fall of 2019=2019-FA"
	})
	void whatGoesDownIsNoSeason(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}
}
