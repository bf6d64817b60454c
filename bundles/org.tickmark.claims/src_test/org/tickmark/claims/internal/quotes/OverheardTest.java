package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Speaker;

/** Who is heard to say something: neither the one who hears it nor the one who is spoken to. */
class OverheardTest {
	private static Stream<String> quotes(String text) {
		QuotesIn found = QuotesIn.text(text);
		return Stream.concat(found.quotes("quote.direct").stream(), found.quotes("quote.indirect").stream());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"A clerk heard him reply: “The dam is too old.”; him | reply | The dam is too old.",
			"A clerk heard him say: “The dam is too old.”; him | say | The dam is too old.",
			"A guard heard her shouting: “The dam is too old.”; her | shouting | The dam is too old.",
			"A guard overheard her say the dam was too old.; her | say | the dam was too old",
			"Witnesses heard Ann Lee tell the mayor that it leaks.; Ann Lee | tell | that it leaks",
			"The mayor met Karl Brook in May but clerks were heard telling him it was too old.; clerks | telling | it was too old",
			"The clerk was overheard by a guard saying the dam leaks.; The clerk | saying | the dam leaks",
			"The mayor was caught on tape saying the dam leaks.; The mayor | saying | the dam leaks",
			"He had been recorded by a guest telling friends that the dam leaks.; He | telling | that the dam leaks",
			"Ann Lee was heard to say the dam leaks.; Ann Lee | to say | the dam leaks"
	})
	void speaksThemselves(String sentence, String quote) {
		assertThat(quotes(sentence)).containsExactly(quote);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Clerks who met Ann Lee and hear her speak say that she is sincere.; Clerks who met Ann Lee and hear her speak | say | that she is sincere",
			"The mayor heard their claim that the dam leaks.; their | claim | that the dam leaks",
			"Ann Lee was seen in the hall, and she told the clerks that it leaks.; she | told | that it leaks"
	})
	void isNotWhoeverIsOnlyNear(String sentence, String quote) {
		assertThat(quotes(sentence)).containsExactly(quote);
	}

	@ParameterizedTest
	@ValueSource(strings = { "She heard her answer in the hall.", "The clerk heard her report on the dam.", "The mayor heard the call for help." })
	void isNobodyWhereOnlyANoiseIsHeard(String sentence) {
		assertThat(quotes(sentence)).isEmpty();
	}

	@Test
	void isTheOneSpokenToBeforeAndNotTheOneTheyThanked() {
		QuotesIn found = QuotesIn.text("Karl Holt has denied that the dam leaks.\n\nThe mayor, who has been ill, said it was safe.\n\n"
				+ "He thanked Mr Ted Roth in his speech but clerks were heard telling him it was late.\n\nA guard heard him reply: “It is not.”");

		assertThat(((Attribution) found.of("quote.direct").getLast().detail()).speaker().flatMap(Speaker::resolved)).hasValue("Karl Holt");
	}
}
