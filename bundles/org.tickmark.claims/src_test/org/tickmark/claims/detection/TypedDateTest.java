package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.HousePolicy.Figures;

/** Dates as people type them. */
class TypedDateTest {
	private static String value(String typed) {
		return TypedDate.of(typed, HousePolicy.USUAL).map(TypedDate::value).orElse("");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"12 March 2024 | 2024-03-12", "March 12, 2024 | 2024-03-12", "March 12 2024 | 2024-03-12",
			"march 12, 2024 | 2024-03-12", "12 mar 2024 | 2024-03-12", "MAR. 12, 2024 | 2024-03-12", "12th March 2024 | 2024-03-12",
			"Tuesday, March 12, 2024 | 2024-03-12", "12.3.2024 | 2024-03-12", "12. 3. 2024 | 2024-03-12", "12.03.24 | 2024-03-12",
			"2024-03-12 | 2024-03-12", "2024-3-12 | 2024-03-12", "2024/03/12 | 2024-03-12", "12-3-2024 | 2024-03-12",
			"31/12/2024 | 2024-12-31", "12/31/2024 | 2024-12-31", "12.3.99 | 1999-03-12", "2024 | 2024", "March 2024 | 2024-03",
			"spring 2024 | 2024-SP", "the 1990s | 199", "5 years | P5Y"})
	void takesWhatPeopleType(String typed, String value) {
		assertThat(value(typed)).isEqualTo(value);
		assertThat(value(" " + typed + ". ")).isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "soon", "March", "12 March", "Friday", "yesterday", "30 February 2024", "30.2.2024", "13/13/2024",
			"12.3.", "2024-13-01", "12 March 2024 or so", "about 2024", "every day", "early March 2024", "1234567", "12 of them"})
	void refusesWhatIsNoDateOrLeavesTheDayOpen(String typed) {
		assertThat(value(typed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"2 p.m. on March 12, 2024 | 2024-03-12T14:00", "12 March 2024, 14:30 | 2024-03-12T14:30",
			"2024-03-12T14:30 | 2024-03-12T14:30"})
	void takesATimeOfDay(String typed, String value) {
		assertThat(value(typed)).isEqualTo(value);
	}

	@Test
	void readsFiguresAsTheHouseDoes() {
		HousePolicy dayFirst = HousePolicy.USUAL.with(Figures.DAY_FIRST);

		assertThat(value("3/4/2024")).isEqualTo("2024-03-04");
		assertThat(TypedDate.of("3/4/2024", dayFirst)).contains(new TypedDate("2024-04-03"));
		assertThat(TypedDate.of("3/14/2024", dayFirst)).contains(new TypedDate("2024-03-14"));
	}

	@Test
	void countsFromTheDraftsDayWhereThereIsOne() {
		Optional<LocalDate> filed = Optional.of(LocalDate.of(2024, 3, 15));

		assertThat(TypedDate.of("12 March", HousePolicy.USUAL, filed)).contains(new TypedDate("2024-03-12"));
		assertThat(TypedDate.of("yesterday", HousePolicy.USUAL, filed)).contains(new TypedDate("2024-03-14"));
	}

	@Test
	void aFieldForADayTakesTheDatelinesDayOfAYear() {
		Optional<MonthDay> dateline = Optional.of(MonthDay.of(7, 10));

		assertThat(TypedDate.day("2024", HousePolicy.USUAL, dateline)).contains(LocalDate.of(2024, 7, 10));
		assertThat(TypedDate.day("2024", HousePolicy.USUAL, Optional.empty())).contains(LocalDate.of(2024, 1, 1));
		assertThat(TypedDate.day("March 12, 2024", HousePolicy.USUAL, dateline)).contains(LocalDate.of(2024, 3, 12));
		assertThat(TypedDate.day("March 2024", HousePolicy.USUAL, dateline)).isEmpty();
	}
}
