package org.tickmark.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.draft.Span;

class WordingTest {
	@ParameterizedTest
	@ValueSource(strings = {"wording.properties", "rules.properties", "examples.properties"})
	void keysAreSortedAndUnique(String file) throws IOException {
		List<String> keys;
		try (InputStream in = WordingTest.class.getResourceAsStream(file)) {
			keys = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.contains("="))
					.map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
		}

		assertThat(keys).isNotEmpty().isSorted().doesNotHaveDuplicates();
	}

	@Test
	void rulesHaveTitles() {
		assertThat(new Wording().rule("quote.indirect")).isEqualTo("Reported speech");
		assertThat(new Wording().rule("place.lighthouse")).isEqualTo("place.lighthouse");
	}

	@ParameterizedTest
	@EnumSource
	void everyKindHasAName(ClaimKind kind) {
		assertThat(new Wording().kind(kind)).matches("[A-Z][a-z]+( [a-z]+)?");
	}

	@ParameterizedTest
	@CsvSource({"2024-03-14, Date given in full", "2024-03, Month and year as written", "1847, Year as written", "199, Time as written",
			"XXXX-03-14, Time as written"})
	void saysHowMuchOfADateIsWritten(String value, String why) {
		var span = new Span(0, 4);
		var claim = new Claim("date.timex", ClaimKind.DATE, span, span, new Explanation.StatedDate(), new Timex(TimexType.DATE, value, false));

		assertThat(new Wording().why(claim)).isEqualTo(why);
		assertThat(new Wording().whyAndOtherwise(claim)).isEqualTo(why);
	}

	@Test
	void aReasonOfAThirdPartyIsShownAsItIs() {
		assertThat(new Wording().of(new Explanation.Stated("It's {0}"))).isEqualTo("It's {0}");
	}
}
