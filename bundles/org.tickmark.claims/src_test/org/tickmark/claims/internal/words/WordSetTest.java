package org.tickmark.claims.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSetTest {
	private static final WordSet WORDS = WordSet.of("harbour", "fray", "dam");

	@ParameterizedTest
	@ValueSource(strings = { "harbour", "the harbour", "harbour walls", "the dam, they say", "the harbour's wall", "a dam-like wall",
			"\u201Cfray\u201D" })
	void findsAWordWhereverItStandsInAText(String text) {
		assertThat(WORDS.isAnyIn(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "harbours", "madam", "damp walls", "Harbour", "har bour", "d\u00E4m" })
	void findsNoPartOfAWord(String text) {
		assertThat(WORDS.isAnyIn(text)).isFalse();
	}
}
