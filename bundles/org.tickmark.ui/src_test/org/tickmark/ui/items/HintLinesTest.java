package org.tickmark.ui.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class HintLinesTest {
	private static final List<Integer> FIVE = List.of(30, 30, 30, 30, 30);

	@Test
	void aLowViewHasRoomForOneLineOfHintsAndNotForTwo() {
		assertThat(HintLines.hasRoom(0, true)).isTrue();
		assertThat(HintLines.hasRoom(80, false)).isFalse();
		assertThat(HintLines.hasRoom(400, false)).isTrue();
	}

	@Test
	void allHintsAreShownWhereTheyFitBesideWhatIsAlwaysThere() {
		assertThat(HintLines.fitting(FIVE, 10, 220, 20)).isEqualTo(5);
		assertThat(HintLines.fitting(List.of(), 10, 70, 20)).isZero();
	}

	@Test
	void elseTheFirstOnes() {
		assertThat(HintLines.fitting(FIVE, 10, 219, 20)).isEqualTo(4);
		assertThat(HintLines.fitting(FIVE, 10, 179, 20)).isEqualTo(3);
		assertThat(HintLines.fitting(FIVE, 10, 70, 20)).isEqualTo(1);
	}

	@Test
	void noneFitsIntoNoRoom() {
		assertThat(HintLines.fitting(FIVE, 10, 0, 20)).isZero();
		assertThat(HintLines.fitting(List.of(), 10, -5, 20)).isZero();
	}
}
