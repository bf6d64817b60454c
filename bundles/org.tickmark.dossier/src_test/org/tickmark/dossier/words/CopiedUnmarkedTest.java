package org.tickmark.dossier.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tickmark.draft.Span;

class CopiedUnmarkedTest {
	private static final String RELEASE = "The new ferry will carry four hundred passengers and sixty cars across the sound every hour "
			+ "from dawn to midnight, the company said.";
	private static final WordIndex INDEX = WordIndex.of(List.of(QuotationSearchTest.lines(RELEASE)));

	@Test
	void aRunThatStandsInASourceIsFoundWhole() {
		String draft = "Islanders wait. The new ferry will carry 400 passengers and sixty cars across the sound every hour, and more.";

		List<Copied> copied = CopiedUnmarked.in(draft, List.of(), INDEX, () -> false);

		assertThat(copied).extracting(each -> each.draft().in(draft))
				.containsExactly("The new ferry will carry 400 passengers and sixty cars across the sound every hour");
		assertThat(copied).extracting(each -> each.span().in(RELEASE))
				.containsExactly("The new ferry will carry four hundred passengers and sixty cars across the sound every hour");
	}

	@Test
	void whatStandsInMarksIsNotUnmarked() {
		String draft = "He said \u201Cthe new ferry will carry four hundred passengers and sixty cars across the sound\u201D on Monday.";

		assertThat(CopiedUnmarked.in(draft, List.of(new Span(8, draft.indexOf('\u201D') + 1)), INDEX, () -> false)).isEmpty();
	}

	@Test
	void aFewWordsAreNoCopy() {
		assertThat(CopiedUnmarked.in("It will carry four hundred passengers and sixty cars across the bay.", List.of(), INDEX,
				() -> false)).isEmpty();
	}

	@Test
	void oneWordChangedParts() {
		String draft = "The new ferry will carry four hundred passengers and fifty cars across the sound every hour from dawn to midnight.";

		assertThat(CopiedUnmarked.in(draft, List.of(), INDEX, () -> false)).isEmpty();
	}
}
