package org.tickmark.claims.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.draft.Draft;

class ZoneCheckTest {
	private final ZoneCheck check = new ZoneCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"The match starts at 8 p.m. ET (1 a.m. GMT) today.     | 8 p.m. ET (1 a.m. GMT: On Thu 20 Mar 2025, 8 p.m. ET is 12 a.m. "
					+ "(00:00) GMT, not 1 a.m. GMT",
			"It began at 8 p.m. ET (midnight GMT) on 4 March 2025. | 8 p.m. ET (midnight GMT: On Tue 4 Mar 2025, 8 p.m. ET is 1 a.m. "
					+ "(01:00) GMT, not midnight GMT",
			"It began at 8 p.m ET (midnight GMT) on 4 March 2025.  | 8 p.m ET (midnight GMT: On Tue 4 Mar 2025, 8 p.m ET is 1 a.m. "
					+ "(01:00) GMT, not midnight GMT",
			"It aired at 9 p.m. EST on 12 July 2024.               | 9 p.m. EST: On Fri 12 Jul 2024, New York keeps EDT, not EST",
			"It begins at 9 a.m. in London, 5 p.m. in New York.    | 9 a.m. in London, 5 p.m. in New York: On Thu 20 Mar 2025, 9 a.m. in "
					+ "London is 5 a.m. (05:00) in New York, not 5 p.m. in New York"
	})
	void marksClocksThatDoNotAgreeOnThatDay(String sentence, String found) {
		assertThat(Checked.in(check, sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The match starts at 8 p.m. ET (0000 GMT) today.", "It began at 8 p.m. ET (1 a.m. GMT) on 4 March 2025.",
			"It aired at 9 p.m. EST on 12 January 2025.", "It opens at 9 a.m. ET and closes at 4 p.m. PT.",
			"Noon London time (8 a.m. EDT) is the limit.", "They drank 1400 GMT teas.", "He called at 8 p.m. IST (2:30 p.m. GMT)."
	})
	void staysSilent(String sentence) {
		assertThat(Checked.in(check, sentence)).isEmpty();
	}

	@Test
	void judgesNothingWithoutADay() {
		assertThat(Checked.problems(check, Draft.of("It aired at 9 p.m. EST."))).isEmpty();
	}
}
