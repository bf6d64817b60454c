package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.ledger.Anchor;
import org.tickmark.review.ledger.Basis;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEntry.DatelineSet;
import org.tickmark.review.ledger.LedgerEntry.Decided;
import org.tickmark.review.ledger.LedgerEntry.Placed;
import org.tickmark.review.ledger.LedgerEntry.Placement;
import org.tickmark.review.ledger.LedgerEntry.SignedOff;
import org.tickmark.review.ledger.LedgerEntry.Subject;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.LedgerUnreadableException;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextHash;

/** Lines with a right hash that no Tickmark wrote are named; nothing is written then, and everything else is shown. */
class ForgedLinesTest {
	private static final String DRAFT = "The minister arrived on Sunday. The mayor left on Monday.\n";
	private static final TextHash TEXT = TextHash.of(DRAFT);
	private static final ItemId ITEM = new ItemId("0123456789abcdef");

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void decideOnce() throws IOException {
		desk = Desk.open(folder, DRAFT).finding("Sunday", "Monday");
		desk.decide("Sunday", Status.VERIFIED);
	}

	private static Subject at(Anchor anchor) {
		return new Subject(ITEM, ClaimKind.DATE, "date.test", anchor);
	}

	private static Anchor anchor(int start, int end, TextHash text) {
		return new Anchor("Monday", "", "", new Span(start, end), new Span(start, end), text);
	}

	static Stream<LedgerEntry> forged() {
		return Stream.of(new DatelineSet(Optional.of(LocalDate.of(Year.MAX_VALUE, 12, 31))),
				new DatelineSet(Optional.of(LocalDate.of(-4, 1, 1))),
				new SignedOff(new TextHash("x"), List.of(), Optional.empty()),
				new Decided(at(anchor(50, 56, new TextHash("x"))), Status.VERIFIED),
				new Decided(at(anchor(5_000_000, 5_000_006, TEXT)), Status.VERIFIED),
				new Decided(at(anchor(50, 51, TEXT)), Status.VERIFIED),
				new Decided(at(anchor(50, 56, TEXT)), Status.VERIFIED, "",
						Optional.of(new Basis(Optional.of("2024"), Optional.empty(), Optional.of(LocalDate.MAX)))),
				new Placed(List.of(new Placement(ITEM, anchor(90, 96, TEXT)))));
	}

	private void append(LedgerEntry entry, Instant at) throws IOException {
		LedgerEvent event = LedgerCodec.seal(desk.review.ledger().heads(), at, "Mallory", entry);
		Files.writeString(desk.ledger, LedgerCodec.line(event) + "\n", StandardOpenOption.APPEND);
	}

	private void refusesTheThirdLine(Desk again) throws IOException {
		assertThat(again.review.readOnly()).hasValueSatisfying(why -> assertThat(why).contains("line 3: does not fit"));
		ReviewedDraft reviewed = ReviewedDraft.opened(Draft.of(DRAFT), again.review.ledger(), Desk.DATES_AND_QUOTATIONS,
				ClaimDetection.standard());
		assertThat(reviewed.items().items()).isNotEmpty();
		assertThat(again.item("Sunday").status()).isEqualTo(Status.VERIFIED);
		assertThat(reviewed.signOffState()).isNotNull();
		assertThat(History.of(again.review.ledger(), HouseStatuses.usual()).lines()).hasSize(1);
		assertThatThrownBy(() -> again.decide("Monday", Status.NO_FACT)).isInstanceOf(LedgerUnreadableException.class);
	}

	@ParameterizedTest
	@MethodSource("forged")
	void aLineThatDoesNotFitIsNamedAndEverythingElseIsShown(LedgerEntry entry) throws IOException {
		append(entry, Desk.NOON);

		refusesTheThirdLine(desk.reopenedWith(DRAFT));
	}

	@Test
	void soIsOneThatWasWrittenInNoYear() throws IOException {
		append(new LedgerEntry.AuthorsSet(List.of("Ann")), Instant.MAX);

		refusesTheThirdLine(desk.reopenedWith(DRAFT));
	}

	@Test
	void oneThatComesWhileTheDraftIsOpenStopsWritingAsWell() throws IOException {
		append(new SignedOff(new TextHash("x"), List.of(), Optional.empty()), Desk.NOON);

		desk.review.refresh();

		refusesTheThirdLine(desk);
	}

	@Test
	void aByteOrderMarkBeforeTheFirstLineIsNoPartOfIt() throws IOException {
		Files.writeString(desk.ledger, "\uFEFF" + Files.readString(desk.ledger));

		Desk again = desk.reopenedWith(DRAFT);
		again.decide("Monday", Status.NO_FACT);
		again.decide("Sunday", Status.NO_FACT);

		Desk third = again.reopenedWith(DRAFT);
		assertThat(third.review.warnings()).isEmpty();
		assertThat(third.item("Sunday").status()).isEqualTo(Status.NO_FACT);
		assertThat(third.item("Monday").status()).isEqualTo(Status.NO_FACT);
		assertThat(Ledgers.FILES.others(desk.ledger).events()).hasSize(4);
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void whatIsAppendedToALongerLedgerThatWasPutInPlaceStillVerifies(boolean seen) throws IOException {
		List<String> lines = new ArrayList<>(Files.readAllLines(desk.ledger));
		desk.decide("Monday", Status.NO_FACT);
		String after = lines.getLast().substring(9, 73);
		for (int i = 0; i < 20; i++) {
			LedgerEvent event = LedgerCodec.seal(List.of(after), Desk.NOON.plusSeconds(i), "Ben",
					new LedgerEntry.AuthorsSet(List.of("Ben " + i)));
			lines.add(LedgerCodec.line(event));
			after = event.hash();
		}
		Files.write(desk.ledger, lines);
		if (seen) desk.review.refresh();

		desk.decide("Sunday", Status.NO_FACT);

		Desk again = desk.reopenedWith(DRAFT);
		assertThat(again.review.readOnly()).isEmpty();
		assertThat(again.review.ledger().firstWithoutPredecessor()).isEmpty();
		assertThat(again.review.ledger().authors()).containsExactly("Ben 19");
		assertThat(again.item("Monday").status()).isEqualTo(Status.NO_FACT);
		assertThat(again.item("Sunday").status()).isEqualTo(Status.NO_FACT);
	}
}
