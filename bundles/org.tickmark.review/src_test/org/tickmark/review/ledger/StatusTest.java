package org.tickmark.review.ledger;

import org.tickmark.review.Desk;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.Item;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.DecideItems;
import org.tickmark.review.verbs.NoteItem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statuses as every desk has them, and those that a newsroom adds. */
class StatusTest {
	private static final String DRAFT = "It rained on Sunday.\n";

	@TempDir
	Path folder;

	@Test
	void noTwoStandardOnesShareALetterOrAWord() {
		assertThat(Status.standard()).hasSize(10);
		assertThat(Status.standard()).extracting(Status::letter).doesNotHaveDuplicates();
		assertThat(Status.standard()).extracting(Status::word).doesNotHaveDuplicates();
	}

	@Test
	void onAuthorAndNotVerifiableNeedAReasonWhichIsKept() throws IOException {
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday");
		Item sunday = desk.item("Sunday");

		assertThatThrownBy(() -> new DecideItem(sunday, Status.ON_AUTHOR)).hasMessage("On author needs a reason");
		assertThatThrownBy(() -> new DecideItems(List.of(sunday), Status.NOT_VERIFIABLE, " ")).hasMessage("Not verifiable needs a reason");
		desk.apply(new DecideItem(sunday, Status.NOT_VERIFIABLE, "the log burned"));

		Item kept = desk.reopenedWith(DRAFT).item("Sunday");
		assertThat(kept.reason()).isEqualTo("the log burned");
		assertThat(kept.by()).isEqualTo("Ann");
		assertThat(kept.at()).isPresent();
	}

	@Test
	void anotherReasonIsAnotherDecision() throws IOException {
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday");
		desk.apply(new DecideItem(desk.item("Sunday"), Status.ON_AUTHOR, "she was there"));
		desk.apply(new DecideItem(desk.item("Sunday"), Status.ON_AUTHOR, "she has a film of it"));

		assertThat(desk.item("Sunday").reason()).isEqualTo("she has a film of it");
	}

	@Test
	void anAddedStatusIsKeptByDesksThatDoNotKnowIt() throws IOException {
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday");
		desk.decide("Sunday", Status.added("legal-read", true));

		Desk elsewhere = desk.reopenedWith(DRAFT);
		Status status = elsewhere.item("Sunday").status();

		assertThat(status.label()).isEqualTo("legal-read");
		assertThat(status.letter()).isEqualTo('L');
		assertThat(status).isEqualTo(Status.added("legal-read", true));
		assertThat(elsewhere.list().settled()).isOne();
		elsewhere.apply(new NoteItem(elsewhere.item("Sunday"), "seen"));
		assertThat(elsewhere.reopenedWith(DRAFT).item("Sunday").status()).isEqualTo(status);
	}

	@Test
	void aStatusOfANewerVersionStopsWritingAndNotReading() throws IOException {
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday");
		desk.decide("Sunday", Status.added("legal-read", true));
		Files.writeString(desk.ledger, Files.readString(desk.ledger).replace(",\"settled\":true", ""));

		assertThat(desk.reopenedWith(DRAFT).review.readOnly()).isPresent();
	}

	@Test
	void whatAnAddedStatusIsCalledIsToldToOtherDesks() throws IOException {
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday");
		desk.decide("Sunday", Status.added("legal-read", "With the lawyers", '§', true));

		Status status = desk.reopenedWith(DRAFT).item("Sunday").status();

		assertThat(status.label()).isEqualTo("With the lawyers");
		assertThat(status.letter()).isEqualTo('§');
		assertThat(HouseStatuses.usual().label(status)).isEqualTo("With the lawyers");
		assertThat(HouseStatuses.of(List.of(new HouseStatuses.Named(status, "Read by lawyers", 'L'))).label(status))
				.isEqualTo("Read by lawyers");
	}

	@Test
	void decidingAgainSettlesOnceTheHouseSaysThatItsStatusDoes() throws IOException {
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday");
		desk.decide("Sunday", Status.added("seen", false));
		desk.decide("Sunday", Status.added("seen", true));
		int events = desk.review.ledger().events().size();
		desk.decide("Sunday", Status.added("seen", "Seen by the desk", 'S', true));

		assertThat(desk.reopenedWith(DRAFT).list().settled()).isOne();
		assertThat(desk.review.ledger().events()).hasSize(events);
	}

	@Test
	void addedOnesStandBehindAllOthers() {
		List<Status> statuses = new ArrayList<>(List.of(Status.added("b", false), Status.RECHECK, Status.added("a", true), Status.OPEN));

		assertThat(statuses.stream().sorted()).extracting(Status::word).containsExactly("open", "re-check", "a", "b");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "two words", "-x", "a=b", "verified", "re-check"})
	void aStatusIsCalledByAWordOfItsOwn(String word) {
		assertThatThrownBy(() -> Status.added(word, true)).isInstanceOf(IllegalArgumentException.class);
	}
}
