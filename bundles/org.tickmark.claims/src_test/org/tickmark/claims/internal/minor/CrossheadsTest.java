package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A short sentence alone in its line, which the text below it tells in nearly the same words. */
class CrossheadsTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Brandt, helped by miners, closes the old dam.\\n\\nKarl Brandt closed the old dam above Colmere on Monday, and the miners helped him. "
					+ "| fact.cause | Brandt, helped by miners, closes the old dam",
			"Karl Brandt has led the mill for a decade.\\n\\nHe said he would build a bridge and make the yard pay for it.\\n\\n"
					+ "Brandt has long wanted a bridge over the harbour. He told the yard that it had to pay for the building. "
					+ "| quote.indirect | he would build a bridge and make the yard pay for it"})
	void tellsWhatIsToldBelow(String text, String rule, String words) {
		assertThat(texts(text, rule, true)).contains(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Karl Brandt has led the mill for a decade.\\n\\nHe said he would build a bridge and make the yard pay for it.\\n\\n"
					+ "The mill was founded in Oslo, and it has three floors and a chimney that everybody in the town knows. "
					+ "| quote.indirect | he would build a bridge and make the yard pay for it",
			"Karl Brandt has led the mill for a decade.\\n\\nHe said the council of the harbour was a “rotten” council.\\n\\n"
					+ "Brandt was asked about the council of the harbour, and he said little of what the council had done for the harbour. "
					+ "| quote.direct | the council of the harbour was a “rotten” council"})
	void tellsWhatStandsOnlyThere(String text, String rule, String words) {
		assertThat(texts(text, rule, false)).contains(words);
	}

	@Test
	void aHeadlineOverADeckThatIsASentence() {
		String text = "Brandt sold the dam in 2012;\nHe lashes out at the council of the mill.\n\nKarl Brandt sold the dam of Colmere in 2012.";

		assertThat(texts(text, "date.timex", true)).containsExactly("2012");
	}
}
