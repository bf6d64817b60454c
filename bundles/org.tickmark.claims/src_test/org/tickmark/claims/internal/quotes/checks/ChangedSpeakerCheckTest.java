package org.tickmark.claims.internal.quotes.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.SpeakerChanged;
import org.tickmark.claims.internal.ProblemsIn;

class ChangedSpeakerCheckTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“We open in May,” said Danny Pell. Ana Ruiz nodded. “The paint is dry.”; Danny Pell; Ana Ruiz",
			"“We open in May,” Danny Pell said. Ana Ruiz said the paint was wet. “We checked it twice.”; Danny Pell; Ana Ruiz",
			"“We open in May,” said Danny Pell. But union leader Ana Ruiz frowned. “The paint is wet.”; Danny Pell; Ana Ruiz",
			"Ana Ruiz came early. “We open in May,” said Danny Pell. Ms. Ruiz shook her head. “The paint is dry.”; Danny Pell; Ms. Ruiz",
	})
	void fires(String text, String speaker, String between) {
		var found = ProblemsIn.text(new ChangedSpeakerCheck(), text);

		assertThat(found.problems()).extracting(Claim::why).containsExactly(new SpeakerChanged(speaker, between));
		assertThat(found.related()).containsExactly(speaker, between);
		assertThat(found.marked().getFirst()).endsWith(".");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"“It leaks,” said Ann Lee. Karl Brook sighed. Ted Roth said the dam was old.\n\n“It will be torn down and built again next year.”",
			"“We open in May,” said Danny Pell. “The paint is dry.”",
			"“We open in May,” said Danny Pell. But union leader Ana Ruiz disagreed. “The paint is wet.”",
			"“We open in May,” said Danny Pell. Pell smiled. “The paint is dry.”",
			"“We open in May,” said Danny Pell. The crowd cheered. “The paint is dry.”",
			"“We open in May,” said Danny Pell, who hired Ana Ruiz. “The paint is dry.”",
			"“We open in May,” said Danny Pell. Ana Ruiz nodded. “The paint is dry,” said Pell.",
			"“We open in May,” said Danny Pell. Ana Ruiz nodded. “The paint is dry,” she said.",
			"“We open in May,” said Danny Pell. Pell supports Ana Ruiz. “The paint is dry.”",
			"“We open in May,” said Danny Pell. But the big Ana Ruiz poster is up. “The paint is dry.”",
			"“We open in May,” said Danny Pell. He met Ana Ruiz. “The paint is dry.”",
			"“We open in May,” Danny Pell told Ana Ruiz. “The paint is dry.”",
			"“We open in May,” said Danny Pell.\n\nAna Ruiz said that she was glad. “The paint is dry.”",
			"“We open in May,” said Danny Pell.\n\nAna Ruiz said the paint was “nearly dry.”\n\n“We checked the walls twice.”",
	})
	void staysSilent(String text) {
		assertThat(ProblemsIn.text(new ChangedSpeakerCheck(), text).problems()).isEmpty();
	}
}
