package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day that a tale is at, filed on Wednesday, 15 May 2024. */
class TaleDaysTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mill burned in May 2022. Two days later he fled.    | May 2022=2022-05; Two days later=2022-05-XX",
			"The mill burned on May 3, 2022. Two days later he fled. | May 3, 2022=2022-05-03; Two days later=2022-05-05",
			"The mill burned in May 2022. A week later he was found. | May 2022=2022-05; A week later=XXXX-WXX",
			"He left in February 2023. He came back one day later, on February 5. "
			+ "| February 2023=2023-02; one day later=2023-02-05; February 5=2023-02-05"
	})
	void isNotCountedFromABareMonth(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"He was held in October 2022. He was charged on November 3. | October 2022=2022-10; November 3=2022-11-03",
			"He was held on August 9, 2022. He will be tried on October 3. | August 9, 2022=2022-08-09; October 3=2024-10-03",
			"The court adjourned the hearing to September 8.            | September 8=2024-09-08",
			"The club set the next match for 6 p.m. on Friday.          | 6 p.m.=2024-05-17T18:00; Friday=2024-05-17",
			"He won in 1974. He lost in February of that year.          | 1974=1974; February of that year=1974-02"
	})
	void keepsItsYear(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The league said Monday that the match starts at 3 p.m.     | Monday=2024-05-13; 3 p.m.=XXXX-XX-XXT15:00",
			"The race is on Friday. The mayor said on Monday that the gates will open at 7 p.m. for all. "
			+ "| Friday=2024-05-17; Monday=2024-05-13; 7 p.m.=2024-05-17T19:00",
			"A man drowned on Sunday. Police said Monday that he fell in at 3 p.m. near the pier. "
			+ "| Sunday=2024-05-12; Monday=2024-05-13; 3 p.m.=2024-05-12T15:00",
			"Crews arrived on Monday and left at 6 p.m. after tea.      | Monday=2024-05-13; 6 p.m.=2024-05-13T18:00"
	})
	void isNotTheDayOfASpeech(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Eight years ago, he had won all the races in April.        | Eight years ago=2016; April=2016-04",
			"Eight years ago, he won the cup. He will be there in June. | Eight years ago=2016; June=2024-06",
			"He won the cup eight years ago. In April he lost it.       | eight years ago=2016; April=2024-04",
			"Twenty years ago, the mill closed. Now Roth wants it back. In January he bought the site. "
					+ "| Twenty years ago=2004; Now=PRESENT_REF; January=2024-01",
			"Two years ago, the town had no bus. In March it bought one. In June it will buy another. "
					+ "| Two years ago=2022; March=2024-03; June=2024-06",
			"Five years ago, the mill burned. In March, it reopened. Last month, Lee bought it. "
					+ "| Five years ago=2019; March=2024-03; Last month=2024-04",
			"Five years ago, the mill burned, and now Lee, who bought it in March, is back. "
					+ "| Five years ago=2019; now=PRESENT_REF; March=2024-03",
			"Five years ago, the mill burned in May, and last month Lee, who bought it in March, left. "
					+ "| Five years ago=2019; May=2019-05; last month=2024-04; March=2024-03"
	})
	void areOfTheYearThatOpensTheSentence(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"He fell on Monday. On the same day that Lee sold the mill, Roth left. | Monday=2024-05-13; the same day=XXXX-XX-XX",
			"He fell on Monday. On the same day as the fire, Roth left.            | Monday=2024-05-13; the same day=XXXX-XX-XX",
			"He fell on Monday. On the same day, Roth left.                        | Monday=2024-05-13; the same day=2024-05-13",
			"He fell on Monday. It was the same day that Roth left.                | Monday=2024-05-13; the same day=2024-05-13"
	})
	void isNotTheDayOfWhatASentenceOpensWith(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The dam broke Monday night, the worst case since 2008. It was reported just after midnight. "
			+ "| Monday night=2024-05-13TNI; 2008=2008; midnight=2024-05-14T00:00",
			"The dam broke Monday night, the worst case since 2008. Crews came at 1:48 a.m. in boats. "
			+ "| Monday night=2024-05-13TNI; 2008=2008; 1:48 a.m.=2024-05-14T01:48",
			"The dam broke Monday night, the worst case since 2008. Crews came at 10 p.m. in boats. "
			+ "| Monday night=2024-05-13TNI; 2008=2008; 10 p.m.=2024-05-13T22:00",
			"Hull won Monday night. Stocks rose overnight.              | Monday night=2024-05-13TNI; overnight=2024-05-14TNI",
			"The dam broke last Thursday night. Rain fell overnight.    | last Thursday night=2024-05-09TNI; overnight=2024-05-14TNI",
			"The dam broke Monday night. Rain will fall overnight.      | Monday night=2024-05-13TNI; overnight=2024-05-15TNI"
	})
	void keepsItsNight(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}
}
