package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.cli.terminal.ExitCode;

import com.google.gson.JsonParser;

/** A house's own statuses on the command line, and on that of somebody who does not have them. */
class StatusOptionTest extends CommandTest {
	private String house = "";

	@BeforeEach
	void writeDraftAndStatuses() throws IOException {
		draft = Files.writeString(folder.resolve("draft.txt"), "It left on Friday.");
		house = Files.writeString(folder.resolve("statuses.txt"), "verified = Checked, C\nlegal-read = With the lawyers, L, settled\n")
				.toString();
	}

	private String friday(Path draft) {
		assertThat(run("items", draft.toString(), "--format", "jsonl")).isZero();
		return JsonParser.parseString(out.toString()).getAsJsonObject().get("id").getAsString();
	}

	@Test
	void whatWasRenamedIsPrintedByItsName() {
		run("decide", draft.toString(), friday(draft), "verified", "--by", "Ann");

		run("items", "--statuses", house, draft.toString());
		assertThat(out.toString()).contains("  Checked  ").doesNotContain("Verified");
		run("history", "--statuses", house, draft.toString());
		assertThat(out.toString()).contains("“Friday”  Checked").doesNotContain("Verified");
		run("items", draft.toString(), "--statuses", house, "--format", "jsonl");
		assertThat(out.toString()).contains("\"status\":\"verified\",\"settled\":true");
	}

	@Test
	void theSignOffLineGoesByTheHousesNames() throws IOException {
		String names = Files.writeString(folder.resolve("names.txt"), "on-author = Author says\nopen = Untouched\n").toString();

		assertThat(run("signoff", draft.toString(), "--statuses", names, "--by", "Cy")).isEqualTo(ExitCode.NOT_READY);
		assertThat(out.toString()).contains("Friday", "Untouched\n");
		run("decide", draft.toString(), friday(draft), "on-author", "--reason", "she was there", "--by", "Ann");
		assertThat(run("signoff", draft.toString(), "--statuses", names, "--by", "Cy")).isZero();
		assertThat(out.toString()).contains("(Author says: 1 by Ann)");
	}

	@Test
	void anAddedStatusIsDecided() {
		assertThat(run("decide", draft.toString(), "--statuses", house, friday(draft), "legal-read")).isZero();

		run("items", draft.toString());
		assertThat(out.toString()).contains("With the lawyers").endsWith("1 of 1 settled\n");
	}

	@Test
	void anUnknownStatusIsRefusedWithAllThatThereAre() {
		assertThat(run("decide", draft.toString(), friday(draft), "legal-read")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith(
				"You cannot set the status legal-read; choose from: open, in-work, query, verified, corrected, on-author, "
						+ "not-verifiable, no-fact, stands. A house’s own statuses need --statuses FILE");

		assertThat(run("decide", draft.toString(), friday(draft), "re-check", "--statuses", house)).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).contains("stands, legal-read. A house’s");
		assertThat(run("decide", draft.toString(), friday(draft))).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith("Name a status: open, ");
	}

	@Test
	void aListThatCannotBeReadStopsWithFileLineAndRemedy() throws IOException {
		Files.writeString(Path.of(house), "verified: Checked\n");

		assertThat(run("items", draft.toString(), "--statuses", house)).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith(house + ", line 1: has no name; write it as");
		assertThat(run("items", draft.toString(), "--statuses", "none.txt")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith("--statuses none.txt does not exist");
	}

	@Test
	void elsewhereTheLedgerTellsNameAndSettledAndTheStatusCanBeGivenThere() throws IOException {
		Path copy = Files.copy(draft, folder.resolve("copy.txt"));
		run("decide", copy.toString(), "--statuses", house, friday(copy), "legal-read", "--by", "Ann");

		assertThat(run("merge", draft.toString(), copy.toString())).isZero();
		assertThat(out.toString()).endsWith("1 of 1 settled, 0 to re-check\n");
		assertThat(run("verify", draft.toString())).isZero();
		run("history", draft.toString());
		assertThat(out.toString()).contains("Ann", "With the lawyers");

		run("decide", draft.toString(), friday(draft), "open", "--by", "Ben");
		run("items", draft.toString());
		assertThat(out.toString()).endsWith("0 of 1 settled\n");
		assertThat(run("decide", draft.toString(), friday(draft), "legal-read", "--by", "Ben")).isZero();
		assertThat(run("signoff", draft.toString(), "--by", "Cy")).isZero();
	}
}
