package org.tickmark.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
	@Test
	void namesWhoWroteTheDraft() {
		assertThat(Byline.namesIn("Ferries return\n\nBy Ann Lee\n\nIt left on Friday.")).containsExactly("Ann Lee");
		assertThat(Byline.namesIn("BY ANN LEE and Bob de la Ray, Health Editor\nIt left.")).containsExactly("ANN LEE", "Bob de la Ray");
		assertThat(Byline.namesIn("By Seán O’Casey, J. R. Hart and Mary-Kate Ode\n")).containsExactly("Seán O’Casey", "J. R. Hart",
				"Mary-Kate Ode");
		assertThat(Byline.namesIn("By Ann Lee in Lisbon\n")).containsExactly("Ann Lee");
		assertThat(Byline.namesIn("By Ann Lee, Friday 8 March 2024\n")).containsExactly("Ann Lee");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "By Friday they had left.", "By the sea", "By Staff Reporter", "By Friday, 8 March 2024", "By Easter Monday, 1 April 2024",
			"It was written by Ann Lee.",
			"By Ann Lee and others who were there on the day."})
	void staysSilentWhereNoLineIsAByline(String text) {
		assertThat(Byline.namesIn(text)).isEmpty();
	}

	@Test
	void doesNotLookFurtherDown() {
		assertThat(Byline.namesIn("A line.\n".repeat(20) + "By Ann Lee\n")).isEmpty();
	}
}
