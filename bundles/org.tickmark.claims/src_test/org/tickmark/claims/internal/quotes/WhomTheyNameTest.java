package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom somebody identifies, what they call something, whom they appeal to, what they admit to. */
class WhomTheyNameTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Police identified the driver as Karl Brook, a clerk from Ulm.; Police | identified | the driver as Karl Brook, a clerk from Ulm",
			"Police on Friday identified the victim as Ann Lee, 40.; Police | identified | the victim as Ann Lee, 40",
			"Police have identified the man found in the mill as Ann Lee's son.; "
					+ "Police | have identified | the man found in the mill as Ann Lee's son",
			"Lee met clerks in Ulm and identified the driver as Karl Brook.; Lee | identified | the driver as Karl Brook",
			"Police named the driver as Karl Brook, 20.; Police | named | the driver as Karl Brook, 20",
			"Clerks identified the fish as a new species, which swims fast.; Clerks | identified | the fish as a new species",
			"Clerks are calling a raid on two mills an act of war.; Clerks | are calling | a raid on two mills an act of war",
			"Lee called the vote on the dam a disaster.; Lee | called | the vote on the dam a disaster",
			"Lee described the dam as dull work - tactical, slow and late.; Lee | described | the dam as dull work - tactical, slow and late",
			"Lee accused Roth of lying to the people on the list, to widows and children in huts.; "
					+ "Lee | accused | Roth of lying to the people on the list, to widows and children in huts",
			"They fell out, with Lee accusing Roth of theft and Brook leaving.; Lee | accusing | Roth of theft and Brook leaving",
			"Lee proposed a sale of the mill.; Lee | proposed | a sale of the mill",
			"Lee accused Roth of theft, to loud applause.; Lee | accused | Roth of theft",
			"Lee praised the mayor, the clerk and Roth.; Lee | praised | the mayor, the clerk and Roth",
			"Lee praised the mayor, the clerk left and Roth stayed.; Lee | praised | the mayor",
			"Lee described the miller as dull, smiled and left.; Lee | described | the miller as dull",
			"Lee described the dam as old and slow, and the miller as dull.; Lee | described | the dam as old and slow",
			"Lee described the mill, the oldest in Ulm, as a ruin.; Lee | described | the mill, the oldest in Ulm, as a ruin",
			"Lee appealed to voters to back the dam.; Lee | appealed to | voters to back the dam",
			"Lee appealed on Friday to millers to go back to work.; Lee | appealed on Friday to | millers to go back to work",
			"Police appealed for witnesses to come forward.; Police | appealed for | witnesses to come forward",
			"Roth admitted to taking the boat.; Roth | admitted to | taking the boat",
			"Roth admitted to the police that he took the boat.; Roth | admitted | that he took the boat",
			"Lee met Roth and called on leaders in the east in particular to help.; Lee | called on | leaders in the east in particular to help",
			"Lee urged clerks in Ulm to leave.; Lee | urged | clerks in Ulm to leave",
			"Lee urged the other plan in a speech to voters in May.; Lee | urged | the other plan",
			"Roth admitted to gaining access by opening a window.; Roth | admitted to | gaining access by opening a window",
			"Lee said first-quarter profit was the best of the year.; Lee | said | first-quarter profit was the best of the year",
			"Lee said first responders came late.; Lee | said | first responders came late",
			"Lee said first that the dam leaked.; Lee | said | that the dam leaked",
			"Lee said long lines had formed at the mill.; Lee | said | long lines had formed at the mill",
			"In May she all but accused Roth of theft.; she | all but accused | Roth of theft",
			"Lee’s answer, according to Roth, is wrong.; Roth | according to | Lee’s answer … is wrong",
			"Lee’s gone, according to Roth, the clerk.; Roth, the clerk | according to | Lee’s gone"
	})
	void saysThat(String sentence, String expected) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).containsExactly(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Lee described the dam, which has cost a fortune, as “planning at its worst”.; "
					+ "Lee | described | the dam, which has cost a fortune, as “planning at its worst”",
			"Lee identified the fish as “slow,” which is what millers call it.; Lee | identified | the fish as “slow,”"
	})
	void saysThatInWordsOfTheirOwn(String sentence, String expected) {
		assertThat(QuotesIn.text(sentence).quotes("quote.direct")).containsExactly(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = {"A man whom police identified as Karl Brook left.", "A man identified as Karl Brook left.",
			"A clerk identified only as Kim left.", "She identified herself as a nurse.",
			"Voters who identify themselves as farmers stayed.",
			"Police identified three boats.", "The driver was identified as Karl Brook.",
			"Lee hopes to identify the man as soon as she can.",
			"Clerks identified the leak as quickly as they could.", "The board named the clerk as its chief.",
			"The board named Ann Lee as its new chief.", "The town named the street after Ann Lee.",
			"Lee called the clerk to her office a day later.",
			"Lee called police on a man in the hall.", "The dam appeals to voters.", "Lee appealed to the high court to free her.",
			"Lee appealed to her sense of humour.", "His appeal to voters to back the dam failed.",
			"In appealing for the sale, Lee lost her temper.", "Roth admitted to the theft.", "A man admitted to hospital died.",
			"Roth was admitted to the ward."})
	void staysSilent(String sentence) {
		assertThat(QuotesIn.text(sentence).claims()).isEmpty();
	}
}
