package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same claim decided on two versions of the text is one item. */
class DecidedOnTwoTextsTest {
	private static final String DRAFT = "It rained on Sunday. It snowed on Monday.\n";
	private static final String LONGER = "Weather report. " + DRAFT;

	@TempDir
	Path folder;
	private Desk ann;
	private Desk bob;

	@BeforeEach
	void twoCopies() throws IOException {
		ann = Desk.open(Files.createDirectories(folder.resolve("ann")), "Ann", DRAFT).finding("Sunday", "Monday");
		bob = Desk.open(Files.createDirectories(folder.resolve("bob")), "Bob", LONGER).finding("Sunday", "Monday");
	}

	/** Ann's copy with what Bob did. */
	private Desk merged() throws IOException {
		new LedgerFile(ann.ledger).takeOver(new LedgerFile(bob.ledger));
		return ann.reopenedWith(DRAFT);
	}

	@Test
	void decidedAlikeItIsListedOnceAndSettled() throws IOException {
		ann.decide("Sunday", Status.VERIFIED);
		bob.decide("Sunday", Status.VERIFIED);

		ItemList list = merged().list();
		assertThat(list.items()).extracting(Item::text).containsExactly("Sunday", "Monday");
		assertThat(list.items()).extracting(Item::status).containsExactly(Status.VERIFIED, Status.OPEN);
		assertThat(list.orphans()).isEmpty();
	}

	@Test
	void decidedDifferentlyItIsListedOnceToBeCheckedAgain() throws IOException {
		ann.decide("Sunday", Status.VERIFIED);
		bob.decide("Sunday", Status.QUERY);

		Desk merged = merged();
		assertThat(merged.list().items()).extracting(Item::status).containsExactly(Status.RECHECK, Status.OPEN);
		assertThat(merged.item("Sunday").recheck().map(recheck -> recheck.inWords(HouseStatuses.usual())).orElse("")).contains("Ann decided “Verified”", "Bob decided “Query to author”");
	}

	@Test
	void itLooksTheSameInBothCopies() throws IOException {
		ann.decide("Sunday", Status.VERIFIED);
		bob.decide("Sunday", Status.QUERY);
		new LedgerFile(bob.ledger).takeOver(new LedgerFile(ann.ledger));

		assertThat(bob.reopenedWith(DRAFT).list()).isEqualTo(merged().list());
	}

	@Test
	void decidedOnceMoreOnlyThatCounts() throws IOException {
		ann.decide("Sunday", Status.VERIFIED);
		bob.decide("Sunday", Status.QUERY);
		Desk merged = merged();
		for (Status status : new Status[] {Status.VERIFIED, Status.QUERY, Status.OPEN, Status.NO_FACT}) {
			merged.decide("Sunday", status);
			assertThat(merged.list().items()).extracting(Item::status).containsExactly(status, Status.OPEN);
		}
	}

	@Test
	void whatOneOfThemWroteIsKept() throws IOException {
		ann.decide("Sunday", Status.VERIFIED);
		ann.apply(new NoteItem(ann.item("Sunday"), "by phone"));
		bob.apply(new SourceItem(bob.item("Sunday"), "weather.example"));

		Item item = merged().item("Sunday");
		assertThat(item.status()).isEqualTo(Status.VERIFIED);
		assertThat(item.note()).isEqualTo("by phone");
		assertThat(item.source()).isEqualTo("weather.example");
	}

	@Test
	void decidedAgainOnChangedTextItIsStillOne() throws IOException {
		ann.decide("Sunday", Status.VERIFIED);
		ann = ann.reopenedWith(LONGER);
		ann.decide("Sunday", Status.NO_FACT);

		assertThat(ann.reopenedWith(DRAFT).list().items()).extracting(Item::status).containsExactly(Status.NO_FACT, Status.OPEN);
	}

	@Test
	void twoThatStandSideBySideStayTwo() throws IOException {
		ann.decide("Sunday", Status.VERIFIED);
		bob.decide("Monday", Status.QUERY);

		assertThat(merged().list().items()).extracting(Item::status).containsExactly(Status.VERIFIED, Status.QUERY);
	}
}
