package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.cli.terminal.ExitCode;

/** Drafts in other formats, as the command writes them. */
class ExportCommandTest extends CommandTest {
	@BeforeEach
	void write() throws IOException {
		draft = Files.writeString(folder.resolve("ferry.txt"), "The ferry left on Friday. It came back on Friday.\n");
	}

	@Test
	void writesToStandardOutput() {
		assertThat(run("export", "--format", "csv", draft.toString())).isZero();

		assertThat(out.toString()).startsWith("\uFEFF\"number\",\"id\",");
		assertThat(out.toString().lines()).hasSize(3);
	}

	@Test
	void writesAFileAndSaysHowMuchIsInIt() throws IOException {
		Path file = folder.resolve("ferry.csv");

		assertThat(run("export", "--format", "csv", "--output", file.toString(), draft.toString())).isZero();

		assertThat(Files.readString(file).lines()).hasSize(3);
		assertThat(out.toString()).isEqualTo("2 items written to " + file + System.lineSeparator());
	}

	@Test
	void aCallSheetHoldsOnlyWhatIsLeftToAsk() throws IOException {
		for (var item : items()) assertThat(run("decide", draft.toString(), item.get("id").getAsString(), "verified")).isZero();
		Path file = folder.resolve("ferry.calls.txt");

		assertThat(run("export", "--format", "calls-text", "--output", file.toString(), draft.toString())).isZero();

		assertThat(Files.readString(file)).contains("Nothing is left to ask.");
		assertThat(out.toString()).isEqualTo("No items written to " + file + System.lineSeparator());
	}

	@Test
	void writesAFileForEachDraftIntoAFolder() throws IOException {
		Path second = Files.writeString(folder.resolve("ferry.md"), "It left on Friday.");
		Path target = folder.resolve("sheets");

		assertThat(run("export", "--format", "csv", "--output", target.toString(), draft.toString(), second.toString())).isZero();

		try (Stream<Path> files = Files.list(target)) {
			assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("ferry.csv", "ferry-2.csv");
		}
	}

	@Test
	void exportsQueriesAloneIfAsked() {
		String id = items().getFirst().get("id").getAsString();
		assertThat(run("decide", draft.toString(), id, "query", "--reason", "Which Friday?")).isZero();

		assertThat(run("export", "--format", "csv", "--only", "queries", draft.toString())).isZero();

		assertThat(out.toString().lines().skip(1)).singleElement().asString().contains("\"Which Friday?\"").startsWith("\"1\"");
	}

	@Test
	void listsItsFormats() {
		assertThat(run("export", "--list")).isZero();

		assertThat(out.toString()).contains("csv           .csv           Spreadsheet (CSV), for desks that work in spreadsheets");
	}

	@Test
	void aDraftThatCannotBeReadDoesNotHoldUpTheOthers() {
		Path target = folder.resolve("sheets");

		int code = run("export", "--format", "csv", "--output", target.toString(), folder.resolve("none.txt").toString(), draft.toString());

		assertThat(code).isEqualTo(ExitCode.INPUT_FAILED);
		assertThat(err.toString()).contains("none.txt does not exist");
		assertThat(target.resolve("ferry.csv")).exists();
	}

	@Test
	void neitherADraftNorARecordIsWrittenOver() throws IOException {
		assertThat(run("export", "--format", "csv", "--output", draft.toString(), draft.toString())).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(run("export", "--format", "csv", "--output", draft + ".tickmark", draft.toString())).isEqualTo(ExitCode.WRONG_USAGE);

		assertThat(Files.readString(draft)).startsWith("The ferry");
		assertThat(folder.resolve("ferry.txt.tickmark")).doesNotExist();
	}

	@Test
	void wrongUsageIsSaidInOneSentence() {
		assertThat(run("export", draft.toString())).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith("Name a --format: ");
		assertThat(run("export", "--format", "nonsense", draft.toString())).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith("Unknown format nonsense; choose from: ");
		assertThat(run("export", "--format", "csv", "--only", "figures", draft.toString())).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith("--only takes queries, not figures");
		assertThat(run("export", "--format", "csv", draft.toString(), draft.toString())).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).startsWith("Several drafts need a folder");
	}
}
