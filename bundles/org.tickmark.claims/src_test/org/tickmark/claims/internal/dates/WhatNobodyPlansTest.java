package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of misfortunes and of deeds somebody is accused of are over, whatever the sentence looks ahead to; read on Wednesday, 15 May 2024. */
class WhatNobodyPlansTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Two clerks are still in hospital after Thursday's crash on the pier.       | Thursday=2024-05-09",
			"A witness to Thursday's deadly floods speaks to the board.                 | Thursday=2024-05-09",
			"A driver is in hospital after a crash on Thursday.                         | Thursday=2024-05-09",
			"Police want to trace a driver after a crash near the mill on Friday.       | Friday=2024-05-10",
			"Two clerks will appear in court over a theft on Friday that cost the port a boat. | Friday=2024-05-10",
			"The mayor is in a stable condition after a fall on Thursday.               | Thursday=2024-05-09",
			"She is accused of robbing the mill on Thursday.                            | Thursday=2024-05-09",
			"She is charged with setting the fire on Thursday.                          | Thursday=2024-05-09",
			"The keeper is out after limping off on Thursday.                           | Thursday=2024-05-09",
			"Town are up after a draw on Thursday.                                      | Thursday=2024-05-09",
			"Town lead the table after Thursday's win.                                  | Thursday=2024-05-09",
			"The win over Ulm on Thursday keeps their hopes alive.                      | Thursday=2024-05-09",
			"She is accused of robbing the mill in July.                                | July=2023-07",
			"The case relates to an incident on September 12.                           | September 12=2023-09-12"
	})
	void isOver(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The board will discuss the crash on Friday.                                | Friday=2024-05-17",
			"A vigil for those lost in the fire will be held on Friday.                 | Friday=2024-05-17",
			"Town need a win on Thursday.                                               | Thursday=2024-05-16",
			"She is accused of planning to rob the mill on Thursday.                    | Thursday=2024-05-16",
			"The board will meet after the crash on Friday.                             | Friday=2024-05-17",
			"After Friday's debate, the two must shake hands.                           | Friday=2024-05-17"
	})
	void whatIsPlannedIsNot(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The launch was delayed to Monday.                                          | Monday=2024-05-20",
			"The concert has been moved to Sunday.                                      | Sunday=2024-05-19",
			"The clerk moved to Ulm on Sunday.                                          | Sunday=2024-05-12"
	})
	void whatWasPutOffToADayIsToCome(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}
}
