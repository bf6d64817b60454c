package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When, after what and to whom something was said is no part of what was said. */
class WhenItWasSaidTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mill had closed, the Post reported ten days ago. | The mill had closed",
			"The mill sold its boats in May, as the Post reported a few days later. | The mill sold its boats in May",
			"Karl Roth argued a little more than two years ago that the mill had no future. | that the mill had no future",
			"Karl Roth told the Post that a year later, the mill had no boats. | that a year later, the mill had no boats",
			"Karl Roth said later boats would be safer. | boats would be safer",
			"Forty boats were lost, said Ann Lee on Tuesday, November 19. | Forty boats were lost",
			"Forty boats were lost, the port said on Tuesday, November 19, 2024. | Forty boats were lost",
			"Ann Lee said on Tuesday, Nov. 19, that the dam leaks. | that the dam leaks",
			"Karl Roth said 30 years ago boats were cheaper than they are now. | 30 years ago boats were cheaper than they are now",
			"Karl Roth said 30 years ago, boats were cheap. | 30 years ago, boats were cheap",
			"As Karl Roth said ten years ago, the dam was built on sand. | the dam was built on sand",
			"Karl Roth said a few days ago that the dam leaks. | that the dam leaks",
			"Clerks said about 2,000 years ago water filled the valley. | about 2,000 years ago water filled the valley",
			"Karl Roth said a few days later she left. | a few days later she left",
			"In the south clerks work in barns, Roth said. | In the south clerks work in barns",
			"On average boats sink three years sooner, the port said. | On average boats sink three years sooner",
			"In 30 towns children drink from the lake, the port said. | In 30 towns children drink from the lake",
			"In a storm sailors look to the dam, Roth said. | In a storm sailors look to the dam",
			"After learning that the mill was to close clerks burned the boats, Roth said. | After learning that the mill was to close clerks burned the boats",
			"After saying that she would stay the clerk ran off, Roth said. | After saying that she would stay the clerk ran off",
			"When the crew came the boat had sunk, Roth said. | When the crew came the boat had sunk",
			"In winter the dam leaks, Roth said. | In winter the dam leaks",
			"After losing the vote the mayor left, Roth said. | After losing the vote the mayor left"
	})
	void standsBesideIt(String sentence, String content) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).singleElement().asString().endsWith(" | " + content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Roth told a few thousand millers who filled the square that the town should save. | that the town should save",
			"Roth told millers who had come early that the town should save. | that the town should save",
			"Roth told a crowd of millers who had come early that the town should save. | that the town should save",
			"Roth told the clerk who wrote the note that leaked that he was out. | that he was out",
			"Roth told a few of the clerks that the dam leaks. | that the dam leaks",
			"Roth told the tale of a clerk who sold the boat that the town had built. | who sold the boat that the town had built"
	})
	void standsBehindWhoeverHeardIt(String sentence, String content) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).singleElement().asString().isEqualTo("Roth | told | " + content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"In some ways, the clerks noted, the dam was new. | In some ways … the dam was new"})
	void belongsToWhatFollows(String sentence, String content) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).singleElement().asString().endsWith(" | " + content);
	}
}
