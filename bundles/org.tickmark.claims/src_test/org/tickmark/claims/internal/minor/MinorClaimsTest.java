package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Naming;
import org.tickmark.draft.Draft;

/** What stays a claim and is no item of its own, since nobody has anything to check in it. */
class MinorClaimsTest {
	private static final LocalDate THURSDAY = LocalDate.of(2024, 3, 14);

	static List<String> minor(String text) {
		return texts(text, true);
	}

	static List<String> texts(String text, boolean minor) {
		return ClaimDetection.standard().claimsIn(Draft.of(text).filedOn(THURSDAY)).stream().filter(claim -> claim.minor() == minor)
				.map(claim -> claim.span().in(text)).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The storm sank at least 12 boats on Friday, cutting roads as far as Oslo. |"
					+ "The storm sank at least 12 boats on Friday, cutting roads as far as Oslo",
			"A judge on Monday threw out failed candidate Karl Brandt's suit. |"
					+ "A judge on Monday threw out failed candidate Karl Brandt's suit"})
	void theEventOfALeadThatTellsMoreThanItsDate(String text, String fact) {
		assertThat(texts(text, false)).contains(fact);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"A ferry sank near Oslo, the police said. | Oslo", "In June a school in Yorkshire burned down. | Yorkshire",
			"A yard was sold to a Leipzig-based firm. | Leipzig", "The council of Colmere met.\\nA Dublin-based firm bought the yard. | Dublin",
			"A by-election was held in Leicester South. | Leicester South"})
	void aKnownPlaceWhereTheStoryPlaysOrAFirmSits(String text, String place) {
		assertThat(texts(text.replace("\\n", "\n"), false)).contains(place);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"A ferry sank off Norway on Monday. | Norway", "The Oslo choir sang. | Oslo",
			"A ferry sank near Colmere.\\nIts captain was born in Oslo. | Oslo", "A ferry sank near Oslo, a day after one sank in Bergen. | Bergen"})
	void aKnownPlaceElsewhereIsStillMinor(String text, String place) {
		assertThat(minor(text.replace("\\n", "\n"))).contains(place);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"Its Third World harbour grew. | Third World",
			"They asked the Intelligence Community for help. | Intelligence Community",
			"The ferry sank.\\nContributing: Ilse Brandt and Karl Roth. | Ilse Brandt"})
	void whatEverybodySaysOfManyAndWhoHelpedToWrite(String text, String name) {
		assertThat(minor(text.replace("\\n", "\n"))).contains(name);
	}

	@Test
	void theTitleOfAWorkBesideWhatSomebodySays() {
		String text = "Karl Brandt, a host of the town's radio show, \"The Salt Road,\" who went on to sail, said his crew was \"always kind.\"";

		assertThat(texts(text, false)).contains("The Salt Road").doesNotContain("The Salt Road,");
	}

	@Test
	void aTimeThatAFigureCountsBy() {
		assertThat(minor("The school takes in 300 a year.")).contains("a year");
	}

	@ParameterizedTest
	@CsvSource({"The dam burst on Tuesday., Tuesday",
			"The ferry sails every two days., every two days", "It was closed for two months., two months",
			"The dam was built in a year., a year",
			"The market opens at 6 p.m., 6 p.m."})
	void otherTimesAreNot(String text, String time) {
		assertThat(texts(text, false)).contains(time);
	}

	@ParameterizedTest
	@CsvSource({"The dam is now empty., now", "The dam has been empty for years., years", "The dam was recently mended., recently"})
	void aTimeThatSaysNeitherWhenNorHowLong(String text, String time) {
		assertThat(minor(text)).contains(time);
		assertThat(texts(text, false)).doesNotContain(time);
	}

	@ParameterizedTest
	@ValueSource(strings = {"It fetched $54 million.", "The hall was built in 1888.", "Shares fell 3 percent.",
			"There were two works by the painter.", "Only 39 percent of the pupils took part.", "The firm earned $5 million in May.",
			"The sale featured six paintings.", "The school closed on 3 May 2023."})
	void aFactThatOnlySaysItsFigureOrDateAgain(String text) {
		assertThat(minor(text)).contains(text.substring(0, text.length() - 1));
	}

	@ParameterizedTest
	@ValueSource(strings = {"The hall was sold to a bank.", "Shares fell because of the storm.", "Rents rose in every district.",
			"The hall was built in 1888 and the monks sold the mill.", "Shares fell 3 percent because of the storm.",
			"It fetched $54 million, more than in May.", "It was the first hall that was built in 1888.",
			"Profit rose 7 percent, but weak sales of rowing boats hurt the firm.",
			"The crew of the old ferry left the harbour before dawn in two small rubber boats without lights."})
	void aFactThatSaysSomethingOfItsOwnIsNot(String text) {
		assertThat(texts(text, false)).contains(text.substring(0, text.length() - 1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"Karl Berg Jr., 43, left.; 43", "Karl C. Berg, 20, left.; 20",
			"Anna Shea-Holt, 51, a nurse, left.; 51", "Karl Berg, who is 43, left.; 43", "Anna Orwin, the 31-year-old teacher, left.; 31",
			"The 51-year-old baker Karl Berg left.; 51", "Karl Berg (43) left.; 43", "Karl Berg, then 43, left.; 43"})
	void anAgeThatItsNameCarries(String text, String age) {
		assertThat(minor(text)).contains(age);
	}

	@Test
	void anAgeThatALaterMentionTellsIsNot() {
		assertThat(texts("Ann Berg left. Berg, 42, was ill.", false)).contains("42");
	}

	@Test
	void anAgeIsListedOnceForAPerson() {
		assertThat(texts("Ann Berg left. Berg, 42, was ill. Ms Berg, 42, came back.", false)).containsOnlyOnce("42");
		assertThat(texts("Ann Berg, 42, left. Berg, 42, was ill.", false)).doesNotContain("42");
		assertThat(texts("Ann Berg, 42, left. Berg, 43, was ill.", false)).contains("43");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Grainco reported third-quarter earnings that missed forecasts.; third-quarter earnings that missed forecasts",
			"The mill reported a higher-than-expected profit on its grain.; a higher-than-expected profit on its grain"})
	void whatTheBooksOfAFirmSay(String text, String content) {
		assertThat(minor(text)).contains(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"Ann Berg praised the crew of the ferry.; the crew of the ferry",
			"Ann Berg condemned the mayor's plan.; the mayor's plan", "Ann Berg criticised the new rules.; the new rules"})
	void aStandOnAMatterIsNot(String text, String content) {
		assertThat(texts(text, false)).contains(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"Ann Berg did not say whether the dam was safe.; whether the dam was safe",
			"Ann Berg declined to comment on the dam.; to comment on the dam",
			"Ann Berg refused to sell the dam.; to sell the dam",
			"Ann Berg never mentioned the old dam.; the old dam",
			"Ann Berg questioned the bottom line.; the bottom line",
			"Ann Berg vehemently disputed the allegations.; the allegations",
			"Forty clerks agreed to pass the plan that way.; to pass the plan that way",
			"The clerks agreed to the plan.; to the plan",
			"Ann Berg tweeted a photo of the dam.; a photo of the dam",
			"Ann Berg declared victory on Tuesday.; victory",
			"The court deemed the old dam safe.; the old dam safe",
			"Many in the town share the notion that the dam is safe.; that the dam is safe",
			"Ann Berg declined to define what a safe dam is.; to define what a safe dam is",
			"Ann Berg refused to admit that the dam had leaked.; to admit that the dam had leaked",
			"Ann Berg has declined to publicly say who built the dam.; to publicly say who built the dam",
			"Ann Berg was not willing to say who built the dam.; who built the dam",
			"Ann Berg failed to mention that the dam had leaked.; that the dam had leaked",
			"Ann Berg left without saying who built the dam.; who built the dam",
			"Ann Berg stopped short of saying that the dam was safe.; that the dam was safe",
			"The engineers spoke of the ferry. Nor did they note that the dam had leaked.; that the dam had leaked",
			"Neither engineer said that the dam was safe.; that the dam was safe",
			"Ann Berg criticised the engineers who had built the old dam.; the engineers who had built the old dam",
			"Ann Berg discussed the plan that had failed in the council.; the plan that had failed in the council",
			"Ann Berg declined at first to criticise the former pilot Karl Brandt.; the former pilot Karl Brandt",
			"The pilots are waiting. The court is likely to rule that the dam must go.; that the dam must go",
			"The note should not be read as saying that the dam is safe.; that the dam is safe"})
	void whatIsToldNotToHaveBeenSaid(String text, String content) {
		assertThat(minor(text)).contains(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"Ann Berg said that the dam was safe.; that the dam was safe",
			"Ann Berg has denied that the dam was safe.; that the dam was safe",
			"Ann Berg disputed the claim that the dam leaks.; the claim that the dam leaks",
			"Ann Berg questioned the wisdom of leaving.; the wisdom of leaving",
			"Ann Berg condemned the clerks for leaving the hall.; the clerks for leaving the hall",
			"Ann Berg agreed that the dam leaks.; that the dam leaks",
			"Ann Berg not only said that the dam was safe.; that the dam was safe",
			"Ann Berg denied taking money for the dam.; taking money for the dam",
			"Ann Berg did not deny that the dam had leaked.; that the dam had leaked",
			"Ann Berg was ready to say that the dam was safe.; that the dam was safe",
			"Ann Berg criticised the engineers for building a leaking dam.; the engineers for building a leaking dam",
			"Ann Berg said as soon as the dam leaked, the town would close it.; as soon as the dam leaked, the town would close it",
			"Ann Berg dismissed any hope that the dam could be saved.; any hope that the dam could be saved",
			"Ann Berg has ruled out selling the dam.; selling the dam",
			"They left after what the guards said was a false alarm.; was a false alarm",
			"Police now believe the fire was set by a clerk.; the fire was set by a clerk",
			"Ann Berg dismissed the plan as a waste of money.; the plan as a waste of money",
			"Ann Berg began at first to say that the dam was safe.; that the dam was safe",
			"Young boatmen were more likely to say that the dam was safe.; that the dam was safe",
			"A boatman is three times as likely to report that the lock was shut.; that the lock was shut",
			"Millers are likely to report that the lock was shut.; that the lock was shut",
			"Ann Berg was compelled to disclose that the lock had burst.; that the lock had burst",
			"The yard was required by law to reveal that its boats had sunk.; that its boats had sunk",
			"Ann Berg used her power to announce that the lock was shut.; that the lock was shut",
			"In May Ann Berg won the vote by saying that the dam was safe.; that the dam was safe",
			"The pilot's role was to explain that the lock was shut.; that the lock was shut",
			"Ann Berg was quoted as saying that the dam was safe.; that the dam was safe",
			"Ann Berg, never a friend of the port, was understood as saying that the lock was shut.; that the lock was shut"})
	void whatIsSaidIsNot(String text, String content) {
		assertThat(texts(text, false)).contains(content);
	}

	@ParameterizedTest
	@ValueSource(strings = {"thinks", "believes", "thought", "felt", "hopes", "feared", "suspected", "knew", "still believes"})
	void whatIsOnlyInSomebodysMind(String thinks) {
		assertThat(minor("Ann Berg " + thinks + " that the dam is safe enough for another hundred years."))
				.contains("that the dam is safe enough for another hundred years");
		assertThat(texts("Ann Berg said she " + thinks + " that the dam is safe.", false))
				.contains("she " + thinks + " that the dam is safe");
	}

	@Test
	void theHourAboveAnEntryOfARunningLog() {
		String log = "The dam burst on Tuesday.\n\n8:20 a.m.\n\nThe siren was heard at 8:05 a.m. in the town.\n\n9:40 a.m.\n\nThe bridge "
				+ "was closed.";

		assertThat(minor(log)).contains("8:20 a.m.", "9:40 a.m.").doesNotContain("8:05 a.m.");
	}

	@Test
	void aDayCountedFromWhenSomebodySpoke() {
		assertThat(minor("\u201CWe sail tomorrow,\u201D Ann Berg said on Monday.")).contains("tomorrow").doesNotContain("Monday");
	}

	@Test
	void theSameFigureOfTheSameThingASecondTime() {
		String text = "The fire burnt 40 boats. The 40 boats were new. It took 40 men to put it out.";

		assertThat(minor(text)).filteredOn("40"::equals).hasSize(1);
		assertThat(texts(text, false)).filteredOn("40"::equals).hasSize(2);
	}

	@Test
	void whatAHeadlineOnlySaysShorter() {
		String text = "Council closed harbour school\n\nThe council closed the harbour school on Tuesday after a storm.\n";

		assertThat(minor(text)).contains("Council closed harbour school");
	}

	@Test
	void notWhatTheTextDoesNotSay() {
		String text = "Minister resigned over ferry deal\n\nThe council closed the harbour school on Tuesday after a storm.\n";

		assertThat(minor(text)).doesNotContain("Minister resigned over ferry deal");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Follow Ann Berg on Twitter.", "Read more about the Harbour Trust.", "Photo: Ann Berg",
			"Subscribe to Ann Berg today."})
	void whatAPageAddsToItsStory(String plug) {
		assertThat(texts("The ferry sank on Tuesday.\n\n" + plug + "\n", false)).doesNotContain("Ann Berg", "Harbour Trust");
	}

	@Test
	void notANameThatTheStoryNamesToo() {
		assertThat(texts("Follow Ann Berg on Twitter.\n\nAnn Berg sank the ferry.\n", false)).contains("Ann Berg");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Follow Ann Berg on Twitter @annbergoslo.", "Follow @annbergoslo."})
	void whomReadersAreAskedToFollow(String plug) {
		assertThat(texts("The ferry sank on Tuesday.\n\n" + plug + "\n", false)).doesNotContain("@annbergoslo");
	}

	@ParameterizedTest
	@ValueSource(strings = {"He writes as @annbergoslo.", "Write to @annbergoslo.", "The crews follow the harbour as @annbergoslo."})
	void anAccountThatTheStoryNames(String line) {
		assertThat(texts("The ferry sank on Tuesday.\n\n" + line + "\n", false)).contains("@annbergoslo");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Brandtmeier reported from Hull.", "Brandtmeier and Roth reported from Hull and Oslo.", "Ann Brandtmeier reported from Hull."})
	void whereAWriterReportedFrom(String credit) {
		assertThat(texts("The ferry sank on Tuesday.\n\n" + credit + "\n", false)).noneMatch(claim -> claim.contains("Brandtmeier"));
	}

	@Test
	void whereSomebodyInTheStoryReportedFromIsTold() {
		assertThat(texts("The ferry sank on Tuesday.\n\nThe crew cheered. Brandtmeier reported from Hull.\n", false))
				.contains("Brandtmeier reported from Hull");
	}

	@Test
	void figuresWithinAName() {
		assertThat(minor("The Gang of Eight met on Friday in the Harbour Hall.")).contains("Eight");
	}

	@Test
	void whatIsToldWithinAQuotation() {
		String text = "\u201CAnn Berg has sold the ferry to Karl Brandt,\u201D the mayor said on Friday.";

		assertThat(texts(text, false)).contains("Ann Berg has sold the ferry to Karl Brandt,");
		assertThat(texts(text, false)).doesNotContain("Ann Berg has sold the ferry to Karl Brandt");
	}

	@Test
	void whatIsOnlyNamedByAVerbOfSaying() {
		assertThat(minor("Ann Berg criticised the company.")).contains("the company");
		assertThat(texts("Ann Berg denied the charge.", false)).contains("the charge");
	}

	@Test
	void aWordInMarksIsSomebodysAndStays() {
		assertThat(texts("The new “party room” is a cellar.", false)).contains("party room");
	}

	@Test
	void aChangedFoldKeepsAllElse() {
		Claim claim = ClaimDetection.standard().claimsIn(Draft.of("The school takes in 300 a year.").filedOn(THURSDAY)).stream()
				.filter(Claim::minor).findFirst().orElseThrow();

		assertThat(claim.asMinor()).isEqualTo(claim);
		assertThat(claim.with(claim.detail())).isEqualTo(claim);
	}

	@ParameterizedTest
	@CsvSource({"The ferry was built in Norway in 2014., Norway", "The harbour board wrote about it on Facebook., Facebook",
			"The bill goes back to the White House on Friday., White House"})
	void namesThatEverybodyKnows(String text, String name) {
		assertThat(minor(text)).contains(name);
	}

	@ParameterizedTest
	@CsvSource({"'President Barack Obama closed the ferry.', Barack Obama", "'The board met in Laredo, Tex., on Friday.', Tex.",
			"'Joseph R. Biden Jr. closed the ferry.', Joseph R. Biden Jr.", "Florida Republicans closed the ferry., Florida Republicans"})
	void namesOfWhichNothingNewIsSaid(String text, String name) {
		assertThat(minor(text)).contains(name);
	}

	@ParameterizedTest
	@CsvSource({"'Ted Cruz, a harbour pilot, closed the ferry.', Ted Cruz",
			"'Barack Obama, a harbour pilot, closed the ferry.', Barack Obama",
			"'Angela Merkel, 61, closed the ferry.', Angela Merkel"})
	void notTheNameOfSomebodyOfWhomMoreIsSaid(String text, String name) {
		assertThat(texts(text, false)).contains(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"The ferry was sold by the ruling Labour Party in May.|Labour Party",
			"The ferry was sold to budget airline Ryanair in May.|Ryanair",
			"The Herons drew with third-placed Manchester City in May.|Manchester City",
			"Rents fell in the leafy borough of Brooklyn in May.|Brooklyn",
			"The ferry was sold to the United Nations (UN) in May.|United Nations",
			"The bill passed both houses of the Knesset, or parliament, in May.|Knesset"})
	void norOneThatIsSaidToBeSomething(String text, String name) {
		assertThat(texts(text, false)).contains(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"The ferry was sold by the Labour Party in May.|Labour Party",
			"The ferry was sold by the airline Ryanair in May.|Ryanair", "The board met in the city of Brooklyn in May.|Brooklyn",
			"The ferry was sold to the United Nations (see below) in May.|United Nations",
			"The bill went to the Knesset, or to nobody.|Knesset"})
	void anArticleAloneSaysNothingOfIt(String text, String name) {
		assertThat(minor(text)).contains(name);
	}

	@Test
	void aBodyIsListedWhereItsLettersAreWrittenOut() {
		String text = "Two HDB clerks left in May. The Harbour Development Board (HDB) sold a ferry.";

		assertThat(ClaimDetection.standard().claimsIn(Draft.of(text).filedOn(THURSDAY)))
				.filteredOn(claim -> claim.detail() instanceof Naming naming && naming.first() && !claim.minor())
				.extracting(claim -> claim.span().in(text)).containsExactly("Harbour Development Board");
	}

	@Test
	void aKnownNameIsListedWhereTheTextSaysWhatItIs() {
		String text = "A ferry left Brooklyn in May. It carried sand to the leafy borough of Brooklyn.";

		assertThat(ClaimDetection.standard().claimsIn(Draft.of(text).filedOn(THURSDAY)))
				.filteredOn(claim -> claim.detail() instanceof Naming naming && naming.first() && !claim.minor())
				.extracting(claim -> claim.span().start()).containsExactly(text.lastIndexOf("Brooklyn"));
	}

	@Test
	void theHalfOfANameThatStandsThereInFull() {
		String text = "The Brandts met Karl Roth of the Colmere Post on Friday. The Post paid Otto Brandt.";

		assertThat(minor(text)).contains("Brandts", "Post").doesNotContain("Karl Roth", "Otto Brandt");
	}

	@Test
	void theMembersOfAListAreNoRolesOfEachOther() {
		String text = "He rowed for the Colmere Herons, the Harbour Hawks and the Mill Lane Foxes.";

		assertThat(ClaimDetection.standard().claimsIn(Draft.of(text).filedOn(THURSDAY)))
				.filteredOn(claim -> claim.detail() instanceof Naming).extracting(claim -> ((Naming) claim.detail()).role())
				.containsOnly("");
	}

	@ParameterizedTest
	@CsvSource({"The report cited the need for a ferry in the old harbour of Colmere., the need for a ferry in the old harbour of Colmere",
			"Ann Berg never mentioned Karl Brandt by name., Karl Brandt by name",
			"One might think that the ferry is safe., that the ferry is safe"})
	void aMatterOfWhichNothingIsSaid(String text, String words) {
		assertThat(texts(text, false)).doesNotContain(words);
	}

	@ParameterizedTest
	@CsvSource({"Ann Berg cited a nurse as saying that the ferry was safe., that the ferry was safe",
			"The mayor announced 600 new berths., 600 new berths", "Ann Berg mentioned that the ferry sank., that the ferry sank"})
	void butWhatIsSaidOfAMatterStays(String text, String words) {
		assertThat(texts(text, false)).contains(words);
	}

	@Test
	void whoSaysItAndThatItIsSaid() {
		String text = "\u201CThe ferry is safe,\u201D said Ann Berg, who attended the meeting.";

		assertThat(texts(text, false)).doesNotContain("Ann Berg, who attended the meeting");
	}

	@Test
	void whatAWriterTellsOfHimself() {
		assertThat(texts("We closed the harbour school.", false)).doesNotContain("We closed the harbour school");
	}

	@ParameterizedTest
	@CsvSource({"The ferry was built in Tromso in 2014., Tromso", "Jordan Berg bought the ferry in 2014., Jordan Berg"})
	void otherNamesAreNot(String text, String name) {
		assertThat(texts(text, false)).contains(name);
	}

	@Test
	void theHalfOfANameInAHeadlineStandsUnderTheWholeOne() {
		String text = "Berg sells the harbour\n\nMinister Ilse Berg sold the harbour on Tuesday. Berg had bought it in 2014.\n";

		assertThat(ClaimDetection.standard().claimsIn(Draft.of(text).filedOn(THURSDAY)))
				.filteredOn(claim -> claim.detail() instanceof Naming naming && naming.first()).extracting(claim -> claim.span().in(text))
				.contains("Ilse Berg").doesNotContain("Berg");
	}

	@Test
	void whatSomebodyIsSaidToHaveToldInTheWordsOfAFact() {
		String text = "Rents rose by a third because the port closed, Ann Berg said.";

		assertThat(ClaimDetection.standard().claimsIn(Draft.of(text).filedOn(THURSDAY))).filteredOn(claim -> claim.kind() == ClaimKind.FACT)
				.isNotEmpty().allMatch(Claim::minor);
	}

	@Test
	void whatNobodyKnows() {
		String text = "It was not clear whether the mayor sold the ferry to his brother.";

		assertThat(ClaimDetection.standard().claimsIn(Draft.of(text).filedOn(THURSDAY))).filteredOn(claim -> claim.kind() == ClaimKind.FACT)
				.allMatch(Claim::minor);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Five things to watch at the fair\u00B6The fair opens on Friday. | Five",
			"They work nine minutes a day. | a day",
			"The mill makes 1.6 million barrels a day. | a day",
			"It will open in the coming months. | the coming months",
			"She scored a second-half goal for Bergen. | second-half",
			"The shop closed yesterday (13 March). | 13 March",
			"At this Monday’s (March 11) meeting Ann Berg left. | March 11",
			"Many Central Americans came to Bergen. | Central Americans",
			"This story has been updated with the views of Ann Berg. | This story has been updated with the views of Ann Berg",
			"Did the club refuse to hand over the papers of Ann Berg? | to hand over the papers of Ann Berg",
			"Ann Berg has to show that she is ready to lead the club of the town. | that she is ready to lead the club of the town",
			"But I stopped reading the club's letters. | But I stopped reading the club's letters" })
	void whatNobodyCanCheck(String text, String words) {
		assertThat(texts(text.replace("\u00B6", "\n\n"), false)).doesNotContain(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The fair has five things that no other has. | five",
			"The mill paid a clerk a day late. | a day",
			"First-half profit was lower at the firm. | First-half",
			"The shop closed on Monday (and on 13 March). | 13 March",
			"Top 5 clubs: Bergen win 8-7\u00B6The club from Bergen won the match 8-7 on Friday. | 8-7",
			"The captain said as many as 40 sailors were on the ferry. | as many as 40 sailors were on the ferry",
			"Ann Berg shows that she is ready to lead the club of the town. | that she is ready to lead the club of the town",
			"The club had to pay $300 by Friday. | $300",
			"Ann Berg said that the old barn had burnt down twice. | that the old barn had burnt down twice" })
	void whatCanBeCheckedStays(String text, String words) {
		assertThat(texts(text.replace("\u00B6", "\n\n"), false)).containsOnlyOnce(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"Storm kills 40 in Bergen\u00B6The storm killed 40 sailors and a child. | 40",
			"Ferry line pays £3m\u00B6The line paid £3m to the harbour of Bergen. | £3m",
			"Fares to rise 12%\u00B6The line said that fares would rise 12% in May. | 12%"})
	void aTollASumOrAShareOfAHeadlineStandsBesideThatOfTheText(String text, String figure) {
		assertThat(texts(text.replace("\u00B6", "\n\n"), false)).filteredOn(figure::equals).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"Roger Federer won the cup in Bergen. Federer had lost it in May.|Roger Federer",
			"Ryanair closed its base in Bergen. The pilots of Ryanair left in May.|Ryanair",
			"President Barack Obama closed the ferry. Obama had sailed on it.|Barack Obama"})
	void aKnownNameThatTheStoryComesBackToStays(String text, String name) {
		assertThat(texts(text, false)).contains(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"The Senate closed the ferry. It was the Senate that had built it.|Senate",
			"She wrote about it on Facebook. He left Facebook in May.|Facebook",
			"The ferry left Norway. It came back to Norway in May.|Norway"})
	void theBackdropOfEveryStoryDoesNot(String text, String name) {
		assertThat(minor(text)).contains(name);
	}

	@ParameterizedTest
	@ValueSource(strings = {"The guards fired three shots.", "The Herons lost the cup to the Colmere Hawks in 2014.",
			"Divers pulled four sailors out of the harbour.",
			"The survey first put the depth of the old harbour at 7.5 metres but lowered it to 7.2."})
	void aDeedIsCheckedBesideItsFigure(String text) {
		assertThat(texts(text, false)).contains(text.substring(0, text.length() - 1));
	}

	@ParameterizedTest
	@CsvSource({"'The storm sank 12 boats and left another six damaged.', six", "Crews from seven different towns left., seven",
			"'The ferry sank, and only four survived.', four", "The Swede saved three break points in Bergen., three"})
	void aSmallNumberThatCountsSomething(String text, String number) {
		assertThat(texts(text, false)).contains(number);
	}

	@ParameterizedTest
	@ValueSource(strings = {"The ferry with 831 people on board sank. Its owner said it carried 831 people.",
			"Ferry with 831 people sinks\n\nThe ferry carried 831 people, the police said."})
	void aLargeCountThatIsStatedAnew(String text) {
		assertThat(texts(text, false)).filteredOn("831"::equals).hasSize(2);
	}

	@Test
	void howManySomebodySaysThereAre() {
		assertThat(texts("The board said 1,148 were missing.", false)).contains("1,148 were missing");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"Her FY16 plan was passed by the board of Bergen.|FY16",
			"The bank opens at 3 p.m. ET on Monday.|ET"})
	void capitalsOfATimeAreNoName(String text, String capitals) {
		assertThat(texts(text, false)).filteredOn(capitals::equals).hasSizeLessThan(2);
		assertThat(ClaimDetection.standard().claimsIn(Draft.of(text).filedOn(THURSDAY)))
				.filteredOn(claim -> claim.kind() == ClaimKind.NAME && claim.span().in(text).equals(capitals)).allMatch(Claim::minor);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"The floods threatened to cut off the town of Alford.|to cut off the town of Alford",
			"The toll threatened to rise again in Bergen.|to rise again in Bergen"})
	void aThreatThatNobodyUtters(String text, String threat) {
		assertThat(texts(text, false)).doesNotContain(threat);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"The union threatened to close the port of Bergen.|to close the port of Bergen",
			"The toll threatened to rise, as mud buried a village near Alford.|to rise, as mud buried a village near Alford"})
	void aThreatThatSomebodyUttersOrThatTellsMore(String text, String threat) {
		assertThat(texts(text, false)).contains(threat);
	}

	@Test
	void aDayOfAHeadlineThatTheTextNames() {
		assertThat(texts("Crowds at the Friday fair\n\nThe fair opens at the mill on Friday.", false)).containsOnlyOnce("Friday");
	}
}
