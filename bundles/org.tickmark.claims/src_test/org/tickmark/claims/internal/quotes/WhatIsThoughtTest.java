package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody thinks, where no verb of saying tells so. */
class WhatIsThoughtTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The mayor is worried that the mill will close.; The mayor | is worried | that the mill will close",
			"Clerks remain confident that the dam will hold.; Clerks | remain confident | that the dam will hold",
			"Ann Lee has long been concerned that the mill leaks.; Ann Lee | has long been concerned | that the mill leaks",
			"Clerks briefed on the sale were adamant that it would fail.; Clerks briefed on the sale | were adamant | that it would fail",
			"Brook was deeply worried, however, that the dam was old.; Brook | was deeply worried | that the dam was old",
			"The clerks are angry but remain hopeful that the mill will open.; The clerks | remain hopeful | that the mill will open",
			"Brook worries that the mill leaks.; Brook | worries | that the mill leaks",
			"Brook regarded the loan as a sign of trust.; Brook | regarded | the loan as a sign of trust",
			"Brook shared Lee's fear that the mill would close.; Lee | fear | that the mill would close",
			"Brook was sure that the mill was safe, and the town put up a wall.; Brook | was sure | that the mill was safe",
			"Brook was sure that the mill was safe, voting for it in May.; Brook | was sure | that the mill was safe"
	})
	void isSomebodys(String sentence, String quote) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).containsExactly(quote);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"It is clear that the mill leaks.", "It became clear that the mill leaks.", "The result became clear that day.",
			"I am sure that the mill leaks.", "Are they sure that the mill leaks?", "It is open if the mayor is aware that the mill leaks.",
			"The mayor would be sure that the mill leaks.", "The clerks were so worried that they left.",
			"The mayor is worried about the mill.", "The mayor is proud of the mill that she built.",
			"The mayor sees the boat as it leaves.", "The mayor sees for herself as boats leave.", "The hope that it will hold is small.",
			"Brook was never sure that the mill leaks.", "Nobody at the mill is worried that it leaks.", "Few are certain that the mill leaks.",
			"Neither Brook nor the mayor is sure that the mill leaks.", "Brook is hardly confident that the mill leaks.",
			"The clerk is less certain that the mill leaks.", "The clerk was too worried that it leaks to stay.",
			"Brook was unaware that the mill leaks.", "Clerks are aware that the mill leaks.", "The clerk is glad that the mill leaks.",
			"The rule is clear that the mill leaks.", "The town wants a mayor who is sure that the mill leaks.",
			"Unless the mayor is sure that the mill leaks, it stays open.", "Its last hope that week was a boat.", "The clerks are sure that week is over.",
			"Lee saw the boat as a child.", "The play sees Brook cast as a miller.", "Brook's fear that the mill leaks is an old one.",
			"Clerks should worry that the mill leaks.", "Clerks need to worry that the mill leaks."
	})
	void isNobodys(String sentence) {
		assertThat(QuotesIn.text(sentence).claims()).isEmpty();
	}
}
