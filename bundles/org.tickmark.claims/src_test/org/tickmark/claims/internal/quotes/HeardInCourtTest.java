package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a court hears is said by somebody who need not be named. */
class HeardInCourtTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The boat sank after it struck a rock near Ulm, a court heard.; heard; The boat sank after it struck a rock near Ulm",
			"The jury heard that the boat was old.; heard; that the boat was old",
			"An inquest heard he was late.; heard; he was late",
			"The court heard Roth had left.; heard; Roth had left",
			"Ulm Crown Court was told the miller, aged 60, left the quay in a boat.; was told; the miller, aged 60, left the quay in a boat"
	})
	void findsWhatItHears(String sentence, String cue, String words) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).containsExactly("- | " + cue + " | " + words);
	}

	@ParameterizedTest
	@ValueSource(strings = {"The court heard both sides and ruled.", "The jury heard evidence from a clerk.", "The court heard the appeal in May.",
			"A neighbour heard a boat.", "The court was told the truth."})
	void findsNothingInWhatIsHeardOtherwise(String sentence) {
		assertThat(QuotesIn.text(sentence).of("quote.indirect")).isEmpty();
	}
}
