package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.review.ledger.Ledger;

/** What is the same statement made again, so that one decision may settle all, and what only looks like one. */
class RepeatsTest {
	private static ReviewedDraft reviewed(String text) {
		return ReviewedDraft.opened(Draft.of(text).filedOn(LocalDate.of(2024, 3, 14)), Ledger.of(List.of()), Desk.DATES_AND_QUOTATIONS,
				ClaimDetection.standard());
	}

	/** How often each statement is made, of those that are made again. */
	private static List<String> repeated(String text) {
		ReviewedDraft reviewed = reviewed(text);
		return reviewed.repeats().among(reviewed.items().items()).stream().filter(statement -> statement.size() > 1)
				.map(statement -> statement.getFirst().text() + " " + statement.size()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {"The ferry sank on Sunday.\n\nThe ferry sank on Sunday.",
			"It rained. Ferry sank on Sunday.\n\nThe quay is shut. Ferry sank on Sunday.",
			"The mayor’s ferry sank on Sunday.\n\nThe Mayor's ferry sank  on Sunday!"})
	void theSameClauseAndValueIsTheSameStatement(String text) {
		assertThat(repeated(text)).containsExactly("Sunday 2");
	}

	@ParameterizedTest
	@ValueSource(strings = {"The minister arrived on Sunday. The minister spoke on Sunday.",
			"He left on Sunday. Rain fell. She left on Sunday.", "The pier burned, he said on Sunday. The dock held, he said on Sunday.",
			"On Sunday, rain fell. On Sunday, snow fell.",
			"The ferry left on Sunday and the ferry came back on Sunday.", "The ferry sank on Sunday. The ferry sank on Monday."})
	void aDateWordAloneIsNone(String text) {
		assertThat(repeated(text)).isEmpty();
	}

	@Test
	void theSameWordsOfTheSameSpeakerAreOneStatementWhateverStandsAround() {
		assertThat(
				repeated("“We are ready to leave the harbour,” Ann Lee said. It rained.\n\nAnn Lee told the crew: “We are ready to leave "
				+ "the harbour.”")).containsExactly("We are ready to leave the harbour, 2");
		assertThat(repeated("“We are ready to leave the harbour,” Ann Lee said.\n\n“We are ready to leave the harbour,” Tom Hale said."))
				.isEmpty();
	}

	@Test
	void eachRepeatNamesTheFirst() {
		ReviewedDraft reviewed = reviewed("The ferry sank on Sunday.\n\nThe ferry sank on Sunday.\n\nThe ferry sank on Sunday.");
		List<Item> items = reviewed.items().items();

		assertThat(reviewed.repeats().firsts(items)).hasSize(2).containsEntry(items.get(1).id(), items.get(0))
				.containsEntry(items.get(2).id(), items.get(0));
	}
}
