package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndirectQuoteTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The mayor said that the bridge was closed.; The mayor | said | that the bridge was closed",
			"The mayor said the bridge was closed.; The mayor | said | the bridge was closed",
			"The mayor said on Monday that the bridge was closed.; The mayor | said | that the bridge was closed",
			"The mayor told reporters the bridge was closed.; The mayor | told | the bridge was closed",
			"The mayor told the Harbour Post that the bridge was closed.; The mayor | told | that the bridge was closed",
			"The mayor has repeatedly denied that the bridge was closed.; The mayor | has repeatedly denied | that the bridge was closed",
			"Officials say the bridge was closed.; Officials | say | the bridge was closed",
			"Brook said to close the bridge now would be wrong.; Brook | said | to close the bridge now would be wrong",
			"Brook said to police the bridge was closed.; Brook | said | the bridge was closed",
			"Brook said to the crew the bridge was closed.; Brook | said | the bridge was closed",
			"Brook said in two letters, the bridge was closed.; Brook | said | the bridge was closed",
			"The bridge was closed, Brook said in two letters.; Brook | said | The bridge was closed",
			"Brook said nearly 40 boats sank.; Brook | said | nearly 40 boats sank",
			"Brook said almost all boats sank.; Brook | said | almost all boats sank",
			"Brook said simply that 40 boats sank.; Brook | said | that 40 boats sank",
			"Brook said by the time the crew came the boat was gone.; Brook | said | by the time the crew came the boat was gone",
			"(Harbour News) - Forty boats sank, Brook said.; Brook | said | Forty boats sank",
			"ULM (Port) • Forty boats sank, Brook said.; Brook | said | Forty boats sank",
			"Ulm, (Harbour News - 4th May, 2023) Mill owner Brook said it was late.; Mill owner Brook | said | it was late",
			"BERLIN Ann Lee said it was late.; Ann Lee | said | it was late",
			"NATO chief Ann Lee said it was late.; NATO chief Ann Lee | said | it was late",
			"Ann Lee (the mayor) said it was late.; Ann Lee (the mayor) | said | it was late",
			"Brook said, meanwhile, forty boats sank.; Brook | said | forty boats sank",
			"Brook said, however, that forty boats sank.; Brook | said | that forty boats sank",
			"Forty boats sank, Brook said, however, and left.; Brook | said | Forty boats sank",
			"Forty boats had sunk, clerks at the port were told yesterday.; - | were told | Forty boats had sunk",
			"Nearly one in five say the bridge was closed.; Nearly one in five | say | the bridge was closed",
			"Jan Brook, the town engineer, said the bridge was closed.; Jan Brook, the town engineer | said | the bridge was closed",
			"Jan Brook, after a long night, said the bridge was closed.; Jan Brook | said | the bridge was closed",
			"The bridge was closed, officials said.; officials | said | The bridge was closed",
			"The bridge was closed, said Jan Brook.; Jan Brook | said | The bridge was closed",
			"The bridge, officials said, was closed.; officials | said | The bridge … was closed",
			"According to the harbour office, the bridge was closed.; the harbour office | According to | the bridge was closed",
			"The bridge was closed, according to the harbour office.; the harbour office | according to | The bridge was closed",
			"A senior U.S. official said the bridge was closed.; A senior U.S. official | said | the bridge was closed",
			"Brook asked whether the bridge was closed.; Brook | asked | whether the bridge was closed",
			"Brook pointed out that the bridge was closed.; Brook | pointed out | that the bridge was closed",
			"Brook called for a new bridge.; Brook | called for | a new bridge",
			"On Monday, Brook said the bridge was closed.; Brook | said | the bridge was closed",
			"The price, according to Jan Brook, was fair.; Jan Brook | according to | The price … was fair",
			"The price rose to 30 dollars, a record, said Jan Brook.; Jan Brook | said | The price rose to 30 dollars, a record",
			"Brook: Bridge Will Stay Closed.; Brook | : | Bridge Will Stay Closed",
			"Brook said he was tired, but that the bridge was closed.; Brook | said | he was tired, but that the bridge was closed",
			"Brook was told that the bridge was closed.; - | was told | that the bridge was closed",
			"Brook had been asked whether the bridge was closed.; - | had been asked | whether the bridge was closed",
			"Brook was asked by Ann Lee whether the bridge was closed.; Ann Lee | was asked | whether the bridge was closed",
			"When Brook was asked why the bridge was closed, he left.; - | was asked | why the bridge was closed",
			"Brook pleaded not guilty on Monday in a court in Ulm to two charges of theft.; "
					+ "Brook | pleaded | not guilty … to two charges of theft",
			"Brook promised to close the bridge.; Brook | promised | to close the bridge",
			"The survey shows a lead of two points for the mayor.; The survey | shows | a lead of two points for the mayor",
			"A new poll of fishermen finds most of them against it.; A new poll of fishermen | finds | most of them against it",
			"Brook agreed with the mayor.; Brook | agreed with | the mayor",
			"Brook agreed with the mayor that the bridge was old.; Brook | agreed with | that the bridge was old",
			"The clerk asked Brook about the old bridge.; The clerk | asked | about the old bridge",
			"Brook apologised for the noise.; Brook | apologised for | the noise",
			"The mayor calls for a new bridge.; The mayor | calls for | a new bridge",
			"The bridge was closed, as Brook has said.; Brook | has said | The bridge was closed",
			"Brook has not said when the bridge will open.; Brook | has not said | when the bridge will open",
			"Brook said it was closed, the Harbour Post reported on Monday.; the Harbour Post | reported | Brook said it was closed",
			"The bridge, which Brook said was closed, has rusted.; Brook | said | was closed",
			"Asked if Brook believed the bridge was closed, Lee smiled.; - | Asked | if Brook believed the bridge was closed",
			"Brook said the bridge was closed and she accused Lee of theft.; Brook | said | the bridge was closed",
			"Brook praised the new bridges, including the one in Colmere.; Brook | praised "
					+ "| the new bridges, including the one in Colmere",
			"A senior clerk noted the bridge was closed.; A senior clerk | noted | the bridge was closed",
			"All of this, Brook said, would take a year.; Brook | said | All of this … would take a year",
			"On the Harbour Channel’s “Sunday Tide,” Ann Lee said the bridge was closed.; Ann Lee | said | the bridge was closed",
	})
	void findsWhatIsReported(String sentence, String expected) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).contains(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = {"“The bridge leaks,” Brook told a crowd that filled the hall.",
			"“The bridge leaks,” Brook said of a list that names ten faults."})
	void leavesToTheHearersWhatIsToldOfThem(String sentence) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).isEmpty();
		assertThat(QuotesIn.text(sentence).quotes("quote.direct")).hasSize(1);
	}

	@Test
	void findsTheClaimThatANounReports() {
		assertThat(QuotesIn.text("Nobody believed Brook’s claim that the bridge was closed.").quotes("quote.indirect"))
				.contains("Brook | claim | that the bridge was closed");
	}

	@Test
	void takesTheConditionOfAnonymityForNothingSaid() {
		assertThat(QuotesIn.text("One clerk, who asked not to be named, said the bridge was closed.").quotes("quote.indirect"))
				.containsExactly("One clerk, who asked not to be named | said | the bridge was closed");
	}

	@Test
	void partsTwoThingsThatOneSpeakerSaid() {
		assertThat(QuotesIn.text("Brook said the bridge was closed and added that the road was open.").quotes("quote.indirect"))
				.containsExactly("Brook | said | the bridge was closed", "Brook | added | that the road was open");
	}

	@ParameterizedTest
	@ValueSource(strings = {"The report was long.", "He made no claims.", "Several states lost money.", "She added sugar to the tea.",
			"They saw a comet called Halley.", "The prize was announced by the jury.", "Brook was told to leave.",
			"Brook was asked about the bridge.", "Can you describe the bridge?", "It is a form of energy called latent heat.",
			"One clerk, who asked not to be named, left early.", "The clerks asked not to be identified.",
			"Brook asked to remain anonymous.", "Nobody knows why.", "Brook called it.",
			"It was new thinking that came too late.", "Two pledged boats were lost.", "They became suspect if the boats sank.",
			"The phone calls for the clerk went on all night.", "She is an advocate for the poor.", "These are states that have no coast.",
			"The old photograph shows a man on the bridge.", "Police responded with a volley of shots that scattered the gulls.",
			"It is a threat Brook warned about in his speech.", "Brook left the port, and his clerks were told.",
			"When Brook left, his clerks were told.",
			"Brook's proposed bridge will leak.",
			"Brook's promised boats were late.",
			"The bridge's said to be old.",
			"The storm sank forty boats, ten huts and the agency reports."
	})
	void staysSilent(String sentence) {
		assertThat(QuotesIn.text(sentence).claims()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Brook said as soon as the port announced its plan to close the dam, he had called up the clerk.; "
					+ "Brook | said | as soon as the port announced its plan to close the dam, he had called up the clerk",
			"Brook said as long as the dam leaks the mill will not open.; Brook | said | as long as the dam leaks the mill will not open",
			"Brook said the row could be ended by inviting the mill and persuading it to leave the hall.; "
					+ "Brook | said | the row could be ended by inviting the mill and persuading it to leave the hall",
			"Brook said in contrast to the mill, the port had shown that it was safe.; "
					+ "Brook | said | in contrast to the mill, the port had shown that it was safe",
			"Brook said even now the row could be settled.; Brook | said | even now the row could be settled",
			"Brook rejected a call by Ann Roth, whose seat is safe, to resign his post before the vote.; "
					+ "Brook | rejected | a call by Ann Roth, whose seat is safe, to resign his post before the vote",
			"Brook rejected the plan of Ann Roth, whose seat is safe, and left.; Brook | rejected | the plan of Ann Roth",
			"The house is owned by Ann Lee of Bonn, Clerk Karl Brook said Wednesday, according to town records.; "
					+ "Clerk Karl Brook | said | The house is owned by Ann Lee of Bonn"
	})
	void takesAllOfWhatOnePersonSays(String sentence, String quote) {
		assertThat(QuotesIn.text(sentence.strip()).quotes("quote.indirect")).containsExactly(quote);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Members of the council have since said they plan to sell the mill.; "
					+ "Members of the council | have since said | they plan to sell the mill",
			"They walked out after the mayor said last year's vote was a fraud.; the mayor | said | last year's vote was a fraud",
			"The mayor said last year the vote was a fraud.; The mayor | said | the vote was a fraud",
			"Brook said that it leaks and urged the mill and its owners to pay for the dam.; Brook | urged | the mill and its owners to pay for the dam",
			"The board on May 10 said the talks were at an end.; The board | said | the talks were at an end"
	})
	void findsAVerbOfSayingBesideATimeOrBehindAnd(String sentence, String quote) {
		assertThat(QuotesIn.text(sentence.strip()).quotes("quote.indirect")).contains(quote);
	}

	@Test
	void goesOnBehindTheSemicolonOfAListThatHasNoVerbYet() {
		assertThat(QuotesIn.text("The council said that the loss of the clerk, Karl Roth; the mayor, Ann Lee, and others will not affect the vote.")
				.quotes("quote.indirect")).containsExactly("The council | said | "
						+ "that the loss of the clerk, Karl Roth; the mayor, Ann Lee, and others will not affect the vote");
		assertThat(QuotesIn.text("The council said that the clerk was ill; the mayor will not affect the vote.").quotes("quote.indirect"))
				.containsExactly("The council | said | that the clerk was ill");
	}
}
