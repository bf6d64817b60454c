package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How papers write the day, the zone and the weekday of a clock time, and halves of a year: read on Wednesday, 15 May 2024. */
class ClockPhrasesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The page was changed at 3 p.m. EDT, 04/30/2024.          | 3 p.m. EDT, 04/30/2024=2024-04-30T15:00",
			"On 31 April the ferry will leave at 8 p.m. or at 9 p.m.  | 31 April=2024-04-31; 8 p.m.=2024-04-31T20:00; 9 p.m.=2024-04-31T21:00",
			"The choir will sing at 3 p.m., Friday, May 24, in the barn.    | 3 p.m., Friday, May 24=2024-05-24T15:00",
			"The road shut at 05.30 local time (03.30 GMT) on Monday.       "
					+ "| 05.30 local time=2024-05-13T05:30; 03.30 GMT=2024-05-13T03:30Z; Monday=2024-05-13",
			"The truce began at 6 p.m. Oslo local time on Monday.           | 6 p.m. Oslo local time=2024-05-13T18:00; Monday=2024-05-13",
			"The truce began at 6 p.m. Oslo time on Monday.                 | 6 p.m. Oslo time=2024-05-13T18:00; Monday=2024-05-13",
			"The choir will sing at 8 p.m. AEDT on Friday.                  | 8 p.m. AEDT=2024-05-17T20:00; Friday=2024-05-17",
			"The choir will sing at 7 p.m. Pacific on Friday.               | 7 p.m. Pacific=2024-05-17T19:00; Friday=2024-05-17",
			"The choir meets on Mondays at 4 p.m. in the barn.              | Mondays=XXXX-WXX-1; 4 p.m.=XXXX-WXX-1T16:00",
			"2024-05-14 18:36:21 The barn burned.                           | 2024-05-14=2024-05-14; 18:36:21=2024-05-14T18:36",
			"2024-05-14 18:36 The barn burned.                              | 2024-05-14=2024-05-14; 18:36=2024-05-14T18:36",
			"It was shut from 10 p.m. May 9 to 6:30 a.m. the following morning. "
					+ "| 10 p.m. May 9=2024-05-09T22:00; 6:30 a.m.=2024-05-10T06:30; the following morning=2024-05-10TMO",
			"The barn burned shortly after midnight Sunday.                 | midnight Sunday=2024-05-12T00:00",
			"The barn burned just after midnight on Sunday.                 | midnight=2024-05-12T00:00; Sunday=2024-05-12",
			"The barn burned at midnight Sunday.                            | midnight Sunday=2024-05-12T24:00",
			"They danced until after midnight on Sunday.                    | midnight=2024-05-12T24:00; Sunday=2024-05-12"
	})
	void belongToTheTime(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The rate was 03.30 or so.                                      | ''",
			"She ran the 42 miles in 18:36:21 and was glad.                 | 18:36:21=PT18H36M21S",
			"The shop shut at 3 p.m., Tuesday's rain or not.                | 3 p.m.=2024-05-15T15:00; Tuesday=2024-05-14",
			"At 4 p.m. Mondays are over.                                    | 4 p.m.=2024-05-15T16:00; Mondays=XXXX-WXX-1"
	})
	void butNotWhatOnlyStandsBeside(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Growth is seen easing in the second half of the year.          | the second half of the year=2024-H2",
			"The mill lost money in the second half of the year.            | the second half of the year=2023-H2",
			"The mill lost money in the first half of the year.             | the first half of the year=2024-H1",
			"Sales were flat in the recent quarter.                         | the recent quarter=2024-Q1",
			"The hall is closed on Veteran's Day.                           | Veteran's Day=2024-11-11"
	})
	void halvesQuartersAndHolidays(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Hull were helped ahead of their match this weekend.            | this weekend=2024-W20-WE",
			"Berg is in line to play at the weekend.                        | the weekend=2024-W20-WE",
			"Hull were beaten this weekend.                                 | this weekend=2024-W19-WE"
	})
	void aMatchAheadLiesAhead(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Missing since Monday, the boy came home at 4 p.m.              | Monday=2024-05-13; 4 p.m.=2024-05-15T16:00",
			"The boy was out since 4 p.m. Monday.                           | 4 p.m. Monday=2024-05-13T16:00",
			"The boy was out since Monday at 4 p.m.                         | Monday=2024-05-13; 4 p.m.=2024-05-13T16:00",
			"On April 2 it grew. The shares fell to 40 pence at 4:10 p.m. in London trading. "
					+ "| April 2=2024-04-02; 4:10 p.m.=2024-05-15T16:10",
			"On Tuesday it grew. The shares fell to 40 pence at 4:10 p.m. in London trading. "
					+ "| Tuesday=2024-05-14; 4:10 p.m.=2024-05-14T16:10",
			"The vote was at 14:20, 8 January 2024.                         | 14:20, 8 January 2024=2024-01-08T14:20"
	})
	void hangTheClockOnTheDayThatIsMeant(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The mine was quiet on Sunday. \u201CWork stopped shortly after 6pm\u201D on Monday, he said. "
					+ "| Sunday=2024-05-12; 6pm=2024-05-13T18:00; Monday=2024-05-13",
			"The mine was quiet on Sunday. \u201CWork stopped at 6pm.\u201D On Monday rain fell. "
					+ "| Sunday=2024-05-12; 6pm=2024-05-12T18:00; Monday=2024-05-13"
	})
	void takeTheDayBehindAClosingMark(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The dam broke Tuesday night. It is old, the clerk said Wednesday. It was seen about 9 p.m. by boys. "
					+ "| Tuesday night=2024-05-14TNI; Wednesday=2024-05-15; 9 p.m.=2024-05-14T21:00",
			"The dam broke Tuesday night. It is old, the clerk said Wednesday. The water was gone about 1 a.m. again. "
					+ "| Tuesday night=2024-05-14TNI; Wednesday=2024-05-15; 1 a.m.=2024-05-15T01:00",
			"The dam broke Tuesday night. It was seen about 9 p.m. by boys. | Tuesday night=2024-05-14TNI; 9 p.m.=2024-05-14T21:00",
			"The dam broke Tuesday night. The water was gone at 1 a.m. again. | Tuesday night=2024-05-14TNI; 1 a.m.=2024-05-15T01:00",
			"The dam broke Tuesday night. The clerk met them Wednesday. They will meet again at 9 p.m. in the hall. "
					+ "| Tuesday night=2024-05-14TNI; Wednesday=2024-05-15; 9 p.m.=2024-05-15T21:00",
			"The dam broke Tuesday night. The clerk met them Wednesday. He came at 3 p.m. with a map. "
					+ "| Tuesday night=2024-05-14TNI; Wednesday=2024-05-15; 3 p.m.=2024-05-15T15:00"
	})
	void ofAnEveningAreOfTheOneThatWasTold(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The kiln was lit about 9 p.m. Monday, and it went out at 1 a.m. again. "
					+ "| 9 p.m. Monday=2024-05-13T21:00; 1 a.m.=2024-05-14T01:00",
			"The kiln was lit about 9 p.m. Monday. It went out shortly after 1 a.m. and broke at 3 a.m. in the rain. Rain came at 4 a.m. again. "
					+ "| 9 p.m. Monday=2024-05-13T21:00; 1 a.m.=2024-05-14T01:00; 3 a.m.=2024-05-14T03:00; 4 a.m.=2024-05-14T04:00"
	})
	void aSmallHourBehindAnEveningIsPastMidnight(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The kiln was lit about 9 p.m. Monday. The potter had come at 1 a.m. with a map. "
					+ "| 9 p.m. Monday=2024-05-13T21:00; 1 a.m.=2024-05-13T01:00",
			"The kiln was lit about 4 p.m. Monday. It went out at 1 a.m. again. "
					+ "| 4 p.m. Monday=2024-05-13T16:00; 1 a.m.=2024-05-13T01:00",
			"The kiln was lit about 9 p.m. Monday. It went out at 11 p.m. again. "
					+ "| 9 p.m. Monday=2024-05-13T21:00; 11 p.m.=2024-05-13T23:00"
	})
	void otherHoursStayOnTheirDay(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}
}
