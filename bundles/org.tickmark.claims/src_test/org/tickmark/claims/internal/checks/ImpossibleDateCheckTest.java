package org.tickmark.claims.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpossibleDateCheckTest {
	private final ImpossibleDateCheck check = new ImpossibleDateCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"The lease ends on 31 April.                   | 31 April: There is no 31 April: that month has 30 days",
			"The lease ended on April 31, 2020.            | April 31, 2020: There is no 31 April 2020: that month has 30 days",
			"The lease ends on 30 February.                | 30 February: There is no 30 February: that month has 29 days",
			"She was born on 29 February 2023 in Ghent.    | 29 February 2023: There is no 29 February 2023: that month has 28 days",
			"She was born on Feb. 29, 1900.                | Feb. 29, 1900: There is no 29 February 1900: that month has 28 days",
			"The form is dated 2023-13-05.                 | 2023-13-05: There is no month 13: a year has 12",
			"The form is dated 2023-02-30.                 | 2023-02-30: There is no 30 February 2023: that month has 28 days",
			"The form is dated 31/04/2023.                 | 31/04/2023: There is no 31 April 2023: that month has 30 days",
			"The form is dated 31.06.2023, it seems.       | 31.06.2023: There is no 31 June 2023: that month has 30 days",
			"They met on the 32nd of March in Bath.        | 32nd of March: There is no 32 March: that month has 31 days",
			"They met on March 35, 2024, in Bath.          | March 35, 2024: There is no 35 March: that month has 31 days",
			"They met on Friday, 32 March 2024, in Bath.   | Friday, 32 March 2024: There is no 32 March: that month has 31 days",
			"They met on Monday, September 31.             | Monday, September 31: There is no 31 September: that month has 30 days",
			"They met at 8 p.m. on the 31st of November.   | the 31st of November: There is no 31 November: that month has 30 days"
	})
	void marksADayThatNoCalendarHas(String sentence, String found) {
		assertThat(Checked.in(check, sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The lease ends on 30 April.", "The lease ended on March 31, 2020.", "She was born on 29 February 2024 in Ghent.",
			"She was born on February 29.", "The form is dated 2023-12-05.", "The form is dated 10/31/2023.",
			"The form is dated 31/10/2023.", "The form is dated 31.07.2023.", "Call 2023-13-05-77 for help.",
			"The part is no. X-2023-13-05.", "The server answers at 31.13.20.23.", "It lies at https://example.org/99/31/2023/x.",
			"They counted 35 March hares.", "They met on the 31st of March in Bath.", "The score was 31/40/2023.5.",
			"It happened on 2000-02-29.", "It ran from Sept. 30 to Oct. 2."
	})
	void staysSilent(String sentence) {
		assertThat(Checked.in(check, sentence)).isEmpty();
	}
}
