package org.tickmark.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.draft.file.MarginNote.Kind;

/** Notes of the author for other programs. */
class NotesReportTest {
	@Test
	void aNoteSaysWhoWroteWhatAndWhen() {
		var note = new MarginNote(Kind.COMMENT, "1", Optional.empty(), new Span(0, 5), "Dora Lee",
				Optional.of(LocalDateTime.of(2024, 3, 3, 17, 5)), "port log", List.of("https://port.example/log"));

		assertThat(NotesReport.json(List.of(note)).toString()).isEqualTo(
				"[{\"author\":\"Dora Lee\",\"day\":\"2024-03-03\",\"text\":\"port log\",\"links\":[\"https://port.example/log\"]}]");
	}

	@Test
	void whatTheFileDoesNotSayIsLeftOut() {
		var note = new MarginNote(Kind.FOOTNOTE, "1", Optional.empty(), new Span(5, 5), "", Optional.empty(), "port log", List.of());

		assertThat(NotesReport.json(List.of(note)).toString()).isEqualTo("[{\"text\":\"port log\",\"links\":[]}]");
	}
}
