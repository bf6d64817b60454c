package org.tickmark.claims.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.draft.Draft;

class TenseCheckTest {
	private final TenseCheck check = new TenseCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"The council will vote on Monday, March 10.         | will vote on Monday, March 10: Told as still to come, but Mon 10 Mar "
					+ "2025 had passed on the draft\u2019s date, Thu 20 Mar 2025",
			"The council will vote on 3 March.                  | will vote on 3 March: Told as still to come, but Mon 3 Mar 2025 had "
					+ "passed on the draft\u2019s date, Thu 20 Mar 2025",
			"The council will meet in Oslo on 3 March 2025.     | will meet in Oslo on 3 March 2025: Told as still to come, but Mon 3 "
					+ "Mar 2025 had passed on the draft\u2019s date, Thu 20 Mar 2025",
			"The bridge will open in 2023.                      | will open in 2023: Told as still to come, but Sun 31 Dec 2023 had "
					+ "passed on the draft\u2019s date, Thu 20 Mar 2025",
			"The bridge will be opened in May 2024.             | will be opened in May 2024: Told as still to come, but Fri 31 May 2024 "
					+ "had passed on the draft\u2019s date, Thu 20 Mar 2025",
			"The council will vote yesterday.                   | will vote yesterday: Told as still to come, but Wed 19 Mar 2025 had "
					+ "passed on the draft\u2019s date, Thu 20 Mar 2025",
			"The trial is scheduled for March 3.                | scheduled for March 3: Told as still to come, but Mon 3 Mar 2025 had "
					+ "passed on the draft\u2019s date, Thu 20 Mar 2025",
			"The trial is due to begin on March 3.              | due to begin on March 3: Told as still to come, but Mon 3 Mar 2025 had "
					+ "passed on the draft\u2019s date, Thu 20 Mar 2025",
			"The council plans to vote on March 3.              | plans to vote on March 3: Told as still to come, but Mon 3 Mar 2025 "
					+ "had passed on the draft\u2019s date, Thu 20 Mar 2025",
			"The bridge is to open on March 3.                  | to open on March 3: Told as still to come, but Mon 3 Mar 2025 had "
					+ "passed on the draft\u2019s date, Thu 20 Mar 2025",
			"The vote was held in Oslo on 3 May 2025.           | was held in Oslo on 3 May 2025: Told as past, but Sat 3 May 2025 is "
					+ "after the draft\u2019s date, Thu 20 Mar 2025",
			"The team will play in Rome last week.              | will play in Rome last week: Told as still to come, but Sun 16 Mar "
					+ "2025 had passed on the draft\u2019s date, Thu 20 Mar 2025",
			"The firm was sold in 2027.                         | was sold in 2027: Told as past, but Fri 1 Jan 2027 is after the "
					+ "draft\u2019s date, Thu 20 Mar 2025",
			"The bridge opened on 3 May 2025.                   | opened on 3 May 2025: Told as past, but Sat 3 May 2025 is after the "
					+ "draft\u2019s date, Thu 20 Mar 2025",
			"The bridge opened on March 30.                     | opened on March 30: Told as past, but Sun 30 Mar 2025 is after the "
					+ "draft\u2019s date, Thu 20 Mar 2025",
			"She arrived in Bergen tomorrow.                    | arrived in Bergen tomorrow: Told as past, but Fri 21 Mar 2025 is "
					+ "after the draft\u2019s date, Thu 20 Mar 2025",
			"He died in June 2025.                              | died in June 2025: Told as past, but Sun 1 Jun 2025 is after the "
					+ "draft\u2019s date, Thu 20 Mar 2025",
			"The vote was on 3 May 2025.                        | was on 3 May 2025: Told as past, but Sat 3 May 2025 is after the "
					+ "draft\u2019s date, Thu 20 Mar 2025"
	})
	void marksATenseThatTheTimelineContradicts(String sentence, String found) {
		assertThat(Checked.in(check, sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The fair was moved to Saturday after a leak.", "The fair was moved to 3 May 2025.", "The fair was pushed back to Saturday.",
			"The council will vote on 03/04/2025.", "The council voted on 04/03/2025.", "The council will vote on Monday.",
			"The council will vote on 3 April.", "The council will vote today.", "The bridge will open in 2025.",
			"She will be tried for a theft on March 3.", "He will talk about what happened on March 3.",
			"The council will discuss the March 3 attack.", "It will be the largest since 2008.",
			"\u201CWe will vote on March 3,\u201D Ann Berg said last month.", "He said the council will, as on March 3, stay away.",
			"The will was read on March 3.", "The bridge opened on 3 May 2024.", "The bridge opened on March 18.",
			"The bridge, to be opened on 3 May 2025, is blue.", "The vote is to be held on 3 May 2025.",
			"The trial was scheduled for 3 May 2025.", "If he was elected in 2026, he would resign.", "She arrived today.",
			"The studio released 2026: A Comedy.", "The book on the war will appear next week.", "The plan was to close it in 2027.",
			"He opened the door to talks in April.", "The trial was due to begin on March 3.", "The plans to vote on March 3 failed.",
			"The list will be read at Saturday\u2019s meeting.", "He has said he would have left by May 2025.", "Will it open in 2023?"
	})
	void staysSilent(String sentence) {
		assertThat(Checked.in(check, sentence)).isEmpty();
	}

	@Test
	void judgesNothingWithoutADateToCountFrom() {
		assertThat(Checked.problems(check, Draft.of("The council will vote on 3 March 1990."))).isEmpty();
	}
}
