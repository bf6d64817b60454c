package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.cli.terminal.ExitCode;

/** Annotations that become items, through a file that was exported before. */
class AnnotationsCommandTest extends CommandTest {
	private static final String TEXT = "The ferry \uD83D\uDEA2 left with 40 people. It sank on Friday.\n";
	private Path file = Path.of("");

	/** A mark by hand, and a Friday with a question; exported, and then only the draft is left. */
	@BeforeEach
	void export() throws IOException {
		draft = Files.writeString(folder.resolve("ferry.txt"), TEXT);
		file = folder.resolve("ferry.jsonld");
		int at = TEXT.indexOf("40 people");
		assertThat(run("mark", draft.toString(), "--at", at + "-" + (at + 9), "--kind", "figure")).isZero();
		String marked = out.toString().strip();
		assertThat(run("decide", draft.toString(), marked, "verified", "--by", "Ann Lee", "--note", "the log says 40")).isZero();
		String friday = items().getLast().get("id").getAsString();
		assertThat(run("decide", draft.toString(), friday, "query", "--by", "Ann Lee", "--reason", "Which Friday?")).isZero();
		assertThat(run("export", "--format", "annotation", "--output", file.toString(), draft.toString())).isZero();
		Files.delete(folder.resolve("ferry.txt.tickmark"));
	}

	@Test
	void becomeMarksByHandAndNotes() {
		assertThat(run("annotations", draft.toString(), file.toString())).isZero();

		assertThat(out.toString()).isEqualTo("2 annotations: 1 marked, 1 on items that were there" + System.lineSeparator());
		assertThat(items()).extracting(item -> item.get("text").getAsString(), item -> item.get("kind").getAsString(),
				item -> item.get("note").getAsString(), item -> item.get("status").getAsString())
				.containsExactly(tuple("40 people", "figure", "Ann Lee: the log says 40", "open"),
						tuple("Friday", "date", "Ann Lee: Which Friday?", "open"));
	}

	@Test
	void areTakenOnce() {
		assertThat(run("annotations", draft.toString(), file.toString())).isZero();
		var once = items();

		assertThat(run("annotations", draft.toString(), file.toString())).isZero();

		assertThat(out.toString()).startsWith("2 annotations: 0 marked, 2 on items that were there");
		assertThat(items()).isEqualTo(once);
	}

	@Test
	void areFoundByTheirWordsAfterAnEdit() throws IOException {
		Files.writeString(draft, "First a line that came in later.\n" + TEXT);

		assertThat(run("annotations", draft.toString(), file.toString())).isZero();

		assertThat(items()).hasSize(2).allSatisfy(item -> assertThat(item.get("note").getAsString()).startsWith("Ann Lee: "));
	}

	@Test
	void thoseNotFoundAreSaidWithAllThatTheySay() throws IOException {
		Files.writeString(draft, "The ferry left. It sank on Friday.\n");

		assertThat(run("annotations", draft.toString(), file.toString())).isEqualTo(ExitCode.INPUT_FAILED);

		assertThat(err.toString().strip()).isEqualTo("Not found in the draft: “40 people” the log says 40");
		assertThat(items()).hasSize(1);
	}

	@Test
	void otherFilesAreRefusedAndNothingIsRecorded() throws IOException {
		Path other = Files.writeString(folder.resolve("other.json"), "{\"answer\": 42}");

		assertThat(run("annotations", draft.toString(), other.toString())).isEqualTo(ExitCode.INPUT_FAILED);

		assertThat(err.toString()).contains("other.json has no W3C annotations");
		assertThat(folder.resolve("ferry.txt.tickmark")).doesNotExist();
	}
}
