package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.cli.terminal.ExitCode;

/** Items whose words are gone are placed again or given up by a script as by a key at the desk. */
class LostItemsCommandTest extends CommandTest {
	private static final String DRAFT = "The tanker left the port on Friday with 40 crates of oranges. Nobody saw it go.\n";
	private static final String REWRITTEN = "Nobody saw it. Its crates of oranges, 41 of them, went out at the end of the week.\n";

	private String item = "";

	@BeforeEach
	void aDecidedItemLosesItsPlace() throws IOException {
		draft = Files.writeString(folder.resolve("draft.txt"), DRAFT);
		int at = DRAFT.indexOf("40 crates");
		assertThat(run("mark", draft.toString(), "--at", at + "-" + (at + "40 crates of oranges".length()), "--kind", "figure")).isZero();
		item = out.toString().strip();
		assertThat(run("decide", draft.toString(), item, "verified", "--by", "Ann")).isZero();
		Files.writeString(draft, REWRITTEN);
		assertThat(list()).contains(item + "      lost");
	}

	private String list() {
		assertThat(run("items", draft.toString())).isZero();
		return out.toString();
	}

	@Test
	void anItemIsPlacedAndAsksToBeCheckedWhereItsFactsAreOthers() {
		int at = REWRITTEN.indexOf("crates");

		assertThat(run("place", draft.toString(), item, "--at", at + "-" + REWRITTEN.indexOf(" of them"), "--by", "Ben")).isZero();

		assertThat(list()).contains(item + "      1:20  figure   Re-check").doesNotContain("lost");
	}

	@Test
	void anItemIsGivenUpAndShowsNoMore() {
		assertThat(run("drop", draft.toString(), item)).isZero();

		assertThat(list()).doesNotContain(item);
		assertThat(run("verify", draft.toString())).isZero();
	}

	@Test
	void whatIsNotThereOrNotLostIsRefusedWithTheReason() {
		assertThat(run("place", draft.toString(), "0123456789abcdef", "--at", "0-6")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).contains("0123456789abcdef", "“tickmark items” lists them");
		assertThat(run("place", draft.toString(), item, "--at", "70-900")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).contains("is not a passage of the text");
		assertThat(run("place", draft.toString(), item, "--at", "0-6")).isZero();
		assertThat(run("drop", draft.toString(), item)).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).contains("is not lost in this draft");
	}
}
