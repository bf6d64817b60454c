package org.tickmark.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.draft.Span;

/** Of a long source only so much is laid out as a person reads at a time, and every place of it can be reached. */
class SectionTest {
	private static final String LONG = ("A line of a very long report. ".repeat(5) + "\n").repeat(2_000);

	@Test
	void aShortTextIsShownWhole() {
		Section section = Section.around(7, "A short text.\n");

		assertThat(section.in("A short text.\n")).isEqualTo("A short text.\n");
		assertThat(section.isFirst() && section.isLast("A short text.\n")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 39_999, 40_000, 150_000, 301_999, 302_000})
	void everyPlaceStandsInASectionOfWholeLines(int offset) {
		Section section = Section.around(offset, LONG);

		assertThat(section.holds(new Span(offset, offset))).isTrue();
		assertThat(section.span().length()).isLessThan(50_000);
		assertThat(section.isFirst() || LONG.charAt(section.span().start() - 1) == '\n').isTrue();
	}

	@Test
	void leafingLeadsThroughTheWholeTextAndBackWithoutAGap() {
		Section section = Section.around(0, LONG);
		while (!section.isLast(LONG)) {
			Section later = section.later(LONG);
			assertThat(later.span().start()).isGreaterThan(section.span().start()).isLessThanOrEqualTo(section.span().end());
			section = later;
		}
		while (!section.isFirst()) {
			Section earlier = section.earlier(LONG);
			assertThat(earlier.span().start()).isLessThan(section.span().start());
			assertThat(earlier.span().end()).isGreaterThanOrEqualTo(section.span().start());
			section = earlier;
		}
	}

	@Test
	void aLineWithoutAnEndIsCutToo() {
		String endless = "x".repeat(200_000);

		assertThat(Section.around(100_000, endless).span().length()).isLessThan(60_000);
	}
}
