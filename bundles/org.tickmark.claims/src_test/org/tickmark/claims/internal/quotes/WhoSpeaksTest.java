package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Speaker;
import org.tickmark.claims.Explanation;

/** Sentences in which the subject of the words of saying stands far off, or something else stands nearer. */
class WhoSpeaksTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Brook, who called the plan weak, came late and admitted that it was sound.; Brook, who called the plan weak",
			"Shortly after news of the vote, Ann Lee issued a note saying that the seat was hers.; Ann Lee",
			"Brook put off deciding whether the clerk could say no but said the clerk could wait.; Brook",
			"Most shrugged, with three in ten saying the tax was fair.; three in ten",
			"The captain and his crew will doubtless argue the tax was fair.; The captain and his crew",
			"The loss led the town council to declare that the plan was dead.; the town council",
			"On Sunday the mayor spoke again, saying that the dam would hold.; the mayor",
			"Mr. Brook, citing the flood, left early.; Mr. Brook",
			"The vote was close, but she is expected to argue that it was fair.; she",
			"The harbour office this week said the quay was safe.; The harbour office",
			"The Post on Friday said the quay was safe.; The Post",
			"Voters who favor the tax agree that it is high.; Voters who favor the tax",
			"The former mayor -- Ann Lee, who lost in May -- said the quay was safe.; The former mayor -- Ann Lee, who lost in May",
			"Officials, for instance, argue that the quay is safe.; Officials",
			"In all, according to the office's memo, forty boats sank.; the office's memo",
			"According to the harbour office over 40 boats sank.; the harbour office",
			"As Brook told the Post, the boats sank at night.; Brook",
			"The report states that few boats were safe.; The report",
			"His name is Ted Roth and Ann Lee says he is late.; Ann Lee",
			"One in three said the tax was fair.; One in three",
			"A woman who has accused Pastor Brook of theft said that he lied.; A woman who has accused Pastor Brook of theft",
			"A clerk who worked for Mayor Brook said the dam leaks.; A clerk who worked for Mayor Brook",
			"Former banker Ann Roth during the debate said the dam was safe.; Former banker Ann Roth",
			"The notes were full of gossip, including an aide to Brook conceding that he lied.; an aide to Brook",
			"Jurors charged the clerk and Mayor Brook fired his aide, admitting that trust was lost.; Mayor Brook",
			"The town welcomed Mayor Brook's announcement that the dam is safe.; Mayor Brook",
			"The town forgot her remark in March that the dam is safe.; her",
			"Most oppose the tax, a new survey finds.; a new survey",
			"Few like the tax, the report shows.; the report",
			"Ann Lee, the editor of the town's paper, The Post, said it was late.; Ann Lee, the editor of the town's paper, The Post",
			"On Tuesday, the editor of the town's paper, Ann Lee, said it was late.; the editor of the town's paper, Ann Lee",
			"Lee, who says Brook is weak, said voters should go.; Lee, who says Brook is weak",
			"Ann Roth lives in the town and wrote that the dam leaks.; Ann Roth",
			"Brook backs the new dam and recalled that the old one broke.; Brook",
			"ABC–DEF President Ann Roth said the dam was safe.; ABC–DEF President Ann Roth",
			"About four in 10 said the tax was fair.; About four in 10",
			"Another delegate on the Brook slate, Ted Roth, said the tax was fair.; Another delegate on the Brook slate, Ted Roth",
			"Ann Lee, who runs the mill, on Sunday defended the tax.; Ann Lee, who runs the mill",
			"According to a study published in May by the harbour office, boats were safe.; a study published in May by the harbour office",
			"As first reported by the Harbour Post, boats were safe.; the Harbour Post",
			"Critics charged that the tax was unfair.; Critics",
			"Roth, Mill's Ann Lee and Brook argued that the dam leaks.; Roth, Mill's Ann Lee and Brook",
			"Instead, Roth, Ann Lee, and Karl Brook said the dam leaks.; Roth, Ann Lee, and Karl Brook",
			"The miller and his wife said the dam leaks.; The miller and his wife",
			"Ann Lee and her lawyer said the dam leaks.; Ann Lee and her lawyer",
			"Karl Brook fired Ann Lee and her lawyer said the dam leaks.; her lawyer",
			"In Ulm, Ann Lee and Brook said the dam leaks.; Ann Lee and Brook",
			"A man who lost boats in the flood in his old town said the dam leaks.; A man who lost boats in the flood in his old town",
			"The men who lost all in a flood that was called small say it leaks.; The men who lost all in a flood that was called small",
			"Yet young clerks, like their elders, say the dam leaks.; young clerks, like their elders",
			"It does not sound like Brook knows why the dam leaks.; Brook",
			"“Now?” shouted an elderly man, and he said the dam leaks.; he"
	})
	void findsWhoSays(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect").getLast()).startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Brook outlined that Roth, his partner, had left.; that Roth, his partner, had left",
			"Brook told the court last month that he was sorry.; that he was sorry",
			"Brook warned about worms that spread fast.; worms that spread fast",
			"Brook explains, in a dry tone, that boats sink.; that boats sink",
			"She said, if elected, she would stay.; if elected, she would stay",
			"Brook praised the plan and joined the march.; the plan",
			"Since announcing that he would leave, Brook has been quiet.; that he would leave",
			"Brook made it clear that the dam was safe.; that the dam was safe",
			"Brook has made clear the dam was safe.; the dam was safe",
			"Brook said she would run in May, but has not filed any papers.; she would run in May",
			"Brook said she would run in May but has not filed any papers.; she would run in May",
			"Brook said she would run in May, and filed her papers on Monday.; she would run in May",
			"Brook said the town would need boats, and some would be lost.; the town would need boats, and some would be lost",
			"Brook called the clerk a liar.; the clerk a liar",
			"Brook called the plan weak.; the plan weak",
			"It is what Brook called a disgrace.; a disgrace",
			"Brook said Ann Lee had promised to pay.; Ann Lee had promised to pay",
			"Brook said he believes that the dam is safe.; he believes that the dam is safe",
			"When Brook asked the clerk to stay, he left.; the clerk to stay",
			"But after Brook refused to pay the tax, he was fined.; to pay the tax",
			"Days before it was to report its losses for the year, the mill closed.; its losses for the year",
			"The mill, which declined to open its books, closed in May.; to open its books",
			"Asked whether the dam was “safe for years,” most clerks left.; whether the dam was “safe for years,”",
			"Brook praised the plan in an interview on Monday.; the plan",
			"Brook confirmed the talks on condition of anonymity.; the talks",
			"Brook said about half the boats sank.; about half the boats sank",
			"Brook said Thursday's vote was fair.; Thursday's vote was fair",
			"He smiled when asked why the dam leaks.; why the dam leaks",
			"Brook described how, as a boy, he left.; how, as a boy, he left"
	})
	void findsWhatIsSaid(String sentence, String content) {
		assertThat(QuotesIn.text(sentence).claims().stream().map(claim -> claim.span().in(sentence))).containsExactly(content);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Brook maintains a lead over his rivals.",
			"The hospital added 300 beds last year.",
			"Brook claimed two seats in the north.",
			"The office denied visas to the crew.",
			"The office denied him a visa.",
			"The results, announced late last year, were poor.",
			"It became known at once.",
			"It is too soon to say whether the dam will hold.",
			"Voters in the Gulf states underscored the point.",
			"This story has been updated to note that Brook has left.",
			"A thought leader from the south was there.",
			"Brook called her at home.",
			"Brook called them back on Monday.",
			"Brook called the police.",
			"Brook called Ann Lee on Monday.",
			"Brook called a vote.",
			"Brook may answer the question.",
			"Brook might criticize the dam.",
			"The town found the boats.",
			"Brook felt slighted at the vote.",
			"Voters will shop around and think twice before they pay.",
			"Brook and Roth have claims in the north.",
			"Ann Lee, who is term limited, left.",
			"It was the most telling sign of all.",
			"The town lost the match, which added to its woes.",
			"It is worth noting that the dam is old.",
			"It's important to remember that the dam is old.",
			"Having said that, there were many boats.",
			"Her harbour remarks in an address to the town were long."
	})
	void takesNoDeedForASaying(String sentence) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"A Brook supporter wrote that the race was fair.", "The Brook campaign said the race was fair.",
			"Roth, who opposes Brook, said the race was fair.", "Brook's lawyer said the race was fair.",
			"Critics of Brook said the race was fair.", "The clerk, an ally of Brook, said the race was fair."})
	void takesNobodyForTheNameThatDescribesThem(String sentence) {
		assertThat(resolved("Jan Brook won in May. " + sentence)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"Brook said the race was fair.", "Mr. Brook of Ulm said the race was fair.",
			"Brook, who met Ann Roth, said the race was fair.", "The former mayor, Brook, said the race was fair."})
	void takesTheSpeakerForTheNameThatTheirWordsComeTo(String sentence) {
		assertThat(resolved("Jan Brook won in May. " + sentence)).isEqualTo("Jan Brook");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Neither Jan Brook nor his aide came.", "ABC-DEF President Jan Brook came.", "Meet Jan Brook.",
			"Jan Brook Says Tax Is Too High\n\nIt was late.", "Jan Brook On The Dam\n\nIt was late."})
	void knowsTheNameAmongLargeWords(String before) {
		assertThat(resolved(before + " Brook said the dam was safe.")).isEqualTo("Jan Brook");
	}

	@Test
	void findsWhoStandsBehindAVerbThatOpensTheSentence() {
		assertThat(QuotesIn.text("Said Brook, “The dam is safe.”").quotes("quote.direct"))
				.containsExactly("Brook | Said | The dam is safe.");
	}

	@Test
	void findsWhoScoldsWhomInSoManyWords() {
		assertThat(QuotesIn.text("Brook laughed at the clerk, chiding him, “You are late again.”").quotes("quote.direct"))
				.containsExactly("Brook | chiding | You are late again.");
	}

	@Test
	void endsWhatIsSaidAtTheVerbThatThePersonWithTheClauseGoverns() {
		assertThat(QuotesIn.text("A woman who has accused Brook of theft said that he lied.").quotes("quote.indirect"))
				.contains("who | has accused | Brook of theft");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Kelly said the dam was safe.", "Italy said the dam was safe.", "Police at the rally said the dam was safe."})
	void takesNoNameForAnAdverb(String sentence) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).singleElement().asString()
				.startsWith(sentence.substring(0, sentence.indexOf(" said")) + " | said | ");
	}

	@Test
	void takesTheLastWordsOfTheSentenceForWhatStandsBeforeThem() {
		assertThat(QuotesIn.text("Roth bought the mill and agreed to pay Brook for talks, Ann Lee wrote.").quotes("quote.indirect"))
				.contains("Ann Lee | wrote | Roth bought the mill and agreed to pay Brook for talks");
	}

	@Test
	void letsTheSubjectOfTheMainClauseCiteToo() {
		assertThat(QuotesIn.text("Citing the flood, Brook said the bridge was closed.").quotes("quote.indirect"))
				.containsExactlyInAnyOrder("Brook | Citing | the flood", "Brook | said | the bridge was closed");
	}

	@Test
	void letsTheSubjectBeforeAColonSpeak() {
		assertThat(QuotesIn.text("The mayor had one wish: “Keep the ferry as it is.”").quotes("quote.direct"))
				.containsExactly("The mayor | : | Keep the ferry as it is.");
		assertThat(QuotesIn.text("Ann Lee then went through her wishes:\n\n“Keep the ferry as it is.”").quotes("quote.direct"))
				.containsExactly("Ann Lee | : | Keep the ferry as it is.");
	}

	@Test
	void letsACommaLeadToTheNextParagraph() {
		assertThat(QuotesIn.text("Karl Brook stated,\n\n“We will open the quay in June.”").quotes("quote.direct"))
				.containsExactly("Karl Brook | stated | We will open the quay in June.");
	}

	@Test
	void knowsWhoIsMeantByWho() {
		assertThat(resolved("The town trusts Ann Lee, who said that the dam would hold.")).isEqualTo("Ann Lee");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Karl Brook left. A spokesman said the mill was shut.; He said that it would open.; A spokesman",
			"Karl Brook came. His father said the dam was safe.; He said so twice, and that it was new.; Karl Brook's father",
			"Karl Brook left. A clerk from the harbour office waved.; She said the mill was shut.; A clerk from the harbour office",
			"In a talk with Petit Port, the 40-year-old miller said it was late.; He said the dam leaks.; the 40-year-old miller"
	})
	void takesWhoeverTheTextBringsInForThePronoun(String before, String sentence, String somebody) {
		assertThat(resolved(before + " " + sentence)).isEqualTo(somebody);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The clerks left early.; They said the dam was safe.; The clerks",
			"The harbour office is old.; It said the dam was safe.; The harbour office",
			"Boats are dear, the clerks of Ulm said.; They said the dam was safe.; the clerks of Ulm",
			"The harbour office said it was late.; Boats are slow, they said.; The harbour office",
			"Karl Brook and Ann Roth met in May.; They said the dam was safe.; Karl Brook and Ann Roth"
	})
	void takesTheGroupJustNamedForThey(String before, String sentence, String group) {
		assertThat(resolved(before + " " + sentence)).isEqualTo(group);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The clerks of the port who criticized the dam left.; The clerks of the port",
			"The town trusts clerks who criticize the dam.; clerks",
			"Karl Brook warned a boy, who said the dam was safe.; a boy",
			"The mayor avoided critics who said the dam was safe.; critics",
			"The town met Ann Lee (B-Ulm), who said that the dam would hold.; Ann Lee"
	})
	void takesTheNounBeforeWhoForWhoSpeaks(String sentence, String speaker) {
		assertThat(QuotesIn.text(sentence).of("quote.indirect").stream().map(claim -> claim.detail() instanceof Attribution said
				? said.speaker().flatMap(Speaker::resolved).orElse("") : "")).contains(speaker);
	}

	@ParameterizedTest
	@ValueSource(strings = {"The clerk was a liar and thief who claimed the dam was safe.", "No clerks came. They said the dam was safe.",
			"Karl Brook left. They said the dam was safe.", "The dams are old, they said."})
	void leavesAPronounOpenThatNothingFits(String text) {
		assertThat(resolved(text)).isEmpty();
	}

	@Test
	void goesBackToTheLastSpeakerWhereNobodyNearerFits() {
		String text = "“It is late,” said Mr. Karl Brook. Words from the mill's Mary Roth, he said, were few.";
		assertThat(resolved(text)).isEqualTo("Karl Brook");
		assertThat(QuotesIn.text("Peter Brook saw Karl Kern. “No,” said Ann Lee. Mary Roth left, and he said it was late.")
				.of("quote.indirect").getLast().why()).isEqualTo(new Explanation.ProbableSpeech("said"));
	}

	@Test
	void remembersWhetherSomebodyIsAManOrAWoman() {
		assertThat(resolved("Kem Brook came. He said it was late. Kem Brook left, and Lin Roth stayed. Kem Brook called it a day. "
				+ "She said the dam was safe.")).isEqualTo("Lin Roth");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Douglas Holt-Lee left.; He said the dam was safe.; Douglas Holt-Lee",
			"Douglas Holt-Lee left.; Holt-Lee said the dam was safe.; Douglas Holt-Lee",
			"Assistant Chief Constable of the port police, Karl Brook, left.; He said the dam was safe.; Karl Brook"
	})
	void takesTheWholeName(String before, String sentence, String name) {
		assertThat(resolved(before + " " + sentence)).isEqualTo(name);
	}

	@Test
	void knowsNobodyOfTwoWhoShareASurname() {
		assertThat(resolved("Beverly and Martin Brook came. Mrs. Brook said it was late.")).isNotEqualTo("Martin Brook");
	}

	@Test
	void takesIForWhoeverHasTheTurn() {
		String text = "Ann Lee: Why did the dam leak?\n\nKarl Brook: It was old. I said the dam was unsafe.\n\nAnn Lee: Who knew?\n\n"
				+ "Brook: All of us.";
		assertThat(QuotesIn.text(text).of("quote.indirect").stream().map(claim -> claim.detail() instanceof Attribution said
				? said.speaker().flatMap(Speaker::resolved).orElse("") : "")).containsExactly("Karl Brook");
		assertThat(QuotesIn.text(text).quotes("quote.direct"))
				.contains("Karl Brook | : | It was old. I said the dam was unsafe.", "Brook | : | All of us.");
		assertThat(QuotesIn.text(text.replace("old", "“old as stone, and so was he.”")).quotes("quote.direct")).hasSize(4);
	}

	@Test
	void takesNoTableForTurns() {
		assertThat(QuotesIn.text("Ann Lee: 1,204.\n\nKarl Brook: 320.\n\nLee: 17.\n\nBrook: 40.").of("quote.direct")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Added the mayor: “The dam is safe.”; the mayor | Added | The dam is safe.",
			"Continued Brook: “The dam is safe.”; Brook | Continued | The dam is safe.",
			"Said a harbour clerk, “The dam is safe.”; a harbour clerk | Said | The dam is safe.",
			"The quay was shut. Said the mayor, “The dam is safe.”; the mayor | Said | The dam is safe.",
			"Stated Brook:|“The dam is safe.”; Brook | Stated | The dam is safe.",
			"Brook left. Replied Ann Lee, “The dam is safe.”; Ann Lee | Replied | The dam is safe."
	})
	void findsWhoStandsBehindTheVerb(String text, String quotation) {
		assertThat(QuotesIn.text(text.replace("|", "\n\n")).quotes("quote.direct")).containsExactly(quotation);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Vermont Sen. Jan Brook left.; Brook said the dam was safe.; Jan Brook",
			"Karl Brook III left.; Mr. Brook said the dam was safe.; Karl Brook III",
			"Anna Le Roux left.; Le Roux said the dam was safe.; Anna Le Roux",
			"Was Karl Brook late?; He said that he was not.; Karl Brook",
			"Mr. Brook left.; He said the dam was safe.; Brook",
			"Karl Brook came.; He met Ted Roth, and he said the dam was safe.; Karl Brook",
			"Karl Brook came.; Then Kern said it was late. She said the dam was safe.; Kern",
			"Karl Brook came.; In Ulm, he told Ted Roth a joke. He said the dam was safe.; Karl Brook"
	})
	void knowsWhoIsMeantByAShortName(String first, String then, String name) {
		assertThat(resolved(first + " " + then)).isEqualTo(name);
	}

	@Test
	void takesNoTownForWhoSpeaks() {
		assertThat(resolved("Los Angeles is large. He said the dam was safe.")).isEmpty();
	}

	@Test
	void leavesWhatTwoSayToEach() {
		assertThat(QuotesIn.text("Brook said the dam was safe, and Ann Lee said the quay was safe.").quotes("quote.indirect"))
				.containsExactly("Brook | said | the dam was safe", "Ann Lee | said | the quay was safe");
		assertThat(QuotesIn.text("Brook said the dam was “safe,” adding that it was new.").claims()).hasSize(2);
		assertThat(QuotesIn.text("Brook praised the dam before telling the town that it was new.").quotes("quote.indirect"))
				.containsExactly("Brook | praised | the dam", "Brook | telling | that it was new");
		assertThat(QuotesIn.text("Brook said the dam leaked before announcing a new vote.").quotes("quote.indirect"))
				.containsExactly("Brook | said | the dam leaked", "Brook | announcing | a new vote");
	}

	@Test
	void keepsWhatIsToComeFirstWithinWhatIsSaid() {
		assertThat(QuotesIn.text("Brook told the clerks he would warn the town before announcing any change to the dam.")
				.quotes("quote.indirect"))
				.containsExactly("Brook | told | he would warn the town before announcing any change to the dam");
	}

	@Test
	void saysWhereTheSpeakerIsAGuess() {
		assertThat(QuotesIn.text("Brook left the town in May, saying that the dam was old.").claims().getFirst().why())
				.isEqualTo(new Explanation.ProbableSpeech("saying"));
		assertThat(QuotesIn.text("Brook said that the dam was old.").claims().getFirst().why())
				.isEqualTo(new Explanation.AttributedSpeech("said"));
	}

	@Test
	void findsWhatIsSaidToThoseWhoAreDescribed() {
		assertThat(QuotesIn.text("Ann Lee told the clerks who had come to Ulm, “Nobody shall leave.”").quotes("quote.direct"))
				.containsExactly("Ann Lee | told | Nobody shall leave.");
	}

	private static String resolved(String text) {
		var last = QuotesIn.text(text).of("quote.indirect").getLast();
		return last.detail() instanceof Attribution said ? said.speaker().flatMap(Speaker::resolved).orElse("") : "";
	}
}
