package org.tickmark.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.ReadSource;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.SourceForm;
import org.tickmark.dossier.SourceText;
import org.tickmark.dossier.Stretch;
import org.tickmark.draft.Span;
import org.tickmark.ui.dossier.SourceTable.Column;
import org.tickmark.ui.sources.KeptSource;
import org.tickmark.ui.sources.KeptSource.Condition;

class SourceTableTest {
	private static final ZoneId ZONE = ZoneOffset.UTC;
	private static final SourceText TALK = new SourceText("Yes.\nNo.\n", List.of(
			new Stretch(new Span(0, 4), new Locator.Timecode(Duration.ofSeconds(4)), "Reporter"),
			new Stretch(new Span(5, 8), new Locator.Timecode(Duration.ofSeconds(751)), "Oosting")));

	private static Source source(String name, SourceForm form, Optional<String> codeName) {
		return new Source("ab12", name, form, codeName.orElse(name), 10, Instant.parse("2024-03-14T09:00:00Z"), "kim", name, codeName);
	}

	private static KeptSource kept(String name, SourceForm form, Condition condition, SourceText text, String... remarks) {
		return new KeptSource(source(name, form, Optional.empty()), condition,
				Optional.of(new ReadSource(form, name, Optional.of(LocalDate.of(2024, 3, 12)), text, List.of(remarks))));
	}

	private static List<String> cells(KeptSource kept) {
		return Arrays.stream(Column.values()).map(column -> SourceTable.cell(kept, column, ZONE)).toList();
	}

	@Test
	void aRowSaysWhatItIsHowMuchAndWhoAddedItWhen() {
		assertThat(cells(kept("talk.srt", SourceForm.SUBTITLES, Condition.WHOLE, TALK))).containsExactly("talk.srt", "Transcript",
				"0:12:31", "", "Tue 12 Mar 2024", "Thu 14 Mar 2024, kim");
	}

	@Test
	void whatIsWrongWithTheCopyComesBeforeWhatWasReadInIt() {
		KeptSource changed = kept("report.pdf", SourceForm.PDF, Condition.CHANGED, TALK, "2 of 3 pages are pictures without text.");

		assertThat(SourceTable.remarks(changed)).containsExactly("\u26A0 Changed since it was added.",
				"2 of 3 pages are pictures without text.");
		assertThat(SourceTable.remarks(kept("a.txt", SourceForm.TEXT, Condition.MISSING, TALK)))
				.containsExactly("\u26A0 The copy is missing.");
	}

	@Test
	void aScanWithoutTextSaysSoAndAPictureNeedNot() {
		assertThat(SourceTable.remarks(kept("scan.pdf", SourceForm.PDF, Condition.WHOLE, SourceText.NONE)))
				.containsExactly("It has no text that can be looked up.");
		assertThat(SourceTable.withoutText(List.of(kept("scan.pdf", SourceForm.PDF, Condition.WHOLE, SourceText.NONE),
				kept("harbour.jpg", SourceForm.PICTURE, Condition.WHOLE, SourceText.NONE))))
						.isEqualTo("1 source has no text, so nothing can be looked up there: scan.pdf.");
		assertThat(SourceTable.remarks(kept("harbour.jpg", SourceForm.PICTURE, Condition.WHOLE, SourceText.NONE))).isEmpty();
	}

	@Test
	void aConfidentialSourceGoesByItsCodeName() {
		var kept = new KeptSource(source("letter.txt", SourceForm.TEXT, Optional.of("Heron")), Condition.WHOLE, Optional.empty());

		assertThat(cells(kept)).first().isEqualTo("Heron");
		assertThat(String.join(" ", cells(kept))).contains("Confidential.").doesNotContain("letter");
	}

	@Test
	void thePlaceOfTheCaretNamesTheSpeaker() {
		KeptSource talk = kept("talk.srt", SourceForm.SUBTITLES, Condition.WHOLE, TALK);

		assertThat(SourceTable.place(talk, 6)).isEqualTo("0:12:31, Oosting");
	}
}
