package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capitals of a title in marks, of which a part looks like a name. */
class TitlePiecesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The sign read “Make Harbours Great Again” in May. | Harbours Great Again",
			"It stood under the headline “Council Gives Up on Children With Wet Feet.” | Children With Wet Feet",
			"He wrote “Sold: Inside the Sunken Quay” in May. | Sunken Quay"})
	void aPartOfTheTitle(String text, String name) {
		assertThat(texts(text, "name.mention", false)).doesNotContain(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Letters came “To Ann Berg, Colmere Quay, Oslo” in May. | Colmere Quay",
			"The crew calls it “The Sunken Quay” in May. | Sunken Quay",
			"“They sold the Sunken Quay,” Ann Berg said. | Sunken Quay",
			"The sign read “Stop Karl Brandtmeier” in May. | Karl Brandtmeier"})
	void aNameOfItsOwn(String text, String name) {
		assertThat(texts(text, "name.mention", false)).anyMatch(each -> each.contains(name));
	}
}
