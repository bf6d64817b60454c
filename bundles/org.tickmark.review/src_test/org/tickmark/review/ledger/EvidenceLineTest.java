package org.tickmark.review.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.review.evidence.Evidence;

class EvidenceLineTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"primary: port log, p. 12|primary|port log|p. 12",
			"Secondary: Coast Gazette, pp. 3-4|secondary|Coast Gazette|pp. 3-4",
			"interview: mate of the Astrid, 0:12:31|interview|mate of the Astrid|0:12:31",
			"own calculation: (3-2)/2|own-calculation|(3-2)/2|", "own-calculation: 3*4|own-calculation|3*4|",
			"on author: was there|on-author|was there|", "crew list|document|crew list|",
			"document: crew list, line 40|document|crew list|line 40", "budget.xlsx, Costs!B7|document|budget.xlsx|Costs!B7",
			"minutes of May, ¶ 12|document|minutes of May|¶ 12", "minutes of May, 4 June|document|minutes of May, 4 June|",
			"https://example.org/a,p1|document|https://example.org/a,p1|", "note: by hand|document|note: by hand|",
			"primary:|document|primary:|", "log, of 1912|document|log, of 1912|",
			"Ann Lee, captain, page 7|document|Ann Lee, captain|page 7"})
	void isReadAsPeopleTypeIt(String line, String kind, String title, String locator) {
		Evidence evidence = Evidence.typed(line);

		assertThat(evidence.kind().word()).isEqualTo(kind);
		assertThat(evidence.title()).isEqualTo(title);
		assertThat(evidence.locator()).isEqualTo(locator == null ? "" : locator);
	}

	@ParameterizedTest
	@ValueSource(strings = {"primary: port log, p. 12", "crew list, line 40", "own calculation: 3*4", "https://example.org/a?b=<c>"})
	void isTypedAgainAsItWas(String line) {
		assertThat(Evidence.typed(line).asTyped()).isEqualTo(line);
		assertThat(Evidence.typed(Evidence.typed(line).asTyped())).isEqualTo(Evidence.typed(line));
	}

	@Test
	void anOldLineIsADocumentWhateverItBeginsWith() {
		assertThat(Evidence.ofSource("primary: port log").title()).isEqualTo("primary: port log");
		assertThat(Evidence.ofSource("port log, p. 12").inWords()).isEqualTo("port log, p. 12");
	}

	@Test
	void aLongLineOfCommasIsReadAtOnce() {
		String line = "p. 1,".repeat(100_000) + " p. 2";

		assertThat(Evidence.typed(line).locator()).isEqualTo("p. 2");
	}
}
