package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.detection.Sentences;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.NoFactsHere;
import org.tickmark.review.verbs.UndoDecision;

class CoverageTest {
	private static final String DRAFT = "Harbour counts its losses\nBy Ann Lee\n\n"
			+ "OSLO, March 8, 2024 (AP) - It rained on Sunday. Nobody minded. It snowed on Monday.\n\n* * *\n\nPhoto: Ann Lee\n";

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void findTwoDays() throws IOException {
		desk = Desk.open(folder, DRAFT).finding("Sunday", "Monday");
	}

	private Coverage coverage() {
		return Coverage.of(Sentences.in(Draft.of(desk.text)), desk.list());
	}

	private Span span(String words) {
		return new Span(desk.text.indexOf(words), desk.text.indexOf(words) + words.length());
	}

	@Test
	void onlyWhatCanHoldAFactCounts() {
		assertThat(coverage().sentences()).isEqualTo(4);
		assertThat(coverage().bare()).extracting(span -> span.in(DRAFT)).containsExactly("Harbour counts its losses", "Nobody minded.");
		assertThat(coverage().withItem()).isEqualTo(2);
	}

	@Test
	void aSentenceWithoutFactsIsCoveredAndStaysSoAcrossEdits() throws IOException {
		desk.apply(new NoFactsHere(span("Nobody minded.")));
		assertThat(coverage().withItem()).isEqualTo(3);
		assertThat(desk.item("Nobody minded.").status()).isEqualTo(Status.NO_FACT);

		desk = desk.reopenedWith("New. " + DRAFT);
		assertThat(coverage().bare()).extracting(span -> span.in(desk.text)).doesNotContain("Nobody minded.");
	}

	@Test
	void aFigurePutIntoASentenceWithoutFactsAsksToLookAgain() throws IOException {
		desk.apply(new NoFactsHere(span("Nobody minded.")));
		desk = desk.reopenedWith(DRAFT.replace("Nobody minded", "Nobody among 40 minded"));

		assertThat(desk.list().items()).extracting(Item::status).contains(Status.RECHECK);
	}

	@Test
	void takenBackTheSentenceIsBareAgainAndNoItemIsLeft() throws IOException {
		var nothing = new NoFactsHere(span("Nobody minded."));
		desk.apply(nothing);
		desk.apply(new UndoDecision(nothing.idIn(DRAFT)));

		assertThat(coverage().withItem()).isEqualTo(2);
		assertThat(desk.list().items()).hasSize(2);
	}

	@Test
	void isNotSaidTwice() throws IOException {
		desk.apply(new NoFactsHere(span("Nobody minded.")));
		int before = desk.review.ledger().events().size();
		desk.apply(new NoFactsHere(span("Nobody minded.")));

		assertThat(desk.review.ledger().events()).hasSize(before);
	}

	@Test
	void leadsFromOneBareSentenceToTheNextAndRoundAgain() {
		assertThat(coverage().next(0)).contains(span("Harbour counts its losses"));
		assertThat(coverage().next(1)).contains(span("Nobody minded."));
		assertThat(coverage().next(DRAFT.length())).contains(span("Harbour counts its losses"));
		assertThat(coverage().at(span("minded").start())).contains(span("Nobody minded."));
		assertThat(coverage().at(span("Sunday").start())).isEmpty();
	}

	@Test
	void anEmptyDraftIsCovered() throws IOException {
		desk = Desk.open(folder, "");

		assertThat(coverage()).isEqualTo(new Coverage(0, java.util.List.of()));
		assertThat(coverage().withItem()).isZero();
	}
}
