package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.ledger.Duty;
import org.tickmark.review.ledger.ItemClass;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.AssignItems;
import org.tickmark.review.verbs.ClassItems;
import org.tickmark.review.verbs.Undo;

/** Items are handed to people, and what most hangs on stands first. */
class DutyTest {
	private static final String DRAFT = "The minister arrived on Sunday. The mayor left on Monday.\n";

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void openTheDraft() throws IOException {
		desk = Desk.open(folder, DRAFT).finding("Sunday", "Monday");
	}

	private void assign(String words, String person) throws IOException {
		desk.apply(new AssignItems(List.of(desk.item(words)), person));
	}

	private void classify(String words, ItemClass itemClass) throws IOException {
		desk.apply(new ClassItems(List.of(desk.item(words)), Optional.of(itemClass)));
	}

	private String duty(String words) {
		return desk.item(words).duty().inWords();
	}

	@Test
	void personAndClassAreKeptAndFollowTheItem() throws IOException {
		assign("Sunday", " Bob ");
		classify("Sunday", ItemClass.A);
		classify("Monday", ItemClass.C);

		desk = desk.reopenedWith("At last: " + DRAFT);

		assertThat(duty("Sunday")).isEqualTo("A Bob");
		assertThat(duty("Monday")).isEqualTo("C");
		assertThat(desk.item("Sunday").status()).isEqualTo(Status.OPEN);
	}

	@Test
	void bothAreTakenAwayAgain() throws IOException {
		assign("Sunday", "Bob");
		classify("Sunday", ItemClass.A);
		assign("Sunday", "");
		desk.apply(new ClassItems(List.of(desk.item("Sunday")), Optional.empty()));

		assertThat(desk.item("Sunday").duty()).isEqualTo(Duty.NONE);
	}

	@Test
	void whatIsSoAlreadyIsNotRecorded() throws IOException {
		assign("Sunday", "Bob");
		byte[] before = desk.bytes();
		assign("Sunday", "Bob");

		assertThat(desk.bytes()).isEqualTo(before);
	}

	@Test
	void takenBackWhatWasSaidBeforeCountsAgain() throws IOException {
		assign("Sunday", "Bob");
		assign("Sunday", "Cy");
		desk.apply(new Undo(List.of(desk.review.ledger().events().getLast().hash())));

		assertThat(duty("Sunday")).isEqualTo("Bob");
		assertThat(History.of(desk.review.ledger(), HouseStatuses.usual()).lines()).extracting(History.Line::what)
				.containsExactly("Assigned to Bob", "Assigned to Cy", "Undone: Assigned to Cy (Ann)");
	}

	@Test
	void whoHandsAnItemOnIsNotWhoCheckedIt() throws IOException {
		desk.decide("Sunday", Status.VERIFIED);
		desk.review.apply(new AssignItems(List.of(desk.item("Sunday")), "Bob"), DRAFT, "Chief", Desk.NOON.plusSeconds(600));

		assertThat(desk.item("Sunday").by()).isEqualTo("Ann");
		assertThat(desk.item("Sunday").status()).isEqualTo(Status.VERIFIED);
	}

	@Test
	void anAssignmentAloneDoesNotKeepAnItemWhoseWordsAreGone() throws IOException {
		assign("Sunday", "Bob");

		assertThat(desk.reopenedWith("The mayor left on Monday.\n").list().orphans()).isEmpty();
	}

	@Test
	void ofTwoAssignmentsOnTwoCopiesTheLaterCountsWhoeverJoinsThem() throws IOException {
		desk.decide("Sunday", Status.IN_WORK);
		Path copy = Files.copy(desk.ledger, folder.resolve("copy.tickmark"));
		Review other = Review.open(Ledgers.in(copy));
		other.apply(new AssignItems(List.of(desk.item("Sunday")), "Cy"), DRAFT, "Ann", Desk.NOON.plusSeconds(3600));
		assign("Sunday", "Bob");

		assertThat(merged(desk.ledger, copy).duty(desk.item("Sunday").id()).person()).isEqualTo("Cy");
		assertThat(merged(copy, desk.ledger).duty(desk.item("Sunday").id()).person()).isEqualTo("Cy");
	}

	private static Ledger merged(Path one, Path other) throws IOException {
		List<LedgerEvent> all = new ArrayList<>(Ledgers.in(one).read().events());
		all.addAll(Ledgers.in(other).read().events());
		return Ledger.of(all);
	}
}
