package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Speaker;

/** Several speakers, one who is only called what they are, and others who are named nearer than whoever speaks. */
class WhoElseSpeaksTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"National police and rescue groups said forty boats were lost.; National police and rescue groups",
			"They fooled the mayor into thinking that the dam leaks.; the mayor",
			"They fooled clerks into thinking that the dam leaks.; clerks",
			"Ann Roth floated the notion that the dam leaks.; Ann Roth",
			"Ann Roth, a clerk who has sold her boats, has made the claim that the dam leaks.; Ann Roth, a clerk who has sold her boats",
			"The mayor left and repeated the claim that the dam leaks.; The mayor",
			"The dam was shut and, according to clerks, the town was late.; clerks",
			"Ann Roth has cut costs, making repeated errors after telling clerks that the dam leaks.; Ann Roth",
			"Teachers and parents said the school was cold.; Teachers and parents",
			"The Ulm Agency and the police said the boats sank.; The Ulm Agency and the police",
			"Clerks from the port office, the Ulm Agency (UA) and the Inner Agency (IA) said it was late.; "
					+ "Clerks from the port office, the Ulm Agency (UA) and the Inner Agency (IA)",
			"Her daughter Ann Lee and granddaughter Eva Roth said the dam leaks.; Her daughter Ann Lee and granddaughter Eva Roth",
			"Roth bought boats and residents said they were old.; residents",
			"The storm hit the coast and officials said boats were lost.; officials",
			"The dam, residents and officials said, is old.; residents and officials",
			"The dam leaks, residents and officials said.; residents and officials",
			"The town lost a report from the harbour office saying the dam leaks.; the harbour office",
			"Roth named foes of the dam who distributed leaflets on the quay, calling for a vote.; foes of the dam",
			"Roth met a clerk who posted a sign at the port, saying the dam leaks.; a clerk",
			"Roth met a clerk who lost a sign at the port, saying the dam leaks.; Roth",
			"Roth held up a letter accusing the mayor.; a letter",
			"Roth issued a statement accusing the mayor.; Roth",
			"Roth wrote to the council saying the dam was old.; Roth",
			"The town shut the dam after Ann Roth vetoed a plan last week saying the dam was old.; Ann Roth",
			"Ann Roth was quoted by the Ulm Post as saying that the dam was old.; Ann Roth",
			"Ann Roth has twice complained that the dam leaks.; Ann Roth",
			"Ann Roth has in the past said that the dam leaks.; Ann Roth",
			"Ulm Corp., maker of cups and Brook towels, and Lake Steel Corp. (LSC) said profit fell.; "
					+ "Ulm Corp., maker of cups and Brook towels, and Lake Steel Corp. (LSC)",
			"Ulm Corp. and Lake Steel Corp. said profit fell.; Ulm Corp. and Lake Steel Corp.",
			"The wind was strong in the capital, Ulm, and tenants of tall houses said they saw lamps swing.; tenants of tall houses",
			"Brook toured a new mill in Lake Ulm, and a former clerk said it was old.; a former clerk",
			"Having announced that he would go, Karl Brook left.; Karl Brook",
			"According to state law, no boat may leave.; state law",
			"In addition to stating that boats sink, Roth left.; Roth",
			"The vote came after a drive to win over two Ulm millers who were late or had vowed to block the plan.; two Ulm millers",
			"Roth met a clerk who was late or claimed that the dam leaks.; a clerk",
			"Roth met two millers who had lost their boats and had vowed to leave.; two millers",
			"Roth had met two millers who had lost their boats and had vowed to leave.; Roth",
			"Roth met a clerk who lost a sign and said the dam leaks.; Roth",
			"Roth, who was late, had lost the vote or had vowed to leave.; Roth, who was late",
			"The vote came after months of Ulm millers calling for the council to close the dam.; Ulm millers",
			"The vote came after months of calling for the council to close the dam.; The vote",
			"Roth was among ten port activists police said they were seeking.; police",
			"Two men and the harbour police said they were late.; Two men and the harbour police",
			"The port's customs police said they were late.; The port's customs police",
			"The two fell out, with Lee accusing the town of theft and Roth calling it a trick.; Roth",
			"The two fell out, with Lee accusing the town of theft and calling it a trick.; Lee",
			"Brook, who came second in a vote in which he won ten towns, left the hall in May, claiming it was unfair.; "
					+ "Brook, who came second in a vote in which he won ten towns",
			"The Ulm Club while naming its crew had said that Lee was fit.; The Ulm Club",
			"Lee left while Roth was naming the team and the captain had said that Lee was fit.; the captain",
			"Senator Ann Lee while asking for a new vote, pointed out that the dam was old.; Senator Ann Lee"
	})
	void findsWhoSays(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect").getLast()).startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The count differs, with some clerks saying it is ten, and others saying it is twenty.; some clerks | saying | it is ten;"
					+ "others | saying | it is twenty",
			"The mill said it would build a dam, with Mayor Ann Lee calling it a gift.; The mill | said | it would build a dam;"
					+ "Mayor Ann Lee | calling | it a gift"
	})
	void partsWhatTwoSay(String sentence, String first, String second) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).containsExactly(first, second);
	}

	@Test
	void leavesWhatOthersDoToWhoeverSaysSo() {
		assertThat(QuotesIn.text("The mill said it would build a dam, with the town paying for the wall.").quotes("quote.indirect"))
				.containsExactly("The mill | said | it would build a dam, with the town paying for the wall");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Ulm Coroner Greta Sand told a hearing that six had died.|The port's director Maud Ek was fined.|The coroner said it was late.|"
					+ "She said she was near tears.; Greta Sand",
			"Ulm Coroner Greta Sand told a hearing that six had died.|She said she was near tears.; Greta Sand",
			"Karl Brook came. Of Maud Ek, he said it was late.; Karl Brook",
			"Karl Brook came. The mill has a Great Wall. He said it was late.; Karl Brook",
			"Greta Sand, the coroner, left. Karl Brook, a miller, came. The coroner met Maud Ek. She said it was late.; Greta Sand"
	})
	void knowsWhoIsMeant(String text, String name) {
		var last = QuotesIn.text(text.replace("|", "\n\n")).of("quote.indirect").getLast();
		assertThat(last.detail() instanceof Attribution said ? said.speaker().flatMap(Speaker::resolved).orElse("") : "").isEqualTo(name);
	}

	@Test
	void givesWhatRunsOnToWhoeverIsNamedAtItsEnd() {
		assertThat(QuotesIn.text("The team left.\n\n“We lost a day.\n\n“We lost two days.\n\n“We shall win,” the coach said.")
				.quotes("quote.direct")).containsExactly("the coach | said | We lost a day. … We lost two days. … We shall win,");
		assertThat(QuotesIn.text("The team left.\n\n“We lost a day in the north.\n\n“We lost two days in the south.”\n\nThe coach left.")
				.quotes("quote.direct")).hasSize(2);
	}

	@Test
	void takesNoPaperForWhoeverItQuotes() {
		assertThat(QuotesIn.text("“It was loud,” shopkeeper Karl Roth was quoted by the Ulm Post.").quotes("quote.direct"))
				.containsExactly("shopkeeper Karl Roth | was quoted by the Ulm Post | It was loud,");
	}

	@Test
	void takesTheTownOfADatelineForNobody() {
		assertThat(QuotesIn.text("Delhi: The team will fly home on Monday.").claims()).isEmpty();
	}

	@Test
	void findsAllWhoStandBehindTheVerb() {
		assertThat(QuotesIn.text("“It is late,” said the mayor and her aide.").quotes("quote.direct"))
				.containsExactly("the mayor and her aide | said | It is late,");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“It leaks,” a clerk identified only as Kim told the town's radio.; a clerk identified only as Kim | told | It leaks,",
			"“It leaks,” said the town. “It is old,” a guard known as Roth said.; a guard known as Roth | said | It is old,"
	})
	void takesTheNameThatSomebodyGoesByWithWhoeverIsDescribed(String text, String quotation) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).last().isEqualTo(quotation);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Brook said forty boats were lost, but the toll would fall.; forty boats were lost, but the toll would fall",
			"Brook said forty boats were lost, but the toll fell.; forty boats were lost",
			"Brook said forty boats were lost, but Roth said it would fall.; forty boats were lost"
	})
	void goesOnBehindButWithWhatWasStillToCome(String text, String words) {
		assertThat(QuotesIn.text(text).quotes("quote.indirect")).first().isEqualTo("Brook | said | " + words);
	}

	@Test
	void findsWhatSomebodyIsWarnedToDo() {
		assertThat(QuotesIn.text("Rebels warned the millers to leave the port.").quotes("quote.indirect"))
				.containsExactly("Rebels | warned | the millers to leave the port");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The mill's plan has failed, the Ulm Post posted May 31.; the Ulm Post | posted | The mill's plan has failed",
			"Brook posted on X that the dam leaks.; Brook | posted | that the dam leaks",
			"Ulm called on Thursday for its members to hold a vote.; Ulm | called on Thursday for | its members to hold a vote",
			"Ulm called Monday on the millers to hold a vote.; Ulm | called Monday on | the millers to hold a vote",
			"Ulm called on millers to hold a vote.; Ulm | called on | millers to hold a vote",
			"Brook told Ulm News, a site tied to the port, that they would leave.; Brook | told | that they would leave",
			"According to Lee, the pier, also known as Pier 6, had been closed.; Lee | According to | the pier, also known as Pier 6, had been closed",
			"According to Lee, the mayor, the boats had sunk.; Lee | According to | the boats had sunk",
			"Ulm keeps its port, Mayor Karl Brook was quoted as saying on Monday by state news agency Ulmpres.; "
					+ "Mayor Karl Brook | was quoted as saying on Monday by state news agency Ulmpres | Ulm keeps its port",
			"Roth said notes written by clerks, released in May, showed that the dam leaks.; "
					+ "Roth | said | notes written by clerks, released in May, showed that the dam leaks",
			"Briefing notes prepared by clerks showed that the dam leaks.; Briefing notes prepared by clerks | showed | that the dam leaks",
			"The head of FIFA claims that the game is over.; The head of FIFA | claims | that the game is over",
			"The clerk said in announcing the results that the dam was old.; The clerk | said | that the dam was old",
			"Brook said this year, the mill had to close.; Brook | said | this year, the mill had to close",
			"Brook said this week, the mill had to close.; Brook | said | the mill had to close",
			"Lee said that as soon as the town announced the strike he wrote to Brook.; "
					+ "Lee | said | that as soon as the town announced the strike he wrote to Brook",
			"Lee said that when the town called the dam old, he left.; Lee | said | that when the town called the dam old, he left",
			"As soon as the town announced the strike he wrote to Brook, the mayor.; the town | announced | the strike",
			"Once Lee rejected the claim it was dropped.; Lee | rejected | the claim",
			"As soon as the town announced the strike he had feared, Lee left.; the town | announced | the strike he had feared",
			"When Lee announced that the dam he had built was old, Brook left.; Lee | announced | that the dam he had built was old",
			"The clerk left as soon as the town announced the strike he had feared.; the town | announced | the strike he had feared",
			"Brook wrote a letter urging the mayor to resign.; Brook | urging | the mayor to resign"
	})
	void findsWhoSaysWhatInTheRestOfTheSentence(String text, String line) {
		assertThat(QuotesIn.text(text).quotes("quote.indirect")).containsExactly(line);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Objecting to the mill's statement that the dam had held in the storm and would stay, Mayor Lee laughed.; "
					+ "the mill | statement | that the dam had held in the storm and would stay",
			"Reacting to the mill's claim that the dam, the quay and the pier are safe, the mayor has left.; "
					+ "the mill | claim | that the dam, the quay and the pier are safe",
			"After the mill's claim that the dam is safe, the mayor fired his aide.; the mill | claim | that the dam is safe",
			"Few took up Lee's claim that the dam is safe, the quay sound and the pier good.; "
					+ "Lee | claim | that the dam is safe, the quay sound and the pier good"
	})
	void endsAClaimThatLeadsUpToTheMainClause(String text, String line) {
		assertThat(QuotesIn.text(text).quotes("quote.indirect")).containsExactly(line);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Lee said the clerks saw a man come out, saying “It leaks.”; a man | saying | It leaks.",
			"Roth heard a woman run down the quay, shouting, “It leaks.”; a woman | shouting | It leaks.",
			"Roth saw the mayor on Sunday, saying “It leaks.”; Roth | saying | It leaks.",
			"Roth was sad to see the mayor leave, saying “It leaks.”; Roth | saying | It leaks.",
			"Roth saw the mayor leave, and went home, saying “It leaks.”; Roth | saying | It leaks."
	})
	void givesWhatIsSaidToWhoeverIsSeenToDoSomething(String text, String quotation) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).containsExactly(quotation);
	}

	@Test
	void goesOnBehindAQuotationWithItsPronoun() {
		String text = "In the film, Brook thanked the town, adding that he “owes” it to them to stay.";
		assertThat(QuotesIn.text(text).claims()).last().extracting(claim -> claim.span().in(text))
				.isEqualTo("that he “owes” it to them to stay");
	}

	@Test
	void findsWhatSomebodyIsLabelled() {
		assertThat(QuotesIn.text("Brook has labelled the council “rotten”.").claims().getFirst().span()
				.in("Brook has labelled the council “rotten”."))
				.isEqualTo("the council “rotten”");
	}

	@Test
	void takesTheTownInCapitalsBeforeAColonForNobody() {
		assertThat(QuotesIn.text("NORTHPORT: The team flew home on Monday.\n\nThey lost.").claims()).isEmpty();
		assertThat(QuotesIn.text("LAHORE: The yard has no water.\n\nIt was closed.").claims()).isEmpty();
		assertThat(QuotesIn.text("BROOK: We flew home on Monday.").quotes("quote.indirect"))
				.containsExactly("BROOK | : | We flew home on Monday");
	}

	@Test
	void takesNoPlaceBeforeTheColonOfAHeadlineForWhoeverSpeaks() {
		String leaves = ": Lee to leave the council\n\n";
		assertThat(QuotesIn.text("Ostmark" + leaves + "Ann Lee has lived in North Ostmark since May.").claims()).isEmpty();
		assertThat(QuotesIn.text("Ostmark" + leaves + "Ann Lee met Ostmark on Sunday.").quotes("quote.indirect"))
				.containsExactly("Ostmark | : | Lee to leave the council");
		assertThat(QuotesIn.text("Congress" + leaves + "The vote in Congress was lost.").quotes("quote.indirect"))
				.containsExactly("Congress | : | Lee to leave the council");
		assertThat(QuotesIn.text("Karl Brook" + leaves + "The vote was lost.").quotes("quote.indirect"))
				.containsExactly("Karl Brook | : | Lee to leave the council");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“It leaks,” Lee said in a call, but at first glance, Roth disagreed.; Lee | said | It leaks,",
			"A dam broke, Lee said, after a clerk said boats were lost.; Lee | said | A dam broke / a clerk | said | boats were lost",
			"A dam broke, Lee said, after years of neglect.; Lee | said | A dam broke … after years of neglect",
			"The dam may hold, but in May, Lee said, it will break.; Lee | said | The dam may hold, but in May … it will break"
	})
	void givesToEachWhatEachSays(String text, String expected) {
		List<String> all = new ArrayList<>(QuotesIn.text(text).quotes("quote.direct"));
		all.addAll(QuotesIn.text(text).quotes("quote.indirect"));
		assertThat(all).containsExactly(expected.split(" / "));
	}
}
