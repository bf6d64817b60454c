package org.tickmark.claims.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonDetectorTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The port handled more boats than in 2019.; more boats than",
			"The new ferry is faster than the old one.; faster than",
			"Fewer pupils than ever take Latin.; Fewer pupils than",
			"Rents rose in every district.; rose",
			"Membership has doubled.; doubled",
			"The club plays twice as often as its rival.; twice as often as",
			"Compared with Colmere, the town is rich.; Compared with",
			"There was a sharp rise in thefts.; rise in",
			"Women outnumber men on the council.; outnumber",
			"Rents are as high as in May.; as high as",
			"Boats were slightly cheaper.; slightly cheaper",
			"Brandt holds a ten-point lead in Colmere.; lead",
			"The cost was the same as in May.; same",
			"The top issue by far is the ferry.; top",
			"Sales topped forecasts.; topped",
			"The lute sold for a million euros, nearly doubling its estimate.; doubling",
			"Profits missed the bank's target.; missed",
			"The report contradicts earlier surveys.; contradicts",
			"Smokers are more likely to fall ill than others.; more likely to fall ill than",
	})
	void fires(String sentence, String ground) {
		var found = FactsIn.text(new ComparisonDetector(), sentence);

		assertThat(found.marked()).containsExactly(sentence.substring(0, sentence.length() - 1));
		assertThat(found.grounds()).contains(ground);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“Rents rose because of the port,” Ann Lee said.; Rents rose because of the port",
			"The council said that rents had doubled.; that rents had doubled",
			"“More boats than in May came,” Ann Lee said, and the port closed.; More boats than in May came",
			"Ann Lee said that the port, once a hamlet, handled more boats than in May, and that the yard was shut.; handled more boats than in May",
			"Ann Lee said that the yard had 40 boats, compared with 30 in May, and that the choir was shut.; "
					+ "that the yard had 40 boats, compared with 30 in May",
	})
	void readsWhatSomebodySays(String sentence, String words) {
		assertThat(FactsIn.text(new ComparisonDetector(), sentence).marked()).containsExactly(words);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"She left as soon as the doors opened.",
			"They walked rather than drove.",
			"More than 40 boats left the port.",
			"Other than that, nothing happened.",
			"Did rents rise because of the port?",
			"The port may grow faster than before.",
			"“Rents may rise because of you,” Ann Lee said.",
			"“Did rents rise because of the port?” Ann Lee asked.",
			"You should leave because of the storm.",
			"A fallen tree blocked the road.",
			"He led the choir.",
			"The Herons beat the Gulls.",
			"She missed the ferry.",
			"They follow the lead singer.",
			"They ranked the boats.",
			"She grew up in Colmere.",
			"The mayor doubled down on her plan.",
			"The mayor declined to speak.",
			"He left because he was old.",
	})
	void staysSilent(String sentence) {
		assertThat(FactsIn.text(new ComparisonDetector(), sentence).claims()).isEmpty();
	}
}
