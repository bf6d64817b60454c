package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Explanation.Slant;

class JudgingCuesTest {
	@Test
	void wordsCountInAnyForm() throws UnknownCueException {
		assertThat(JudgingCues.of("Insisted, claims").slants()).isEqualTo(Map.of("insist", Slant.HOUSE, "claim", Slant.DOUBT));
	}

	@Test
	void theUsualOnesNeedNotBeRepeated() throws UnknownCueException {
		assertThat(JudgingCues.of("usual, insist").slants()).containsAllEntriesOf(JudgingCues.usual().slants()).containsKey("insist");
	}

	@Test
	void whatIsShownIsReadBack() throws UnknownCueException {
		assertThat(JudgingCues.of(JudgingCues.usual().words())).isEqualTo(JudgingCues.usual());
	}

	@Test
	void aWordThatNobodySpeaksWithIsRefused() {
		assertThatThrownBy(() -> JudgingCues.of("claim, swimm")).isInstanceOf(UnknownCueException.class)
				.hasMessage(
						"“swimm” is not an attribution verb that Tickmark knows; check the spelling, or put the word on the house list");
	}
}
