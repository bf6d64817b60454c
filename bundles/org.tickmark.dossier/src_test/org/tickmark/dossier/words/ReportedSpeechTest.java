package org.tickmark.dossier.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tickmark.dossier.SourceText;

class ReportedSpeechTest {
	private static final SourceText TALK = QuotationSearchTest.lines(
			"MARA LINDQVIST: We start in the spring, when the ice is off the lake.",
			"TOM OYELARAN: What does it cost? People ask me that at the bakery.",
			"MARA LINDQVIST: The bridge at Norrvik costs eleven million crowns. It was nine when we began. The rest is for the road.",
			"TOM OYELARAN: And the bridge opens when?",
			"MARA LINDQVIST: Nobody can promise a day. I would be glad if we cut the ribbon before the schools begin again.");
	private static final ReportedSpeech SPEECH = new ReportedSpeech(WordIndex.of(List.of(TALK)));

	@Test
	void rareWordsAndFiguresLeadToThePassage() {
		List<Guess> likely = SPEECH.likely("the price of the Norrvik bridge had gone up to 11 million crowns", "Mara Lindqvist");

		assertThat(likely.getFirst().span().in(TALK.text())).startsWith("The bridge at Norrvik costs eleven million crowns");
		assertThat(likely.getFirst().speaker()).isEqualTo("MARA LINDQVIST");
	}

	@Test
	void otherFormsOfAWordCount() {
		List<Guess> likely = SPEECH.likely("she made no promises and hoped for a ribbon cutting before school begins", "Lindqvist");

		assertThat(likely.getFirst().span().in(TALK.text())).contains("Nobody can promise a day.");
	}

	@Test
	void nothingIsGuessedFromOneWord() {
		assertThat(SPEECH.likely("the council wanted another bridge", "")).isEmpty();
	}
}
