package org.tickmark.claims.internal.quotes.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.TwoSpeakers;
import org.tickmark.claims.internal.ProblemsIn;

class TwoSpeakersCheckTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The port will close in May,” Ann Lee and Jan Brook said.; Ann Lee and Jan Brook; Ann Lee; Jan Brook",
			"“The port will close in May,” said Ann Lee and Jan Brook.; Ann Lee and Jan Brook; Ann Lee; Jan Brook",
			"Ann Lee said: “The port will close in May,” Jan Brook said.; Jan Brook; Ann Lee; Jan Brook",
			"Ann Lee said, “The port will close in May,” said Jan Brook.; Jan Brook; Ann Lee; Jan Brook",
	})
	void fires(String text, String marked, String first, String second) {
		var found = ProblemsIn.text(new TwoSpeakersCheck(), text);

		assertThat(found.marked()).containsExactly(marked);
		assertThat(found.problems()).extracting(Claim::why).containsExactly(new TwoSpeakers(first, second));
		assertThat(found.related()).contains("The port will close in May,");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"“The port will close in May,” Ann Lee said.",
			"“The port will close in May,” Ann Lee and Jan Brook said in a joint statement.",
			"“The port will close in May,” Ann Lee and Jan Brook wrote.",
			"“Yes,” Ann Lee and Jan Brook said.",
			"“The port will close in May,” the House and Senate said.",
			"Ann Lee said: “The port will close in May.” Jan Brook said nothing.",
			"Ann Lee said, “The port will close in May,” Lee said.",
			"Ann Lee and Jan Brook said the port would close in May.",
			"“The port will close in May,” said Ulm President and CEO Ian Brandt during a call Monday.",
	})
	void staysSilent(String text) {
		assertThat(ProblemsIn.text(new TwoSpeakersCheck(), text).problems()).isEmpty();
	}
}
