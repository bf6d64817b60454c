package org.tickmark.claims.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.Explanation;
import org.tickmark.draft.Draft;

class WeekdayCheckTest {
	private final WeekdayCheck check = new WeekdayCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"The mill shut on Monday, 5 March 2024, for good.        | Monday, 5 March 2024: 5 Mar 2024 is a Tuesday, not a Monday; the "
					+ "Monday is 4 Mar 2024",
			"The mill shut on Monday, March 5, 2024.                 | Monday, March 5, 2024: 5 Mar 2024 is a Tuesday, not a Monday; the "
					+ "Monday is 4 Mar 2024",
			"The choir sang on Saturday, March 16.                   | Saturday, March 16: 16 Mar 2025 is a Sunday, not a Saturday; the "
					+ "Saturday is 15 Mar 2025",
			"The choir will sing on Saturday, March 30.              | Saturday, March 30: 30 Mar 2025 is a Sunday, not a Saturday; the "
					+ "Saturday is 29 Mar 2025",
			"The choir sang on Wednesday the 18th of March 2025.     | Wednesday the 18th of March 2025: 18 Mar 2025 is a Tuesday, not a "
					+ "Wednesday; the Wednesday is 19 Mar 2025",
			"It is dated Friday, 2024-03-05, and stamped.            | Friday, 2024-03-05: 5 Mar 2024 is a Tuesday, not a Friday; the "
					+ "Friday is 8 Mar 2024",
			"The court sat on March 16 (Monday) and rose early.      | March 16 (Monday): 16 Mar 2025 is a Sunday, not a Monday; the "
					+ "Monday is 17 Mar 2025",
			"It began on 1 June 2023, a Friday, in Bergen.           | 1 June 2023, a Friday: 1 Jun 2023 is a Thursday, not a Friday; "
					+ "the Friday is 2 Jun 2023",
			"June 1, 2023, was a Friday.                             | June 1, 2023, was a Friday: 1 Jun 2023 is a Thursday, not a "
					+ "Friday; the Friday is 2 Jun 2023",
			"They left on Tuesday night, March 17, by bus.           | Tuesday night, March 17: 17 Mar 2025 is a Monday, not a Tuesday; "
					+ "the Tuesday is 18 Mar 2025",
			"They left last Tuesday, March 17, by bus.               | last Tuesday, March 17: 17 Mar 2025 is a Monday, not a Tuesday; "
					+ "the Tuesday is 18 Mar 2025",
			"It rained on Wednesday, 19 March, and Friday, 20 March. | Friday, 20 March: 20 Mar 2025 is a Thursday, not a Friday; the "
					+ "Friday is 21 Mar 2025",
			"They met on 5 March 2024. It was a Monday.              | Monday: 5 Mar 2024 is a Tuesday, not a Monday; the Monday is 4 "
					+ "Mar 2024",
			"The court will rule on April 4. That is a Thursday.     | Thursday: 4 Apr 2025 is a Friday, not a Thursday; the Thursday is "
					+ "3 Apr 2025",
			"They left at 8 p.m. on Tuesday, March 17.               | Tuesday, March 17: 17 Mar 2025 is a Monday, not a Tuesday; the "
					+ "Tuesday is 18 Mar 2025"
	})
	void marksWeekdayAndDateThatDisagree(String sentence, String found) {
		assertThat(Checked.in(check, sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The mill shut on Tuesday, 5 March 2024, for good.", "The mill shut on Tuesday, March 5, 2024.",
			"The choir sang on Sunday, March 16.", "The choir will sing on Sunday, March 30.",
			"It is dated Tuesday, 2024-03-05, and stamped.", "The court sat on March 17 (Monday).",
			"It began on 1 June 2023, a Thursday, in Bergen.", "June 1, 2023, was a Thursday.",
			"They left on Monday night, March 17, by bus.", "The fair runs Friday-Sunday, March 14-16.",
			"The fair is on Saturday and Sunday, 22 and 23 March.", "The choir sang on Friday, November 1.",
			"In 2008 the bank failed. Its doors closed on Monday, March 17.", "On Wednesday the March 10 report was still unread.",
			"The choir sang on Sunday and will sing on Friday.", "The siege began on Monday, 5 March 1453.",
			"The choir meets on Thursdays, next on March 28.", "On Friday, 21 people fell ill.",
			"He read it in the Sunday Times of March 15, 2025.", "Black Friday 2024 fell on November 29.",
			"The bill is dated Monday, 03/04/2023, and stamped.", "The bill is dated Saturday, 03/04/2023, and stamped.",
			"They met on 5 March 2024. It was a Tuesday.", "They met on 5 March 2024. It was a Monday morning paper that told of it.",
			"The hearing was moved from March 18 to Friday."
	})
	void staysSilent(String sentence) {
		assertThat(Checked.in(check, sentence)).isEmpty();
	}

	@Test
	void pointsAtBothWords() {
		String text = "The mill shut on Monday, 5 March 2024, for good.";

		Claim problem = Checked.problems(check, text).getFirst();

		assertThat(problem.why()).isEqualTo(new Explanation.WrongWeekday(DayOfWeek.MONDAY, LocalDate.of(2024, 3, 5)));
		assertThat(((Related) problem.detail()).spans()).extracting(span -> span.in(text)).containsExactly("Monday",
				"Monday, 5 March 2024");
	}

	@Test
	void judgesNoYearWithoutADateToCountFrom() {
		assertThat(Checked.problems(check, Draft.of("The choir sang on Saturday, March 16."))).isEmpty();
		assertThat(Checked.problems(check, Draft.of("The choir sang on Saturday, March 16, 2025."))).hasSize(1);
	}
}
