package org.tickmark.ui.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class MnemonicsTest {
	@Test
	void everyLabelTakesTheFirstLetterThatIsFree() {
		assertThat(Mnemonics.in(List.of("Fact", "Name", "Figure", "Q&A", "fin")))
				.containsExactly("&Fact", "&Name", "F&igure", "&Q&&A", "fin");
	}

	@Test
	void aLetterThatALabelLacksIsNotMarked() {
		assertThat(Mnemonics.mark("Not verifiable", 'X')).isEqualTo("Not verifiable");
		assertThat(Mnemonics.mark("On author", 'A')).isEqualTo("On &author");
	}
}
