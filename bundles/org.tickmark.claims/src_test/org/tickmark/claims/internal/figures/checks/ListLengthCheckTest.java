package org.tickmark.claims.internal.figures.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListLengthCheckTest {
	private final ListLengthCheck check = new ListLengthCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"The council gave three reasons: cost and noise. | three: three are announced and 2 are listed",
			"The line serves four towns: Brake, Colmere and Hamfurt. | four: four are announced and 3 are listed",
			"There are three candidates: Ann Berg, Karl Brandt, Otto Lee and Ilse Roth. | three: three are announced and 4 are listed",
			"The yard sold five boats: the Ida, the Olga, and the Emma. | five: five are announced and 3 are listed",
			"The mill makes 2 products: paper, board and felt. | 2: 2 are announced and 3 are listed",
			"Its three founders are known: no. It had two owners: Jan Brook, Ida Brook and Eva Lund. | two: two are announced and 3 are "
					+ "listed",
			"He has three children: Anna and Otto. | three: three are announced and 2 are listed",
			"The plan has four new aims: clean water, better roads and cheaper ferries. | four: four are announced and 3 are listed"
	})
	void isNotTheNumberAnnounced(String text, String problem) {
		assertThat(Checked.in(check, text)).isEqualTo(problem);
	}

	@ParameterizedTest
	@ValueSource(strings = {"The council gave two reasons: cost and noise.", "The line serves three towns: Brake, Colmere and Hamfurt.",
			"The yard makes three things: bread and butter, jam and tea.",
			"There were three speakers: Ann Berg, mayor of Brake, and Karl Lee.",
			"He met four guests: Ann Berg, Karl Lee and others.", "It took about four steps: planning and digging.",
			"The first two winners: Berg, Lund and Roth.", "Three of these towns: Brake and Colmere.",
			"It has three crew: the captain and his two mates.", "The choir has three kinds of singers: men, women, boys.",
			"One of three firms: Berg and Sons.", "He has four children: Anna, Otto and the twins."})
	void staysSilent(String text) {
		assertThat(Checked.in(check, text)).isEmpty();
	}
}
