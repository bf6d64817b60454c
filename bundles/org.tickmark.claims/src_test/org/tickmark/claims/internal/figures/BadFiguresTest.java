package org.tickmark.claims.internal.figures;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.internal.ProcessorTime;

/** No number is better than a wrong one, and none takes a detector down. */
class BadFiguresTest {
	@ParameterizedTest
	@ValueSource(strings = {"It cost 1e999 then.", "They drew 1,2,3,4 on it.", "It has 1.234,56 parts.", "It has 1.234.567 parts.",
			"It has 12,34 parts.", "It has 10.000 parts.", "It has \u0661\u0662\u0663 parts.", "It has \uFF11\uFF12 parts.",
			"It has 99999999999999999999 parts.", "It is of 1,00 and 0,5 parts.", "Chapter IX and part XIV are long.",
			"It has % and $ and km.", "It was 00123 again.", "It is #4 here.", "x5% and a_7 and 7=b."})
	void whatCannotBeTrustedIsNone(String sentence) {
		assertThat(FiguresIn.text(sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"It took \u00BD of it. | \u00BD=COUNT 0.5", "It has 2\u00BD decks. | 2\u00BD=COUNT 2.5 (decks)",
			"Some 2 1/2 million gulls nest. | 2 1/2 million=COUNT 2500000 (gulls nest) ABOUT", "He batted .265 there. | .265=COUNT 0.265",
			"It has 1,234.56 parts. | 1,234.56=COUNT 1234.56 (parts)", "The loss was 0 percent. | 0 percent=PERCENTAGE 0 % (loss)"})
	void fractionsAreRead(String sentence, String figures) {
		assertThat(FiguresIn.text(sentence)).isEqualTo(figures);
	}

	@ParameterizedTest
	@ValueSource(strings = {"The poll was taken May 6 to 10 by phone.", "The fair ran from Oct. 3 through 9 in Hull.",
			"The rule is in Code 18, Section 9.",
			"She led a band called Harbour 9, which sang.",
			"The boats were late. [Brandt 31.] They sank. [538.]",
			"It all changed one day in June.",
			"She led a band called Harbour 9. Later Harbour 9 sang in Hull. The Harbour 9 tour was short."})
	void aNumberInANameOrTheLastDayOfARangeIsNone(String text) {
		assertThat(FiguresIn.text(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"She gave it on May 6 to 10 dyers. | 10=COUNT 10 (dyers)",
			"They met a mayor named Ostrand 40 times. | 40=COUNT 40 (times)", "It is in a port named Ostrand 40 miles away. | 40=MEASURE 40 mi",
			"Later Harbour 9 boats sank. | 9=COUNT 9 (boats sank)", "“Hull won 12,” he said. | 12=COUNT 12",
			"The sign said “Gale Drowned 12,” and Lee wept. | 12=COUNT 12",
			"The toll went from four on March 3 to 27 by noon. | four=PLAIN 4; 27=COUNT 27",
			"The crew voted May 6 to 10 in favor. | 10=COUNT 10",
			"The toll went from four early on the day of May 3 to 27 by noon. | four=COUNT 4 (early); 27=COUNT 27", "He called Berg 4, Lee 6. | 4=COUNT 4",
			"The race was called Colmere 9, Helsa 7. | 9=COUNT 9", "A boy called Tom 9, sank. | 9=COUNT 9",
			"They found [31.] boats there. | 31=COUNT 31",
			"She is No. 1 in 14 islands. | 1=RANK 1; 14=COUNT 14 (islands)", "He was ranked number one in 16 towns. | one=RANK 1; 16=COUNT 16 (towns)",
			"A crew named Hull 9 beat Lee. | 9=COUNT 9",
			"The odds were 1 in 64, or less. | 1 in 64=RATIO 1..64", "It sank one in 1912 boats. | one=PLAIN 1",
			"It is held by three-quarters from Hull. | three-quarters=RATIO 3..4"})
	void oneBesideThemIsRead(String text, String figures) {
		assertThat(FiguresIn.text(text)).isEqualTo(figures);
	}

	@Test
	void numbersOfTenThousandDigitsAreNone() {
		assertThat(FiguresIn.text("It has " + "7".repeat(10_000) + " parts.")).isEmpty();
		assertThat(FiguresIn.text("It has 0." + "7".repeat(10_000) + " parts.")).isEmpty();
		assertThat(FiguresIn.text("It has 1" + ",000".repeat(10_000) + " parts.")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"7 ", "7", "7-", "1,000 to ", "$", "$ 7 ", "one ", "one hundred ", "million ", "two million and ",
			"a third of ", "one in ", "half a ", "7% or ", ". 5", "\u00BD", "7 per ", "12 people killed and ", "about 7 ", "(7) ", "7:7 ",
			"7/7 ", "dozen ", "the third-largest ", "7, and ", "No. 7 ", "7 degrees C ", "poll 7% ",
			"plus or minus 7 points ", "a 7-year-old "})
	void isReadInTimeThatGrowsWithTheLength(String piece) {
		String text = piece.repeat(30_000 / piece.length());

		Duration time = ProcessorTime.of(() -> FiguresIn.claimsIn(text));

		assertThat(time).isLessThan(ofSeconds(4));
	}
}
