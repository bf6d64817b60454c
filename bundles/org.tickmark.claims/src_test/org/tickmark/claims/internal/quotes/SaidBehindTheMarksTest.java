package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks, right behind a quotation: names that look like adverbs or days, how many listened, and a sentence that the marks cut in two. */
class SaidBehindTheMarksTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“Close the gates,” came shouts from the crowd, as the mayor left.; the crowd | came shouts | Close the gates,",
			"“It leaks,” Brook said Monday on Radio 4's “Late Hour.” “It is old.”; Brook | said | It leaks, … It is old.",
			"“It leaks,” Brook told “Late Hour.” “It is old.”; Brook | told | It leaks, … It is old.",
			"Karl Brook “bristled” and said, “It leaks.”; Karl Brook | said | It leaks.",
			"Clerks who think “the dam is worth it are badly wrong,” she said.; "
					+ "she | said | Clerks who think “the dam is worth it are badly wrong,”",
			"The mayor met clerks who think “the dam is worth it,” she said.; who | think | the dam is worth it,",
			"“It is an old wreck” from the keel to the deck, in Ann Lee's view.; "
					+ "Ann Lee | view | “It is an old wreck” from the keel to the deck"
	})
	void isSaidByWhoeverStandsBesideTheMarks(String text, String quote) {
		assertThat(QuotesIn.text("The port is shut. " + text).quotes("quote.direct")).containsExactly(quote);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“[T]he dam leaks,” Daily Mill opinion editor Ivo Tamm told the Post in an email. Then he left.; Daily Mill opinion editor Ivo Tamm",
			"“The dam leaks,” Weekly Mill editor Ivo Tamm said. Then he left.; Weekly Mill editor Ivo Tamm",
			"“The dam leaks,” Sunday Mill editor Ivo Tamm said. Then he left.; Sunday Mill editor Ivo Tamm",
			"“The dam leaks,” Early Boats founder Ivo Tamm said. Then he left.; Early Boats founder Ivo Tamm"
	})
	void takesWhatIsWrittenLargeBehindACommaForAName(String text, String speaker) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).singleElement().asString().startsWith(speaker + " | ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“The dam leaks!” Finally Ivo Tamm said that it was old.; Ivo Tamm | said | that it was old",
			"The dam leaks. In July Tamm said that it was old.; Tamm | said | that it was old",
			"The dam leaks. On Sunday Tamm said that it was old.; Tamm | said | that it was old"
	})
	void leavesAnAdverbOrADayOut(String text, String quote) {
		assertThat(QuotesIn.text(text).quotes("quote.indirect")).containsExactly(quote);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The crowd cheered. “Who pays for the dam?” Tamm said to a crowd of about 500. Then he left.; Tamm | said | Who pays for the dam?",
			"The crowd cheered. “Who pays for the dam?” Tamm said to a crowd of over 500 in Ulm. Then he left.; Tamm | said | Who pays for the dam?",
			"The crowd cheered. “Who . . . pays for the dam?” Tamm said to about 500 millers.; Tamm | said | Who . . . pays for the dam?"
	})
	void readsPastHowManyListened(String text, String quote) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).containsExactly(quote);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The crowd cheered. Tamm said about 500 boats were lost.; Tamm | said | about 500 boats were lost",
			"The crowd cheered. Tamm said to a crowd of about 500 the dam leaks.; Tamm | said | the dam leaks"
	})
	void keepsHowManyWereLostInWhatIsSaid(String text, String quote) {
		assertThat(QuotesIn.text(text).quotes("quote.indirect")).containsExactly(quote);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The plan failed. Tamm “offers help with the dam as a fix. Is that fair?” former aide Rosa Moro asked on Twitter. Nobody answered.; "
					+ "former aide Rosa Moro | asked | offers help with the dam as a fix. Is that fair?",
			"The plan failed. The mayor “offers help with the dam as a fix,” Rosa Moro continued.; "
					+ "Rosa Moro | continued | offers help with the dam as a fix,"
	})
	void readsASentenceThatTheMarksCutInTwo(String text, String quote) {
		assertThat(QuotesIn.text(text).quotes("quote.direct")).containsExactly(quote);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The millers push for a “second report.” Just a quarter of them can ask the port to vote on it. It failed.; second report.",
			"The plan is called “fair play.” The clerks can ask the port to vote on it. It failed.; fair play."
	})
	void leavesAFewWordsInMarksToNobody(String text, String words) {
		assertThat(QuotesIn.text(text).quotes("quote.scare")).containsExactly(words);
	}
}
