package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of the day that stand alone or before a noun; filed on Wednesday, 15 May 2024. */
class DayPartsTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"On Monday grain fell in morning trade.                         | Monday=2024-05-13; morning=2024-05-13TMO",
			"Grain slips in afternoon trading                               | afternoon=2024-05-15TAF",
			"On Monday grain fell. It ended the morning session at 41.      | Monday=2024-05-13; morning=2024-05-13TMO",
			"The morning hearing was put off.                               | morning=2024-05-15TMO",
			"On Friday they will vote. Grain fell in morning trade.         | Friday=2024-05-17; morning=2024-05-15TMO"
	})
	void beforeTheHoursOfAMarketAreOfTheDayToldOf(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Rain fell throughout the night.                                | the night=2024-05-14TNI",
			"On Monday they sat down to argue throughout the night.         | Monday=2024-05-13; the night=2024-05-13TNI",
			"On Monday he fished in the morning and slept.                  | Monday=2024-05-13; the morning=2024-05-13TMO",
			"Snow fell during the afternoon and the pass was shut.          | the afternoon=2024-05-15TAF"
	})
	void behindWordsOfTheirWholeLengthAreOfTheDayToldOf(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {"He feeds the hens in the morning.", "Bats hunt throughout the night.", "The morning sessions are for children.",
			"The evening news was on.", "She wore an evening dress.", "He read about the Morning Session club.",
			"They came on the night of the fire.", "Any morning session is short."})
	void tellNoDayOtherwise(String text) {
		assertThat(Reading.in(text)).doesNotContain("TMO").doesNotContain("TNI").doesNotContain("TEV");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"~We sing tonight,~ she said on Monday.                         | tonight=2024-05-13TNI; Monday=2024-05-13",
			"~I saw it this morning,~ she said on Monday.                   | this morning=2024-05-13TMO; Monday=2024-05-13",
			"On Tuesday the choir met. ~Tonight we begin,~ she said.        | Tuesday=2024-05-14; Tonight=2024-05-14TNI",
			"On Monday the choir met. ~Tonight we begin,~ she said.         | Monday=2024-05-13; Tonight=2024-05-13TNI",
			"On Sunday Roth met the choir. ~Last night was hard,~ she said. ~I slept last night,~ she added. "
					+ "| Sunday=2024-05-12; Last night=2024-05-11TNI; last night=2024-05-11TNI",
			"On Monday Roth spoke in Hull. ~It is late. You have to vote tomorrow,~ she said. | Monday=2024-05-13; tomorrow=2024-05-14",
			"On Monday Roth spoke in Hull. ''We sing tonight,'' she said.   | Monday=2024-05-13; tonight=2024-05-13TNI",
			"Concerns rose Monday over a fire that had broken out on Sunday. ~We lost a barn yesterday,~ Roth said. "
					+ "| Monday=2024-05-13; Sunday=2024-05-12; yesterday=2024-05-12",
			"~We must row after today,~ Roth wrote to Lee in a March 19, 2011, message. | today=2011-03-19; March 19, 2011=2011-03-19",
			"The choir has been away since Monday. ~Tonight we begin,~ she said. | Monday=2024-05-13; Tonight=2024-05-15TNI",
			"Roth tore up Monday's plan. ~Tonight we begin,~ she said.      | Monday=2024-05-13; Tonight=2024-05-15TNI",
			"On April 2 the choir met. ~Tonight we begin,~ she said.        | April 2=2024-04-02; Tonight=2024-05-15TNI",
			"Lee wrote: ~We met on Monday.~ Roth said: ~Tonight we begin.~  | Monday=2024-05-13; Tonight=2024-05-15TNI",
			"On Tuesday the choir met. Tonight it will sing.                | Tuesday=2024-05-14; Tonight=2024-05-15TNI"
	})
	void countInQuotedWordsFromTheDayOnWhichTheyWereSpoken(String text, String found) {
		assertThat(Reading.in(text.replace('~', '"'))).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Grain rose in the last hour of trading.      | the last hour of trading=PT1H",
			"It rained in the opening hour of the session. | the opening hour of the session=PT1H",
			"In the last hour of his life he smiled.      | "
	})
	void measureTheHourOfAMarket(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found == null ? "" : found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The barn burned before dawn Monday.                         | dawn Monday=2024-05-13TMO",
			"The barn burned shortly before dawn on Monday.              | dawn=2024-05-13TMO; Monday=2024-05-13",
			"The barn burned in the early hours of May 7.                | the early hours of May 7=2024-05-07TMO",
			"The barn burned in the small hours of Monday.               | the small hours of Monday=2024-05-13TMO",
			"The barn burned in the early hours of Monday morning.       | Monday morning=2024-05-13TMO",
			"Barn destroyed by early morning fire                        | early morning=2024-05-15TMO",
			"She spoke at an early morning news conference.              | early morning=2024-05-15TMO",
			"Two men were hurt in the late-night attack.                 | late-night=2024-05-14TNI",
			"On Monday two men were hurt in a late night crash.          | Monday=2024-05-13; late night=2024-05-13TNI",
			"They sat throughout the night Friday.                       | the night Friday=2024-05-10TNI",
			"They dug through the night and into Tuesday.                | the night=2024-05-13TNI; Tuesday=2024-05-14",
			"The two bills are scheduled for debate in the afternoon.    | the afternoon=2024-05-15TAF"
	})
	void beforeANounOrADayAreOfThatDay(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {"At the dawn of history men walked here.", "She sleeps through early morning classes.",
			"He wrote for late night talk shows.", "Every early morning raid was feared.", "It was made in the early hours of the strike.",
			"Bats will hunt in the night."})
	void tellNoDayWhereNoneIsMeant(String text) {
		assertThat(Reading.in(text)).doesNotContain("TMO").doesNotContain("TNI");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Rain fell overnight.                                        | overnight=2024-05-14TNI",
			"Rain is expected overnight.                                 | overnight=2024-05-15TNI",
			"The vote is expected to happen overnight.                   | overnight=2024-05-15TNI",
			"Such things do not happen overnight.                        | "
	})
	void anOvernightIsTheComingOneWhereItIsAwaited(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found == null ? "" : found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"In the morning, the mayor said the bridge was safe.            | the morning=2024-05-15TMO",
			"The bridge shook on Tuesday. In the evening, it fell.          | Tuesday=2024-05-14; the evening=2024-05-14TEV",
			"It fell on Tuesday.~~In the morning, the mayor said it was old. | Tuesday=2024-05-14; the morning=2024-05-15TMO",
			"In the morning, she walked along the quay.                     | ''",
			"In the morning the quay is empty.                              | ''"
	})
	void aPartOfTheDayMayOpenTheSentence(String text, String found) {
		assertThat(Reading.in(text.replace('~', '\n'))).isEqualTo(found);
	}
}
