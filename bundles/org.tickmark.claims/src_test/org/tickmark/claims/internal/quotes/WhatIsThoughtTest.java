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
			"Brook was keenly aware, however, that the dam was old.; Brook | was keenly aware | that the dam was old",
			"The clerks are angry but remain hopeful that the mill will open.; The clerks | remain hopeful | that the mill will open",
			"Brook worries that the mill leaks.; Brook | worries | that the mill leaks",
			"Brook sees the loan as a sign of trust.; Brook | sees | the loan as a sign of trust",
			"Divers recounted how the wall fell.; Divers | recounted | how the wall fell",
			"Brook's fear that the mill would close was old.; Brook | fear | that the mill would close"
	})
	void isSomebodys(String sentence, String quote) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).containsExactly(quote);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"It is clear that the mill leaks.", "It became clear that the mill leaks.", "The result became clear that day.",
			"I am sure that the mill leaks.", "Are they sure that the mill leaks?", "It is open if the mayor is aware that the mill leaks.",
			"The mayor would be glad that the mill leaks.", "The clerks were so worried that they left.",
			"The mayor is worried about the mill.", "The mayor is proud of the mill that she built.",
			"The mayor sees the boat as it leaves.", "The mayor sees for herself as boats leave.", "The hope that it will hold is small."
	})
	void isNobodys(String sentence) {
		assertThat(QuotesIn.text(sentence).claims()).isEmpty();
	}
}
