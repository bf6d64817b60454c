package org.tickmark.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.SourceForm;
import org.tickmark.dossier.SourceText;
import org.tickmark.dossier.Stretch;
import org.tickmark.draft.Span;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.ui.sources.KeptSource;
import org.tickmark.ui.sources.KeptSource.Condition;

class EvidencePlaceTest {
	private static final String WORDS = "The quay is\nold.\nThe quay is\nsold. It was dear.\n";
	private static final SourceText REPORT = new SourceText(WORDS, List.of(new Stretch(new Span(0, 16), new Locator.Page(1)),
			new Stretch(new Span(17, 47), new Locator.Page(2))));
	private static final KeptSource KEPT = new KeptSource(new Source("ab12", "quay.pdf", SourceForm.PDF, "Report on the quay", 10,
			Instant.EPOCH, "kim", "quay.pdf", Optional.empty()), Condition.WHOLE, Optional.empty());

	private static Evidence evidence(String title, String locator, String note, Optional<String> hash) {
		return new Evidence(EvidenceKind.DOCUMENT, title, locator, "", Optional.empty(), note, hash);
	}

	private static Optional<String> place(String locator, String note) {
		return EvidencePlace.in(REPORT, evidence("Report", locator, note, Optional.empty())).map(span -> span.in(WORDS));
	}

	@Test
	void theWordsAreFoundAtTheirPlace() {
		assertThat(place("p. 2", "The quay is sold.")).contains("The quay is\nsold.");
		assertThat(place("p. 2", "The quay is so\u2026")).contains("The quay is\nso");
	}

	@Test
	void withoutItsWordsThePlaceItselfIsShown() {
		assertThat(place("p. 1", "seen by Kim")).contains("The quay is\nold.");
		assertThat(place("P. 1", "")).contains("The quay is\nold.");
	}

	@Test
	void aPlaceThatTheTextDoesNotHaveIsNone() {
		assertThat(place("p. 9", "The quay is sold.")).isEmpty();
		assertThat(place("", "")).isEmpty();
	}

	@Test
	void theSourceIsNamedByItsCopyElseByTitleOrFile() {
		assertThat(EvidencePlace.source(evidence("Other", "", "", Optional.of("ab12")), List.of(KEPT))).contains(KEPT);
		assertThat(EvidencePlace.source(evidence("report on the Quay", "", "", Optional.empty()), List.of(KEPT))).contains(KEPT);
		assertThat(EvidencePlace.source(evidence("quay.pdf", "", "", Optional.empty()), List.of(KEPT))).contains(KEPT);
		assertThat(EvidencePlace.source(evidence("quay.pdf", "", "", Optional.of("cd34")), List.of(KEPT))).isEmpty();
	}
}
