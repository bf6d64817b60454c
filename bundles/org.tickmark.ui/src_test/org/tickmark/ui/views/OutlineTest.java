package org.tickmark.ui.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.draft.Span;
import org.tickmark.ui.views.Outline.Row;

class OutlineTest {
	private static Row row(int at, String cell, Row... below) {
		return new Row(List.of(cell), new Span(at, at + 1), Optional.empty(), List.of(below));
	}

	private static final List<Row> ROWS = List.of(row(0, "Ilse Brandt", row(0, "Dr Brandt spoke")), row(9, "Coast Guild"));

	@Test
	void aRowIsKeptForWhatStandsBelowIt() {
		assertThat(Outline.holding(" SPOKE ", ROWS)).containsExactly(ROWS.getFirst());
		assertThat(Outline.holding("guild", ROWS)).containsExactly(ROWS.get(1));
		assertThat(Outline.holding("nobody", ROWS)).isEmpty();
		assertThat(Outline.holding(" ", ROWS)).isEqualTo(ROWS);
	}

	@Test
	void rowsThatOnlyMovedLookAlike() {
		assertThat(Outline.lookAlike(ROWS, List.of(row(5, "Ilse Brandt", row(5, "Dr Brandt spoke")), row(14, "Coast Guild")))).isTrue();
		assertThat(Outline.lookAlike(ROWS, List.of(row(0, "Ilse Brandt", row(0, "Dr Brandt left")), row(9, "Coast Guild")))).isFalse();
		assertThat(Outline.lookAlike(ROWS, ROWS.subList(0, 1))).isFalse();
	}
}
