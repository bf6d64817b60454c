package org.tickmark.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.Detail.TimexMod;
import org.tickmark.claims.Detail.TimexType;

class TimexWordingTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"DATE     | 2023-06-18       | Sun 18 Jun 2023",
			"DATE     | 1987-02-30       | 30 Feb 1987 (no such day)",
			"DATE     | 1987-13-30       | 1987-13-30",
			"DATE     | 2023-02          | Feb 2023",
			"DATE     | 2024             | 2024",
			"DATE     | 199              | 1990s",
			"DATE     | 18               | 19th century",
			"DATE     | -0508            | 508 BC",
			"DATE     | 2023-W24         | week of Mon 12 Jun 2023",
			"DATE     | 2023-W24-WE      | weekend of Sat 17 Jun 2023",
			"DATE     | 2023-SU          | summer 2023",
			"DATE     | 1989-Q3          | quarter 3 of 1989",
			"DATE     | 1989-H2          | half 2 of 1989",
			"DATE     | XXXX-WXX-7       | a Sunday",
			"DATE     | XXXX-02          | February, year not known",
			"DATE     | XXXX-03-14       | 14 March, year not known",
			"DATE     | XXXX-SU          | summer, year not known",
			"DATE     | XXXX             | no date known",
			"DATE     | XXXX-QX          | no date known",
			"DATE     | 2015-XX-XX       | a day in 2015",
			"DATE     | 2015-03-XX       | a day in Mar 2015",
			"DATE     | 2015-XX          | a month in 2015",
			"DATE     | 2015-WXX         | a week in 2015",
			"DATE     | 2015-QX          | a quarter of 2015",
			"TIME     | 2015-03-XXTNI    | a day in Mar 2015, night",
			"TIME     | 2015-XX-XXTXX:XX | a day in 2015",
			"DATE     | PRESENT_REF      | now",
			"DATE     | PAST_REF         | in the past",
			"DATE     | FUTURE_REF       | in the future",
			"TIME     | 2023-06-18T20:00 | Sun 18 Jun 2023, 20:00",
			"TIME     | 2023-06-18TNI    | Sun 18 Jun 2023, night",
			"TIME     | XXXX-XX-XXT12:00 | 12:00, no date known",
			"DURATION | P5Y              | 5 years",
			"DURATION | P2D              | 2 days",
			"DURATION | P1W              | 1 week",
			"DURATION | P2Y6M            | 2 years 6 months",
			"DURATION | PT30M            | 30 minutes",
			"DURATION | PXM              | some months",
			"DURATION | PXDE             | some decades",
			"SET      | P1Y              | every year",
			"SET      | P2W              | every 2 weeks",
			"SET      | XXXX-WXX-4       | a Thursday"
	})
	void showsAValueToPeople(TimexType type, String value, String words) {
		assertThat(TimexWording.of(new Timex(type, value, false))).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"P5Y        | APPROX        | about 5 years",
			"P5Y        | LESS_THAN     | less than 5 years",
			"P5Y        | EQUAL_OR_MORE | at least 5 years",
			"2023-06    | START         | early Jun 2023",
			"2023       | END           | late 2023",
			"2023       | FISCAL        | fiscal 2023",
			"2023-Q3    | FISCAL        | fiscal quarter 3 of 2023",
			"2023       | BEFORE        | before 2023",
			"PXM        | MORE_THAN     | some months"
	})
	void showsWhatBlursOrBoundsIt(String value, TimexMod mod, String words) {
		TimexType type = value.startsWith("P") ? TimexType.DURATION : TimexType.DATE;
		assertThat(TimexWording.of(new Timex(type, value, false, Optional.of(mod)))).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"2015-03-14 | to the day",
			"2015-XX-XX | to the year",
			"2015-WXX   | to the year",
			"2015-03-XX | to the month",
			"2015-03    | to the month",
			"201        | to the decade"
	})
	void aDayThatIsNotKnownIsNotExact(String value, String precision) {
		assertThat(TimexWording.precision(new Timex(TimexType.DATE, value, false))).isEqualTo(precision);
	}

	@Test
	void showsSomethingForAnyValue() {
		String alphabet = "0123456789XPTWQHDYMSE-:._ FA\u00E9";
		Random random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			StringBuilder value = new StringBuilder();
			for (int k = random.nextInt(14); k > 0; k--) value.append(alphabet.charAt(random.nextInt(alphabet.length())));
			for (TimexType type : TimexType.values()) assertThat(TimexWording.of(new Timex(type, value.toString(), true))).isNotEmpty();
		}
	}
}
