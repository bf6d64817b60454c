package org.tickmark.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.ledger.TextHash;
import org.tickmark.ui.files.UnsavedTexts.Unsaved;

class UnsavedTextsTest {
	private static final TextHash BASE = TextHash.of("The ferry");

	@TempDir
	Path folder;
	private final Path draft = Path.of("/drafts/ferry.txt");

	private UnsavedTexts session(String name) {
		return new UnsavedTexts(folder.resolve("unsaved"), name);
	}

	@Test
	void theNextSessionFindsWhatWasNotSaved() throws IOException {
		session("monday").keep(draft, BASE, "The ferry sank");
		session("monday").keep(draft, BASE, "The ferry sank on Tuesday.\n\u201CWe met.\u201D\r\n");

		assertThat(session("tuesday").ofEarlierSessions()).singleElement()
				.satisfies(unsaved -> assertThat(unsaved.draft()).isEqualTo(draft))
				.satisfies(unsaved -> assertThat(unsaved.base()).isEqualTo(BASE))
				.satisfies(unsaved -> assertThat(unsaved.text()).isEqualTo("The ferry sank on Tuesday.\n\u201CWe met.\u201D\r\n"));
	}

	@Test
	void aSessionDoesNotFindItsOwn() throws IOException {
		session("monday").keep(draft, BASE, "The ferry sank");

		assertThat(session("monday").ofEarlierSessions()).isEmpty();
	}

	@Test
	void whatIsSavedIsForgotten() throws IOException {
		session("monday").keep(draft, BASE, "The ferry sank");
		session("monday").keep(Path.of("/drafts/other.txt"), BASE, "");
		session("monday").forget(draft);

		assertThat(session("tuesday").ofEarlierSessions()).extracting(Unsaved::draft).containsExactly(Path.of("/drafts/other.txt"));
	}

	@Test
	void whatIsDecidedLaterIsNotOverwrittenMeanwhile() throws IOException {
		session("monday").keep(draft, BASE, "of Monday");
		session("tuesday").keep(draft, BASE, "of Tuesday");
		session("tuesday").forget(draft);

		assertThat(session("wednesday").ofEarlierSessions()).extracting(Unsaved::text).containsExactly("of Monday");
	}

	@Test
	void whatIsDiscardedIsGone() throws IOException {
		session("monday").keep(draft, BASE, "The ferry sank");
		UnsavedTexts tuesday = session("tuesday");
		tuesday.discard(tuesday.ofEarlierSessions().getFirst());

		assertThat(tuesday.ofEarlierSessions()).isEmpty();
	}

	@Test
	void otherFilesAreLeftAlone() throws IOException {
		Files.createDirectories(folder.resolve("unsaved"));
		Files.writeString(folder.resolve("unsaved/readme.txt"), "mine");
		Files.writeString(folder.resolve("unsaved/torn.x.unsaved.txt"), "no line end");

		assertThat(session("tuesday").ofEarlierSessions()).isEmpty();
	}
}
