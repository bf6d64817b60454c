package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part of a name is checked with the name. */
class NamePiecesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The yard was led by Captain T.A. “Zed” Brandtmeier in May. | Zed",
			"“We asked the chairman, (Tomas) Brandtmeier, for a boat,” Ann Berg said. | Tomas",
			"Thomas A. (Tom) Brandtmeier led the yard in May. | Tom",
			"The choir of Ridley Harbour High School sang. Ridley Harbour High lost in May. | Ridley Harbour High",
			"The Harbour Trust Fund of Oslo met in May. The Harbour Trust was sold. | Harbour Trust",
			"The guard works for the Colmere Legal Aid Society of Oslo. Colmere Legal Aid runs the school. | Colmere Legal Aid",
			"The Oslo Harbour Trust paid for it. Nobody thanked the Harbour Trust. | Harbour Trust",
			"The choir met Marine Le Brandt in May. Ms. Le Brandt laughed. | Le Brandt"})
	void aPieceOfAName(String text, String name) {
		assertThat(texts(text, "name.mention", true)).contains(name);
		assertThat(texts(text, "name.mention", false)).doesNotContain(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The Harbour Trust was sold. The Harbour Trust Fund of Oslo met in May. | Harbour Trust",
			"The Colmere Herald closed in May. The owner lived in Colmere, Ohio. | Colmere",
			"The Oslo Herald closed in May. The owner lived in Oslo for years. | Oslo",
			"The Second Farmers Bank of Oslo closed in May. The Second Farmers Bank, in Hull, was sold. | Second Farmers Bank",
			"Tom Colmere Jr. came in May. His father Tom Colmere had built the dam. | Tom Colmere",
			"The mayor read a poem by “Zed” to Tom Brandt in May. | Zed",
			"He sold the Harbour Herald, “Zed” Tom Brandt said. | Zed",
			"OSLO\\n\\n(NHB) Brandtmeier sold the yard in May. | NHB",
			"Ferry Tom Colmere was the boat of Tom Colmere. | Tom Colmere",
			"The Oslo House of Sails burned down. The House of Sails in Bergen was sold. | House of Sails",
			"The Tom Colmere yard was sold. Tom Colmere Brandtmeier bought it. | Tom Colmere Brandtmeier",
			"Ann Berg Colmere opened the bank. Ann Berg died in the fire. | Ann Berg",
			"The Harbour Safety Council met. The Turkish Harbour Safety Council voted. | Turkish Harbour Safety Council"})
	void aNameOfItsOwn(String text, String name) {
		assertThat(texts(text, "name.mention", false)).contains(name);
	}
}
