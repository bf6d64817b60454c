package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.DecideItems;
import org.tickmark.review.verbs.MarkClaim;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.ProposeWording;
import org.tickmark.review.verbs.RefuseWording;
import org.tickmark.review.verbs.SetAuthors;
import org.tickmark.review.verbs.SetDateline;
import org.tickmark.review.verbs.SignOffDraft;
import org.tickmark.review.verbs.Undo;
import org.tickmark.review.verbs.UndoDecision;

class HistoryTest {
	private static final String DRAFT = "The minister arrived on Sunday. The mayor left on Monday.\n";

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void workOnTheDraft() throws IOException {
		desk = Desk.open(folder, DRAFT).finding("Sunday", "Monday");
		desk.decide("Sunday", Status.VERIFIED);
		desk.apply(new NoteItem(desk.item("Monday"), "seen"));
		desk.apply(new UndoDecision(desk.item("Sunday").id()));
		desk.apply(new SetDateline(Optional.of(LocalDate.of(2024, 3, 14))));
	}

	private History history() {
		return History.of(desk.review.ledger(), HouseStatuses.usual());
	}

	@Test
	void tellsWhatPeopleDidInOrderWithoutTheDesksOwnEntries() {
		assertThat(history().lines()).extracting(line -> line.words() + "|" + line.what())
				.containsExactly("Sunday|Verified", "Monday|Note: seen", "Sunday|Undone: Verified (Ann)",
						"|Dateline set to 2024-03-14");
		assertThat(history().lines()).extracting(History.Line::takenBack).containsExactly(true, false, false, false);
		assertThat(history().lines()).extracting(History.Line::by).containsOnly("Ann");
	}

	@Test
	void tellsOfOneItemWhatWasTakenBackToo() {
		assertThat(history().lines(Optional.empty(), Optional.empty(), Optional.of(desk.item("Sunday").id()), ZoneOffset.UTC))
				.extracting(History.Line::what)
				.containsExactly("Verified", "Undone: Verified (Ann)");
	}

	@Test
	void whatIsTakenBackAndDoneAgainIsCalledSo() throws IOException {
		for (int i = 0; i < 3; i++)
			desk.apply(new Undo(List.of(desk.review.ledger().events().getLast().hash())));

		assertThat(history().lines()).extracting(History.Line::what).endsWith("Dateline set to 2024-03-14",
				"Undone: Dateline set to 2024-03-14 (Ann)", "Redone: Dateline set to 2024-03-14 (Ann)",
				"Undone: Dateline set to 2024-03-14 (Ann)");
	}

	@Test
	void isFilteredByPersonAndDayAsTheReadersClockShowsIt() throws IOException {
		Desk other = Desk.open(folder, "Bob", DRAFT).finding("Sunday", "Monday");
		other.review.apply(new DecideItem(other.item("Monday"), Status.QUERY), DRAFT, "Bob", Desk.NOON.plusSeconds(13 * 3600));
		desk.review.refresh();

		assertThat(desk.review.ledger().people()).containsExactly("Ann", "Bob");
		assertThat(history().lines(Optional.of("bob"), Optional.empty(), Optional.empty(), ZoneOffset.UTC)).extracting(History.Line::what)
				.containsExactly("Query to author");
		assertThat(history().lines(Optional.empty(), Optional.of(LocalDate.of(2024, 3, 6)), Optional.empty(), ZoneOffset.UTC)).hasSize(1);
		assertThat(
				history().lines(Optional.empty(), Optional.of(LocalDate.of(2024, 3, 6)), Optional.empty(), ZoneId.of("America/New_York")))
				.isEmpty();
		assertThat(history().days(ZoneOffset.UTC)).containsExactly(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 6));
	}

	@Test
	void tellsMarksWordingsAuthorsAndTheSignOff() throws IOException {
		desk.apply(new MarkClaim(new Span(4, 12), ClaimKind.NAME));
		desk.apply(new ProposeWording(desk.item("Monday"), "Tuesday"));
		desk.apply(new RefuseWording(desk.item("Monday"), desk.item("Monday").proposal().orElseThrow(), "no"));
		desk.apply(new SetAuthors(List.of("Dora")));
		desk.apply(new DecideItems(desk.list().items(), Status.VERIFIED));
		desk.apply(new SignOffDraft(desk.readiness("Cy")));

		assertThat(history().lines()).extracting(History.Line::what)
				.contains("Marked as name", "Rewording proposed: “Tuesday”", "Rewording refused: no; Rewording proposed: “Tuesday” (Ann)",
						"Author: Dora")
				.last().asString().startsWith("Signed off: 3 items, text ");
	}
}
