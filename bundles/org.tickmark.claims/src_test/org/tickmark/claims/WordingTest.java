package org.tickmark.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

	@Test
	void aReasonOfAThirdPartyIsShownAsItIs() {
		assertThat(new Wording().of(new Explanation.Stated("It's {0}"))).isEqualTo("It's {0}");
	}
}
