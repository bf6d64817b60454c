package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Speaker;

/** Speakers who give their name, who go by what they are, and those who are only named beside them. */
class NamedByThemselvesTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“It was dark,” said a local official who gave his name as Tarik.|The road was shut.|“We waited,” the official said.; Tarik",
			"“It was dark,” said a local official who gave his name as Tarik.|The road was shut.|“We waited,” he said.; Tarik",
			"“It was dark,” said a shopkeeper who identified himself as Karim Oda.|“It is late,” he said.; Karim Oda",
			"A miner who gave her name only as Lena said it was late. “It was dark,” she said.; Lena",
			"“It was loud,” said a woman identified only as Lena. “It was dark,” she said.; Lena",
			"A voter who identified himself as Republican left. “It was dark,” the voter said.; ''",
			"Ann Bell, spokeswoman for the port, said it was late. “It is dark,” the spokeswoman added.; Ann Bell",
			"Ann Bell, a spokeswoman for the port, said it was late. Karl Brook left.|“It is dark,” the spokeswoman said.; Ann Bell",
			"Ann Bell, spokeswoman for the port, left. Eva Roth, spokeswoman for the town, left.|“It is dark,” the spokeswoman said.; ''",
			"Ann Bell, a nurse, said it was late. A nurse said it was loud. “It is dark,” the nurse said.; ''",
			"Mayor Ann Bell left. A spokeswoman said it was late.|“It is dark,” the mayor said.; Ann Bell",
			"Karl Brook left. Unlike Ole Lund, he said it was late. “It is dark,” he said.; Karl Brook",
			"Karl Brook left. Like the painter Ole Lund, he said it was late.|“It is dark,” he said.; Karl Brook",
			"The miner came with a horse named Rob Roy. “It is dark,” he said.; The miner"
	})
	void knowsWhoSpeaksLast(String text, String name) {
		var last = QuotesIn.text(text.replace("|", "\n\n")).of("quote.direct").getLast();
		assertThat(last.detail() instanceof Attribution said ? said.speaker().flatMap(Speaker::resolved).orElse("") : "").isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Acme (NYSE:ACM) shares fell on Monday after it reported a loss.",
			"Acme (NYSE: ACM) shares rose.",
			"The war has claimed 9,000 lives.",
			"He contradicted union claims the plant had closed.",
			"Roth said on Monday the following about the sale:",
			"Old labels suggested the wine was from the north.",
			"Tests tell nurses whether the blood is safe.",
			"His family left the town in May, a move suggesting he is a burden.",
			"The pipe burst twice, suggesting the valve is old."
	})
	void findsNobodySpeaking(String sentence) {
		assertThat(QuotesIn.text(sentence).claims()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The pilot said as many as 90 people were aboard.; The pilot | said | as many as 90 people were aboard",
			"The pilot said at least six men were aboard.; The pilot | said | at least six men were aboard",
			"The pilot said about 90 people were aboard.; The pilot | said | about 90 people were aboard",
			"Roth urged on Friday rebels to lay down arms.; Roth | urged | rebels to lay down arms",
			"The mayor left early, suggesting the vote was lost.; The mayor | suggesting | the vote was lost",
			"The suit claims that the plant had closed.; The suit | claims | that the plant had closed"
	})
	void findsWhatIsSaid(String sentence, String said) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).containsExactly(said);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Roth said on Monday the following about the sale: “We shall sell it by May.”; Roth | said | We shall sell it by May."
	})
	void leavesOutWhatLeadsUp(String sentence, String said) {
		assertThat(QuotesIn.text(sentence).quotes("quote.direct")).containsExactly(said);
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).isEmpty();
	}
}
