package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Speaker;
import org.tickmark.claims.Explanation;

/** Whom "the spokesman", "the striker", "the company" and "the ministry" stand for, where the draft names one who can be meant. */
class WhoIsDescribedTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Republican Gov. Jim Brook vetoed the plan.|The governor said it was old.; Jim Brook",
			"A spokesman for the port said it leaks.|“It is old,” the spokesman said.|The spokesman said it was late.; A spokesman for the port",
			"The pier is shut, a spokesman for the harbour office said.|The spokesman said it leaks.; a spokesman for the harbour office",
			"Clerks at the Harbour Ministry came on Monday.|The ministry said it was late.; Harbour Ministry",
			"Boats were lost, the Lake Statistics Institute said.|The institute said ten were old.; Lake Statistics Institute"
	})
	void knowsTheOneWhoCanBeMeant(String text, String name) {
		assertThat(last(text).resolved()).contains(name);
		assertThat(why(text)).isInstanceOf(Explanation.AttributedSpeech.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Karl Brook opened the pier on Monday.|The former minister said it was safe.; Karl Brook",
			"Karl Brook opened the pier on Monday.|The Labour MP for Ulm said it was safe.; Karl Brook",
			"Mayor Karl Brook opened the pier on Monday.|The 57-year-old said it was safe.; Karl Brook",
			"Harbour Mills Inc. lost ten boats on Monday.|The company said they were old.; Harbour Mills Inc.",
			"Harbour Mills Inc. lost ten boats on Monday.|The Ulm-based company said they were old.; Harbour Mills Inc."
	})
	void guessesTheLikeliest(String text, String name) {
		assertThat(last(text).resolved()).contains(name);
		assertThat(why(text)).isInstanceOf(Explanation.ProbableSpeech.class);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Karl Brook came to court on Monday.|The judge said it was late.",
			"Karl Brook came to the pier on Monday.|The president said it was safe.",
			"Karl Brook and Ted Roth came to the pier on Monday.|The former minister said it was safe.",
			"Port chairman Karl Brook came to the pier on Monday.|The former minister said it was safe.",
			"Karl Brook came to the pier on Monday.|The Guardian said it was safe.",
			"Karl Brook came to the pier on Monday.|The chair of the council, Ann Lee, said it was safe.",
			"Solicitor Karl Brook came to the pier on Monday.|The 57-year-old said it was safe.",
			"It leaks, a survey of the port showed.|The harbour unions said it was late.",
			"A spokesman for the port said it leaks.|The mill said it was old, and its spokesman Tim Holt said so too.|The spokesman said it was late.",
			"A spokesman for the port said it leaks.|Spokeswoman Ann Holt came to the mill.|The spokesman said it was late.",
			"A spokesman for the port said it leaks.|The mill's spokesman was there.|The spokesman said it was late.",
			"A clerk at the port said it leaks.|The clerk at the mill was there.|The clerk said it was late.",
			"Port spokesman Karl Brook came on Monday.|A spokesman for the mill said it leaks.|The spokesman said it was late.",
			"Karl Brook of the Harbour Mills Inc. union left. Harbour Mills Inc. was closed.|The company said it was late.",
			"The Harbour Mills Inc. workers' union met. Harbour Mills Inc. was closed.|The company said it was late.",
			"A clerk for the port spoke, a spokesman said.|The spokesman said it leaks.",
			"It leaks, a guard at the port said. It is old, a guard at the mill said.|The guard said it was late.",
			"Clerks at the Harbour Ministry met the Lake Ministry on Monday.|The ministry said it was late.",
			"Harbour Mills Inc. met Lake Boats Inc. on Monday.|The company said it was late."
	})
	void guessesNobodyWhoMayBeAnother(String text) {
		assertThat(last(text).resolved()).isEmpty();
	}

	@Test
	void letsItStandForTheCompanyStill() {
		assertThat(last("Harbour Mills Inc. lost ten boats.|The company said they were old. It said they leaked.").resolved())
				.contains("The company");
	}

	private static Speaker last(String text) {
		return ((Attribution) claims(text).getLast().detail()).speaker().orElseThrow();
	}

	private static Explanation why(String text) {
		return claims(text).getLast().why();
	}

	private static List<Claim> claims(String text) {
		return QuotesIn.text(text.replace("|", "\n\n")).claims();
	}
}
