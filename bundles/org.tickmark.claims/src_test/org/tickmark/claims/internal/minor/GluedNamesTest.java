package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that is listed by itself, with what stands large beside it. */
class GluedNamesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Tom Brandtmeier lost in May. Can the boatmen Trust Tom Brandtmeier? | Trust Tom Brandtmeier",
			"Tom Brandtmeier lost in May. It was the uber-rich Vermonter Tom Brandtmeier who left. | Vermonter Tom Brandtmeier",
			"Ann Brandtmeier lost in May. He met with Crazy Ann in Oslo. | Crazy Ann",
			"Tom Brandtmeier lost in May. He blamed the Tom Brandtmeiers of the world. | Tom Brandtmeiers",
			"“The votes of [the clerk Tom] Brandtmeier were lost,” she said. | Tom"})
	void isNotAskedAgain(String text, String name) {
		assertThat(texts(text, "name.mention", true)).contains(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Ann Brandtmeier lost in May. Mary Ann Brandtmeier won in June. | Mary Ann Brandtmeier",
			"Ann Brandtmeier lost in May. She was married in Port Ann. | Port Ann",
			"Ann Brandtmeier lost in May. She was a guest of Morning Ann. | Morning Ann",
			"Tom Roth lost in May. Tom Roths won in June. | Tom Roths",
			"“I met the clerk Tom in May,” she said. | Tom"})
	void isAnother(String text, String name) {
		assertThat(texts(text, "name.mention", false)).contains(name);
	}
}
