package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.Explanation;

class DirectQuoteTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The bridge is safe,” said Maria Ortega.; Maria Ortega | said | The bridge is safe,",
			"“The bridge is safe,” notes Maria Ortega.; Maria Ortega | notes | The bridge is safe,",
			"“The bridge is safe,” states the mayor.; the mayor | states | The bridge is safe,",
			"“The bridge is safe,” comments Maria Ortega in a note, “and new.”; Maria Ortega | comments | The bridge is safe, … and new.",
			"“The bridge is safe,” Maria Ortega said on Monday.; Maria Ortega | said | The bridge is safe,",
			"\"The bridge is safe,\" the mayor’s deputy told reporters.; the mayor’s deputy | told | The bridge is safe,",
			"''The bridge is safe,'' she added.; she | added | The bridge is safe,",
			"``The bridge is safe,″ the engineer wrote.; the engineer | wrote | The bridge is safe,",
			"``The bridge is safe,'' the engineer wrote.; the engineer | wrote | The bridge is safe,",
			"«The bridge is safe», said Maria Ortega.; Maria Ortega | said | The bridge is safe",
			"„The bridge is safe“, said Maria Ortega.; Maria Ortega | said | The bridge is safe",
			"Maria Ortega said, “The bridge is safe.”; Maria Ortega | said | The bridge is safe.",
			"Maria Ortega told the council: “The bridge is safe.”; Maria Ortega | told | The bridge is safe.",
			"Ortega: “The bridge is safe.”; Ortega | : | The bridge is safe.",
			"“Is the bridge safe?” Ortega asked.; Ortega | asked | Is the bridge safe?",
			"“Nobody will be hurt on this bridge!” shouted a man in the crowd.; a man in the crowd | shouted | Nobody will be hurt on "
					+ "this bridge!",
			"“The bridge is safe,” said Jan Brook, who built it.; Jan Brook, who built it | said | The bridge is safe,",
			"“The bridge is safe,” Jan Brook, the town engineer, said in a statement.; Jan Brook, the town engineer | said | The bridge "
					+ "is safe,",
			"“The bridge is safe,” according to the town engineer.; the town engineer | according to | The bridge is safe,",
			"“The bridge is safe,” Jan Brook pointed out.; Jan Brook | pointed out | The bridge is safe,",
			"“The bridge is safe!” Jan Brook said, smiling.; Jan Brook | said | The bridge is safe!",
			"The note read: “The bridge is safe.”; The note | read | The bridge is safe.",
			"Jan Brook was asked, “Is the bridge safe?”; - | was asked | Is the bridge safe?",
			"“Nothing is lost in this town.” — Ann Lee; Ann Lee | — | Nothing is lost in this town.",
			"“Nothing is lost in this town.” – Ann Lee, mayor; Ann Lee | – | Nothing is lost in this town.",
			"“The bridge is safe,” she reflected.; she | reflected | The bridge is safe,",
			"“The bridge is safe,” said Will Stone.; Will Stone | said | The bridge is safe,",
			"“The bridge is safe. Go home,” Ann Lee said by telephone from Lima.; Ann Lee | said | The bridge is safe. Go home,",
			"“The bridge is safe,” Ann Lee told the Post by satellite phone.; Ann Lee | told | The bridge is safe,",
			"“The bridge is safe,” mayor Ann Lee, who ran the mill when Brook Ltd. owned it, before the town bought it in May, said Friday night.; "
					+ "mayor Ann Lee, who ran the mill when Brook Ltd. owned it, before the town bought it in May | said | The bridge is safe,",
	})
	void findsSpeakerAndCueOfADirectQuotation(String sentence, String expected) {
		assertThat(QuotesIn.text(sentence).quotes("quote.direct")).containsExactly(expected);
	}

	@Test
	void endsTheSpeakerWhereHeSaysSomethingElse() {
		assertThat(QuotesIn.text("“The bridge is safe,” said harbour chief Karl Brook, who said it was “old.”").quotes("quote.direct"))
				.containsExactly("harbour chief Karl Brook | said | The bridge is safe,", "who | said | it was “old.”");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“This is the third closure, said Peter Okafor, who runs the ferry.; Peter Okafor, who runs the ferry",
			"“This is the third closure, Okafor said.; Okafor",
			"“This is the third closure, said Peter Okafor. ¶ “Nobody told us.”; Peter Okafor",
	})
	void givesAQuotationNeverClosedToWhoeverItsSentenceNames(String text, String speaker) {
		String draft = "“We are done,” said Ann Lee.\n\n" + text.replace(" ¶ ", "\n\n");

		assertThat(QuotesIn.text(draft).quotes("quote.direct")).startsWith("Ann Lee | said | We are done,",
				speaker + " | said | This is the third closure,");
	}

	@Test
	void leavesWhatTheSpeakerReportsInAQuotationNeverClosed() {
		assertThat(QuotesIn.text("Lee said: “The ferry is late, I said, and nobody came.").quotes("quote.direct"))
				.containsExactly("Lee | said | The ferry is late, I said, and nobody came.");
	}

	@Test
	void givesAQuotationToWhoeverCalledItThat() {
		assertThat(QuotesIn.text("The decision was “painful but overdue,” as the mayor, Lucia Brandt, called it.").claims()).hasSize(1);
		assertThat(QuotesIn.text("The decision was “painful but overdue,” as the mayor, Lucia Brandt, called it.").quotes("quote.direct"))
				.containsExactly("the mayor, Lucia Brandt | called | painful but overdue,");
	}

	@Test
	void takesAQuotationSplitByItsAttributionAsOne() {
		assertThat(QuotesIn.text("“We will open,” said Danny Pell, “as soon as the paint is dry.”").quotes("quote.direct"))
				.containsExactly("Danny Pell | said | We will open, … as soon as the paint is dry.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The dam leaks,” Karl Brook said. “Who pays for it?” Ann Lee told me when I met her at the mill.; Ann Lee",
			"“The dam leaks,” Karl Brook said. “Who pays for it?” Ann Lee wondered aloud.; Ann Lee",
			"“The dam leaks,” Karl Brook said. “Who pays for it?” the miller told a crowd as it grew.; the miller",
			"“The dam leaks,” Karl Brook said. “What a mess!” Ann Lee told the Post on Monday.; Ann Lee"
	})
	void givesAQuestionToWhoeverTheWordsBehindItName(String text, String speaker) {
		assertThat(QuotesIn.text(text).quotes("quote.direct").getLast()).startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“Who pays for the old dam?” Lee told the council that the mill would close.; that the mill would close",
			"“Who pays for the old dam?” Lee told me she was late.; she was late"
	})
	void leavesToTheNextSentenceWhatItReportsItself(String text, String content) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).noneMatch(line -> line.startsWith("Lee"));
		assertThat(QuotesIn.text(text).quotes("quote.indirect")).containsExactly("Lee | told | " + content);
	}

	@Test
	void goesOnAfterTheFullStopOfTheAttribution() {
		assertThat(QuotesIn.text("“We will open,” Danny Pell said. “The paint is dry. We checked.”").quotes("quote.direct"))
				.containsExactly("Danny Pell | said | We will open, … The paint is dry. We checked.");
	}

	@Test
	void givesAQuotationToWhomTheSentenceBeforeReports() {
		assertThat(QuotesIn.text("“We pay,” Tom Lee said.\n\nAnn Brook said that the port was safe. “We need to find ways to support it.”")
				.quotes("quote.direct"))
				.containsExactly("Tom Lee | said | We pay,", "Ann Brook | said | We need to find ways to support it.");
	}

	@Test
	void goesOnOverParagraphsThatRepeatTheOpeningMark() {
		var quotes = QuotesIn.text("Pell said: “The first year was hard.\n\n“The second was worse.”");

		assertThat(quotes.quotes("quote.direct")).containsExactly("Pell | said | The first year was hard. … The second was worse.");
		assertThat(quotes.of("problem.marks")).isEmpty();
	}

	@Test
	void takesTheNameBelowAQuotation() {
		assertThat(QuotesIn.text("The port will close.\n\n“Nothing is lost in this town.”\n\n— Ann Lee, mayor\n\nBoats left.")
				.quotes("quote.direct"))
				.containsExactly("Ann Lee | — | Nothing is lost in this town.");
	}

	@Test
	void givesEachOfARowOfQuotationsItsOwnName() {
		assertThat(QuotesIn.text(
				"“Nothing is lost in this town.” ― Ann Lee\n“All is lost, and the boats are gone.” ― Jan Brook\n“We stay here all the "
						+ "same.”― Ana Ruiz")
				.quotes("quote.direct"))
				.containsExactly("Ann Lee | ― | Nothing is lost in this town.", "Jan Brook | ― | All is lost, and the boats are gone.",
						"Ana Ruiz | ― | We stay here all the same.");
	}

	@ParameterizedTest
	@ValueSource(strings = {"“Nothing is lost in this town.”\n\n— Boats leave at noon.",
			"“Nothing is lost in this town.” — The town said so."})
	void takesNoSentenceForASignature(String text) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).noneMatch(line -> line.contains("| — |"));
	}

	@Test
	void readsTheTurnsOfAnInterview() {
		var quotes = QuotesIn.text(
				"Jan Brook built the bridge.\n\nQ: Is it safe?\n\nBROOK: Yes. I told the mayor that it was safe.\n\nQ: Who "
						+ "paid?\n\nBROOK: “Nobody.”");

		assertThat(quotes.quotes("quote.direct")).containsExactly("Q | : | Is it safe?",
				"BROOK | : | Yes. I told the mayor that it was safe.", "Q | : | Who paid?",
				"BROOK | : | Nobody.");
		assertThat(quotes.quotes("quote.indirect")).containsExactly("I | told | that it was safe");
		assertThat(attribution(quotes.of("quote.direct").get(1)).speaker().orElseThrow().resolved()).contains("Jan Brook");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "nobody", value = {
			"Jan Brook built the bridge. Brook met the mayor, Ann Lee, on the hill. | Jan Brook",
			"Jan Brook and Ann Lee built the bridge. | nobody",
			"The bridge was built in March. | nobody"})
	void takesTheAnswersOfAnInterviewForThoseOfWhomItIsAbout(String lead, String asked) {
		var quotes = QuotesIn.text(lead + "\n\nQ: Is it safe?\n\nA: Yes, it is.\n\nQ: Who paid Karl Dunn?\n\nA: Nobody paid Karl Dunn.");

		assertThat(quotes.of("quote.direct")).extracting(claim -> attribution(claim).speaker().orElseThrow().resolved().orElse(null))
				.containsExactly(null, asked, null, asked);
	}

	@Test
	void readsTheTurnsOfACourt() {
		assertThat(QuotesIn.text("Q. Did you see it?\n\nA. I did not.\n\nQ. Who did?\n\nA. My brother.").quotes("quote.direct"))
				.containsExactly("Q | . | Did you see it?", "A | . | I did not.", "Q | . | Who did?", "A | . | My brother.");
	}

	@Test
	void takesAQuotationSplitByItsSourceAsOne() {
		assertThat(QuotesIn.text("“The town,” according to its mayor, “has never been richer.”").quotes("quote.direct"))
				.containsExactly("its mayor | according to | The town, … has never been richer.");
	}

	@Test
	void takesNoListForAnInterview() {
		assertThat(QuotesIn.text("Port: closed in May.\n\nBridge: open.\n\nMarket: open all year.\n\nSchool: closed.\n\nChurch: open.")
				.of("quote.direct")).isEmpty();
	}

	@Test
	void holdsNestedQuotations() {
		assertThat(QuotesIn.text("“He called it ‘a small miracle’ and left,” Ana Ruiz said.").quotes("quote.direct"))
				.containsExactly("Ana Ruiz | said | He called it ‘a small miracle’ and left,");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The minister said the plan would “change everything” in the valley.; The minister | said | the plan would “change "
					+ "everything” in the valley",
			"The minister said that he was “very sorry.”; The minister | said | that he was “very sorry.”",
			"The plan would “change everything”, the minister said.; the minister | said | The plan would “change everything”",
			"Lopez called the offer “an insult to nurses”.; Lopez | called | the offer “an insult to nurses”",
	})
	void takesTheWholeReportedClauseOfAMixedQuotation(String sentence, String expected) {
		var quotes = QuotesIn.text(sentence);

		assertThat(quotes.quotes("quote.direct")).containsExactly(expected);
		assertThat(attribution(quotes.of("quote.direct").getFirst()).directness()).isEqualTo(Directness.MIXED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Mayor Ann Lee spoke on Monday. “The harbour will close,” she said.; Ann Lee",
			"Ann Lee spoke on Monday. “The harbour will close,” Lee said.; Ann Lee",
			"As Mark Dunn left the room, Ann Lee stood up. “The harbour will close,” she said.; Ann Lee",
			"Mark Dunn met Ann Lee. “The harbour will close,” he said.; Mark Dunn",
			"“The harbour will close,” said Ann Lee. Mark Dunn was silent. “It is over,” Ms. Lee added.; Ann Lee",
	})
	void resolvesPronounsAndShortForms(String text, String name) {
		Claim last = QuotesIn.text(text).of("quote.direct").getLast();

		assertThat(attribution(last).speaker().orElseThrow().resolved()).contains(name);
	}

	@Test
	void doesNotResolveAFullName() {
		Claim claim = QuotesIn.text("“The harbour will close,” said Ann Lee.").of("quote.direct").getFirst();

		assertThat(attribution(claim).speaker().orElseThrow().resolved()).isEmpty();
	}

	@Test
	void doesNotGiveAPronounToTheOtherSex() {
		Claim claim = QuotesIn.text("Mary Dunn left. “The harbour will close,” he said.").of("quote.direct").getFirst();

		assertThat(attribution(claim).speaker().orElseThrow().resolved()).isEqualTo(Optional.empty());
	}

	@Test
	void listsAQuotationThatNobodySpeaks() {
		Claim claim = QuotesIn.text("The chips were “made for use in heavy weapons”.").of("quote.direct").getFirst();

		assertThat(attribution(claim)).isEqualTo(new Attribution(Directness.DIRECT, Optional.empty(), Optional.empty()));
		assertThat(claim.why()).isEqualTo(new Explanation.UnattributedQuotation());
	}

	@Test
	void givesAQuotationInTheNextParagraphToTheSpeakerBefore() {
		Claim claim = QuotesIn.text("“The harbour will close,” said Ann Lee, the mayor.\n\n“But the market will stay open all year.”")
				.of("quote.direct").getLast();

		assertThat(claim.why()).isEqualTo(new Explanation.ContinuedQuotation());
		assertThat(attribution(claim).speaker().orElseThrow().resolved()).contains("Ann Lee");
	}

	@Test
	void takesTheSpeakerThatTheParagraphBeforeIntroduces() {
		assertThat(QuotesIn.text("The Harbour Post reports:\n\n“The dock is closed until spring.”").quotes("quote.direct"))
				.containsExactly("The Harbour Post | reports | The dock is closed until spring.");
	}

	@ParameterizedTest
	@ValueSource(strings = {"The ‘90s were loud, the drivers’ union said nothing and they don’t care.",
			"A 7\" pipe and a man of 5'10\" were in the room.", "The car cost a fortune.", ""})
	void staysSilent(String text) {
		assertThat(QuotesIn.text(text).of("quote.direct")).isEmpty();
		assertThat(QuotesIn.text(text).of("problem.marks")).isEmpty();
	}

	@Test
	void aRemarkThatIsRuedIsANoun() {
		assertThat(QuotesIn.text("“The bridge is safe,” comments Ortega now rues, lost him the vote.").quotes("quote.direct"))
				.containsExactly("- | - | The bridge is safe,");
	}

	private static Attribution attribution(Claim claim) {
		return (Attribution) claim.detail();
	}

	@Test
	void aSecondShoutIsByTheSame() {
		assertThat(QuotesIn.text("Sailors chanted, “Open the port,” and “Save it,” as they marched.").quotes("quote.direct"))
				.containsExactly("Sailors | chanted | Open the port,", "Sailors | chanted | Save it,");
		assertThat(QuotesIn.text("Lee wrote the books “The Mill,” and “The Port.”").quotes("quote.direct")).hasSizeLessThan(2);
	}
}
