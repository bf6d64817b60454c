package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.verbs.DecideItems;
import org.tickmark.review.verbs.SignOffDraft;
import org.tickmark.review.verbs.TakeSignOffBack;
import org.tickmark.review.verbs.Undo;

class SignOffTakenBackTest {
	private static final String DRAFT = "It rained on Sunday. It snowed on Monday.\n";

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void settleAllAndSign() throws IOException {
		desk = Desk.open(folder, DRAFT).finding("Sunday", "Monday");
		desk.apply(new DecideItems(desk.list().items(), Status.VERIFIED));
		sign();
	}

	private void sign() throws IOException {
		desk.apply(new SignOffDraft(desk.readiness("Cy")));
	}

	private SignOffState state() {
		return SignOffState.of(desk.review.ledger(), desk.list(), desk.text, List.of());
	}

	@Test
	void whoAndWhenAndWhyIsToldAndItemsStaySettled() throws IOException {
		desk.apply(new TakeSignOffBack(" the mayor called "));
		desk = desk.reopenedWith(DRAFT);

		assertThat(state().inWords(HouseStatuses.usual(), ZoneOffset.UTC))
				.isEqualTo(
						"Sign-off withdrawn by Ann, Tue 5 Mar 2024 12:03: the mayor called (was signed off by Ann, Tue 5 Mar 2024 12:02)");
		assertThat(desk.list().settled()).isEqualTo(2);
		assertThat(History.of(desk.review.ledger(), HouseStatuses.usual()).lines()).last().extracting(History.Line::what)
				.isEqualTo("Sign-off withdrawn: the mayor called");
	}

	@Test
	void anotherWordForTheSameReopensNothingAnyMore() throws IOException {
		desk = Desk.open(Files.createDirectories(folder.resolve("firm")), "It rained on the firm.\n").finding("the firm");
		desk.decide("the firm", Status.VERIFIED);
		sign();
		desk.apply(new TakeSignOffBack("one more look"));
		desk.text = desk.text.replace("the firm", "the company");

		assertThat(desk.item("the company").status()).isEqualTo(Status.VERIFIED);
	}

	@Test
	void theDraftCanBeSignedAgain() throws IOException {
		desk.apply(new TakeSignOffBack("one more look"));
		sign();

		assertThat(state()).isInstanceOf(SignOffState.Signed.class);
	}

	@Test
	void noEarlierSignOffCountsInstead() throws IOException {
		desk.decide("Sunday", Status.NO_FACT);
		sign();
		desk.apply(new TakeSignOffBack("one more look"));

		assertThat(state()).isInstanceOf(SignOffState.TakenBack.class);
	}

	@Test
	void undoneTheSignOffCountsAgain() throws IOException {
		List<LedgerEvent> events = desk.review.carryOut(new TakeSignOffBack("a slip"), desk.text, "Ann", Desk.NOON);
		desk.apply(new Undo(events.stream().map(LedgerEvent::hash).toList()));

		assertThat(state()).isInstanceOf(SignOffState.Signed.class);
	}

	@Test
	void whatSomebodySignedMeanwhileWithoutKnowingStands() throws IOException {
		Desk other = Desk.open(Files.createDirectories(folder.resolve("other")), "Bob", DRAFT).finding("Sunday", "Monday");
		other.apply(new DecideItems(other.list().items(), Status.VERIFIED));
		other.apply(new SignOffDraft(other.readiness("Bob")));
		desk.apply(new TakeSignOffBack("one more look"));
		Ledgers.in(desk.ledger).append(other.review.ledger().events());
		desk = desk.reopenedWith(DRAFT);

		assertThat(desk.review.ledger().signOff()).hasValueSatisfying(signOff -> assertThat(signOff.by()).isEqualTo("Bob"));
	}

	@Test
	void whereNothingIsSignedNothingIsRecorded() throws IOException {
		desk.apply(new TakeSignOffBack("one more look"));
		int before = desk.review.ledger().events().size();
		desk.apply(new TakeSignOffBack("once more"));

		assertThat(desk.review.ledger().events()).hasSize(before);
	}

	@Test
	void needsAReason() {
		assertThatThrownBy(() -> new TakeSignOffBack(" ")).isInstanceOf(IllegalArgumentException.class);
	}
}
