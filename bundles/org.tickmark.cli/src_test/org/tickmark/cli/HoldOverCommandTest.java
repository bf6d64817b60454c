package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.cli.terminal.ExitCode;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What another filing day would do, told without a desk. */
class HoldOverCommandTest extends CommandTest {
	@BeforeEach
	void writeTheDraft() throws IOException {
		draft = Files.writeString(folder.resolve("draft.txt"), "OSLO, March 8, 2024 - It left on Friday with 40 crates.");
	}

	@Test
	void saysWhichDatesWouldMeanAnotherDay() {
		assertThat(run("holdover", draft.toString(), "--to", "2024-03-15")).isZero();

		assertThat(out.toString().lines()).first().isEqualTo("Filed on Fri 15 Mar 2024: 1 date means another day, "
				+ "no sentences contradict the calendar, no dates would be over by then, no words are out of date");
		assertThat(out.toString()).containsPattern("Friday +Fri 8 Mar 2024 +\u2192 Fri 15 Mar 2024");
		assertThat(folder.resolve("draft.txt.tickmark")).doesNotExist();
	}

	@Test
	void programsGetOneLine() {
		run("holdover", draft.toString(), "--to", "2024-03-15", "--format", "jsonl");

		JsonObject moved = JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonArray("moved").get(0).getAsJsonObject();
		assertThat(moved.get("text").getAsString()).isEqualTo("Friday");
		assertThat(moved.get("now").getAsString()).isEqualTo("2024-03-08");
		assertThat(moved.get("then").getAsString()).isEqualTo("2024-03-15");
	}

	@Test
	void namesTheDatesThatWouldBeOver() throws IOException {
		Files.writeString(draft, "OSLO, March 8, 2024 - The hearing is on Friday.");

		run("holdover", draft.toString(), "--to", "2024-03-15");

		assertThat(out.toString()).contains("1 date would be over by then").contains(
				"\u2192 Fri 15 Mar 2024; Fri 8 Mar 2024 would be over by then");
	}

	@Test
	void takenOverItAsksToCheckAgainWhatWasSettled() {
		run("decide", draft.toString(), items().getFirst().get("id").getAsString(), "verified");

		assertThat(run("holdover", draft.toString(), "--to", "2024-03-15", "--take")).isZero();

		run("items", draft.toString());
		assertThat(out.toString()).contains("Re-check");
	}

	@Test
	void aDayThatIsNoneIsRefused() {
		assertThat(run("holdover", draft.toString(), "--to", "soon")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).contains("--to", "soon is not a date; write it as 2023-06-18").doesNotContain("java.");
	}
}
