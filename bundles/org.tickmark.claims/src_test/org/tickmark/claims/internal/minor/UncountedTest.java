package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that count nothing, and counts that are named again. */
class UncountedTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The yard has a two-tier wage. | two",
			"They sank hundreds if not thousands of boats. | hundreds",
			"Ann Berg advises Fortune 500 firms. | 500",
			"Shares in the S&P 500 fell. | 500",
			"Ann Berg called him enemy No. 1 of the port. | 1",
			"The four-star general left the port. | four",
			"Her legal costs were in the six figures. | six",
			"It would take one or two storms to break the dam. | two",
			"The firm sold its ships, Heron 2 and soon Heron 3, developed in Oslo. | 2",
			"The firm sold its ships, Heron 2 and soon Heron 3, developed in Oslo. | 3",
			"The names of the 52 people who died were read. All 52 were found near the dam. | 52",
			"The yard hired four trained divers. Ann Berg met the four divers in Oslo. | four",
			"The yard paid millions of dollars for boats, and she meant millions of dollars. | millions of dollars"})
	void aNumberThatCountsNothingOrAgain(String text, String figure) {
		assertThat(texts(text, "figure.stated", true)).contains(figure);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The four boats left the port. | four",
			"The mill burned down. All 52 were found near the dam. | 52",
			"They sank hundreds of boats. | hundreds",
			"Ann Berg advises 500 firms. | 500",
			"Forbes counted 500 rich clerks in Oslo. | 500",
			"The storm sank two boats. | two",
			"The names of the 52 people who died were read. The yard sold 52 boats in May. | 52",
			"The yard hired four divers. Ann Berg sold the four boats in Oslo. | four",
			"The yard paid millions of dollars for boats. The mill paid millions of dollars for a dam. | millions of dollars"})
	void aNumberThatCountsSomethingElse(String text, String figure) {
		assertThat(texts(text, "figure.stated", false)).contains(figure);
	}
}
