package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Speaker;

/** Words that say what somebody is, party and seat and office, name nobody, and point to a person only whom nothing in them contradicts. */
class OfficeIsNoNameTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Green MP Ann Lee came. Later Karl Brook spoke.|“It leaks,” the Green MP said.; Ann Lee",
			"Karl Brook left. The point was made by Green MP Ann Lee, who said it was late.|“It leaks,” she said.; Ann Lee",
			"Karl Brook MP said it was late.|“It leaks,” Brook said.; Karl Brook",
			"Karl Brook said it was late.|“It leaks,” Mr Brook MP said.; Karl Brook",
			"Karl Brook said it was late.|READ MORE: Rain ahead|“It leaks,” he said.; Karl Brook",
			"Karl Brook said it was late.|“It leaks,” PM Brook said.; Karl Brook",
			"Taoiseach Ann Lee came. Eva Roth left. “It leaks,” the Taoiseach said.; Ann Lee"
	})
	void knowsThePersonWhoIsCalledSo(String text, String name) {
		assertThat(resolved(text)).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"A GREEN MSP has claimed that a minister lied to him.|“It leaks,” the Union MSP said.",
			"Green MSP Ann Lee said the minister lied to her.|“It leaks,” the Union MSP said.",
			"The Harbour Leader said it was late.|“It leaks,” the Union Leader said.",
			"Green depute leader Ann Lee came. “It leaks,” the Green leader said.",
			"Shadow health secretary Ann Lee came. “It leaks,” the health secretary said.",
			"Karl Brook said it was late.|“It leaks,” Green Brook said."
	})
	void takesNobodyForWhoeverIsSomethingElse(String text) {
		assertThat(resolved(text)).isEmpty();
	}

	private static String resolved(String text) {
		var last = QuotesIn.text(text.replace("|", "\n\n")).of("quote.direct").getLast();
		return last.detail() instanceof Attribution said ? said.speaker().flatMap(Speaker::resolved).orElse("") : "";
	}
}
