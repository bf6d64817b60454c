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
			"“The dam is old,” the town website states.; the town website | states | The dam is old,",
			"“The dam is old,” was the clerk's verdict.; the clerk | verdict | The dam is old,"
	})
	void isWhoSpeaks(String text, String quote) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).containsExactly(quote);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The dam leaks,” Ann Lee said. Indeed, “we saw water in the mill.”; Ann Lee | said | The dam leaks, … we saw water in the mill.",
			"After his “long tour,” Brook described Lee as “a tired old voice of the port.”; "
					+ "Brook | described | Lee as “a tired old voice of the port.”",
			"''The dam leaks,'' Brook said during a talk, according to a tape sent to the Post.; Brook | said | The dam leaks,"
	})
	void isWhoSpeaksOfAllOfIt(String text, String quote) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).containsExactly(quote);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Karl Brook played down “the leak,” Ann Lee said.; Karl Brook",
			"The gale offered the hope that the dam would hold.; The gale",
			"The flood advanced the notion that the dam was old.; The flood",
			"The mayor has never made the claim that the dam was old.; The mayor",
			"The clerk ran and, according to Ann Lee, who saw it, sold two boats.; Ann Lee | according to | who"
	})
	void saysNoneOfThis(String text, String who) {
		var quotes = QuotesIn.text(text);

		assertThat(quotes.quotes("quote.direct")).noneMatch(quote -> quote.startsWith(who));
		assertThat(quotes.quotes("quote.indirect")).noneMatch(quote -> quote.startsWith(who));
	}

	@Test
	void doesNotGoOnBehindThen() {
		assertThat(QuotesIn.text("“The dam leaks,” Ann Lee said. Then, “the flood.”").quotes("quote.direct"))
				.contains("Ann Lee | said | The dam leaks,");
	}

	@Test
	void isWhoSaidItBeforeTheFullStop() {
		var quotes = QuotesIn.text("Karl Brook sued Ted Roth, calling him “too old for the port.” Roth hit back in May, saying it was late.");

		assertThat(quotes.quotes("quote.direct")).containsExactly("Karl Brook | calling | him “too old for the port.”");
	}

	@Test
	void isNotQuotedByTheNameOfTheProgramme() {
		var quotes = QuotesIn.text("Karl Brook said on the port's “Late Hour” on Sunday that the dam was old.");

		assertThat(quotes.quotes("quote.indirect")).containsExactly("Karl Brook | said | that the dam was old");
		assertThat(quotes.quotes("quote.direct")).isEmpty();
	}

	@Test
	void endsWhatHasBeenChargedAtThePause() {
		var quotes = QuotesIn.text("In response to Roth's charge that the dam is old, she said the town had made progress.");

		assertThat(quotes.quotes("quote.indirect")).containsExactly("Roth | charge | that the dam is old", "she | said | the town had made progress");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Clerks of the port, led by chairman Karl Brook, R-Ulm, said it was old.; "
					+ "Clerks of the port, led by chairman Karl Brook, R-Ulm | said | it was old",
			"A study, paid for by Ulm Council, Lake Mills and Harbour Bank, found that it leaks.; "
					+ "A study, paid for by Ulm Council, Lake Mills and Harbour Bank | found | that it leaks",
			"A study in 2019, which was written by the town, Ulm Council and Lake Mills, found that it leaks.; "
					+ "A study in 2019, which was written by the town, Ulm Council and Lake Mills | found | that it leaks",
			"Ivo Brandt, 74, a retired clerk who saw the flood, said the dam broke.; Ivo Brandt, 74, a retired clerk who saw the flood | said | the dam broke",
			"Ulm's old friends, including Ann Lee and Karl Brook, said it leaks.; Ulm's old friends, including Ann Lee and Karl Brook | said | it leaks",
			"The old clerk Karl Brook quit last autumn claiming he was ill.; The old clerk Karl Brook | claiming | he was ill",
			"The day of the vote also saw Mr. Brook predict that it leaks.; Mr. Brook | predict | that it leaks",
			"The price rose, according to the last part of his year-long review.; the last part of his year-long review | according to | The price rose",
			"The inspectors found the new dam was leaking.; The inspectors | found | the new dam was leaking",
			"Head of harbour reporting Ivo Tamm said the dam leaks.; Head of harbour reporting Ivo Tamm | said | the dam leaks",
			"It also found 12 boats were late.; It | also found | 12 boats were late"
	})
	void isWhoSpeaksWhateverStandsBetween(String text, String quote) {
		assertThat(QuotesIn.text(text).quotes("quote.indirect")).containsExactly(quote);
	}

	@ParameterizedTest
	@ValueSource(strings = {"The panel found a rope that clerks had lost.", "The dam was fixed by Karl Brook, Ted Roth and Ann Lee, found in May.",
			"The talks about the pier began, as planned.", "The clerk found the door was shut."})
	void saysNothing(String text) {
		assertThat(QuotesIn.text(text).quotes("quote.indirect")).isEmpty();
	}

	@Test
	void saysOnePartBeforeWhoAndOneBehind() {
		assertThat(QuotesIn.text("“The plan is rubbish,” said Brook, who also says he is a “strong friend of the port.”").claims().stream()
				.map(claim -> claim.why().toString())).noneMatch(why -> why.startsWith("UnattributedQuotation"));
	}

	@Test
	void saysAllBehindThatAndAPause() {
		assertThat(QuotesIn.text("Ann Lee said that, while “most can ignore it,” the loss would “hurt many.”").quotes("quote.direct"))
				.containsExactly("Ann Lee | said | that, while “most can ignore it,” the loss would “hurt many.”");
	}

	@Test
	void beginsToSpeak() {
		assertThat(QuotesIn.text("“The dam was weak,” Ann Lee began, before leaving.").quotes("quote.direct"))
				.containsExactly("Ann Lee | began | The dam was weak,");
	}

	@Test
	void isTheLastWhoSaidSomethingAndNotWhoWasQuotedBefore() {
		var quotes = QuotesIn.text("It is “too small”, Karl Brook said. Ted Roth said the roof would be mended. “We want a new one.”");

		assertThat(quotes.quotes("quote.direct")).containsExactly("Karl Brook | said | It is “too small”", "Ted Roth | said | We want a new one.");
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
