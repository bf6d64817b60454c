package org.tickmark.export.internal.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tickmark.draft.Span;

class LineBreaksTest {
	private static List<String> lines(String text) {
		return LineBreaks.of(text, new Span(0, text.length()), at -> 0).stream().map(span -> span.in(text)).toList();
	}

	@Test
	void divideBetweenWords() {
		List<String> lines = lines("The harbour bridge opened and carried more cars a day than any other bridge of that river "
				+ "before the flood.");

		assertThat(lines).hasSize(2).allMatch(line -> line.length() < 75);
		assertThat(String.join(" ", lines)).startsWith("The harbour bridge").endsWith("before the flood.");
	}

	@Test
	void divideAWordThatIsLongerThanALine() {
		List<String> lines = lines("x".repeat(200));

		assertThat(lines).hasSizeBetween(3, 5);
		assertThat(String.join("", lines)).isEqualTo("x".repeat(200));
	}

	@Test
	void neverDivideAPairOfSurrogates() {
		assertThat(lines("\uD83D\uDE00".repeat(100))).allMatch(line -> line.codePoints().allMatch(c -> c == 0x1F600));
	}

	@Test
	void marksWithoutAWidthMakeNoLineWithoutEnd() {
		assertThat(lines("a" + "\u0301".repeat(5000))).allMatch(line -> line.length() <= 401);
	}

	@Test
	void giveRoomToNumbers() {
		String text = "one two three four five six seven eight nine ten eleven twelve";

		assertThat(LineBreaks.of(text, new Span(0, text.length()), at -> at % 4 == 0 ? 3 : 0)).hasSizeGreaterThan(lines(text).size());
	}
}
