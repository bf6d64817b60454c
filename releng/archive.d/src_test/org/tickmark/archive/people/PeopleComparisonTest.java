package org.tickmark.archive.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleComparisonTest {
	@Test
	void twoAgesForOneDayDoNotFit() {
		List<Discord> found = PeopleComparison.ofOne(List.of(aged(41, "2024-03-12"), aged(43, "2024-03-12")));

		assertThat(found).singleElement().satisfies(each -> assertThat(each.what()).isEqualTo("43 on 2024-03-12, but 41 on 2024-03-12"));
	}

	@Test
	void aBirthdayInBetweenFits() {
		assertThat(PeopleComparison.ofOne(List.of(aged(41, "2024-03-12"), aged(42, "2024-03-20"), aged(43, "2025-06-01")))).isEmpty();
	}

	@Test
	void nobodyGetsYounger() {
		assertThat(PeopleComparison.ofOne(List.of(aged(41, "2020-03-12"), aged(41, "2024-03-12")))).hasSize(1);
	}

	@Test
	void aTitleAfterItWasFormerDoesNotFit() {
		List<Discord> found = PeopleComparison.ofOne(List.of(called("mayor of Harlow", "2020-01-01"),
				called("former mayor of Harlow", "2022-01-01"),
				called("mayor of Harlow", "2023-01-01")));

		assertThat(found).singleElement()
				.satisfies(each -> assertThat(each.what())
						.isEqualTo("\u201Cmayor of Harlow\u201D after \u201Cformer mayor of Harlow\u201D"));
	}

	@ParameterizedTest
	@CsvSource({"Ada Harlow, Ada Harlowe", "Ada Harlow, Ada Halrow"})
	void oneLetterMakesASpelling(String one, String other) {
		assertThat(PeopleComparison.areSpellings(one, other)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({"Ada Harlow, Ida Harlow", "Ada Harlow, Ada Barrows", "Ada Harlow, Ada Mary Harlow", "Tom Lee, Tom Lea",
			"Jon Harlow, John Harlow"})
	void otherNamesAreOtherPeople(String one, String other) {
		assertThat(PeopleComparison.areSpellings(one, other)).isFalse();
	}

	private static PersonSighting aged(int years, String day) {
		return new PersonSighting("Ada Harlow", day, Optional.of(LocalDate.parse(day)), List.of(), Optional.of(years), "");
	}

	private static PersonSighting called(String role, String day) {
		return new PersonSighting("Ada Harlow", day, Optional.of(LocalDate.parse(day)), List.of(role), Optional.empty(), "");
	}
}
