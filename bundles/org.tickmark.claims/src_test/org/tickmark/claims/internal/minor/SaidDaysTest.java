package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day on which listed words were said, told a second time, is checked with the words. */
class SaidDaysTest {
	private static final String BEFORE = "The ferry sank on Tuesday. ";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Mayor Ann Berg said on Tuesday that the port was safe.",
			"Mayor Ann Berg said Tuesday that the port was safe.",
			"“The port is safe,” Ann Berg told reporters on Tuesday.",
			"The port office also said on Tuesday that the dam was safe.",
			"Asked on Tuesday about the dam, Ann Berg said: “The port is safe.”",
			"When asked by a reporter on Tuesday about the dam, Ann Berg said: “The port is safe.”",
			"“The port is safe,” Ann Berg said in a statement Tuesday.",
			"Ann Berg on Tuesday called the port “a trap for boats.”"})
	void theDayOfWordsThatAreListed(String sentence) {
		assertThat(texts(BEFORE + sentence, "date.timex", false)).containsExactly("Tuesday");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The crew came home on Tuesday.",
			"The clerk who asked for leave on Tuesday said that the port was safe.",
			"The crew, asked on Tuesday about the dam, left at once, Ann Berg said.",
			"Asked on Tuesday to resign, Ann Berg said that the port was safe.",
			"Ann Berg conceded on Tuesday that the port was “a trap for boats.”",
			"Ann Berg declared on Tuesday that the port was “a trap for boats.”",
			"The crew also came home on Tuesday.",
			"Mayor Ann Berg said that the crew came home on Tuesday.",
			"Ann Berg, who came home on Tuesday, said that the port was safe.",
			"Ann Berg told the crew that came home Tuesday that the port was safe.",
			"Mayor Ann Berg announced on Tuesday that she would resign.",
			"The crew came home on Tuesday, said Ann Berg.",
			"Mayor Ann Berg came on Tuesday. She said that the port was safe."})
	void theDayOfSomethingElse(String sentence) {
		assertThat(texts(BEFORE + sentence, "date.timex", false)).containsExactly("Tuesday", "Tuesday");
	}

	@Test
	void anotherDayOrTheFirstTime() {
		assertThat(texts("The ferry sank on Monday. Mayor Ann Berg said on Tuesday that the port was safe.", "date.timex", false))
				.isEqualTo(List.of("Monday", "Tuesday"));
		assertThat(texts("Mayor Ann Berg said on Tuesday that the port was safe. The ferry sank on Tuesday.", "date.timex", false))
				.isEqualTo(List.of("Tuesday", "Tuesday"));
		assertThat(texts("March 12, 2024\n\nMayor Ann Berg said on Tuesday that the port was safe.", "date.timex", false)).contains("Tuesday");
	}
}
