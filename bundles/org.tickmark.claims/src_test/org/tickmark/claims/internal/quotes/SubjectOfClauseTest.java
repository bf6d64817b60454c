package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says it, where what the clause is about stands between subject and verb, or whom it is about in front of the subject. */
class SubjectOfClauseTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The rowing club while naming its crews for the first two races of the year had said the boats were old. | The rowing club",
			"The mayor after visiting two schools in Ulm said the roofs leaked. | The mayor",
			"Two clerks prosecutors said had lied left the hall. | prosecutors",
			"In a talk in May, while most of the clerks called for a new dam, Roth wanted less, noting that the roofs leaked. | Roth",
			"After Brook said the boats were old, the mayor left, noting that the roofs leaked. | the mayor",
			"Two sports officials said the hall was shut. | Two sports officials"
	})
	void isSaidByWhoeverTheClauseIsAbout(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook turned to the boats in the port, but Roth brought him back to the roofs, asking the mayor to pay for them. | Roth",
			"It was a long night in the town, but Brook was in the port at dawn, stressing that the roofs leaked. | Brook",
			"Brook said the boats were old, but Roth was new to the port, adding that the roofs leaked. | Brook",
			"The strike began ten days after Karl Brook went to the port, warning that the roofs leaked. | Karl Brook",
			"It came ten days after Karl Brook went to the port, warning that the roofs leaked. | Karl Brook",
			"The theatre closed after Roth died, saying that it could not go on. | The theatre",
			"The orchestra played on after Roth was sacked, saying that it had no choice. | The orchestra",
			"The mayor left ten days after Karl Brook went to the port, warning that the roofs leaked. | The mayor",
			"The report came ten days after Karl Brook went to the port, warning that the roofs leaked. | The report",
			"Unions see the port as a threat to the town, arguing that the roofs leak. | Unions"
	})
	void saysItWhoseClauseEndsAtThePause(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Mayor Roth criticised millers who say the dam is \u201Cold news,\u201D adding that the roofs leaked. | Mayor Roth",
			"Mayor Roth fired a clerk claiming that the dam was old, calling it a lie. | Mayor Roth"
	})
	void saysItNotWhoIsToldOf(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The film ends with Ann Lee saying that the roofs leak. | Ann Lee",
			"The film has a clip of Mr. Lee saying that the roofs leak. | Mr. Lee",
			"The law may shift the vote, with 47 percent of Lake Germans saying that the roofs leak. | 47 percent of Lake Germans",
			"The mayor met with supporters of Ann Lee saying that the roofs leak. | The mayor",
			"It was hearing a leading clerk admitting that the roofs leak. | a leading clerk",
			"The judge was hearing the case claiming that the roofs leak. | The judge"
	})
	void saysItWhoIsShown(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Two days after Karl Brook signed for the rowing club, Ann Roth left it, claiming that it owed her money. | Ann Roth",
			"Years after Karl Brook lost the port, Ann Roth saved the mill by promising that the roofs would be mended. | Ann Roth",
			"Less than three and a half years after the bank failed, its owner sued the town, arguing that it had been warned. | its owner",
			"48 hours before the race began, the umpire fell ill, complaining that the hall was cold. | the umpire",
			"Hours after the vote, the mayor left the hall, saying that the roofs leaked. | the mayor"
	})
	void standsBehindTheTimeThatLeadsUp(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The crews split over the race, Brook saying that the boats were old. | Brook",
			"The talks ended at dawn - Ann Roth saying that the boats were old. | Ann Roth",
			"The trial opened on Monday, the prosecutor telling jurors that the driver was asleep. | the prosecutor",
			"The talks ended - Ann Roth saying that the boats were old and Brook warning that they would sink. | Brook",
			"The fair ended, but the mayor was right in warning that the roofs leaked. | the mayor",
			"The strike began, and the union was alone in claiming that all had walked out. | the union",
			"The mayor joined the union in demanding that the roofs be mended. | The mayor",
			"The club won, but there was no joy in saying that the boats were old. | The club",
			"The firm moved to Ulm, Ohio, saying that the roofs leaked. | The firm",
			"The crew rowed to Leeds, Yorkshire saying that the boats were old. | The crew",
			"Roth met the mayor, Ann Brook, saying that the roofs leaked. | Roth",
			"The town sued the mill, its owner and a clerk, claiming that the dam was old. | The town",
			"The mayor won on Monday, saying that the roofs leaked. | The mayor"
	})
	void hasASubjectOfItsOwn(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The vote was close, but the mayor is keen to stress that the count was fair. | the mayor",
			"The storm passed, and forecasters were quick to warn that the roofs would leak. | forecasters",
			"When it comes to boats - an old love of the port - the crews are quick to point out that none leaks. | the crews",
			"The union left the talks because the firm was unable to promise that the roofs would be mended. | the firm",
			"Brook said the board is expected to announce that the port will close. | Brook"
	})
	void isKeenToSayIt(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().startsWith(speaker + " | ");
	}

	@Test
	void partsWhatTwoSayInTurn() {
		assertThat(QuotesIn.text("The talks ended - Ann Roth saying that the boats were old and Brook warning that they would sink. It was late.")
				.quotes("quote.indirect")).containsExactly("Ann Roth | saying | that the boats were old", "Brook | warning | that they would sink");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The strike ended, but clerks were emailed to say that boats were late. | clerks",
			"The match was lost, and fans were begging Karl Brook to say that he would stay. | fans",
			"The vote was held, and the polls were too close to say that he had won. | the polls",
			"The fair moved to Perth, Western Australia saying that space was short. | Western Australia"
	})
	void whoeverHearsItOrIsNamedBesideItDoesNotSayIt(String sentence, String other) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).last().asString().doesNotStartWith(other + " | ");
	}

	@Test
	void twoWhoDoTheSameAreHeardTogether() {
		assertThat(QuotesIn.text("The hearing went on, Roth saying that he had heard Brook and Lee saying that the will was false.").quotes("quote.indirect"))
				.containsExactly("Roth | saying | that he had heard Brook and Lee saying that the will was false");
	}
}
