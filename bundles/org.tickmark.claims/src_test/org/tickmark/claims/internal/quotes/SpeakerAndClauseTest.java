package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Speaker;

/** Who speaks, where a clause of its own tells who is meant, or somebody else stands nearer to the words of saying. */
class SpeakerAndClauseTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Residents living near the quay to be closed say the wall has moved.; Residents living near the quay to be closed",
			"Some Ulm councillors involved in trying to save the pier have warned that it is safe.; Some Ulm councillors involved in trying to save the pier",
			"Lawyers representing the owners of the port say the wall has moved.; Lawyers representing the owners of the port",
			"Some Ulm owners trying to pin down the price have warned that it is late.; Some Ulm owners trying to pin down the price",
			"Divers brought in to study the wall said it has moved.; Divers brought in to study the wall",
			"A lawyer hired to watch the quay said it has moved.; A lawyer hired to watch the quay",
			"But local groups that have backed him say they trust the port.; local groups that have backed him",
			"Brook and others who want to close the pier said it was old.; Brook and others who want to close the pier",
			"Roth met Ann Lee, a clerk, who in a talk last week said the wall had moved.; who",
			"The port closed after a plea by mill owner Karl Brook, who left the town and said the wall had moved.; mill owner Karl Brook",
			"Roth met a clerk who lost a sign and said the dam leaks.; Roth",
			"The captain will doubtless argue that it was late.; The captain",
			"Mr. Brook forecast that the slow port would soon rebound and claimed that it was safe.; Mr. Brook",
			"In the note, Tim Brook, union vice president and head of the port, said the mill's “plans are old and late.”; "
					+ "Tim Brook, union vice president and head of the port",
			"Tim Brook had said in May that the mill was closed.; Tim Brook",
			"The old £2 billion firm warned that it was late.; The old £2 billion firm"
	})
	void takesInTheClause(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).claims()).anySatisfy(claim -> assertThat(speakerOf(claim, sentence)).isEqualTo(speaker));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"After millers clashed with guards at the gate the owner said it was late.; the owner",
			"As buyers waited outside the shop the baker said it was late.; the baker",
			"While drivers parked along the quay the port said it was late.; the port",
			"Days after residents camped with tents near the pier the clerk said it was late.; the clerk",
			"While guards watching the quay dozed the captain said it was late.; the captain",
			"Because farmers joined in the talks the buyer said it was late.; the buyer",
			"Until pilots returned to the hall the union said it was late.; the union",
			"Farmers clashed with guards at the gate the owner said was closed.; the owner",
			"Under terms that were agreed drivers said fares would rise.; drivers",
			"Under plans that were dropped by the mill the owners said rents would rise.; the owners"
	})
	void leavesAnotherClauseOut(String sentence, String speaker) {
		assertThat(speakerOf(QuotesIn.text(sentence).of("quote.indirect").getFirst(), sentence)).isEqualTo(speaker);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The coast is old and soft,” said coastal geologist Rosaly Brook of the Lake Institute.; "
					+ "coastal geologist Rosaly Brook of the Lake Institute",
			"“There never was an order,” said a guard known as Roth, on Monday.; a guard known as Roth",
			"“It leaks and is old,” he told local leaders, according to a note.; he",
			"“It leaks and is old,” Roth told the council on Monday, the Ulm Post reported.; Roth"
	})
	void takesTheNearerOfTwo(String sentence, String speaker) {
		assertThat(speakerOf(QuotesIn.text(sentence).of("quote.direct").getFirst(), sentence)).isEqualTo(speaker);
	}

	@Test
	void givesWhatBothHalvesSayToTheOneBetween() {
		assertThat(QuotesIn.text("The wall has moved, Roth said, but “we have never lost a boat there.”").quotes("quote.direct"))
				.containsExactly("Roth | said | we have never lost a boat there.");
	}

	@Test
	void givesHimNothingThatOthersSay() {
		assertThat(QuotesIn.text("The talks are over, Roth said, but “nobody here has ever lost a boat” was what Holt wrote.").quotes("quote.direct"))
				.containsExactly("- | - | nobody here has ever lost a boat");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“It was late,” Holt told the town council “and it will be shut.”; Holt",
			"“There is no boat,” the owner wrote in a letter “but it is ours.”; the owner",
			"“It is old,” Holt said on air “so we will shut it.”; Holt",
			"“It is old,” Holt told reporters “and wet.”; Holt",
			"“It is old,” Holt told reporters “We Are Late.”; Holt",
			"“It is old,” Holt told reporters “I’m Ted.”; Holt"
	})
	void takesTheSecondHalfForNoTitle(String text, String speaker) {
		assertThat(QuotesIn.text(text).of("quote.direct")).singleElement().satisfies(claim -> {
			assertThat(speakerOf(claim, text)).isEqualTo(speaker);
			assertThat(claim.span().end()).isEqualTo(text.length() - 1);
		});
	}

	@Test
	void takesNoTitleOfAProgrammeForTheSecondHalf() {
		assertThat(QuotesIn.text("“It leaks,” Roth said in June on the programme “The Late Hour of Ulm.”").quotes("quote.direct"))
				.contains("Roth | said | It leaks,");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Minister for Lake Matters and Coastal Affairs, Jacob Brook, said it leaks.|“It is late,” he said.; Jacob Brook",
			"Kem Holt is mayor, after a vote lost by Ted Roth.|Her words come after Roth took issue with the plan.|“It is late,” he said.; Ted Roth",
			"The court heard Tim Brook Jr., who said it leaks.; Tim Brook Jr.",
			"Adm. Karl B. Brook Jr., who leads the fleet, is late.|FULL TEXT.|He has called the town “old and proud.”; Karl B. Brook Jr."
	})
	void knowsWhoIsMeant(String text, String name) {
		String draft = text.replace("|", "\n\n");
		assertThat(QuotesIn.text(draft).claims().stream().map(claim -> ((Attribution) claim.detail()).speaker().flatMap(Speaker::resolved)
				.orElse("-"))).last().isEqualTo(name);
	}

	private static String speakerOf(Claim claim, String text) {
		return claim.detail() instanceof Attribution said ? said.speaker().map(speaker -> speaker.span().in(text)).orElse("-") : "-";
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“I saw no more in it than when the mayor said, ‘The pier will hold,’” Brook said in a talk with Ulm reporters.; Brook",
			"The march is about “crews telling the town, 'this is not ours,'” Brook said.; Brook",
			"“Why would a town pay for it?” Brook said about the mayor's plan to sell the pier.; Brook",
			"“He looked at me and said you have to tell me,” Ida Brook, the head of the port, recalled of a May talk she had with him.; "
					+ "Ida Brook, the head of the port",
			"“We were upset with all of them,” said Ida Brook (D-Ulm), one of the first “big four” owners.; "
					+ "Ida Brook (D-Ulm), one of the first “big four” owners",
			"It starts with Brook's rather bold proposition that “crews are sinking the boats.”; Brook",
			"Roth also is stressing that the wall has moved.; Roth"
	})
	void findsWhoSaysItAllTheSame(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).claims()).anySatisfy(claim -> assertThat(speakerOf(claim, sentence)).isEqualTo(speaker));
	}

	@Test
	void endsWithWhoeverGoesOnToSpeakBelow() {
		assertThat(QuotesIn.text("“It will cost a lot,” Ida Lee said. “It may cost twice as much.” She went on to say:\n\n“Nobody will help.”")
				.quotes("quote.direct")).containsExactly("Ida Lee | said | It will cost a lot, … It may cost twice as much.",
						"She | to say | Nobody will help.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"He left after remarks by Brook that lasted an hour.; 0",
			"A demand from the crews that shut the port was met on May 3.; 0",
			"The warning by the clerk that lasted an hour was ignored.; 0",
			"The wall cracked “like a cup on a stone floor” on Sunday.; 0",
			"The remarks that Brook made were kind.; 0"
	})
	void takesNoTalkForWhatIsSaidInIt(String sentence, int quotes) {
		assertThat(QuotesIn.text(sentence).of("quote.indirect")).hasSize(quotes);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Brook, speaking at a rally in Wilmington, N.C., warned that the wall has moved.; Brook",
			"Some hope to be taken off the rolls, and argue that the wall has moved.; Some",
			"Roth read out the notes sent or received - but she went on to suggest that they were old.; Roth",
			"The union was happy to hear Brook pledged that it would stay.; Brook",
			"One reason Brook and Roth say they came was the tide.; Brook and Roth",
			"The quay is now the place harbour officials say the tide may win.; harbour officials",
			"Last week the self-described rebel said he would win.; the self-described rebel",
			"One of the authors of that 2013 report, Eva Brook, said it will be tested.; Eva Brook",
			"It is a long tale, with other councillors and even a well-known local priest suggesting that Brook is late.; "
					+ "other councillors and even a well-known local priest",
			"The town raised its offer, with top port officials underlining its strength and vowing to stay.; top port officials",
			"The Post quoted one of the clerk's advisers as saying he finds it hard.; one of the clerk's advisers",
			"While almost everyone agrees the wall has moved, it is dry.; almost everyone",
			"Tim Skelly said the wall has moved.; Tim Skelly"
	})
	void takesNoScrapOfTheSentence(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).claims()).anySatisfy(claim -> assertThat(speakerOf(claim, sentence)).isEqualTo(speaker));
	}

	@Test
	void givesToNobodyWhatAClauseSays() {
		assertThat(QuotesIn.text("What has been made available suggests that the wall has moved.").quotes("quote.indirect"))
				.containsExactly("- | suggests | that the wall has moved");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“It is old,” said Eva Brook, the author of “Walls of Ulm,” a history.; Eva Brook, the author of “Walls of Ulm,” a history",
			"“It is old,” said Eva Brook, author of “Walls of Ulm.”; Eva Brook, author of “Walls of Ulm.”",
			"As Eva Brook, a clerk and author of “Walls of Ulm,” put it, “It is old and it will fall.”; "
					+ "Eva Brook, a clerk and author of “Walls of Ulm,”",
			"“It is time we mended it,” exhorted Brook's deputy, miller Eva Roth.; Brook's deputy, miller Eva Roth",
			"“The wall has moved again,” the two wrote.; the two",
			"“The wall has moved again,” Brook started.; Brook",
			"“The wall has moved again,” he elaborated.; he",
			"During their first debate, Eva Brook cracked, “I like walls, but I like them to stand.”; Eva Brook",
			"If the wall moves - and it may, but the port doubts it - “why would you not ask now?” asked Brook, a clerk.; Brook, a clerk",
			"Still, the hope that the wall “will be there in the spring,” as Brook said on the radio on Monday, is slim.; Brook"
	})
	void takesTheNameWithATitleAndRarerVerbs(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).of("quote.direct")).anySatisfy(claim -> assertThat(speakerOf(claim, sentence)).isEqualTo(speaker));
	}
}
