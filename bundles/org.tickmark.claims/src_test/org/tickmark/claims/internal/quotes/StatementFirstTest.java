package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of saying behind commas: what stands before them is said, or says. */
class StatementFirstTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The ferries, including two new ones, were lost when the quay fell, said Ann Lee, head of the port.; Ann Lee, head of the port; "
					+ "The ferries, including two new ones, were lost when the quay fell",
			"The ferries, including two new ones, were lost, said Ann Lee.; Ann Lee; The ferries, including two new ones, were lost",
			"The ferries, including two new ones, were lost, said Ann Lee, who runs the port.; Ann Lee, who runs the port; "
					+ "The ferries, including two new ones, were lost",
			"The boats, two of them new, were lost, said Ann Lee on Sunday.; Ann Lee; The boats, two of them new, were lost",
			"The boats, all of them old, sank in the storm, said Ann Lee in a note issued on Sunday.; Ann Lee; "
					+ "The boats, all of them old, sank in the storm",
			"Karl Brook, the mayor, was ill, said Ann Lee.; Ann Lee; Karl Brook, the mayor, was ill",
			"Karl Brook, who runs the port, left in May, said Ann Lee, a clerk.; Ann Lee, a clerk; Karl Brook, who runs the port, left in May",
			"A former spokesman, Karl Brook, was hurt, said the mayor.; the mayor; A former spokesman, Karl Brook, was hurt",
			"The bakers, like their fathers, are poor, said a clerk.; a clerk; The bakers, like their fathers, are poor",
			"Karl Brook, a miller, owns the dam, said Ann Lee.; Ann Lee; Karl Brook, a miller, owns the dam",
			"The boats, among them two ferries, were lost, added Karl Brook.; Karl Brook; The boats, among them two ferries, were lost"
	})
	void isSaidIfItHasAVerbOfItsOwn(String sentence, String speaker, String said) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).singleElement().asString()
				.matches(line -> line.startsWith(speaker + " | ") && line.endsWith(" | " + said));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The bakers, including two who were ill, said Ann Lee had left.; The bakers, including two who were ill; Ann Lee had left",
			"The bakers, like their fathers, said the flour was old.; The bakers, like their fathers; the flour was old",
			"Karl Brook, who was mayor, said Ann Lee had left.; Karl Brook, who was mayor; Ann Lee had left",
			"Karl Brook, elected in May, said Ann Lee in Ulm had left.; Karl Brook, elected in May; Ann Lee in Ulm had left",
			"A former spokesman, Karl Brook, said the boats had left.; A former spokesman, Karl Brook; the boats had left"
	})
	void saysIfNothingInItHasAVerbOfItsOwn(String sentence, String speaker, String said) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).containsExactly(speaker + " | said | " + said);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The bakers, like their fathers, said no.", "The victim, who was ill, called Ann Lee." })
	void tellsOfNothingSaid(String sentence) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Deputy Head Tim Roth (North Ulm), said the two had erred.; Deputy Head Tim Roth (North Ulm); the two had erred",
			"Speaking on Tuesday, a member of the board Tim Roth (North Ulm), said the two had erred.; "
					+ "a member of the board Tim Roth (North Ulm); the two had erred",
			"Tim Roth (North Ulm) said the two had erred.; Tim Roth (North Ulm); the two had erred",
			"The boats sank near the isle (North Ulm), said Ann Lee.; Ann Lee; The boats sank near the isle (North Ulm)",
			"The boats sank near Brook (North Ulm), said Ann Lee on Sunday.; Ann Lee; The boats sank near Brook (North Ulm)"
	})
	void mayBePartedFromTheVerbByABracketAndAComma(String sentence, String speaker, String said) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).containsExactly(speaker + " | said | " + said);
	}
}
