package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.cli.terminal.ExitCode;

/** Names, notes and drafts of others neither forge lines nor drive the terminal. */
class TerminalTest extends CommandTest {
	private static final String FORGED = "Eve\n2024-03-15 10:00  Ann  \u001B[2J\u2028\u202Edeifirev";
	private static final String SHOWN = "Eve\\u{A}2024-03-15 10:00  Ann  \\u{1B}[2J\\u{2028}\\u{202E}deifirev";

	private String friday = "";

	@BeforeEach
	void writeTheDraft() throws IOException {
		draft = Files.writeString(folder.resolve("draft.txt"), "By Bob Ray\n\nAll \u202Edednim\u2069.\n\nIt \u202Etfel\u2069 on Friday.");
		friday = items().getFirst().get("id").getAsString();
	}

	private void printsNoControls(int lines) {
		assertThat(out.toString().lines()).hasSize(lines);
		assertThat(out.toString().replace("\n", "")).doesNotContainPattern("[\\p{Cntrl}\\x{80}-\\x{9F}\u2028\u202E]");
	}

	@Test
	void aLineOfTheHistoryIsNotForgedByAName() {
		run("decide", draft.toString(), friday, "query", "--by", FORGED, "--reason", "why\u001B[2J?");

		assertThat(run("history", draft.toString())).isZero();
		printsNoControls(1);
		assertThat(out.toString()).contains(SHOWN, "why\\u{1B}[2J?");
	}

	@Test
	void neitherAreTheOtherReports() {
		run("decide", draft.toString(), friday, "query", "--by", FORGED, "--note", "which\u001B[2J one?");
		run("assign", draft.toString(), friday, FORGED);

		run("items", draft.toString());
		printsNoControls(2);
		assertThat(out.toString()).contains(SHOWN);
		run("items", "--queries", draft.toString());
		printsNoControls(5);
		assertThat(out.toString()).contains("(" + SHOWN + ")", "It \\u{202E}tfel\\u{2069} on Friday.");
		run("coverage", draft.toString());
		printsNoControls(2);
		assertThat(run("signoff", draft.toString(), "--by", "Cy")).isEqualTo(ExitCode.NOT_READY);
		printsNoControls(2);
		run("author", draft.toString(), FORGED);
		printsNoControls(1);
		assertThat(out.toString()).isEqualTo(SHOWN + "\n");
		run("dismiss", draft.toString(), friday, "--by", FORGED);
		run("reinstate", draft.toString());
		printsNoControls(1);
	}

	@Test
	void neitherIsAMessageByWhatWasAskedFor() {
		assertThat(run("decide", draft.toString(), "none\u001B[2J\nDone.", "verified")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString().lines()).hasSize(2).first().isEqualTo("No item none\\u{1B}[2J\\u{A}Done. in this draft; "
				+ "“tickmark items” lists them");

		assertThat(run("scan", folder.resolve("none\nDone.").toString())).isEqualTo(ExitCode.INPUT_FAILED);
		assertThat(err.toString().lines()).singleElement().asString().endsWith("none\\u{A}Done.: does not exist; check the name");
	}

	@Test
	void programsGetWhatWasWritten() {
		run("decide", draft.toString(), friday, "query", "--by", FORGED);

		assertThat(items().getFirst().get("by").getAsString()).isEqualTo(FORGED);
	}

	@Test
	void aDecisionIsMadeByTheUserAtTheTimeOfTheClock() {
		clock = Clock.fixed(Instant.parse("2024-03-15T22:30:00Z"), ZoneOffset.ofHours(2));
		run("decide", draft.toString(), friday, "verified");

		run("history", draft.toString());
		assertThat(out.toString()).startsWith("2024-03-16 00:30  Ida User");
	}
}
