package org.tickmark.claims.internal.names.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.internal.ProblemsIn;

class GenderCheckTest {
	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"Kim Brandt said she would leave.|Brandt said he was tired. # he / she",
			"Kim Brandt himself came.|Brandt herself left. # herself / himself",
			"Kim Brandt and his wife live in Lund.|Brandt said she likes it. # she / his",
			"Kim Brandt, who lost his job in May, sued.|Brandt and her husband were there. # her / his",
			"Mr Kim Brandt runs the port.|Brandt said she has left. # she / Mr",
			"Mrs. Kim Brandt runs the port.|Brandt said he has left. # he / Mrs",
			"Kim Brandt added that she was well.|Brandt and his children left. # his / she",
			"Kim Brandt insisted she was right.|Brandt, who sold his boat, left. # his / she",
	})
	void fires(String text, String places) {
		assertThat(ProblemsIn.text(new GenderCheck(), text).places()).containsExactly(places);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Mr Kim Brandt runs the port.|Ms Brandt has left.", "Kim Brandt said she would leave.|Brandt said she was tired.",
			"Kim Brandt said she would leave.|He was tired of Brandt.",
			"Kim Brandt and his wife Ann Brandt left.|Brandt herself said so.",
			"Bill Pell ran.|Mrs. Pell and her son watched. Pell himself won.",
			"Kim Brandt, who cites it as proof of her bias, left.|Brandt said he was tired.",
			"Kim Brandt met Ann Lee and said she was late.|Brandt said he was early.",
			"Kim Brandt said he was tired.|Anna Lee and her husband agreed.", "Kim Brandt said they would leave.|Brandt said he was tired.",
			"Kim Brandt, who knew her, left.|Brandt himself agreed.", "Kim Brandt said he was tired.|Her boat belongs to Brandt.",
	})
	void staysSilent(String text) {
		assertThat(ProblemsIn.text(new GenderCheck(), text).places()).isEmpty();
	}
}
