package org.tickmark.dossier.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tickmark.dossier.Difference;
import org.tickmark.dossier.DifferenceClass;
import org.tickmark.draft.Span;

class WholePassageTest {
	private static final String TEXT = "Forty ships left before the summer of 2026. In 2026 none came.";

	private static String shown(String passage, Difference... differences) {
		int start = TEXT.indexOf(passage);
		return WholePassage.of(new Span(start, start + passage.length()), List.of(differences), TEXT).in(TEXT);
	}

	@Test
	void takesInTheDifferingWordBehindIt() {
		assertThat(shown("ships left before the summer of", new Difference(DifferenceClass.FIGURE, "2025", "2026")))
				.isEqualTo("ships left before the summer of 2026");
	}

	@Test
	void takesInTheDifferingWordBeforeIt() {
		assertThat(shown("ships left", new Difference(DifferenceClass.FIGURE, "Fifty", "Forty"))).isEqualTo("Forty ships left");
	}

	@Test
	void leavesWordsThatStandElsewhere() {
		assertThat(shown("ships left", new Difference(DifferenceClass.FIGURE, "2025", "2026"))).isEqualTo("ships left");
		assertThat(shown("ships left")).isEqualTo("ships left");
	}
}
