package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
			"Tom \"Dusty\" Brandt carried the flag. | Dusty",
			"“The council is a circus,” Ann Berg said.\\n\\nHer “circus” met on Monday. | circus",
			"The yard “rescued” the boats. Nobody knew what “rescued” meant. | rescued"})
	void wordsInMarksThatAreANameOrQuotedElsewhere(String text, String words) {
		assertThat(texts(text, "quote.scare", true)).contains(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The yard sold “unsinkable” boats in May. | unsinkable",
			"“The council is a circus,” Ann Berg said.\\n\\nThe yard sold “unsinkable” boats in May. | unsinkable"})
	void wordsInMarksThatStandNowhereElse(String text, String words) {
		assertThat(texts(text, "quote.scare", false)).contains(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The ferry sank on Monday. The crew left the port on Monday. | Monday",
			"Sales rose in February. The yard sold 14 boats, up four from February. | February",
			"The ferry sank on Monday. Ann Berg saw it that day. | that day"})
	void aDayThatWasNamedJustBefore(String text, String date) {
		assertThat(texts(text, "date.timex", true)).contains(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The ferry sank on Monday. The crew left the port on Tuesday. | Tuesday",
			"The ferry sank on Monday. The crew was found late Monday. | Monday",
			"He won the seat in 1992. In 1992, he lost the house in Oslo. | 1992"})
	void anotherDayOrAnotherHourOfIt(String text, String date) {
		assertThat(texts(text, "date.timex", false)).contains(date);
	}
}
