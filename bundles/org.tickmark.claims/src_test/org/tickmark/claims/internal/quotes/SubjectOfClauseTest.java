package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says it, where what the clause is about stands between subject and verb, or whom it is about in front of the subject. */
class SubjectOfClauseTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The rowing club while naming its crews for the first two races of the year had said the boats were old. | The rowing club",
			"The mayor after visiting two schools in Ulm said the roofs leaked. | The mayor",
			"Two clerks prosecutors said had lied left the hall. | prosecutors",
			"In a talk in May, while most of the clerks called for a new dam, Roth wanted less, noting that the roofs leaked. | Roth",
			"After Brook said the boats were old, the mayor left, noting that the roofs leaked. | the mayor",
			"Two sports officials said the hall was shut. | Two sports officials"
	})
	void isSaidByWhoeverTheClauseIsAbout(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().startsWith(speaker + " | ");
	}
}
