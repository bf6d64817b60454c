package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A statement is read from its first word to its last, whatever stands within it, before it and behind it. */
class HalvesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook was speaking after Lee told Ulm members the mill was late. | Lee | told | the mill was late",
			"Ann Lee told Post freelance writer Jan Brook in Ulm that the mill was late. | Ann Lee | told | that the mill was late",
			"The mill was late, Ms Lee told Ulm's Sunday programme. | Ms Lee | told | The mill was late",
			"Lee told the Ulm Post the mill was late. | Lee | told | the mill was late",
			"Lee told Brook members had left. | Lee | told | members had left",
			"Lee told Brook members of the crew had left. | Lee | told | members of the crew had left"
	})
	void beginsBehindWhoeverIsTold(String sentence, String speaker, String cue, String content) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).contains(speaker + " | " + cue + " | " + content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The plan has been branded “deeply foolish” by the Ulm millers. | the Ulm millers | has been branded | deeply foolish",
			"The plan was described as “dull and late” by Ann Lee. | Ann Lee | was described | dull and late"
	})
	void givesWhatAThingIsCalledToWhoeverCallsItSo(String sentence, String speaker, String cue, String content) {
		assertThat(QuotesIn.text(sentence).quotes("quote.direct")).containsExactly(speaker + " | " + cue + " | " + content);
	}

	@Test
	void leavesWhatAThingIsCalledToNobodyWhereNobodyIsNamed() {
		assertThat(QuotesIn.text("The boat was called “Sea Rose” after a song.").quotes("quote.direct")).isEmpty();
	}
}
