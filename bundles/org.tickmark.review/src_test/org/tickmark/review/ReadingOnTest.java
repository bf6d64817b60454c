package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.ledger.Status;

/** What others decided is read beside the window, where people go on deciding. */
class ReadingOnTest {
	private static final String DRAFT = "It rained on Sunday. It snowed on Monday.";

	@TempDir
	Path folder;
	private Desk ann;
	private Desk bob;

	@BeforeEach
	void openTwice() throws IOException {
		ann = Desk.open(folder, "Ann", DRAFT).finding("Sunday", "Monday");
		bob = Desk.open(folder, "Bob", DRAFT).finding("Sunday", "Monday");
	}

	@Test
	void whatIsReadIsKnownOnceItIsTaken() throws IOException {
		bob.decide("Monday", Status.VERIFIED);
		var told = new AtomicInteger();
		ann.review.addListener(told::incrementAndGet);

		Review.ReadOn read = ann.review.readingOn().read();

		assertThat(ann.item("Monday").status()).isEqualTo(Status.OPEN);
		ann.review.take(read);
		assertThat(ann.item("Monday").status()).isEqualTo(Status.VERIFIED);
		assertThat(told).hasValue(1);
	}

	@Test
	void whatWasDecidedMeanwhileIsNotLost() throws IOException {
		bob.decide("Monday", Status.VERIFIED);
		Review.ReadOn read = ann.review.readingOn().read();
		ann.decide("Sunday", Status.NO_FACT);

		ann.review.take(read);

		assertThat(ann.item("Monday").status()).isEqualTo(Status.VERIFIED);
		assertThat(ann.item("Sunday").status()).isEqualTo(Status.NO_FACT);
	}

	@Test
	void nothingIsToldOfNothingNew() throws IOException {
		ann.review.addListener(() -> {
			throw new AssertionError("told");
		});

		ann.review.take(ann.review.readingOn().read());
	}

	@Test
	void aCopyIsComparedFirstAndAddedThen() throws IOException {
		Path elsewhere = Files.createDirectory(folder.resolve("copy"));
		Desk cleo = Desk.open(elsewhere, "Cleo", DRAFT).finding("Monday");
		cleo.decide("Monday", Status.QUERY);

		var missing = ann.review.missing(Ledgers.FILES.others(cleo.ledger));

		assertThat(ann.review.add(missing)).isPositive();
		ann.review.refresh();
		assertThat(ann.item("Monday").status()).isEqualTo(Status.QUERY);
		assertThat(ann.review.missing(Ledgers.FILES.others(cleo.ledger))).isEmpty();
	}
}
