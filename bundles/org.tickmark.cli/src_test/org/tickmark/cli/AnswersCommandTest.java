package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.cli.terminal.ExitCode;

class AnswersCommandTest extends CommandTest {
	private Path sheet = Path.of("");

	@BeforeEach
	void ask() throws IOException {
		draft = Files.writeString(folder.resolve("draft.txt"), "It left on Friday. Nobody saw the crew come back on Friday.");
		sheet = folder.resolve("queries.html");
		String first = items().getFirst().get("id").getAsString();
		assertThat(run("decide", draft.toString(), first, "query", "--reason", "Which Friday?")).isZero();
		assertThat(run("queries", draft.toString(), "--answerable", sheet.toString())).isZero();
		assertThat(out.toString()).startsWith("1 query written to ");
	}

	private void answer(String words) throws IOException {
		String page = Files.readString(sheet);
		int last = page.lastIndexOf("<td contenteditable=\"true\">") + "<td contenteditable=\"true\">".length();
		Files.writeString(sheet, page.substring(0, last) + words + page.substring(last));
	}

	@Test
	void anAnswerStandsOnItsItemWhichGoesToRecheck() throws IOException {
		answer("The 15th, says the log.");

		assertThat(run("answers", draft.toString(), sheet.toString(), "--from", "Dora Lee")).isZero();

		var item = items().getFirst();
		assertThat(item.get("status").getAsString()).isEqualTo("re-check");
		assertThat(item.get("reason").getAsString()).isEqualTo("The 15th, says the log.");
		assertThat(item.get("recheck").getAsString()).isEqualTo("Dora Lee answered: The 15th, says the log.");
		assertThat(item.get("by").getAsString()).isEqualTo("Dora Lee");
		assertThat(run("history", draft.toString())).isZero();
		assertThat(out.toString()).contains("Dora Lee", "The 15th, says the log.");
	}

	@Test
	void theSameFileReadTwiceIsNoFaultAndAnotherAnswerIsSaid() throws IOException {
		answer("The 15th.");
		assertThat(run("answers", draft.toString(), sheet.toString(), "--from", "Dora Lee")).isZero();
		assertThat(run("answers", draft.toString(), sheet.toString(), "--from", "Dora Lee")).isZero();
		assertThat(out.toString()).startsWith("No answers from Dora Lee");

		answer("No, the 22nd. ");
		assertThat(run("answers", draft.toString(), sheet.toString(), "--from", "Dora Lee")).isEqualTo(ExitCode.INPUT_FAILED);
		assertThat(err.toString()).contains("is not a query any more", "No, the 22nd. The 15th.");
	}

	@Test
	void aFileThatCameWithAnAnswerIsKeptAndIsEvidence() throws IOException {
		answer("See the log.");
		Path log = Files.writeString(folder.resolve("log.txt"), "Left on 15 March.");
		String id = items().getFirst().get("id").getAsString();

		assertThat(run("answers", draft.toString(), sheet.toString(), "--from", "Dora Lee", "--attach", id + "=" + log)).isZero();

		assertThat(folder.resolve("draft.txt.tickmark-dossier")).isDirectory();
		assertThat(items().getFirst().get("source").getAsString()).contains("log.txt");
	}

	@Test
	void whoAnsweredHasToBeKnown() throws IOException {
		answer("The 15th.");

		assertThat(run("answers", draft.toString(), sheet.toString())).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err.toString()).contains("--from");
	}

	@Test
	void noAnswersAreOverwritten() {
		assertThat(run("queries", draft.toString(), "--answerable", sheet.toString())).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(run("queries", draft.toString(), "--answerable", folder.resolve("a.pdf").toString())).isEqualTo(ExitCode.WRONG_USAGE);
	}
}
