package org.tickmark.claims.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CauseDetectorTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The port closed because of the storm.; because of",
			"The frost led to a shortage of pears.; led to",
			"The fire was caused by a cable.; caused by",
			"The delay was due to fog.; due to",
			"As a result, the quay closed.; result",
			"The quay closed as a result of the flood.; result of",
			"The mayor was blamed for the delay.; blamed for",
			"The collapse was blamed on rust.; blamed on",
			"The frost prompted the growers to sell.; prompted",
			"The fog forced the ferry to turn back.; forced",
			"The flood, forcing the school to close, came at dawn.; forcing",
			"The mill closed because the dam broke.; because",
			"Warm weather spurred sales of boats.; spurred",
			"The blaze was fuelled by dry grass.; fuelled by",
			"The engineers attributed the leak to rust.; attributed",
			"The strike resulted in long queues.; resulted in",
			"Sales, helped in part by the frost, were good.; helped in part by",
			"The firm benefited from the strike.; benefited from",
			"The ferry was sold in the wake of the strike.; in the wake of",
			"Profits climbed on the back of higher fares.; on the back of",
			"The yard closed in response to the new tax.; in response to",
			"The council sold the mill in a last-ditch bid to save the port.; in a last-ditch bid to",
			"Divers searched the lake in an attempt to find the boat.; in an attempt to",
			"The bridge was shut in order to mend the rails.; in order to",
			"He withheld his name for fear of losing his post.; for fear of",
			"Drivers stopped the buses in protest at the cuts.; in protest at",
			"The mayor resigned amid allegations of theft.; amid",
			"The hall was shut following a complaint by a neighbour.; following",
			"Rents rose, driven by demand from students.; driven by",
			"The dam broke, leaving 40 families homeless.; leaving",
			"Damp cellars were found to cause a cough.; cause",
			"Rust is a growing cause of leaks in the port.; cause of",
			"Salt causes rust in the pipes.; causes",
			"The leaks were linked to rust.; linked to",
			"Rowing is associated with a lower risk of a stroke.; associated with",
			"Dry winds fanned the blaze.; fanned",
			"The bank raised its rate, sending shares of the mill to a low.; sending",
			"The canal was dug out, allowing ferries to sail at low tide.; allowing",
	})
	void fires(String sentence, String ground) {
		var found = FactsIn.text(new CauseDetector(), sentence);

		assertThat(found.claims()).hasSize(1);
		assertThat(found.grounds()).contains(ground);
	}

	@ParameterizedTest
	@ValueSource(strings = {"They sang for the cause.", "The causes of the leak are old.",
			"The singer is associated with the choir of Bergen.",
			"The mill was linked by a canal.", "The council met, sending nobody home early."})
	void noCauseIsToldOf(String sentence) {
		assertThat(FactsIn.text(new CauseDetector(), sentence).claims()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"The mill was due to be sold.", "The ferry, due to open in May, is late.", "He is due to speak there."})
	void whatIsToBeHasNoCause(String sentence) {
		assertThat(FactsIn.text(new CauseDetector(), sentence).claims()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The port closed because of the rain,” Ann Lee said.; The port closed because of the rain",
			"Ann Lee said that the hall was old, and that the frost, because of the wind, was hard.; because of the wind",
			"It is the largest ferry, and because of the loan, it stays.; because of the loan",
			"Rents rose because of the port.; Rents rose because of the port",
			"The port handled more boats than in May, owing to the strike.; owing to the strike",
	})
	void marksTheClauseOfTheCause(String sentence, String words) {
		assertThat(FactsIn.text(new CauseDetector(), sentence).marked()).first().asString().endsWith(words);
	}

	@Test
	void isListedBesideWhatStandsOut() {
		String text = "The council closed the largest school because of the rain.";

		assertThat(FactsIn.text(new CauseDetector(), text).claims()).hasSize(1);
		assertThat(FactsIn.text(new SuperlativeDetector(), text).claims()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“In the wake of the fire, the town bought two pumps, and all was well,” Ann Lee said.; the town bought two pumps",
			"Ann Lee said the hall stayed dry thanks to its well-built roof, and that the choir left.; thanks to its well-built roof",
			"Ann Lee said that the choir, because Mr. Brandt shut the hall, was late.; because Mr. Brandt shut the hall",
	})
	void theClauseEndsAtNoHyphenAndNoShortForm(String sentence, String words) {
		assertThat(FactsIn.text(new CauseDetector(), sentence).marked()).first().asString().endsWith(words);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"A smaller boat sailed in its wake.",
			"The choir sang in the back of the hall.",
			"She wrote it in response to a reader's question.",
			"It was their second attempt to sail.",
			"The orders were in order.",
			"In order to sail you have to rest.",
			"The boat turned amid the islands.",
			"The next day, the choir is following a plan.",
			"The following day the ferry sailed.",
			"She thanked the crew before leaving the port.",
			"She waved, leaving the hall.",
			"They were driven home.",
	})
	void namesakesOfSuchTurnsTellNoCause(String sentence) {
		assertThat(FactsIn.text(new CauseDetector(), sentence).claims()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"He left because he was old.",
			"The port may close because of the storm.",
			"Did rents rise because of the port?",
			"“Rents may rise because of you,” Ann Lee said.",
			"You should leave because of the storm.",
			"He led the choir.",
			"It was forced labour.",
			"Prisoners were forced out of the hall.",
			"The result was close.",
			"The rent is due in May.",
			"The results were read to the crowd.",
			"They thanked the crew.",
			"She helped the crew.",
			"The crane lifted the boat.",
			"The poem was attributed to Ann Lee.",
	})
	void staysSilent(String sentence) {
		assertThat(FactsIn.text(new CauseDetector(), sentence).claims()).isEmpty();
	}
}
