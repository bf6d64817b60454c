package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Speaker;

/** Words for a speaker that come to no one person: of several, of somebody whom the draft does not name, or the label of a turn. */
class NobodyAloneTest {
	private static final String PEOPLE = "Rosa Moro owns a mill. Ivo Tamm is a clerk. ";

	@ParameterizedTest
	@ValueSource(strings = {
			"Ms. Moro, Mr. Tamm and other clerks in both towns said the dam leaks.",
			"Moro, Tamm, Lake Gov. Nils Holm and Sen. Dora Zuno of Ulm said the dam leaks.",
			"Both Ms. Moro and Mr. Tamm said the dam leaks.",
			"Moro, a miller, and Nils Holm, a diver, said the dam leaks.",
			"Moro, a miller, and other owners said the dam leaks.",
			"Tamm and his wife, Dora Zuno, said that the dam leaks."
	})
	void areSeveral(String sentence) {
		assertThat(resolved(PEOPLE + sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Moro, a miller and diver, said the dam leaks.; Rosa Moro",
			"Moro, the founder and owner, said the dam leaks.; Rosa Moro",
			"Moro, who met Holm, Zuno and other clerks, said the dam leaks.; Rosa Moro",
			"Moro, an owner of mills and boats, and other things, said that the dam leaks.; Rosa Moro",
			"Moro, a miller, and a diver, said the dam leaks.; Rosa Moro",
			"The owner and founder, Ms. Moro, said that the dam leaks.; Rosa Moro"
	})
	void isOneOfWhomMoreIsTold(String sentence, String name) {
		assertThat(resolved(PEOPLE + sentence)).isEqualTo(name);
	}

	@Test
	void isNotWhoeverTheSentenceBeforeIsAboutWhereTheyWorkForSomebody() {
		String before = "Hopeful Karl Brook threw reporter Ivo Tamm out of the hall. ";

		assertThat(resolved(before + "The anchor for Harbour News, a channel, asked why the dam leaks.")).isEmpty();
		assertThat(resolved("Karl Brook, an anchor for Harbour News, came. The anchor asked why the dam leaks.")).isEqualTo("Karl Brook");
	}

	@Test
	void isNoLabelOfATurn() {
		String text = "Q: What do you want?\n\nA: I want peace.\n\nQ: The town is wild, and it is clear that he is saying all is lost.\n\nA: No.";

		assertThat(QuotesIn.text(text).of("quote.indirect")).isNotEmpty();
		assertThat(resolved(text)).isEmpty();
	}

	private static String resolved(String text) {
		var last = QuotesIn.text(text).of("quote.indirect").getLast();
		return last.detail() instanceof Attribution said ? said.speaker().flatMap(Speaker::resolved).orElse("") : "";
	}
}
