package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Explanation.Direction;
import org.tickmark.draft.Draft;

class RelativeDatesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"She arrived in Oslo on Sunday.                | Sunday=2024-05-12",
			"The fund is to resume trading on Sunday.      | Sunday=2024-05-19",
			"The plan was dropped on Sunday.               | Sunday=2024-05-12",
			"He dodged Friday's ruling.                    | Friday=2024-05-10",
			"A hearing is set for the week of June 6.      | the week of June 6=2024-W23",
			"Trading stopped at 16:15 UTC.                 | 16:15 UTC=2024-05-15T16:15Z",
			"She arrived in Oslo on Wednesday.             | Wednesday=2024-05-15",
			"She will arrive in Oslo on Sunday.            | Sunday=2024-05-19",
			"He said on Friday that it will rain.          | Friday=2024-05-10",
			"The talks are scheduled for Monday.           | Monday=2024-05-20",
			"They have until Tuesday to answer.            | Tuesday=2024-05-21",
			"Last Wednesday the dam broke.                 | Last Wednesday=2024-05-08",
			"Next Friday the dam will be mended.           | Next Friday=2024-05-17",
			"He called yesterday and calls again tomorrow. | yesterday=2024-05-14; tomorrow=2024-05-16",
			"The shop closed on Monday night.              | Monday night=2024-05-13TNI",
			"It rained last night and this morning.        | last night=2024-05-14TNI; this morning=2024-05-15TMO",
			"Prices rose last week.                        | last week=2024-W19",
			"Prices rose earlier this month.               | earlier this month=2024-05",
			"Next year will bring an election.             | Next year=2025",
			"The two met last November in Graz.            | last November=2023-11",
			"The two will meet next March in Graz.         | next March=2025-03",
			"The two met last summer.                      | last summer=2023-SU",
			"It opened a year ago.                         | a year ago=2023",
			"It opened nearly five months ago.             | nearly five months ago=2023-12",
			"It opened ten days ago.                       | ten days ago=2024-05-05",
			"It will open two weeks from now.              | two weeks from now=2024-W22",
			"It will close by the end of the year.         | the end of the year=2024",
			"Sales fell in the first quarter.              | the first quarter=2024-Q1",
			"It will close by year's end.                  | year's end=2024",
			"It rained earlier in the year.                | earlier in the year=2024",
			"Sales fell in the fourth quarter of 2022 and in the entire year. | the fourth quarter of 2022=2022-Q4; the entire year=2022",
			"Pay by June 10, or lose it by that time.      | June 10=2024-06-10; that time=2024-06-10",
			"Sales fell in the quarter ended Oct. 31.      | the quarter=2023-Q3; Oct. 31=2023-10-31",
			"Sales fell in the last half of 2022.          | the last half of 2022=2022-H2",
			"Sales fell in the fourth quarter.             | the fourth quarter=2023-Q4",
			"He fled in 1931 and died two years later.     | 1931=1931; two years later=1933",
			"They sold ten boats over the past week.       | the past week=P1W",
			"They sold ten boats in the past month.        | the past month=P1M",
			"The dam broke a few days later.               | a few days later=PAST_REF",
			"The dam will break a few days later.          | a few days later=FUTURE_REF",
			"The mayor spoke at a March rally.             | March=2024-03",
			"The mayor read her March letter.              | March=2024-03",
			"He counts on 2020 voters.                     | 2020=2020",
			"The bus left at 8 p.m. Tuesday.               | 8 p.m. Tuesday=2024-05-14T20:00",
			"The bus left at noon.                         | noon=2024-05-15T12:00",
			"The bus leaves at 10:35 a.m. EDT.             | 10:35 a.m. EDT=2024-05-15T10:35",
			"The bus leaves at five o'clock.               | five o'clock=2024-05-15T05:00"
	})
	void countsFromTheDayTheDraftIsFiled(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"She arrived on Sunday.             | Sunday=XXXX-WXX-7", "She arrived in February.           | February=XXXX-02",
			"She arrived on March 14.           | March 14=XXXX-03-14", "She arrived yesterday.             | yesterday=XXXX-XX-XX",
			"She arrived last year.             | last year=XXXX", "She arrived last week.             | last week=XXXX-WXX",
			"Sales fell in the third quarter.   | the third quarter=XXXX-Q3", "Prices rose last summer.           | last summer=XXXX-SU"
	})
	void marksItWithoutADateToCountFrom(String sentence, String found) {
		assertThat(Reading.undated(sentence)).isEqualTo(found);
	}

	@Test
	void saysWhatItWasCountedFrom() {
		Claim claim = Reading.claimsIn("She arrived in Oslo on Sunday.").getFirst();

		assertThat(claim.why())
				.isEqualTo(new Explanation.RelativeDate(Reading.FILED, Direction.BEFORE, Explanation.Ground.PAST, "arrived"));
		assertThat(Reading.timex(claim).relative()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"He fled in 1931 and died two years later.            | 1931",
			"She left on March 14, 2019, and returned the next day. | 2019-03-14",
			"The strike of 1984 began in March.                   | 1984",
			"It rained on May 3, 2021, but it was dry the day before. | 2021-05-03"
	})
	void saysThatTheStoryItselfWasCountedFrom(String sentence, String anchor) {
		Claim claim = Reading.claimsIn(sentence).getLast();

		assertThat(claim.why()).isEqualTo(new Explanation.StoryDate(anchor));
	}

	@Test
	void saysThatNoDateIsKnown() {
		Claim claim = Reading.claimsIn(Draft.of("She arrived on Sunday.")).getFirst();

		assertThat(claim.why()).isEqualTo(new Explanation.NoReferenceDate());
	}

	@Test
	void carriesSentenceAndClause() {
		String text = "It rained. She arrived on Sunday, but nobody came.";

		Claim claim = Reading.claimsIn(text).getFirst();

		assertThat(claim.sentence().in(text)).isEqualTo("She arrived on Sunday, but nobody came.");
		assertThat(claim.clause().in(text)).startsWith("She arrived on Sunday").doesNotContain("nobody");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Sales rose compared to last year.             | last year=2023",
			"The crowd was similar to last week.           | last week=2024-W19",
			"The roof was built to last.                   | ''",
			"The roof was built to last year after year.   | ''"
	})
	void lastBehindToIsNoVerbWhereItIsCompared(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The hall burned down five years ago this week.     | five years ago this week=2019-W20",
			"A year ago today, the dam broke.                   | A year ago today=2023-05-15",
			"A year ago Tuesday, the dam broke.                 | A year ago Tuesday=2023-05-14",
			"The mill shut 25 years ago last month.             | 25 years ago last month=1999-04",
			"He was fined two weeks ago Monday.                 | two weeks ago Monday=2024-04-29",
			"Four years ago Friday Night Lights was filmed there. | Four years ago=2020",
			"Three days ago this week the dam broke.            | Three days ago=2024-05-12; this week=2024-W20",
			"He left five years ago. This week he is back.      | five years ago=2019; This week=2024-W20",
			"The yard that he left two years ago today builds boats. | two years ago=2022; today=2024-05-15",
			"It shut two years ago, Tuesday's hearing was told. | two years ago=2022; Tuesday=2024-05-14"
	})
	void anAnniversaryIsOneTime(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The two met again a week later.                    | a week later=PAST_REF",
			"The two will meet again a week later.              | a week later=2024-W21"
	})
	void aWeekLaterThanNothingToldIsHardlyToCome(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}
}
