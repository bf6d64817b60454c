package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;

/** Parts of the day by which something is done, where no day stands beside them; filed on Wednesday, 15 May 2024. */
class PartsOfDayTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The roof fell on Tuesday. By evening, it had blown away.       | Tuesday=2024-05-14; evening=2024-05-14TEV",
			"The hall was full on Tuesday. Gray had spoken earlier in the evening. | Tuesday=2024-05-14; earlier in the evening=2024-05-14TEV",
			"The roof fell on Tuesday. By nightfall 300 people had come.    | Tuesday=2024-05-14; nightfall=2024-05-14TEV",
			"The barn burned Monday. Votes are due on Friday. Gray spoke later in the evening. "
					+ "| Monday=2024-05-13; Friday=2024-05-17; later in the evening=2024-05-13TEV"
	})
	void whatIsToldOfIsOfTheLastDayThatHasBegun(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The barn burned on Monday night. By morning only ash was left. | Monday night=2024-05-13TNI; morning=2024-05-14TMO",
			"The barn burned on Monday night. By dawn, Gray had fled.       | Monday night=2024-05-13TNI; dawn=2024-05-14TMO",
			"The roof fell at 11 p.m. on Monday. By morning, it was gone.   | 11 p.m.=2024-05-13T23:00; Monday=2024-05-13; morning=2024-05-14TMO",
			"The mill burned at 11 p.m. Monday. By dawn, 4 were dead.       | 11 p.m. Monday=2024-05-13T23:00; dawn=2024-05-14TMO",
			"Rain will reach Hull by morning, they said.                    | morning=2024-05-16TMO",
			"Rain will be gone by late afternoon, they said.                | late afternoon=2024-05-15TAF",
			"The road will open on Friday by evening, they said.            | Friday=2024-05-17; evening=2024-05-17TEV",
			"They were gone by sunrise Tuesday, Gray said.                  | sunrise Tuesday=2024-05-14TMO"
	})
	void theMorningIsThatBehindTheNight(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {"By evening, the square fills with dancers.", "He swam by morning light.", "They met by evening prayers.",
			"She hunts by night and sleeps by day.", "It is best told by afternoon papers.", "They cook later in the evening."})
	void whatIsSoEveryDayIsOfNone(String text) {
		assertThat(Reading.in(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"They had left by nightfall on April 3.", "They had left by evening on Sunday.", "They were home by nightfall on Friday.",
			"They will be home by morning on Friday.", "They had left by dawn the next day."})
	void aDayBehindThemIsTheirs(String text) {
		assertThat(Reading.in(text)).doesNotContain("TMO", "TEV");
	}

	@ParameterizedTest
	@ValueSource(strings = {"In 1912 the ship sank. By morning, 700 had been saved.", "In June 1987 the mill burned. By dawn, 40 were dead.",
			"In the 1920s the mill burned. By dawn, 40 were dead.", "In the novel a mill burns. By dawn, 40 were dead.",
			"The mill burned on April 3. By dawn, 40 were dead.", "In 1912 the ship sank. It would be gone by morning.",
			"By late afternoon, there had been no word from the mill."})
	void withoutADayOfNewsTheTaleMayBeOld(String text) {
		assertThat(Reading.in(text)).doesNotContain("TMO", "TEV", "TAF");
	}

	@Test
	void theNextMorningIsNotTheSameDay() {
		assertThat(Reading.claimsIn("Rain will reach Hull by morning. They said so.")).extracting(Claim::why)
				.containsExactly(new Explanation.RelativeDate(Reading.FILED, Explanation.Direction.AFTER));
	}
}
