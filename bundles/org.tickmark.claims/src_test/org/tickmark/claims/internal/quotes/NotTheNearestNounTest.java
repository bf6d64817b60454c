package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;

/** Who speaks where another noun stands nearer to the verb: the place, the act, the paper, the title of a work. */
class NotTheNearestNounTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Leaders on the political left are questioning whether the pier is safe.; Leaders on the political left",
			"Partisans on both sides warn that the pier leaks.; Partisans on both sides",
			"But several clerks with longtime ties to both mills said the pier leaks.; several clerks with longtime ties to both mills",
			"The deputy head of the town's delegation to the forum said the pier leaks.; The deputy head of the town's delegation to the forum",
			"The last man to mount a bid for the mill says the pier leaks.; The last man to mount a bid for the mill",
			"For the most part, people on either side of the river said the pier leaks.; people on either side of the river",
			"It was late, but clerks on either side of the river said the pier leaks.; clerks on either side of the river",
			"The mayor is on both sides, clerks said.; clerks",
			"Looks like someone told the mayor that the pier leaks.; someone",
			"The town saw leaders on the quay said to be ill, and Lee said it leaks.; Lee",
			"Ida Roth and others said the pier leaks.; Ida Roth and others",
			"Most others said the pier leaks.; Most others",
			"Many of the clerks who'd rather be working for Ida Roth or Karl Stein said the pier leaks.; "
					+ "Many of the clerks who'd rather be working for Ida Roth or Karl Stein",
			"Two dozen clerks that the Post interviewed predicted the pier will leak.; Two dozen clerks that the Post interviewed",
			"He told clerks that the mayor jailed said the pier leaks.; He",
			"But BBC reports show that the pier leaks.; BBC reports",
			"Police reports say that the pier leaks.; Police reports",
			"Ida Roth reports that the pier leaks.; Ida Roth",
			"A report by the mayor suggested the pier leaks.; A report by the mayor",
			"A remark by the sea suggested the pier leaks.; A remark by the sea",
			"The leak held e-mails, which included staff members suggesting the pier leaks.; staff members",
			"It included a threat suggesting the pier leaks.; It",
			"Ida Roth, host of “Pier Days,” would not back a colleague's attempt to deny that the pier leaks.; a colleague",
			"It backed the Ports and Harbours Office's decision to deny that the pier leaks.; the Ports and Harbours Office",
			"Ida Roth made an attempt to deny that the pier leaks.; Ida Roth",
			"The union had sued after the town ended the “Golden Day,” saying that the pier leaks.; The union",
			"The port closed after a diver posted a “last word” saying that the pier leaks.; a diver",
			"Ida Roth laid out her plan for fighting the Mill Union, stating that the pier leaks.; Ida Roth",
			"The town needs Ida Roth, who last week opened the race by saying that the pier leaks.; who",
			"His case moved clerks, and the Ports Office, which issued a letter on Monday stating that the pier leaks.; which",
			"Ida Roth knows who left after saying that the pier leaks.; Ida Roth",
			"Ida Roth met the clerk, who left, saying that the pier leaks.; Ida Roth",
			"Ida Roth apologised to him for saying the pier leaks.; Ida Roth",
			"Papers found on one of the boats suggested that the pier leaks.; Papers found on one of the boats",
			"The sides met, and letters kept in the desk of the clerk say the pier leaks.; letters kept in the desk of the clerk",
			"Two former guards at the mill and at the quay have said the pier leaks.; Two former guards at the mill and at the quay",
			"He was held in Ulm, and a guard at the quay said the pier leaks.; a guard at the quay",
			"The team left for Ulm, and the coach of the visitors said the pier leaks.; the coach of the visitors"
	})
	void findsWhoSays(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"A verdict from the court, which ruled that the pier leaks, came late.; the court",
			"A letter from the court, which said that the pier leaks, came late.; A letter from the court",
			"Ida Roth, who left the town but who suggested that the pier leaks, is back.; Ida Roth"
	})
	void knowsWhatWhichStandsFor(String sentence, String name) {
		assertThat(QuotesIn.text(sentence).of("quote.indirect")).extracting(NotTheNearestNounTest::resolved).containsExactly(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Karl Stein lost his seat to her for claiming that the pier leaks.; Karl Stein",
			"Ida Roth was scolded by him for saying that the pier leaks.; Ida Roth",
			"Mr. Stein reports shows that the pier leaks to the board.; Mr. Stein"
	})
	void isNotWhoeverDoesItToTheSpeaker(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@ValueSource(strings = {"The role fell to Karl Stein, singer of the song “Pier Days,” said Ida Roth.",
			"The cup was won by Karl Stein, owner of the boat “Pier Days,” said Ida Roth."})
	void leavesASpeakerBehindTheTitleOfAWork(String sentence) {
		assertThat(QuotesIn.text(sentence).quotes("quote.direct")).singleElement().asString().startsWith("Ida Roth | said | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“It leaks,” tweeted a user from Ulm going by the handle Pierman.; a user from Ulm going by the handle Pierman",
			"“It leaks,” said a clerk going by the name of Ida Roth.; a clerk going by the name of Ida Roth",
			"“It leaks,” said a clerk going by Ida Roth.; a clerk going by Ida Roth"
	})
	void takesTheNameThatSomebodyGoesBy(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.direct")).containsExactly(speaker + " | " + (sentence.contains("said") ? "said" : "tweeted")
				+ " | It leaks,");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Ida Roth made charges that the judge was biased.; Ida Roth",
			"Ida Roth made similarly bigoted charges that the judge was biased.; Ida Roth",
			"The mayor grew tired of Ida Roth's long-winded evidence-free assertion that the judge was biased.; Ida Roth",
			"The storm made claims that the pier was safe look odd.; -",
			"The clerks read of claims that the pier was safe.; -"
	})
	void findsWhoMakesAClaim(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().startsWith(speaker + " | ");
	}

	private static String resolved(Claim claim) {
		return claim.detail() instanceof Attribution said ? said.speaker().flatMap(one -> one.resolved()).orElse("") : "";
	}
}
