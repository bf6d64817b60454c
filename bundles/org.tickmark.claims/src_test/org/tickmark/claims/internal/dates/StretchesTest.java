package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.TimexType;

/** Durations, what recurs, what is vague; and that reading is safe on any text. */
class StretchesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It was the highest in nearly five years.        | nearly five years=P5Y",
			"The two-day trip was short.                     | two-day=P2D",
			"They waited for 2 1/2 years.                    | 2 1/2 years=P2Y6M",
			"Gold is at a 2-1/2-year low.                    | 2-1/2-year=P2Y6M",
			"They waited for 41/2 years.                     | 41/2 years=P4Y6M",
			"They waited for 13/4 hours.                     | 13/4 hours=PT1H45M",
			"They waited for half an hour.                   | half an hour=PT30M",
			"The calm first half hour was over.              | half hour=PT30M",
			"They danced for a quarter century.              | a quarter century=P25Y",
			"They waited for two decades.                    | two decades=P20Y",
			"They waited for several weeks.                  | several weeks=PXW",
			"They waited for at least 30 days.               | at least 30 days=P30D",
			"They waited for twenty-three years.             | twenty-three years=P23Y",
			"They waited for a year and a half.              | a year and a half=P1Y6M",
			"They waited more than two thousand years.       | more than two thousand years=P2000Y",
			"Prices rose in the past three months.           | the past three months=P3M",
			"Prices rose over the next couple of years.      | the next couple of years=P2Y",
			"Prices rose over the past decade.               | the past decade=P10Y",
			"Prices rose in the past decade and a half.      | the past decade and a half=P15Y",
			"Prices rose in the last year and a half.        | the last year and a half=P1Y6M",
			"Prices rose in the past decade and a town fell. | the past decade=P10Y",
			"Prices rose over the years.                     | over the years=PXY",
			"They have spent the last week mending the dam.  | the last week=P1W",
			"She spent the last month in Oslo.               | the last month=P1M",
			"He is proud of having spent the last year here. | the last year=P1Y",
			"The decades-long feud ended.                    | decades-long=PXY"
	})
	void measuresAStretchOfTime(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
		assertThat(Reading.claimsIn(sentence)).extracting(claim -> Reading.timex(claim).type()).containsOnly(TimexType.DURATION);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The paper appears daily.                  | daily=P1D",
			"The choir meets every Thursday.           | every Thursday=XXXX-WXX-4",
			"The choir meets on Thursdays.             | Thursdays=XXXX-WXX-4",
			"The choir meets on Tuesday nights.        | Tuesday nights=XXXX-WXX-2TNI",
			"The choir meets every two weeks.          | every two weeks=P2W",
			"Rates rise in March of even years.        | March=XXXX-03",
			"The house is empty by November in presidential election years. | November=XXXX-11",
			"The choir sings each July.                | each July=XXXX-07", "The dividend grows 5% a year.             | a year=P1Y"
	})
	void knowsWhatRecurs(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
		assertThat(Reading.claimsIn(sentence)).extracting(claim -> Reading.timex(claim).type()).containsOnly(TimexType.SET);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Prices rose in March in line with earlier years.                | March=2024-03",
			"She fell ill in March in good health years after the fire.      | March=2024-03",
			"He spends the last week in August at the coast.                 | the last week in August=2024-W35",
			"They are spending the last week before the vote here.           | the last week=2024-W19"
	})
	void aTimeWithOneOfItsOwnIsNoStretchAndComesOnce(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"He hopes to meet them in the coming months.  | the coming months=FUTURE_REF",
			"He is now a judge.                           | now=PRESENT_REF",
			"Now isn't the time to sell.                  | Now=PRESENT_REF",
			"He was recently a judge.                     | recently=PAST_REF",
			"No such thing had been seen in the past.     | the past=PAST_REF",
			"No such thing is to be feared in the future. | the future=FUTURE_REF"
	})
	void marksWhatIsVague(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Now, let us look at the facts.", "Now that it rains, stay in.", "Now isn't that nice.", "I feel quite well now.", "We currently have a cold.",
			"They settled in what is now Mexico.", "The quarterly dividend was cut.", "Three quarters of them left.",
			"Seconds count.", "A quarter of them stayed."
	})
	void marksNoIdleWord(String sentence) {
		assertThat(Reading.in(sentence)).isEmpty();
	}

	@Test
	void neverMarksTheSameWordsTwice() {
		String text = "On Friday, March 1, 2024, at 8 p.m. EST, nearly two years later, early next week, the third quarter of last year. "
				.repeat(20);

		int end = 0;
		for (Claim claim : Reading.claimsIn(text)) {
			assertThat(claim.span().start()).isGreaterThanOrEqualTo(end);
			end = claim.span().end();
		}
		assertThat(end).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = {"1990-", "1990 - ", "in 1990\u201391", "the end of the end of ", "early the last ", "nineteen ninety ",
			"2 1/2 ", "the week of ", "the day before ", "the day before the day after ",
			"one hundred and ", "two thousand five hundred ", "a hundred one million ", "a quarter of a ", "two years and ",
			"Monday through Tuesday through ",
			"most recently in ", "3 to 9 to ", "this year's ", "the first week of ", "half past ", "June 12 to "})
	void readsLongChainsWithoutEnd(String link) {
		assertThat(Reading.claimsIn(link.repeat(50_000))).isNotNull();
	}

	@Test
	void readsAnyHeapOfItsOwnWords() {
		String[] words = ("the last next of in May March 31 2024 . , - / : 's ' quarter first nineteen ninety two thousand a half year "
				+ "years ago later "
				+ "earlier early mid late every day Monday night 12 p.m. EST about nearly this that same week Christmas New Year's Eve 0 "
				+ "99 1/2 century BC "
				+ "day before after yesterday hundred thousand and to through Tuesday Sunday Q FY quarter of past three week row in "
				+ "Easter Day St. Patrick fortnight ago will was set for have")
				.split(" ");
		Random random = new Random(20240515);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 60_000; i++) text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");

		assertThat(Reading.claimsIn(text.toString())).isNotEmpty();
		assertThat(Reading.undated(text.toString())).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The stop of 1 hour, 25 minutes was long.       | 1 hour, 25 minutes=PT1H25M",
			"He rowed it in 1 hour and 5 minutes.           | 1 hour and 5 minutes=PT1H5M",
			"It ran 2 hours, 5 minutes and 3 seconds.       | 2 hours, 5 minutes and 3 seconds=PT2H5M3S",
			"She sailed for 10 days and 4 hours.            | 10 days and 4 hours=P10DT4H",
			"He served 2 years, 3 months.                   | 2 years, 3 months=P2Y3M",
			"In three years, two months were lost.          | three years=P3Y; two months=P2M",
			"It was shut for 2 years, 3 months of it twice. | 2 years=P2Y; 3 months=P3M",
			"She rested 10 minutes, 2 hours behind him.     | 10 minutes=PT10M; 2 hours=PT2H"
	})
	void readsPartsOfOneStretchTogether(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The repair may take months to finish. | months=PXM",
			"The bridge took years to build.       | years=PXY",
			"After weeks of rain, the dam broke.   | weeks=PXW",
			"She took days off.                    | ''",
			"It came years early.                  | ''"
	})
	void readsStretchesWithoutANumberThatSomethingTakes(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The ward treats 4,000 cases a year.           | ''",
			"The ward treats 4,000 severe cases a year.    | ''",
			"The ward treated 4,000 cases in a year.       | a year=P1Y"
	})
	void aRateIsNoStretch(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"They had a hard run in the last month or so.           | the last month or so=DURATION P1M",
			"They have grown in the past year or so.                | the past year or so=DURATION P1Y",
			"The mill will be shut over the next year or so.        | the next year or so=DATE 2025",
			"They had a hard run in the last month.                 | the last month=DATE 2024-04",
			"It lost a third of its power in the last decade.       | the last decade=DATE 201",
			"It has lost a third of its power in the last decade.   | the last decade=DURATION P10Y",
			"She has been with them for the past year.              | the past year=DURATION P1Y",
			"For the past year, the yard has stood empty.           | the past year=DURATION P1Y",
			"It reported a loss for the past year.                  | the past year=DATE 2023",
			"Even if it were sold within the next week, it would be late. | the next week=DURATION P1W",
			"It will open the next week.                            | the next week=DATE 2024-W21",
			"Voters turn to the state's primary in two weeks.       | two weeks=DATE 2024-W22",
			"The town looks to the key vote in Hull in two weeks.   | two weeks=DATE 2024-W22",
			"She won her third primary in two weeks.                | two weeks=DURATION P2W",
			"It is the second election in two weeks.                | two weeks=DURATION P2W",
			"They spent months rowing.                              | months=DURATION PXM",
			"They spent months.                                     | months=DURATION PXM",
			"The trial begins in three weeks.                       | three weeks=DATE 2024-W23",
			"The fund opens in 10 days.                             | 10 days=DATE 2024-05-25",
			"In 2009 he wrote that the fair opens in two weeks.     | 2009=DATE 2009; two weeks=DURATION P2W",
			"A rash starts in four days.                            | four days=DURATION P4D",
			"The rash that starts in four days is mild.             | four days=DURATION P4D",
			"Each term of the school starts in two weeks.            | two weeks=DURATION P2W",
			"Work ended two years earlier than Molly expected.      | two years earlier=DATE 2022",
			"The rash usually starts in four days.                  | four days=DURATION P4D",
			"Each loan ends in 10 years.                            | 10 years=DURATION P10Y",
			"His loan expires in 10 years.                          | 10 years=DURATION P10Y",
			"It was the second trial to begin in three weeks.       | three weeks=DURATION P3W",
			"The two feuds end in 10 years of peace.                | 10 years=DURATION P10Y",
			"The law takes effect years earlier than originally planned. | ",
			"It will open within the next week.                     | the next week=DURATION P1W",
			"It will open the next week.                            | the next week=DATE 2024-W21",
			"On 3 March it burned. It will open within the next week. | 3 March=DATE 2024-03-03; the next week=DURATION P1W",
			"On Monday they said it will open within the next week. | Monday=DATE 2024-05-13; the next week=DURATION P1W",
			"It began a four- day walkout.                          | four- day=DURATION P4D",
			"They walked two- and three-mile paths.                 | ",
			"It was gone in three long weeks.                       | three long weeks=DURATION P3W",
			"The year has also been marked by strikes.              | The year=DATE 2024",
			"The year has seen three strikes.                       | The year=DATE 2024",
			"The year has 366 days.                                 | 366 days=DURATION P366D",
			"The year was a good one.                               | "
	})
	void aboutAsLongOrUpToNow(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found == null ? "" : found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mill stood idle for two and half years.            | two and half years=DURATION P2Y6M",
			"She kept two and half of the rest.                     | ''",
			"The mill was idle on that couple of days.              | couple of days=DURATION P2D APPROX",
			"The mill was idle for a couple of days.                | a couple of days=DURATION P2D APPROX",
			"The mill is shut every couple of days.                 | ''",
			"A couple of millers came.                              | ''"
	})
	void stretchesAsSomeWriteThem(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Fights are a nightly occurrence.                       | nightly=SET P1D",
			"She reads the nightly news.                            | ''"
	})
	void whatHappensNightlyComesAgain(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The nurse stayed 15 extra minutes.                 | 15 extra minutes=PT15M",
			"They waited nine agonizing hours.                  | nine agonizing hours=PT9H",
			"He spent two tumultuous years in Hull.             | two tumultuous years=P2Y",
			"The 30-second spot was aired.                      | 30-second=PT30S",
			"With just months left, she went.                   | months=PXM",
			"Days after the fire they slept in cars.            | Days=PXD",
			"It came mere hours before the vote.                | hours=PTXH",
			"It is a law dating back decades.                   | decades=PXY",
			"It was a dayslong row.                             | dayslong=PXD"
	})
	void whatAStretchWasLikeOrHowFewItHad(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The blast left 60 toothless weeks before Easter.", "Guards found 5 lost hours after the landslide.",
			"The two claiming months of back pay won.", "The school added 80 singing hours a month.", "They had 7 dry days in June.",
			"It costs them 6 extra hours a week.", "The two facing years in jail wept.", "Two spending days there left.", "The twenty-second lap was fast.",
			"The dog days were long.", "He keeps three following days in mind." })
	void anyOtherWordBetweenMakesNoStretch(String text) {
		assertThat(Reading.in(text)).doesNotContain("=P2", "=P3", "=P5", "=P6", "=P7", "=P8", "=PT");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"He left in 1988, a year when few did.              | 1988=1988; a year=1988",
			"In 1988, a year after the war, he left.            | 1988=1988; a year=P1Y",
			"He earned $2000, a year when few did.              | a year=P1Y",
			"She lay in ward 1730, a year when few came.        | a year=P1Y",
			"In a year when mills are closing, he opened one.   | a year=2024",
			"In a year in which mills have closed, he built.    | a year=2024",
			"In a year he will be old.                          | a year=P1Y",
			"In 1988, in a year when few did, he left.          | 1988=1988; a year=P1Y",
			"We will see it in the weeks to come.               | the weeks to come=FUTURE_REF"
	})
	void aYearBesideTheOneNamedIsThatYear(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"On weekends he sails.                              | weekends=XXXX-WXX-WE",
			"On any given Sunday the hall is full.              | Sunday=XXXX-WXX-7",
			"On any Friday night the hall is full.              | Friday night=XXXX-WXX-5TNI",
			"He swore that on any Tuesday meeting he slept.     | Tuesday=2024-05-14",
			"She recalled no row at any Monday afternoon talks. | Monday afternoon=2024-05-13TAF",
			"Any fan of Sunday's match was glad.                | Sunday=2024-05-12"
	})
	void anySuchDay(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found == null ? "" : found);
	}
}
