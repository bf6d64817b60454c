package org.tickmark.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.ui.files.UnsavedFields.Left;
import org.tickmark.ui.files.UnsavedFields.Typed;

class UnsavedFieldsTest {
	@TempDir
	Path folder;
	private final Path draft = Path.of("/drafts/ferry.txt");

	private UnsavedFields session(String name) {
		return new UnsavedFields(folder.resolve("unsaved"), name);
	}

	private Typed note(String text) {
		return new Typed(draft, List.of(new ItemId("0123456789abcdef"), new ItemId("fedcba9876543210")), "on Monday", "note", text);
	}

	@Test
	void theNextSessionFindsWhatWasNotRecorded() throws IOException {
		session("monday").keep(note("ask"));
		session("monday").keep(note("ask the crew,\nand the \u201Ccaptain\u201D"));

		assertThat(session("tuesday").ofEarlierSessions()).extracting(Left::typed)
				.containsExactly(note("ask the crew,\nand the \u201Ccaptain\u201D"));
	}

	@Test
	void everyFieldOfAnItemIsKeptForItself() throws IOException {
		session("monday").keep(note("ask"));
		session("monday").keep(new Typed(draft, note("").items(), "on Monday", "source", "port log"));

		assertThat(session("tuesday").ofEarlierSessions()).extracting(left -> left.typed().text())
				.containsExactlyInAnyOrder("ask", "port log");
	}

	@Test
	void whatIsRecordedIsForgotten() throws IOException {
		session("monday").keep(note("ask"));
		session("monday").forget(note("ask the crew"));

		assertThat(session("tuesday").ofEarlierSessions()).isEmpty();
	}

	@Test
	void whatIsDiscardedIsGoneAndOtherFilesStay() throws IOException {
		session("monday").keep(note("ask"));
		Files.writeString(folder.resolve("unsaved/torn.x.typed.txt"), "half");
		UnsavedFields tuesday = session("tuesday");
		tuesday.discard(tuesday.ofEarlierSessions().getFirst());

		assertThat(tuesday.ofEarlierSessions()).isEmpty();
		assertThat(folder.resolve("unsaved/torn.x.typed.txt")).exists();
	}
}
