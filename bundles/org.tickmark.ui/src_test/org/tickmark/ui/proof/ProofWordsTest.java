package org.tickmark.ui.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.dossier.DifferenceClass;
import org.tickmark.draft.Span;
import org.tickmark.export.proof.PageProof;
import org.tickmark.export.proof.ProofChange;
import org.tickmark.export.proof.ProofChange.Sort;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.SignOffState;
import org.tickmark.ui.proof.ProofWords.Look;
import org.tickmark.ui.proof.ProofWords.Run;

class ProofWordsTest {
	private static final ProofChange FIGURE = new ProofChange(Sort.CHANGED, DifferenceClass.FIGURE, "1952", "1953",
			Optional.of(new Span(10, 14)), "the bridge opened in", "and carried", "p. 4");
	private static final ProofChange ADDED = new ProofChange(Sort.ADDED, DifferenceClass.INSERTION, "", "once more", Optional.empty(),
			"it opened", "", "");

	@Test
	void aChangeIsToldInItsSentence() {
		ProofWords words = ProofWords.of(List.of(FIGURE));

		assertThat(words.text()).isEqualTo("\u26A0 p. 4: changed, figure\nthe bridge opened in 1952 1953 and carried");
		assertThat(words.runs()).extracting(Run::look).containsExactly(Look.LABEL, Look.GONE, Look.NEW);
		assertThat(words.runs()).extracting(run -> run.span().in(words.text())).containsSubsequence("1952", "1953");
	}

	@Test
	void redIsWhatTurnsAFactAroundAndNeverTheOnlySign() {
		assertThat(ProofWords.of(List.of(FIGURE)).runs()).allMatch(Run::grave);
		assertThat(ProofWords.of(List.of(ADDED)).runs()).noneMatch(Run::grave);
		assertThat(ProofWords.of(List.of(FIGURE)).text()).startsWith(ProofWords.GRAVE);
		assertThat(ProofWords.of(List.of(ADDED)).text()).doesNotContain(ProofWords.GRAVE).isEqualTo("added\nit opened once more");
	}

	@Test
	void aDraftThatIsNotSignedSaysSo() {
		var proof = new PageProof(Optional.empty(), List.of(), List.of("THE REVIEW"), 215, List.of());

		assertThat(ProofWords.summary(proof, new SignOffState.Unsigned(), HouseStatuses.usual(), ZoneOffset.UTC))
				.contains("all 215 words", "not signed off", "One line at the edges");
	}
}
