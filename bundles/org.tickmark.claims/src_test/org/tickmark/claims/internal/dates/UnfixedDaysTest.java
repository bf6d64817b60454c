package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Explanation;

/** Days and hours that the text fixes to no day of the calendar, filed on Wednesday, 15 May 2024. */
class UnfixedDaysTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"On a foggy Monday morning this month, the millers met in the yard. | Monday morning=2024-05-XXTMO; this month=2024-05",
			"They met on a cold, wet Friday in March, and nobody spoke.  | Friday=2024-03-XX; March=2024-03",
			"One dark Friday in March the mill burned.                   | Friday=2024-03-XX; March=2024-03",
			"On a press call Monday, Roth said no.                       | Monday=2024-05-13",
			"They met on a foggy Monday night and sang.                  | Monday night=2024-05-13TNI"
	})
	void oneOfSeveralOfAMonth(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mill never rests. The early shift starts at 6 a.m. and ends about 2 p.m. in the yard. "
			+ "| 6 a.m.=XXXX-XX-XXT06:00; 2 p.m.=XXXX-XX-XXT14:00",
			"On Monday, after their 6 a.m.-to-2 p.m. shift, the millers met. "
			+ "| Monday=2024-05-13; 6 a.m.=XXXX-XX-XXT06:00; 2 p.m.=XXXX-XX-XXT14:00",
			"On Monday his shift began at 6 a.m. in the yard.            | Monday=2024-05-13; 6 a.m.=2024-05-13T06:00",
			"The first shift will start at 6 a.m. in the yard.           | 6 a.m.=2024-05-15T06:00",
			"The mill never rests. The night shift usually runs from 10 p.m. to 6 a.m. in the yard. "
			+ "| 10 p.m.=XXXX-XX-XXT22:00; 6 a.m.=XXXX-XX-XXT06:00",
			"The mill never rests. The late shift begins at noon and finishes around 8 p.m. in the yard. "
			+ "| noon=XXXX-XX-XXT12:00; around 8 p.m.=XXXX-XX-XXT20:00",
			"A shift in tactics pays off as Hull score at 7:15 p.m.      | 7:15 p.m.=2024-05-15T19:15",
			"A power shift looms as polls close at 10 p.m.               | 10 p.m.=2024-05-15T22:00",
			"The wind shifts at 6 p.m.                                   | 6 p.m.=2024-05-15T18:00",
			"The wind at 6 p.m. shifts to the west.                      | 6 p.m.=2024-05-15T18:00"
	})
	void hoursOfEveryShift(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {"The early shift starts at 6 a.m.", "On weekdays the shop opens at 6 a.m."})
	void hoursOfEveryDayAreSaidToRecur(String text) {
		assertThat(Reading.claimsIn(text).getLast().why()).isEqualTo(new Explanation.RecurringTime());
	}
}
