package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Wording;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.claims.internal.quotes.checks.SharedSurnameCheck;
import org.tickmark.claims.internal.quotes.detectors.DirectQuoteDetector;
import org.tickmark.draft.Draft;

/** Two people of one surname: whose words are they? */
class SharedSurnameTest {
	private static final String TWO = "Karl Brandt, a baker, met Eva Brandt, a judge. ";

	private static List<Claim> problems(String text) {
		return new SharedSurnameCheck().check(ReadProse.of(Draft.of(text)), List.of());
	}

	private static String speaker(String text) {
		var quotes = new DirectQuoteDetector().detect(ReadProse.of(Draft.of(text)));
		var said = (Attribution) quotes.getLast().detail();
		return said.speaker().map(speaker -> speaker.resolved().orElseGet(() -> speaker.span().in(text))).orElse("-");
	}

	private static final String TWO_UNTOLD = "Odo Brandt, a baker, met Kem Brandt, a judge. Judge Olsen came. ";

	@Test
	void asksWhichOfThoseWhoseFirstNamesDoNotTell() {
		assertThat(problems(TWO_UNTOLD + "“We agree,” Mr. Brandt said.")).extracting(claim -> new Wording().of(claim.why())).singleElement()
				.asString().endsWith("may be Odo Brandt or Kem Brandt");
	}

	@Test
	void knowsThatAFirstNameMayBeAManSToo() {
		String text = "Ashley Brandt came late. “We agree,” Mr. Brandt said.";

		assertThat(problems(text)).isEmpty();
		assertThat(speaker(text)).isEqualTo("Ashley Brandt");
	}

	@ParameterizedTest
	@ValueSource(strings = {TWO + "“We agree,” Brandt said.", TWO + "\n\n“We agree,” said Brandt."})
	void asksWhichOfThemIsMeant(String text) {
		assertThat(problems(text)).extracting(claim -> new Wording().of(claim.why())).singleElement().asString()
				.endsWith("may be Karl Brandt or Eva Brandt");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"“We agree,” Karl said.                                              | Karl Brandt",
			"“We agree,” Eva Brandt said.                                        | Eva Brandt",
			"Judge Olsen came. “We agree,” Mr. Brandt said.                      | Karl Brandt",
			"/Eva Brandt was late. “I overslept,” Brandt said.                 | Eva Brandt",
			"/Karl Brandt was early. He sat down. “I woke,” said Brandt.       | Karl Brandt",
			"/Mayor Olga Brandt came. “We agree,” said Mayor Brandt.           | Olga Brandt",
			"/German Brandt, a baker, rose. “No,” German Brandt said. | German Brandt",
			"/Mrs. Eva Brandt rose. Mr. Karl Brandt sat. “No,” said Mrs. Brandt. | Eva Brandt"
	})
	void givesTheWordsToWhomTheTextMeans(String behind, String speaker) {
		String text = TWO + behind.replace("/", "\n\n");

		assertThat(problems(text)).isEmpty();
		assertThat(speaker(text)).isEqualTo(speaker);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Karl Brandt spoke first. “It is late,” Brandt said.\n\nHis sister, Eva Brandt, left.\n\n“It is late,” Brandt said.",
			"Karl Brandt, a baker, came. “We agree,” Brandt said.", "Kenneth Brandt came. Ken Brandt spoke. “We agree,” Brandt said.",
			"Karl A. Brandt came. Emperor Karl Brandt spoke. “We agree,” Brandt said.",
			"Baker Karl Brandt came. Top Brandt aides left. “We agree,” Brandt said.",
			TWO + "“We agree,” said Ann Lee, who knows the Brandts."
	})
	void staysSilent(String text) {
		assertThat(problems(text)).isEmpty();
	}
}
