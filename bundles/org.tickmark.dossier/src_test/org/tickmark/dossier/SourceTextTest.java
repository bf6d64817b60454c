package org.tickmark.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tickmark.draft.Span;

class SourceTextTest {
	private static final Stretch FIRST = new Stretch(new Span(0, 5), new Locator.Page(1));
	private static final Stretch SECOND = new Stretch(new Span(6, 11), new Locator.Page(2));
	private static final SourceText TEXT = new SourceText("First\nOther\n", List.of(FIRST, SECOND));

	@Test
	void whatStandsOnAPageIsFoundThere() {
		assertThat(TEXT.stretchAt(0)).contains(FIRST);
		assertThat(TEXT.stretchAt(6)).contains(SECOND);
		assertThat(TEXT.stretchAt(10)).contains(SECOND);
	}

	@Test
	void aLineBreakBelongsToWhatStandsBeforeIt() {
		assertThat(TEXT.stretchAt(5)).contains(FIRST);
	}

	@Test
	void nothingStandsBeforeTheFirstStretch() {
		assertThat(new SourceText("\nOther", List.of(new Stretch(new Span(1, 6), new Locator.Line(2)))).stretchAt(0)).isEmpty();
	}
}
