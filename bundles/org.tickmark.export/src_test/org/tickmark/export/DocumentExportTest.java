package org.tickmark.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.draft.file.NewComment;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.export.formats.Exporters;
import org.tickmark.export.internal.word.OpenDocumentExporter;
import org.tickmark.export.internal.word.WordExporter;
import org.tickmark.review.ledger.Status;
import org.tickmark.word.internal.docx.WordReader;
import org.tickmark.word.internal.odt.OdtReader;

/** Authors find what is asked of them beside the words that it is about. */
class DocumentExportTest {
	private static final DraftReaders READERS = DraftReaders.standard().with(new WordReader(), new OdtReader());

	@TempDir
	Path folder;

	private static DraftFile exported(Exporter exporter, ExportedDraft draft) throws IOException {
		var out = new ByteArrayOutputStream();
		Exporters.write(exporter, draft, out, ExportProgress.NONE);
		return READERS.read("out." + exporter.format().ending(), out.toByteArray());
	}

	private static List<String> words(DraftFile document) {
		return document.notes().stream().map(MarginNote::place).map(place -> place.in(document.source())).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {"\n", "\r\n", "\r"})
	void aCommentStandsOnItsWordsHoweverLinesEnd(String end) throws IOException {
		CheckedStory story = CheckedStory.in(folder, "ferry.txt", String.join(end, "OSLO, March 14, 2024 - It was late.", "", "",
				"The ferry left on Monday.", "Nobody saw it.", ""));
		story.decide("Monday", Status.QUERY, "who saw it");

		DraftFile word = exported(new WordExporter(READERS), story.exported(ExportOption.ONLY_QUERIES));

		assertThat(word.source()).isEqualTo("OSLO, March 14, 2024 - It was late.\nThe ferry left on Monday.\nNobody saw it.");
		assertThat(words(word)).containsExactly("Monday");
	}

	@Test
	void aCommentSaysWhatIsMarkedAndWhyAndNamesTheItemLast() throws IOException {
		CheckedStory story = CheckedStory.in(folder, "ferry.txt",
				"OSLO, March 14, 2024 - It was late.\n\nThe ferry left on Monday. It sank on Wednesday, 12 March 2024.\n");
		story.decide("Monday", Status.QUERY, "who saw it");

		DraftFile word = exported(new WordExporter(READERS), story.exported());

		assertThat(comment(word, "Monday")).matches("\\d+\\. Date: Mon 11 Mar 2024 \\(Query to author\\)\nwho saw it\n"
				+ "Counted from the draft’s date, Thu 14 Mar 2024: .*\nTickmark [0-9a-f]{16}");
		assertThat(comment(word, "Wednesday, 12 March 2024")).matches("\\d+\\. Problem \\(Open\\)\n12 Mar 2024 is a Tuesday, not a "
				+ "Wednesday; .*\nTickmark [0-9a-f]{16}");
	}

	/** The first on these words: of several, the problem. */
	private static String comment(DraftFile document, String words) {
		return document.notes().stream().filter(note -> note.place().in(document.source()).equals(words)).map(MarginNote::text)
				.sorted(Comparator.comparing(text -> !text.contains("Problem"))).findFirst().orElseThrow();
	}

	@Test
	void anOpenDocumentTextHasThemInItsMargin() throws IOException {
		HostileDraft draft = HostileDraft.odt(List.of("a", "b"), folder);

		DraftFile odt = exported(new OpenDocumentExporter(READERS), draft.exported());

		assertThat(words(odt)).containsExactly("~0words~", "~1words~");
		assertThat(odt.notes()).allMatch(note -> NewComment.itemIn(note.text()).isPresent() && note.author().equals("Ann Lee"));
	}

	@Test
	void noOtherDraftBecomesAnOpenDocumentText() {
		ExportedDraft story = CheckedStory.harbour(folder).exported();

		assertThatThrownBy(() -> exported(new OpenDocumentExporter(READERS), story)).isInstanceOf(IOException.class)
				.hasMessageContaining("harbour.html is not an OpenDocument text. Export it as a Word document");
	}
}
