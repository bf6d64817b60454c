package org.tickmark.claims.internal.quotes.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.AnonymousSource;
import org.tickmark.claims.internal.ProblemsIn;

class AnonymousSourceCheckTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"A source close to the mayor said the port would close.; A source close to the mayor",
			"“The port will close,” said a senior official.; a senior official",
			"The port will close, according to two people familiar with the plan.; two people familiar with the plan",
			"The port will close, sources said.; sources",
			"A former port official said the plan was old.; A former port official",
			"One of his aides said the plan was old.; One of his aides",
			"An unnamed engineer said the plan was old.; An unnamed engineer",
			"Two former employees said the plan was old.; Two former employees",
			"People briefed on the talks said the port would close.; People briefed on the talks",
	})
	void fires(String sentence, String source) {
		var found = ProblemsIn.text(new AnonymousSourceCheck(), sentence);

		assertThat(found.marked()).containsExactly(source);
		assertThat(found.problems()).extracting(Claim::why).containsExactly(new AnonymousSource(source));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"A source close to the mayor, who spoke on condition of anonymity because the plan is secret, said the port would close.",
			"“The port will close,” said a senior official who was not authorized to speak about it.",
			"“The port will close,” said a senior official who wasn’t authorized to speak about it.",
			"“The port will close,” said a former clerk, who feared reprisals. “They watch us.”",
			"The port will close, sources said.|They asked not to be named for fear of their jobs.",
			"The port will close, according to Ann Lee, a senior official.",
			"Port officials said the port would close.",
			"The ministry said the port would close.",
			"A spokesman for the port said it would close.",
			"The official said the port would close.",
			"“The port will close,” said a local official who gave his name as Tarik.",
			"Ann Lee, an adviser to the mayor, said the port would close.",
	})
	void staysSilent(String text) {
		assertThat(ProblemsIn.text(new AnonymousSourceCheck(), text).problems()).isEmpty();
	}
}
