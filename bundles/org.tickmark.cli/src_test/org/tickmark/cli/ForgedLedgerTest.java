package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEntry.DatelineSet;
import org.tickmark.review.ledger.LedgerEntry.SignedOff;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.TextHash;

/** No command ends with a stack of calls where somebody wrote into a ledger by hand: the line is named, and the rest is shown. */
class ForgedLedgerTest extends CommandTest {
	private static final int INTERNAL_ERROR = 70;

	private Path ledger = Path.of("");

	@BeforeEach
	void forgeTwoLines() throws IOException {
		draft = Files.writeString(folder.resolve("draft.txt"), "It left on Friday with 40 crates.");
		run("decide", draft.toString(), items().getFirst().get("id").getAsString(), "verified", "--by", "Ann");
		ledger = folder.resolve("draft.txt.tickmark");
		append(LedgerCodec.seal(List.of(), Instant.EPOCH, "Mallory", new DatelineSet(Optional.of(LocalDate.of(Year.MAX_VALUE, 12, 31)))));
		append(LedgerCodec.seal(List.of(), Instant.EPOCH, "Mallory", new SignedOff(new TextHash("x"), List.of(), Optional.empty())));
	}

	private void append(LedgerEvent event) throws IOException {
		Files.writeString(ledger, LedgerCodec.line(event) + "\n", StandardOpenOption.APPEND);
	}

	@ParameterizedTest
	@ValueSource(strings = {"items", "history", "verify", "check", "coverage", "queries", "checklist"})
	void everyCommandShowsWhatCanBeShown(String command) {
		assertThat(run(command, draft.toString())).isNotEqualTo(INTERNAL_ERROR);
		assertThat(err.toString()).doesNotContain("\tat ").doesNotContain("Exception");
	}

	@Test
	void theDecisionStillCounts() {
		assertThat(items().getFirst().get("status").getAsString()).isEqualTo("verified");
		assertThat(err.toString()).contains("line 3: does not fit");
	}

	@Test
	void nothingIsWrittenBehindIt() throws IOException {
		String before = Files.readString(ledger);

		assertThat(run("decide", draft.toString(), items().getFirst().get("id").getAsString(), "open")).isNotIn(0, INTERNAL_ERROR);

		assertThat(Files.readString(ledger)).isEqualTo(before);
	}
}
