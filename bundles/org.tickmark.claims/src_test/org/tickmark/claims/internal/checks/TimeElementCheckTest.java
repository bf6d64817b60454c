package org.tickmark.claims.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.internal.dates.TimeDetector;
import org.tickmark.draft.Draft;

class TimeElementCheckTest {
	private final TimeElementCheck check = new TimeElementCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"They met on March 18.                     | March 18: Within seven days of the dateline the weekday is enough: Tuesday",
			"They will meet on March 24, 2025.         | March 24, 2025: Within seven days of the dateline the weekday is enough: Monday",
			"They met last Tuesday.                    | last Tuesday: \u201CTuesday\u201D is enough, without \u201Clast\u201D: the "
					+ "tense says that it is 18 Mar 2025",
			"They will meet next Monday.               | next Monday: \u201CMonday\u201D is enough, without \u201Cnext\u201D: the tense "
					+ "says that it is 24 Mar 2025",
			"They met on Wednesday, March 5.           | Wednesday, March 5: Weekday or date, not both: the Wednesday within seven days "
					+ "of the dateline, 5 Mar 2025 beyond them"
	})
	void marksATimeElementThatTheAgencyWouldWriteOtherwise(String sentence, String found) {
		assertThat(Checked.in(check, sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {"They met on Tuesday.", "They will meet on Monday.", "They met on March 3.", "They met in March.",
			"They met last week.", "They met in 2019."})
	void staysSilent(String sentence) {
		assertThat(Checked.in(check, sentence)).isEmpty();
	}

	@Test
	void isAMatterOfStyleThatAHouseHasToAskFor() {
		var detection = new ClaimDetection(List.of(new TimeDetector()), List.of(check));

		assertThat(detection.rulesOnRequest()).containsExactly("problem.timeElement");
		assertThat(detection.claimsIn(Draft.of("They met last Tuesday.").filedOn(Checked.FILED)))
				.noneMatch(claim -> claim.kind() == ClaimKind.PROBLEM);
	}
}
