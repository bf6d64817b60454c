package org.tickmark.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
	@ParameterizedTest
	@CsvSource({"Dunn, dunn", "M\u00FCller, muller", "Mu\u0308ller, muller", "\u0141\u00F3d\u017A, lodz", "S\u00F8rensen, sorensen", "Stra\u00DFe, strasse",
			"\u00C6gir, aegir", "O\u2019Brien, o'brien", "\u0110o\u0111e, dode", "\u674E, \u674E"})
	void loseTheirMarks(String word, String folded) {
		assertEquals(folded, Letters.folded(word));
	}
}
