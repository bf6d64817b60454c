package org.tickmark.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.ClaimKind;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Passage;
import org.tickmark.dossier.sweep.Verdict;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemId;

class PassageWordsTest {
	private static final Passage PASSAGE = new Passage("ab12", new Locator.Page(4), new Span(0, 5), "three", 0.9);

	private static LookUp found(Verdict verdict, boolean guess, Passage... passages) {
		String words = "178,000 passengers";
		var item = new Item(new ItemId("1"), ClaimKind.FIGURE, "test", List.of(new Span(0, words.length())), new Span(0, words.length()),
				words, Optional.empty(), Item.Standing.UNTOUCHED);
		return new LookUp(item, verdict, "", List.of(passages), List.of(), guess);
	}

	private static String said(LookUp found) {
		return PassageWords.of(found, 0, "Minutes", Optional.empty());
	}

	@Test
	void saysWhatTheDossierSaysAndWhere() {
		assertThat(said(found(Verdict.FOUND, false, PASSAGE, PASSAGE)))
				.isEqualTo("\u201C178,000 passengers\u201D is found in Minutes, p. 4 (passage 1 of 2).");
		assertThat(said(found(Verdict.DIFFERS, false, PASSAGE))).startsWith("\u201C178,000 passengers\u201D differs from Minutes, p. 4");
		assertThat(said(found(Verdict.NOWHERE, false))).isEqualTo("\u201C178,000 passengers\u201D is nowhere in the dossier.");
	}

	@Test
	void aGuessIsCalledOne() {
		assertThat(said(found(Verdict.FOUND, true, PASSAGE))).contains("perhaps rests on");
	}

	@Test
	void whatIsOutOfDateSaysSinceWhen() {
		assertThat(PassageWords.of(found(Verdict.NOWHERE, false), 0, "", Optional.of("14:32"))).contains("As of 14:32");
	}
}
