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

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Karl Brook was late.|Incumbent Nordholm mayor Ivo Tamm spoke to the Post. “It leaks,” he said.; Ivo Tamm",
			"Karl Brook was late.|Lake Fields chief executive Nils Holm put the loss down to rain. “It leaks,” he said.; Nils Holm",
			"Dora Zuno writes for the Post.|The next speaker showed a text. “It leaks,” he said.; The next speaker"
	})
	void takesWhoeverHoldsTheOfficeAndNotWhatItIsOf(String text, String name) {
		assertThat(resolved(text)).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Ann Lee was late. The first lady showed a text. “It leaks,” she said.; Ann Lee",
			"Nora Fields boss of Lake Mills, came. “It leaks,” she said.; Nora Fields"
	})
	void staysWithThePersonNamed(String text, String name) {
		assertThat(resolved(text)).isEqualTo(name);
	}

	private static String resolved(String text) {
		var last = QuotesIn.text(text.replace("|", "\n\n")).of("quote.direct").getLast();
		return last.detail() instanceof Attribution said ? said.speaker().flatMap(Speaker::resolved).orElse("") : "";
	}
}
