package org.tickmark.draft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenDayTest {
	@ParameterizedTest
	@ValueSource(strings = {"2024-03-12", " 2024-03-12 ", "2024-03-12T23:30:00Z", "2024-03-12 08:00"})
	void readsADayAlsoWithAnHour(String written) {
		assertThat(in(Map.of("date", written)).orElseThrow().day()).contains(LocalDate.of(2024, 3, 12));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Monday", "2024-02-30", "12 March 2024", "2024-03", "-0001-03-12", "+10000-03-12"})
	void saysWhatIsNoDate(String written) {
		assertThat(in(Map.of("date", written))).hasValueSatisfying(given -> {
			assertThat(given.written()).isEqualTo(written);
			assertThat(given.day()).isEmpty();
		});
	}

	@Test
	void theFirstFieldThatSaysSomethingCounts() {
		assertThat(in(Map.of("date", "2024-03-12", "dct", "2024-03-11"))).contains(new GivenDay("dct", "2024-03-11"));
		assertThat(in(Map.of("date", "2024-03-12", "dct", " "))).contains(new GivenDay("date", "2024-03-12"));
		assertThat(in(Map.of("dated", "2024-03-12"))).isEmpty();
	}

	private static Optional<GivenDay> in(Map<String, String> fields) {
		return GivenDay.of(field -> Optional.ofNullable(fields.get(field)));
	}
}
