package org.tickmark.ui.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class HintLinesTest {
	private static final List<Integer> FIVE = List.of(30, 30, 30, 30, 30);

	@Test
	void aLowViewGetsOneLineAndAHighOneMore() {
		assertThat(HintLines.in(0, true)).isEqualTo(1);
		assertThat(HintLines.in(230, true)).isEqualTo(1);
		assertThat(HintLines.in(330, true)).isEqualTo(3);
		assertThat(HintLines.in(5000, true)).isEqualTo(4);
	}

	@Test
	void aLowViewWithHintsOfSomethingElseGetsNone() {
		assertThat(HintLines.in(80, false)).isZero();
		assertThat(HintLines.fitting(FIVE, 10, 190, 0, 20)).isZero();
	}

	@Test
	void allHintsAreShownWhereTheyFit() {
		assertThat(HintLines.fitting(FIVE, 10, 190, 1, 20)).isEqualTo(5);
		assertThat(HintLines.fitting(FIVE, 10, 70, 3, 20)).isEqualTo(5);
		assertThat(HintLines.fitting(List.of(), 10, 70, 1, 20)).isZero();
	}

	@Test
	void elseTheFirstOnesWithRoomForWhereTheOthersStand() {
		assertThat(HintLines.fitting(FIVE, 10, 189, 1, 20)).isEqualTo(4);
		assertThat(HintLines.fitting(FIVE, 10, 179, 1, 20)).isEqualTo(3);
		assertThat(HintLines.fitting(FIVE, 10, 70, 2, 20)).isEqualTo(3);
	}

	@Test
	void noneFitsIntoNoRoom() {
		assertThat(HintLines.fitting(FIVE, 10, 0, 1, 20)).isZero();
	}
}
