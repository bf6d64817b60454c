package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where somebody's words begin and end, and where the writer, or somebody else, goes on. */
class WhereWordsEndTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Brook said the mill closed after complaints of the clerks.; the mill closed after complaints of the clerks",
			"Brook said the mill closed after complaints from clerks about the noise.; "
					+ "the mill closed after complaints from clerks about the noise",
			"Brook said prices rose after criticism by farmers of the new law.; prices rose after criticism by farmers of the new law",
			"Brook has said the town will not “sell the dam”, as senior clerks sign the deal.; the town will not “sell the dam”",
			"Brook called it a “big step” to “some common ground” as well as to other things.; "
					+ "it a “big step” to “some common ground” as well as to other things",
			"The mill agreed to a payment of “$5 million.” Former mayors Ann Lee and Karl Roth left the hall.; to a payment of “$5 million.”",
			"Brook called the mill a “poor, old heap” as the town was voting on its sale.; the mill a “poor, old heap”",
			"Brook said it was “old,” as she once wrote, and that the “wall” leaks.; "
					+ "it was “old,” as she once wrote, and that the “wall” leaks",
			"Brook said the dam was safe, even as Karl Roth, the new clerk, is on his way to close it.; the dam was safe",
			"The flood took forty boats, the port says, prompting several towns to shut their gates.; The flood took forty boats",
			"The bowler will stay at home, the club said Monday, one day after his knee gave way.; The bowler will stay at home",
			"The flood took forty boats, the port said, and clerks warned millers to leave.; The flood took forty boats / millers to leave",
			"The flood took forty boats, the port said, and ten barns.; The flood took forty boats … and ten barns",
			"In declaring the books of the mill as “not sound,” the clerk again showed her liking for figures.; "
					+ "the books of the mill as “not sound,”",
			"Clerks note that under old rules, even plain boats can be listed as “seaworthy.”; "
					+ "that under old rules, even plain boats can be listed as “seaworthy.”",
			"Roth often mocked the mayor on the radio: He said it was late.; the mayor on the radio / it was late",
			"Roth mocked the mayor: He had slept in the hall.; the mayor: He had slept in the hall"
	})
	void theWriterGoesOn(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook left, adding that, “I hope it holds,” but warning that “if not, we will act.” "
					+ "| that, “I hope it holds,” | that “if not, we will act.”",
			"Brook left, noting that the dam was old and suggesting that it be closed. | that the dam was old | that it be closed",
			"Brook cautioned, “It is old,” before gladly predicting that the dam would hold. | It is old, | that the dam would hold",
			"Brook voiced “shock” at the vote but then went on to say: “It is old.” | “shock” at the vote | It is old.",
			"Brook said the sale was “odd” for a town, comparing the deal to “a game of cards”. | the sale was “odd” for a town | a game of cards",
			"Brook said he would stay, and other clerks said the dam was old. | he would stay | the dam was old"
	})
	void anotherStatementBegins(String sentence, String first, String second) {
		assertThat(QuotesIn.text(sentence).claims().stream().map(claim -> claim.span().in(sentence))).containsExactlyInAnyOrder(first, second);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook said the race in Ulm was not the mayor's, but the council's. | the race in Ulm was not the mayor's, but the council's",
			"A clerk said that he tried to save the boats, but failed to do so. | that he tried to save the boats, but failed to do so",
			"A clerk said she had tried to leave, but was not allowed to. | she had tried to leave, but was not allowed to",
			"A clerk said he had tried to close the dam, but was unable to turn the wheel. | he had tried to close the dam, but was unable to turn the wheel",
			"Roth said the mill wanted the boats, but could not name a buyer. | the mill wanted the boats",
			"The port said it had tried to mend the dam, but could not give a date. | it had tried to mend the dam",
			"The port said it had tried to mend the dam, but failed to provide a plan. | it had tried to mend the dam",
			"The clerk said she had tried to pay, but was not in the hall on Friday. | she had tried to pay",
			"The mayor said she hoped to sell, but was unable to find a buyer. | she hoped to sell",
			"The mayor said she would resign, but failed to do so. | she would resign",
			"Clerks pledged to not only keep the dam, but mend its wall. | to not only keep the dam, but mend its wall",
			"Brook said it was not the dam, but he closed it. | it was not the dam",
			"Clerks said that there were forty boats, although few had paid. | that there were forty boats, although few had paid",
			"Clerks said that there were forty boats, although few have paid. | that there were forty boats",
			"Brook left, questioning how many mills would stay, even if their owners are from Ulm. "
					+ "| how many mills would stay, even if their owners are from Ulm",
			"Brook called for the sale of the mill, even though it was clear that it would hold. | the sale of the mill",
			"She said that the mill was checking its dam and hoped to open again. | that the mill was checking its dam and hoped to open again",
			"Brook says the Oct. 21 vote is the last. | the Oct. 21 vote is the last",
			"Brook said the guests included: the mayor's wife; Karl Roth, a clerk; and a driver. "
					+ "| the guests included: the mayor's wife; Karl Roth, a clerk; and a driver",
			"Brook said the mill was old; the town has sold it. | the mill was old"
	})
	void goesOnBehindThePause(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mill warned first-half profits would fall short. | first-half profits would fall short",
			"As the Post noted last year, the dam was built on sand. | the dam was built on sand",
			"As the Post noted in May, the dam was built on sand. | the dam was built on sand",
			"But as a clerk of the port noted, the dam was built on sand. | the dam was built on sand",
			"The port may lose its boats, and as Lee noted, men of the mill may be fined for it. | men of the mill may be fined for it",
			"However, as the Post has reported, cases like this one were rare. | cases like this one were rare",
			"According to the ministry, as of 2016, the town had forty boats. | as of 2016, the town had forty boats",
			"According to the port, by Monday, forty boats had sunk. | by Monday, forty boats had sunk",
			"According to Ann Lee, of the Ulm port, the dam leaks. | the dam leaks",
			"According to Karl Roth, 45, the dam leaks. | the dam leaks",
			"According to Karl Roth, in the past two years, forty boats had sunk. | in the past two years, forty boats had sunk",
			"According to Karl Roth, in a letter on Sunday, the dam leaks. | the dam leaks",
			"According to Karl Roth, on a tour this month, the dam leaks. | the dam leaks",
			"According to Karl Roth, in charge since 2009, the dam leaks. | the dam leaks",
			"According to Karl Roth, at 51 the head of the port, the dam leaks. | the dam leaks",
			"The mayor told clerks the Ulm and Brook claims are false. | the Ulm and Brook claims are false",
			"Clerks said the dam is old and Brook claims it leaks. | the dam is old / it leaks",
			"The office said as of Monday the number of boats was 101. | as of Monday the number of boats was 101",
			"The dam leaked, the office said as of Monday. | The dam leaked",
			"Brook warned gradual change could “sink the whole mill”. | gradual change could “sink the whole mill”",
			"Brook warned the clerks that it would leak. | that it would leak",
			"Brook told clerks there may be forty boats in the port. | there may be forty boats in the port",
			"The mayor linked the mill to leaks which, he said, were being kept from the town. | were being kept from the town",
			"Brook missed the days when, he said, millers would have been left alone. | millers would have been left alone",
			"All of which, he said, would help the town. | All of which … would help the town",
			"In a letter sent to the mill's board and the “Old Guard,” Brook said he “always hoped to stay.” | he “always hoped to stay.”",
			"A clerk criticized Friday the mill's plan as a “gamble.” | the mill's plan as a “gamble.”",
			"Brook has defended the loss of the mill saying the town wants to “bear down” on debts. "
					+ "| the loss of the mill / the town wants to “bear down” on debts",
			"Jakarta : Clerks were leaving the hall Thursday as the strike grew, officials said. "
					+ "| Clerks were leaving the hall Thursday as the strike grew",
			"Asked of the mill, Brook said that it was old — no older, he said, than the dam in Ulm. "
					+ "| that it was old — no older, he said, than the dam in Ulm",
			"Just days before it was to report its losses for the year, the mill said on Friday that it had sold the dam. "
					+ "| its losses for the year / that it had sold the dam",
			"A man, driving what a clerk said was an old, white van, left it in Ulm. | was an old, white van"
	})
	void beginsWithItsSubject(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@Test
	void shortWordsGoOnFromParagraphToParagraph() {
		String text = "He called the clerks “rather slow”.\n\n“They are idle.\n\n“They have never cut a price.”";

		assertThat(QuotesIn.text(text).quotes("quote.direct")).containsExactly("He | called | the clerks “rather slow”",
				"He | - | They are idle. … They have never cut a price.");
		assertThat(QuotesIn.text(text).quotes("quote.scare")).isEmpty();
	}

	private static String contents(String sentence) {
		return String.join(" / ", QuotesIn.text(sentence).claims().stream().filter(claim -> !claim.ruleId().equals("quote.scare"))
				.map(claim -> String.join(" … ", claim.spans().stream().map(span -> span.in(sentence)).toList())).toList());
	}
}
