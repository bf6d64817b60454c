package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;

/** What another item of the list says as well, or says better, is folded. */
class RepeatedItemsTest {
	private static final LocalDate THURSDAY = LocalDate.of(2024, 3, 14);

	static List<String> texts(String text, String rule, boolean minor) {
		String read = text.replace("\\n", "\n");
		return ClaimDetection.standard().claimsIn(Draft.of(read).filedOn(THURSDAY)).stream()
				.filter(claim -> claim.ruleId().equals(rule) && claim.minor() == minor).map(claim -> claim.span().in(read)).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The mayor likes “Harbour Lights” more than opera. | Harbour Lights",
			"The council held what is called a “vote” in May. | vote", "The dues were a tax disguised as “fees” for the port. | fees",
			"Tom \"Dusty\" Brandt carried the flag. | Dusty",
			"“The council is a circus,” Ann Berg said.\\n\\nHer “circus” met on Monday. | circus",
			"The yard “rescued” the boats. Nobody knew what “rescued” meant. | rescued",
			"The union backed the port's “40 percent” plan in May. | 40 percent",
			"Ann Berg fought for “quiet water” - the right of boatmen to moor. | quiet water",
			"She was the mayor's “shadow,” or deputy, in the port. | shadow,",
			"The mill grew used to the chants of “burn it down” and closed. | burn it down"})
	void wordsInMarksThatAreANameOrQuotedElsewhere(String text, String words) {
		assertThat(texts(text, "quote.scare", true)).contains(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The yard sold “unsinkable” boats in May. | unsinkable",
			"“The council is a circus,” Ann Berg said.\\n\\nThe yard sold “unsinkable” boats in May. | unsinkable",
			"The paper wrote of a “Brandt disaster” in May. | Brandt disaster",
			"The port bought the rights to “Ballast,” a drama of the sea. | Ballast,",
			"The yard sold “carbon-neutral” diesel in May. | carbon-neutral",
			"The yard sold “unsinkable” or rebuilt boats. | unsinkable",
			"The yard sold “well-built” and leaking boats. | well-built",
			"The town opened a “free” clinic for boatmen. | free"})
	void wordsInMarksThatStandNowhereElse(String text, String words) {
		assertThat(texts(text, "quote.scare", false)).contains(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The ferry sank on Monday. Ann Berg saw it that day. | that day",
			"The yard burned down in May. It lost 14 boats that month. | that month",
			"The mill closed in 1976. It lost 14 boats that year. | that year",
			"The dam burst in October 2015. Ann Berg fled in the night. In that October speech, she warned of it. | that October"})
	void aDayThatWasNamedJustBefore(String text, String date) {
		assertThat(texts(text, "date.timex", true)).contains(date);
	}

	/** Of a draft of 2024. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Ann Berg leads the 2024 field. | 2024 | true",
			"Ann Berg left the 2025 mayoral list and the 2025 Republican primary. | 2025 | true",
			"Ann Berg lost the 2020 race. | 2020 | false",
			"Ann Berg lost the 2025 election. | 2025 | false",
			"Ann Berg came to port in 2024. | 2024 | false",
			"Ann Berg won the 2024 Harbour Cup. | 2024 | false"})
	void theYearOfTheRaceThatIsOn(String text, String year, boolean minor) {
		assertThat(texts(text, "date.timex", minor)).contains(year);
		if (!minor) assertThat(texts(text, "date.timex", true)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The ferry sank on Monday. The crew left the port on Monday. | Monday",
			"Sales rose in February. The yard sold 14 boats, up four from February. | February"})
	void aDayNamedAgainIsTheDateOfWhatStandsBesideIt(String text, String date) {
		assertThat(texts(text, "date.timex", true)).doesNotContain(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The ferry sank on Monday. The crew left the port on Tuesday. | Tuesday",
			"The ferry sank on Monday. The crew was found late Monday. | Monday",
			"He won the seat in 1992. In 1992, he lost the house in Oslo. | 1992"})
	void anotherDayOrAnotherHourOfIt(String text, String date) {
		assertThat(texts(text, "date.timex", false)).contains(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The dam was raised in 2013. “My father sold his boats in 2013,” Ann Berg said. | 2013",
			"The council raised the dam in 2013. “The council raised it in 2013 and never asked,” Ann Berg said. | 2013",
			"The mill was sold in 1998. Karl Brandt rigged the 1998 election. | 1998",
			"In January, Brandt had 38 percent in the poll. He has 34 percent now, down four points from January. | January",
			"The yard was sold in January. Brandt moved from Oslo in January. | January"})
	void aTimeOfAnotherDeedIsListedAgain(String text, String date) {
		assertThat(texts(text, "date.timex", false)).filteredOn(date::equals).hasSize(2);
	}

	/** Farther apart than two mentions in one breath. */
	private static final String BETWEEN = " The yard builds boats of oak and larch, as its owners have since the harbour was dug.".repeat(5);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The town votes on Tuesday. | Ann Berg leads in Tuesday's primary. | Tuesday",
			"The two met on Monday. | Ann Berg rose in the polls after the debate on Monday. | Monday",
			"The mill opened last month. | Ann Berg was its clerk until last month. | last month",
			"The two met on Monday. | “He came to the dam on Monday,” Ann Berg said. | Monday",
			"The council held a session on Monday night. | Nobody had heard of Monday's session. | Monday",
			"The clerks held a breakfast on Monday night. | Nobody had heard of Monday's breakfast. | Monday",
			"The council read a report on Wednesday. | The report on Wednesday told of leaks. | Wednesday"})
	void aDayOfTheSameEventFartherDown(String first, String second, String date) {
		assertThat(texts(first + BETWEEN + ' ' + second, "date.timex", true)).contains(date);
	}

	/** Counted by the day and hour as it is shown: both mentions stand. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The ferry sank on Monday. The report on Monday told of leaks. | Monday",
			"The ferry sank on Monday. Monday's early hours were calm. | Monday",
			"The town sent for the mayor with a call on Monday. The choir sang of Monday's tram call by the bishop. | Monday",
			"The council read the budget on Monday. The mayor struck down the budget on Monday. | Monday",
			"Oslo holds its primary on Monday. Bergen will hold its primary on Monday. | Monday",
			"The clerk announced on Monday that the dam leaks. The clerk announced Monday that the mill is sold. | Monday",
			"The crew held a concert on Monday. The guard died at Monday's Bergen harvest concert. | Monday",
			"A blaze and a crash shut the dam on Monday. The tram crash on Monday killed a guard. | Monday",
			"Ann Berg held a call on Monday. Karl Brandt joined a call on Monday. | Monday",
			"A poll had Ann Berg in the lead last month. The price of fish rose 4 percent last month. | last month",
			"Ann Berg led in a poll last month. Karl Brandt sank last month. | last month",
			"The ferry sank on Monday. Monday's explosion in Bergen killed a guard. | Monday",
			"A fire closed the mill. The ferry sank on Monday. Monday's fire in Bergen killed a guard. | Monday",
			"The yard fired Ann Berg on Monday. The fire on Monday killed a guard. | Monday",
			"The March gale sank the ferry on Monday. The march on Monday drew a crowd. | Monday",
			"The ferry sank on Monday. Monday's Quay Poll had Ann Berg in the lead. | Monday"})
	void whatWasNotToldOfThatDay(String text, String date) {
		assertThat(texts(text, "date.timex", false)).containsExactly(date, date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The mayor made her case in a call to the clerks on Saturday. | In Saturday’s call, she spoke of the dam. | Saturday",
			"The two met for a debate on Oct. 13. | She has changed her mind on tolls since the October debate. | October",
			"In 2012, the union sent a request for the files. | The 2012 request by the union was lost. | 2012",
			"The yards agreed on a tentative deal on Friday. | Friday's tentative deal may last. | Friday",
			"The clerks will vote on the budget on Tuesday. | Nobody knows how the mayor will vote on Tuesday. | Tuesday",
			"The mayor set out the costs in a plan released Tuesday. | She took that road in the plan released Tuesday. | Tuesday",
			"The bank will make a payment on its debt on Tuesday. | The payments due on Tuesday will be for the dam. | Tuesday",
			"Ann Berg told her guests on Monday that she would run. | Monday's announcement came late. | Monday",
			"Her brother, the miller, died on Friday in Oslo. | A bell was rung for the miller, who died Friday. | Friday",
			"The town votes on Tuesday night. | Ann Berg leads in Tuesday's primary. | Tuesday"})
	void aDayThatOnlySaysWhichDeedIsMeant(String first, String second, String date) {
		assertThat(texts(first + BETWEEN + ' ' + second, "date.timex", true)).contains(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Everybody waits for Election Day. | They will know only days before the Nov. 8 vote. | Nov. 8",
			"The two met on Sunday. | Fifty friends drove to a Sunday rally. | Sunday",
			"The mill had its best season in 2012. | Karl Brandt wrote of it in his 2012 book. | 2012",
			"The council met in October. | Everybody waits for the October jobs report. | October",
			"The mayor sold 400 boats last year. | The guard had died in last year's shooting. | last year"})
	void aDayThatSaysMoreOrIsOfAnotherDeed(String first, String second, String date) {
		assertThat(texts(first + BETWEEN + ' ' + second, "date.timex", true)).doesNotContain(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The two met on Monday. | The council fired Ann Berg on Monday. | Monday",
			"The town votes on Tuesday. | Oslo holds its primary Tuesday. | Tuesday",
			"The two met on Monday. | Ann Berg rose in the polls after a debate on Monday. | Monday",
			"The town votes on Tuesday. | Oslo counts the boats before its primary on Tuesday. | Tuesday"})
	void aDayOfAnotherEventFartherDown(String first, String second, String date) {
		assertThat(texts(first + BETWEEN + ' ' + second, "date.timex", true)).doesNotContain(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Ann Berg said that she never opened the gate of the old mill. | fact.superlative | that she never opened the gate of the old mill",
			"“The tide table is the most valuable part,” Ann Berg said. | fact.superlative | The tide table is the most valuable part",
			"Ann Berg said that the mill had its worst flood in 40 years. | fact.superlative | that the mill had its worst flood in 40 years",
			"Ann Berg said that he was the only judge who resigned in May. | fact.superlative | that he was the only judge who resigned in May",
			"“It was the largest ship in the port,” Ann Berg said. | fact.superlative | It was the largest ship in the port"})
	void aSuperlativeInTheWordsSomebodyIsQuotedWith(String text, String rule, String fact) {
		assertThat(texts(text, rule, true)).contains(fact);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The mill had its worst flood in 40 years, and Ann Berg said that the crew was safe. | The mill had its worst flood in 40 years",
			"Ann Berg, the only judge who resigned in May, said that the crew was safe. | the only judge who resigned in May"})
	void aSuperlativeBesideWhatSomebodySays(String text, String fact) {
		assertThat(texts(text, "fact.superlative", false)).anyMatch(each -> each.contains(fact));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"“The tide was high,” Ann Berg told a crowd that the mill estimated at 300 people. “We waited, and nobody came to the dam.” "
					+ "| fact.event | a crowd that the mill estimated at 300 people",
			"Brandt wrote to the mill, threatening “a long strike,” according to a copy of the letter reviewed by The Courier. "
					+ "| fact.event | a copy of the letter reviewed by The Courier",
			"Ann Berg, when contacted by the Courier, said the mill was closed. | fact.event | Ann Berg, when contacted by the Courier",
			"The poll had a margin of error of 3.5 points. | fact.event | The poll had a margin of error of 3.5 points"})
	void aFactThatTellsHowWordsWereSaidOrFound(String text, String rule, String fact) {
		assertThat(texts(text, rule, true)).contains(fact);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The body was seen by a fisherman. | The body was seen by a fisherman",
			"The ship was reached by the Coast Guard in the storm. | The ship was reached by the Coast Guard in the storm"})
	void aFactThatSomebodySawOrReachedSomething(String text, String fact) {
		assertThat(texts(text, "fact.event", false)).contains(fact);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Ann Berg sued Karl Brandt in a court in Oslo over the dam. | sued Karl Brandt in a court in Oslo over the dam",
			"Ann Berg lashed out at Karl Brandt after he had sold the mill. | lashed out at Karl Brandt",
			"“Karl Brandt is a liar,” Ann Berg said. “He sold the mill and kept the money for the dam.” | Karl Brandt is a liar",
			"Ann Berg mocked Karl Brandt as “a thief.” Karl Brandt denied it. | mocked Karl Brandt as “a thief.”"})
	void aChargeThatTheItemBesideItTells(String text, String charge) {
		assertThat(texts(text, "criticism.named", true)).contains(charge);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Berg, a former clerk, also attacked miller Karl Brandt, with whom she clashed over the dam. | attacked miller Karl Brandt",
			"Ann Berg mocked Karl Brandt in the last two debates. | mocked Karl Brandt in the last two debates",
			"Asked about her criticisms of Karl Brandt, Ann Berg left. | criticisms of Karl Brandt",
			"The union pays for advertisements attacking Karl Brandt. | attacking Karl Brandt",
			"Ann Berg, a clerk, called Karl Brandt “a thief.” | called Karl Brandt “a thief.”"})
	void aChargeThatIsNotTold(String text, String charge) {
		assertThat(texts(text, "criticism.named", true)).contains(charge);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"On Monday, Ann Berg accused Karl Brandt of selling the mill. | accused Karl Brandt of selling the mill",
			"Karl Brandt left. The union criticised Brandt's record. | criticised Brandt's record",
			"Karl Brandt, who was accused of theft in May, has left the yard. | Karl Brandt, who was accused of theft in May",
			"A man attacked the clerk Karl Brandt in the hall. | attacked the clerk Karl Brandt in the hall",
			"The union mocked Karl Brandt by calling him a thief. | mocked Karl Brandt by calling him a thief",
			"Ann Berg criticised Karl Brandt in a letter about the theft of the funds. "
					+ "| criticised Karl Brandt in a letter about the theft of the funds",
			"Police looked into the attack on Karl Brandt. | attack on Karl Brandt"})
	void aChargeThatIsTold(String text, String charge) {
		assertThat(texts(text, "criticism.named", false)).contains(charge);
	}
}
