package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that look as if they were to come and have been. */
class ToldDaysTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Neither the mayor nor her deputy could be reached on Thursday.  | Thursday=2024-05-09",
			"No one could be found at the mill on Friday.                     | Friday=2024-05-10",
			"None of the rowers could start on Friday.                        | Friday=2024-05-10",
			"The road could be open again on Friday.                          | Friday=2024-05-17",
			"The vote could be held on Thursday, but nobody knows.            | Thursday=2024-05-16"
	})
	void whatNobodyCouldDoWasTried(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Roth told the Courier that Monday's sale was a farce.            | Monday=2024-05-13",
			"It is likely that Monday's storm broke the dam.                  | Monday=2024-05-13",
			"He left after that Monday's sale.                                | that Monday=2024-05-13"
	})
	void whatIsSaidOfADayDoesNotPointToIt(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Court papers describe the fire on Oct. 27.                       | Oct. 27=2023-10-27",
			"The letter recounts a quarrel on Oct. 27 at the mill.            | Oct. 27=2023-10-27",
			"She recalls a quarrel on Friday.                                 | Friday=2024-05-10",
			"The letter describes how the mill will close on Oct. 27.         | Oct. 27=2024-10-27",
			"They will describe the plan on Oct. 27.                          | Oct. 27=2024-10-27",
			"A quarrel on Oct. 27 is likely.                                  | Oct. 27=2024-10-27"
	})
	void whatIsToldInThePresentHasBeen(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The court had ruled that he must leave, and set Friday as the limit, but he stayed.  | Friday=2024-05-10",
			"The court ruled that he must leave, and set Friday as the limit.                     | Friday=2024-05-17",
			"The judge had a cold and set Friday for the hearing.                                    | Friday=2024-05-17"
	})
	void whatHadBeenSetIsOver(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Most farmers had signed by the Monday deadline.                | Monday=2024-05-13",
			"The dairy was sold, with most farmers signing by the Monday deadline. | Monday=2024-05-13",
			"Most farmers will have signed by the Monday deadline.          | Monday=2024-05-20",
			"The farmers were told to sign by the Monday deadline.          | Monday=2024-05-20",
			"They hope for a deal by the Monday deadline.                   | Monday=2024-05-20",
			"They need a deal by a Monday deadline.                         | Monday=2024-05-20"
	})
	void whatWasDoneByADeadlineIsOver(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The judge ordered Roth to pay the fine on Monday.                | Monday=2024-05-20",
			"Roth vowed to swim the river on Monday.                          | Monday=2024-05-20",
			"The guild asked the farmers to bring the hay on Monday.          | Monday=2024-05-20",
			"The mayor may face anger when she speaks Tuesday.                | Tuesday=2024-05-21",
			"The guild has invited the miller to meet it on Tuesday.          | Tuesday=2024-05-21",
			"The miller agreed to meet the guild on Tuesday.                  | Tuesday=2024-05-21",
			"Lee will speak at the rally in Hull on Monday.                   | Monday=2024-05-20",
			"The miller threatened to burn the mill Friday.                  | Friday=2024-05-17"
	})
	void whatIsOrderedOrArrangedIsToCome(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}
}
