package org.tickmark.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.ui.sources.KeptSource.Condition;

class AcceptedTest {
	private static final LocalDate TODAY = LocalDate.of(2024, 3, 14);
	private static final String WORDS = "We sold it,\nshe said.";

	private static KeptSource kept(SourceForm form, Locator locator, Optional<String> codeName) {
		var source = new Source("ab12", "talk.srt", form, codeName.orElse("Talk with Oosting"), 10, Instant.EPOCH, "kim", "talk.srt",
				codeName);
		var text = new SourceText(WORDS, List.of(new Stretch(new Span(0, WORDS.length()), locator)));
		return new KeptSource(source, Condition.WHOLE, Optional.of(new ReadSource(form, "", Optional.empty(), text, List.of())));
	}

	@Test
	void namesSourcePlaceDayWordsAndCopy() {
		KeptSource talk = kept(SourceForm.SUBTITLES, new Locator.Timecode(Duration.ofSeconds(751)), Optional.empty());

		assertThat(Accepted.of(talk, new Span(0, WORDS.length()), TODAY)).isEqualTo(new Evidence(EvidenceKind.INTERVIEW,
				"Talk with Oosting", "0:12:31", "", Optional.of(TODAY), "We sold it, she said.", Optional.of("ab12")));
	}

	@Test
	void ofAConfidentialSourceOnlyTheCodeNameIsKept() {
		Evidence evidence = Accepted.of(kept(SourceForm.TEXT, new Locator.Line(1), Optional.of("Heron")), new Span(0, 5), TODAY);

		assertThat(evidence.title()).isEqualTo("Heron");
		assertThat(evidence.confidential()).isTrue();
		assertThat(evidence.note()).isEmpty();
		assertThat(evidence.hash()).contains("ab12");
	}
}
