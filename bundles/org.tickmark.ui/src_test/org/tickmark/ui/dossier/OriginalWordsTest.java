package org.tickmark.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.ClaimKind;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.sweep.Passage;
import org.tickmark.dossier.sweep.TranslationFault.Sort;
import org.tickmark.dossier.sweep.TranslationFault;
import org.tickmark.draft.Span;
import org.tickmark.ui.texts.WordDiff.Look;
import org.tickmark.ui.texts.WordDiff;

class OriginalWordsTest {
	private static final String TEXT = "Piet Osinga counted 187,412\npassengers.";
	private static final TranslationFault CHANGED = new TranslationFault(Sort.CHANGED, ClaimKind.FIGURE, Optional.of(new Span(20, 38)),
			Optional.of(passage("178.412\nReisende")));
	private static final TranslationFault ADDED = new TranslationFault(Sort.ADDED, ClaimKind.NAME, Optional.of(new Span(0, 11)),
			Optional.empty());
	private static final TranslationFault LOST = new TranslationFault(Sort.LOST, ClaimKind.DATE, Optional.empty(),
			Optional.of(passage("12. M\u00E4rz 2024")));

	private static Passage passage(String words) {
		return new Passage("ab12", new Locator.Page(2), new Span(0, words.length()), words, 1);
	}

	@Test
	void saysOfEachWhatBecameOfItWithTheWordsOfBoth() {
		assertThat(OriginalWords.of(List.of(ADDED, CHANGED, LOST), TEXT).text()).isEqualTo("""
				Name added: \u201CPiet Osinga\u201D is only in the draft
				\u26A0 Figure changed: \u201C187,412 passengers\u201D in the draft, \u201C178.412 Reisende\u201D in the original (p. 2)
				Date lost: \u201C12. M\u00E4rz 2024\u201D is only in the original (p. 2)""");
	}

	@Test
	void onlyWhatChangedIsMarked() {
		WordDiff words = OriginalWords.of(List.of(ADDED, CHANGED, LOST), TEXT);

		assertThat(words.runs()).singleElement().satisfies(run -> {
			assertThat(run.look()).isEqualTo(Look.GRAVE);
			assertThat(run.span().in(words.text())).startsWith("\u26A0 Figure changed").endsWith("(p. 2)");
		});
	}
}
