package org.tickmark.claims.internal.quotes.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.SeamSlip;
import org.tickmark.claims.internal.ProblemsIn;

class SeamCheckTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Lee said that he “am not going to sell the port”.; am; he; is",
			"Lee said she “have never seen the port”.; have; she; has",
			"The two said they “was never asked”.; was; they; were",
			"Lee said he would “went there at once”.; went; would; go",
			"Lee promised that the port will “is open by May”.; is; will; be",
			"Lee said he is “am ready to go”.; am; is; ''",
			"Lee said that she “I will vote no”.; I; she; ''",
			"Lee said he would “will come back”.; will; would; ''",
			"Lee said she wanted to “went home”.; went; to; go",
			"Lee said he would “never sell my boat”.; my; he; his",
			"Lee said she had “lost my boat and a friend”.; my; she; her",
	})
	void firesAndSaysWhatWouldFit(String text, String inside, String outside, String fitting) {
		var found = ProblemsIn.text(new SeamCheck(), text);

		assertThat(found.marked()).containsExactly(inside);
		assertThat(found.problems()).extracting(Claim::why).containsExactly(new SeamSlip(outside, inside, fitting));
		assertThat(found.related()).containsExactly(outside);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Lee said that he “is not going to sell the port”.",
			"Lee said that he would “never sell the port”.",
			"Lee said she was ready because “I want my boat back”.",
			"“I am going,” Lee said.",
			"Lee said he would “protect our town”.",
			"Lee said the port “is my life”.",
			"Lee said that they “have my word”.",
			"Lee said he wants to “be there for the town, as I promised my father”.",
			"The plan, he “says”, is old.",
	})
	void staysSilent(String text) {
		assertThat(ProblemsIn.text(new SeamCheck(), text).problems()).isEmpty();
	}
}
