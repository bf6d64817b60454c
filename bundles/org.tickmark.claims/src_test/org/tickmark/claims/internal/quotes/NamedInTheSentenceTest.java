package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentence names who speaks, but not right beside the words of saying. */
class NamedInTheSentenceTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The dam leaks,” said harbour spokesman Karl Brook in announcing its mill would shut.; harbour spokesman Karl Brook | said | The dam leaks,",
			"“It is over,” was the summation from Rep. Karl Brook, the leader.; Rep. Karl Brook, the leader | was the summation | It is over,",
			"“The dam is old,” was the clerk's verdict.; the clerk | verdict | The dam is old,"
	})
	void isWhoSpeaks(String text, String quote) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).containsExactly(quote);
	}

	@Test
	void speaksTheSecondQuotationToo() {
		assertThat(QuotesIn.text("Karl Brook said, “It is the end of this town,” and “it has lost its way.” Ted Roth left.").quotes("quote.direct"))
				.containsExactly("Karl Brook | said | It is the end of this town,", "Karl Brook | said | it has lost its way.");
	}

	@ParameterizedTest
	@ValueSource(strings = {"“The score is zero,” was the message of the play.", "“The score is zero,” was the answer.",
			"“The score is zero” was the answer from Karl Brook’s play."})
	void isNobodyWhereAThingSpeaks(String text) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).allMatch(line -> line.startsWith("- | "));
	}

	@Test
	void closesTheInnerMarkBehindTheOuterOne() {
		var quotes = QuotesIn.text("“They dust off the ‘lazy town,”’ Karl Brook countered. “It was false.”");

		assertThat(quotes.quotes("quote.direct")).containsExactly("Karl Brook | countered | They dust off the ‘lazy town, … It was false.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"It was a slow start that has Democrats complaining about a lazy term.; Democrats | complaining about | a lazy term",
			"The price rose, according to forecasts compiled by Mill Estimates.; forecasts compiled by Mill Estimates | according to | The price rose",
			"The price rose, according to figures released by the harbour board.; figures released by the harbour board | according to | The price rose"
	})
	void isTheirSourceToo(String text, String quote) {
		assertThat(QuotesIn.text(text).quotes("quote.indirect")).containsExactly(quote);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Karl Brook has a plan calling the dam unsafe.", "Karl Brook has narrowly missed the clerks by calling the dam unsafe.",
			"Karl Brook has angered clerks calling the dam unsafe."})
	void isNotWhatSomebodyHas(String text) {
		assertThat(QuotesIn.text(text).quotes("quote.indirect")).noneMatch(line -> line.startsWith("a plan") || line.contains("clerks"));
	}
}
