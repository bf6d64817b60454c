package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines in capitals that run into the text, and names with capitals that are some. */
class ShoutedTest {
	@ParameterizedTest
	@ValueSource(strings = {"The port was closed.\nTWO DEAD, 16 HURT IN HARBOUR FIRE Three boats sank near the dam.",
			"The port was closed.\nCOLMERE ENDS SALT TAX The council met on Monday."})
	void aLineInCapitals(String text) {
		assertThat(texts(text, "name.mention", true)).anyMatch(name -> name.matches(".*\\p{Lu}{4}.*"));
		assertThat(texts(text, "name.mention", false)).noneMatch(name -> name.matches(".*\\p{Lu}{4}.*"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"The boats were sold to ORBAF in May.", "Ann Berg left the OSTRA, ORBAF, and KOLME offices in May.",
			"The yard was sold to BRANDT MARINE in May."})
	void aNameInCapitals(String text) {
		assertThat(texts(text, "name.mention", false)).anyMatch(name -> name.matches(".*\\p{Lu}{4}.*"));
	}
}
