package org.tickmark.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.ClaimKind;
import org.tickmark.dossier.Difference;
import org.tickmark.dossier.DifferenceClass;
import org.tickmark.dossier.fetch.PageChange;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Verdict;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.ui.texts.WordDiff.Look;

class WordDiffTest {
	private static final String DRAFT = "We will not pay 30 euros for nothing";
	private static final String SOURCE = "We will, um, pay 40 euros for nothing";
	private static final Difference NEGATION = new Difference(DifferenceClass.NEGATION, "not", "");
	private static final Difference FILLER = new Difference(DifferenceClass.FILLER, "", "um,");
	private static final Difference FIGURE = new Difference(DifferenceClass.FIGURE, "30", "40");

	private static LookUp found(Difference... differences) {
		var item = new Item(new ItemId("1"), ClaimKind.QUOTE, "test", List.of(new Span(0, DRAFT.length())), new Span(0, DRAFT.length()),
				DRAFT, Optional.empty(), Item.Standing.UNTOUCHED);
		return new LookUp(item, Verdict.DIFFERS, "", List.of(), List.of(differences), false);
	}

	private static List<String> words(WordDiff diff, Look look) {
		return diff.runs().stream().filter(run -> run.look() == look).map(run -> run.span().in(diff.text())).toList();
	}

	@Test
	void showsBothOneAboveTheOtherAndTellsEachDifference() {
		WordDiff diff = WordDiff.of(found(NEGATION, FILLER, FIGURE), SOURCE);

		assertThat(diff.text()).isEqualTo("Draft: " + DRAFT + "\nSource: " + SOURCE
				+ "\n\u26A0 NEGATION: \u201Cnot\u201D is only in the draft\nFiller left out: \u201Cum,\u201D is only in the source"
				+ "\n\u26A0 FIGURE: \u201C30\u201D in the draft, \u201C40\u201D in the source");
		assertThat(words(diff, Look.OTHER)).containsExactly("um,");
		assertThat(words(diff, Look.GRAVE)).contains("not", "30", "40");
	}

	@Test
	void redIsNeverTheOnlySign() {
		WordDiff diff = WordDiff.of(found(NEGATION, FIGURE), SOURCE);

		assertThat(diff.text().lines().filter(line -> line.startsWith(WordDiff.GRAVE))).hasSize(2);
	}

	@Test
	void marksWholeWordsOnly() {
		assertThat(WordDiff.of(found(new Difference(DifferenceClass.SUBSTITUTION, "for", "no")), SOURCE).runs())
				.extracting(WordDiff.Run::look).containsOnly(Look.LABEL, Look.OTHER);
		assertThat(WordDiff.inSource(found(new Difference(DifferenceClass.SUBSTITUTION, "for", "no")), SOURCE)).isEmpty();
	}

	@Test
	void looksForTheSecondOfTwoBehindTheFirst() {
		var one = new Difference(DifferenceClass.DELETION, "", "the");
		List<WordDiff.Run> runs = WordDiff.inSource(found(one, one), "the one and the other");

		assertThat(runs).extracting(run -> run.span().start()).containsExactly(0, 12);
	}

	@Test
	void aPageThatChangedShowsWhatIsGoneAndWhatIsNew() {
		WordDiff diff = WordDiff.of(PageChange.between("Ferries\nThe fare is 9 euros.\n", "Ferries\nThe fare is 11 euros.\n"));

		assertThat(words(diff, Look.GONE)).containsExactly("[-9-]");
		assertThat(words(diff, Look.OTHER)).containsExactly("{+11+}");
	}

	@Test
	void saysNothingWhereNothingDiffers() {
		assertThat(WordDiff.of(found(), SOURCE)).isEqualTo(WordDiff.NONE);
	}
}
