package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two items over the same words one is listed. */
class SameWordsTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Ann Berg said that the yard closed because of the flood, and that nobody had warned the crew. | fact.cause "
					+ "| that the yard closed because of the flood",
			"The yard, Ann Berg said, lost more boats than the mill, and its crew left for Oslo. | fact.comparison | lost more boats than the mill",
			"Ann Berg said that the yard was “the oldest in the country” and its crew “the first to have left the coast.” | fact.superlative "
					+ "| that the yard was “the oldest in the country” and its crew “the first to have left the coast.”",
			"“Ours is the oldest mill on Lake Vundal,” Ann Berg said. | fact.superlative | Ours is the oldest mill on Lake Vundal",
			"“She was the only clerk who resigned,” Ann Berg said. | fact.superlative | She was the only clerk who resigned",
			"Ann Berg said the yard was the oldest in the country. | fact.superlative | the yard was the oldest in the country",
			"According to the Courier, the yard was “the oldest in the country.” | fact.superlative | the yard was “the oldest in the country.”",
			"The fund's page, Harbourfund.org, gives the sum. | name.mention | Harbourfund.org",
			"The yard sells its paint through Amazon.com in Oslo. | contact.stated | Amazon.com",
			"The storm is over. pic.twitter.com/Xy7Tk2 | contact.stated | pic.twitter.com/Xy7Tk2"})
	void theOtherItemAsksAboutThem(String text, String rule, String words) {
		assertThat(texts(text, rule, true)).containsExactly(words);
		assertThat(texts(text, rule, false)).doesNotContain(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The yard was the oldest in the country. | fact.superlative | The yard was the oldest in the country",
			"The yard closed because of the flood, and nobody had warned the crew. | fact.cause "
					+ "| The yard closed because of the flood, and nobody had warned the crew",
			"The storm is over, says Harbourfund.org. | contact.stated | Harbourfund.org"})
	void nothingElseAsksAboutThem(String text, String rule, String words) {
		assertThat(texts(text, rule, false)).containsExactly(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The council met.\\n\\n'A rather awful harbour.'\\n\\nAnn Berg left early.\\n\\n''It was a rather awful harbour,'' she said. "
					+ "| A rather awful harbour."})
	void aHeadingInMarksOutOfWhatIsQuotedBelow(String text, String words) {
		assertThat(texts(text, "quote.direct", true)).containsExactly(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The council met.\\n\\n'A rather awful harbour.'\\n\\nAnn Berg left early.\\n\\n''It was a fine old bridge,'' she said. | A rather awful harbour."})
	void aHeadingInMarksThatNobodyIsQuotedWithBelow(String text, String words) {
		assertThat(texts(text, "quote.direct", false)).contains(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The mill, Karl Brandt said, has always been “a wreck,” and its owner never paid for it. | fact.event | has always been “a wreck,”"})
	void theRowAroundThemHoldsThem(String text, String rule, String words) {
		assertThat(texts(text, rule, false)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Ann Berg attacked Karl Brandt by accusing him of hiding the leak. | him of hiding the leak"})
	void aChargeIsListedOnce(String text, String content) {
		assertThat(texts(text, "quote.indirect", false)).doesNotContain(content);
		assertThat(texts(text, "criticism.named", false)).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Ann Berg said that she had met the mayor to thank him for what she called “a long and fruitful year.” | a long and fruitful year. | true",
			"Ann Berg said that she had met the mayor. She called it “a long and fruitful year.” | it “a long and fruitful year.” | false",
			"Ann Berg said that Karl Brandt had left after he called it “a long and fruitful year.” | it “a long and fruitful year.” | false"})
	void aNameThatTheSpeakerGivesSomethingIsListedOnce(String text, String content, boolean minor) {
		assertThat(texts(text, "quote.direct", minor)).contains(content);
	}
}
