package org.tickmark.review.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tickmark.draft.Span;

class CodePointsTest {
	@Test
	void countAsTheTextDoesWhereverPairsStand() {
		for (int seed = 0; seed < 20; seed++) {
			String text = textOf(new Random(seed), 1 + seed * 200);
			CodePoints points = new CodePoints(text);
			for (int at = 0; at <= text.length(); at = text.offsetByCodePoints(at, 1)) {
				int count = text.codePointCount(0, at);
				assertThat(points.of(new Span(at, at)).start()).isEqualTo(count);
				assertThat(points.units(new Span(count, count))).contains(new Span(at, at));
				if (at == text.length()) break;
			}
		}
	}

	@Test
	void saysNothingOfWhatStandsBehindTheText() {
		assertThat(new CodePoints("\uD83D\uDE00").units(new Span(0, 1))).contains(new Span(0, 2));
		assertThat(new CodePoints("\uD83D\uDE00").units(new Span(0, 2))).isEmpty();
		assertThat(new CodePoints("").units(new Span(0, 1))).isEmpty();
	}

	private static String textOf(Random random, int length) {
		StringBuilder text = new StringBuilder();
		while (text.length() < length) text.append(random.nextInt(4) == 0 ? "\uD83D\uDE00" : "a");
		return text.toString();
	}
}
