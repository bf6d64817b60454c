package org.tickmark.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.detection.NameList;
import org.tickmark.draft.Draft;

/** Where only one thing can be right, it is known in the very words that have to stand there. */
class CorrectionTest {
	private static List<String> corrected(String text) {
		return ClaimDetection.standard().claimsIn(Draft.of(text)).stream().filter(claim -> claim.kind() == ClaimKind.PROBLEM)
				.flatMap(claim -> new Wording().right(claim, text).map(right -> text.substring(0, claim.span().start()) + right
						+ text.substring(claim.span().end())).stream())
				.toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"They paid 1 ,000 euros.                                 | They paid 1,000 euros.",
			"She crossed the the bridge.                             | She crossed the bridge.",
			"Sales rose 15 percent from 1.2 million to 1.42 million. | Sales rose 18 percent from 1.2 million to 1.42 million.",
			"The road is 100 miles (116 km) long.                    | The road is 100 miles (161 km) long.",
			"He met the m\u0430yor of Hamfurt.                       | He met the mayor of Hamfurt."
	})
	void puttingItInMendsTheSentence(String wrong, String right) {
		assertThat(corrected(wrong)).containsExactly(right);
	}

	@Test
	void aNameOnTheHouseListIsSpelledAsTheListHasIt() {
		String text = "Mayor Ilse Brant closed the harbour.";
		ClaimDetection rules = ClaimDetection.standard().withNames(NameList.of("Ilse Brandt"));

		assertThat(rules.claimsIn(Draft.of(text))).filteredOn(claim -> claim.kind() == ClaimKind.PROBLEM)
				.extracting(claim -> new Wording().right(claim, text)).contains(Optional.of("Ilse Brandt"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"The mill shut on Monday, 5 March 2024, for good.", "Between 50 and 20 boats were damaged.",
			"The pier cost TK million to build.", "Mayor Eva Lund, 48, resigned. Lund is 49 years old.",
			"Lund said, “We go back. what was there is gone.”"})
	void whereMoreThanOneThingMayBeWrongNothingIs(String wrong) {
		assertThat(corrected(wrong)).isEmpty();
	}
}
