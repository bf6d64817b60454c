package org.tickmark.claims.internal.quotes.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.SpeakerMissing;
import org.tickmark.claims.internal.ProblemsIn;

class UnattributedQuotationCheckTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The port closes in May. “Nobody in the town wants this.” Boats are leaving.; Nobody in the town wants this.",
			"Boats are leaving.|“Nobody in the town wants this.”|The port closes in May.; Nobody in the town wants this.",
			"The minister met the ambassador.|“We will never agree to this.”|The talks go on in Geneva.; We will never agree to this.",
	})
	void fires(String text, String quotation) {
		var found = ProblemsIn.text(new UnattributedQuotationCheck(), text);

		assertThat(found.marked()).containsExactly(quotation);
		assertThat(found.problems()).extracting(Claim::why).containsExactly(new SpeakerMissing());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"“Nobody in the town wants this,” said Ann Lee.",
			"Ann Lee shook her head and put it like this. “Nobody in the town wants this.”",
			"Ann Lee wept:|“Nobody in the town wants this.”",
			"“Nobody in the town wants this.” — Ann Lee",
			"“Nobody in the town wants this” (Harbour Post).",
			"“Nobody in the town wants this.”\u00A0[Harbour Post]",
			"“We wait.”\u00A0\n“Nobody in the town wants this.”",
			"‘Nobody in the town wants this.’||The port closes in May.",
			"“Nobody in the town wants this,” Ann Lee elaborated.",
			"“We go,” said Ann Lee. “Nobody in the town wants this.”",
			"The rules limit chips “made for use in heavy weapons”.",
			"The plan would leave the harbour “a hole in the middle of town”.",
			"He was a “spy” and a “very bad one”.",
			"They sang “We shall not be moved from here” all night.",
			"The sign above the door is “Nobody in the town wants this.”",
			"She wrote the book “Nobody in the town wants this”.",
	})
	void staysSilent(String text) {
		assertThat(ProblemsIn.text(new UnattributedQuotationCheck(), text).problems()).isEmpty();
	}
}
