package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
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
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The ferry sank on Monday. Ann Berg saw it that day. | that day",
			"The ferry sank on Monday. The crew left the port on Monday. | Monday",
			"The ferry sank on Monday. The yard fired the crew late Monday. | Monday",
			"The ferry sank on Tuesday. “The port is safe,” Ann Berg told reporters Tuesday night. | Tuesday night",
			"The ferry sank on Monday. Fifty friends drove to a Monday rally. | Monday",
			"The yard burned down in May. It lost 14 boats that month. | that month",
			"The mill closed in 1976. It lost 14 boats that year. | that year",
			"The mill closed in March 1976. It lost 14 boats that year. | that year",
			"The mill was sold in 1998. Karl Brandt rigged the 1998 election. | 1998",
			"The yard lost 14 boats last year. The guard died in last year's storm. | last year",
			"The yard was sold in January. “He moved from Oslo in January,” Ann Berg said. | January",
			"The dam burst in October 2015. Ann Berg fled in the night. In that October speech, she warned of it. | that October",
			"Ann Berg was born on March 3, 1971, in Oslo. A bell was cast on March 3, 1971, in Bergen. | March 3, 1971"})
	void aTimeThatIsListedIsNotListedAgain(String text, String date) {
		assertThat(texts(text, "date.timex", false)).hasSize(1);
		assertThat(texts(text, "date.timex", true)).contains(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The ferry sank on Monday. The crew left the port on Tuesday. | Monday | Tuesday",
			// which day of the month it is, is told first there
			"The council met on Monday. It will vote on the March 11 plan. | Monday | March 11",
			// a stamp tells of nothing
			"The ferry sank. Filed on March 11, 2024. The crew left the port on Monday. | March 11, 2024 | Monday",
			"2024-03-12\\n\\nThe ferry sank on Tuesday. | 2024-03-12 | Tuesday",
			"The ferry sank on Monday. The yard fired the crew at 10 p.m. on Monday. | Monday | 10 p.m.",
			"The ferry sank on Tuesday. The yard raised it on March 12th. | Tuesday | March 12th",
			"The ferry sank on Tuesday. The yard raised it on the 12th of March. | Tuesday | the 12th of March",
			"The ferry sank 10 days ago. The mill burned down on March 4. | 10 days ago | March 4",
			// nothing else of the sentence is listed, or a figure, which does not say what was done
			"The ferry sank on Monday. Nobody saw 14 boats on Monday. | Monday | Monday",
			"The trial opens on Monday. Jury selection starts Monday. | Monday | Monday",
			"The strike began Monday night. Nobody knew why on Monday. | Monday night | Monday",
			"Ann Berg led the port for 12 years. The dam was closed for 12 years. | 12 years | 12 years"})
	void anotherTimeOrOneThatSaysMoreIs(String text, String first, String second) {
		assertThat(texts(text, "date.timex", false)).containsExactly(first, second);
	}

	@Test
	void inADraftWithoutADateNothingSaysThatTwoFridaysAreOneDay() {
		String text = "The ferry sank on Friday. The crew left the port on Friday.";
		assertThat(ClaimDetection.standard().claimsIn(Draft.of(text)).stream().filter(claim -> claim.ruleId().equals("date.timex") && !claim.minor()))
				.hasSize(2);
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
