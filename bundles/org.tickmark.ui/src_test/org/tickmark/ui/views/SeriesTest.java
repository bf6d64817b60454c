package org.tickmark.ui.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tickmark.draft.Span;
import org.tickmark.ui.views.Series.Bar;
import org.tickmark.ui.views.Series.Point;

class SeriesTest {
	private static Point point(String value, String upTo) {
		return new Point("", value, new BigDecimal(value), new BigDecimal(upTo), new Span(0, 1));
	}

	private static List<Bar> bars(String... values) {
		return new Series("tickets", "", Stream.of(values).map(value -> point(value, value)).toList()).bars();
	}

	@Test
	void twiceAsMuchIsTwiceAsHigh() {
		assertThat(bars("50", "100", "0")).containsExactly(new Bar(0, 0.5), new Bar(0, 1), new Bar(0, 0));
	}

	@Test
	void lossesHangBelowZero() {
		assertThat(bars("-50", "150", "50")).containsExactly(new Bar(0, 0.25), new Bar(0.25, 1), new Bar(0.25, 0.5));
	}

	@Test
	void aRangeFloatsBetweenItsEnds() {
		assertThat(new Series("tickets", "", List.of(point("50", "100"), point("100", "100"))).bars()).first()
				.isEqualTo(new Bar(0.5, 1));
	}

	@Test
	void nothingButZerosIsFlat() {
		assertThat(bars("0", "0", "0")).containsOnly(new Bar(0, 0));
	}

	@Test
	void figuresOfAnySizeAreDrawn() {
		assertThat(bars("1e9999", "5e9998", "1")).containsExactly(new Bar(0, 1), new Bar(0, 0.5), new Bar(0, 0));
	}

	@Test
	void noMoreAreDrawnThanCanBeToldApart() {
		String[] many = IntStream.range(0, 1000).mapToObj(String::valueOf).toArray(String[]::new);

		assertThat(bars(many)).hasSize(Series.MOST);
	}
}
