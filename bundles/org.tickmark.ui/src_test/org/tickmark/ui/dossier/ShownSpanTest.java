package org.tickmark.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.ClaimKind;
import org.tickmark.dossier.Difference;
import org.tickmark.dossier.DifferenceClass;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Passage;
import org.tickmark.dossier.sweep.Verdict;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemId;

class ShownSpanTest {
	private static final String TEXT = "Forty ships left before the summer of 2026. In 2026 none came.";

	private static String shown(String passage, Difference... differences) {
		var item = new Item(new ItemId("1"), ClaimKind.QUOTE, "test", List.of(new Span(0, 1)), new Span(0, 1), "x", Optional.empty(),
				Item.Standing.UNTOUCHED);
		int start = TEXT.indexOf(passage);
		var found = new Passage("ab12", new Locator.Line(1), new Span(start, start + passage.length()), passage, 1);
		return ShownSpan.of(new LookUp(item, Verdict.DIFFERS, "", List.of(found), List.of(differences), false), found, TEXT).in(TEXT);
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
