package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of saying by which nobody says anything. */
class NoSayingTest {
	@ParameterizedTest
	@ValueSource(strings = {
			"It is the new process that explains why the mill must lose.", "The clerk who argued with Ann Lee at the spring meeting left.",
			"The clerks found the note and reported it to the police.", "On July 10, the mill will announce figures on its sales in June.",
			"Roth and his bitter remarks loomed large in the hall.",
			"Two rivers backed up by snow had threatened to flood the towns.",
			"Its old custom of paying in corn to maintain peace ruined half of the mills.",
			"The council closed its week with nine clerks testifying over three days in the old hall.",
			"Two former clerks testified side by side before the council on Monday about the leak.",
			"In the last speech of her trip, held on the river, Lee told the old story of the town of Ulm.",
			"Roth and his sisters joined a movement called the Ulm Workers' League.",
			"The fees on her bill add up to the sum that the mill owed.",
			"The clerks have their own intimate ties to the mill.",
			"The army spends its days observing drills and giving talks in the hall.",
			"A small anti-port league called Our River has sold its hall.", "Brook wrote to a league called the “Friends of Ulm.”",
			"Brook wrote to a firm whose advocates lean on the port to shut its locks.", "Some advocates for old boats were at the hall.",
			"The flood called to mind the storm that had sunk forty boats.",
			"The mayor started by calling into the morning shows to talk.", "Look at what Lee and Roth said that really moved the town.",
			"It goes without saying that winters on the river are long.", "The crew called it quits after a week at sea.",
			"The film told the story of Ulm millers.", "Brook maintains a clear lead over Roth.", "Roth maintains a home in Ulm and a mill in Bonn."})
	void tellsOfNothingSaid(String sentence) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Boats race over fixed stretches called “furrows.”", "The town printed a leaflet online today called “What to do in a flood.”",
			"Brook saw the harbour and paid a visit to the old hall, dubbed the “Barn of Ulm” by clerks who had worked there.",
			"The town, with its old port in Ulm, called the “Gate of the North” by millers, has lost half of its boats.",
			"The union has called a referendum — “No to New Locks” — for May."})
	void givesANameAndSaysNothing(String sentence) {
		assertThat(QuotesIn.text(sentence).quotes("quote.direct")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The town sold its boats in what critics of the mayor called “a gift to the mill.” | a gift to the mill.",
			"The sale was what critics at home called “a disgrace.” | a disgrace.",
			"Brook, called “a thief and a liar” by Ann Lee, left the hall. | a thief and a liar",
			"The port shut its doors in what Ann Lee, clerk of the town, called “a late spring.” | a late spring.",
			"Ann Lee, who had run the old port, called her “a friend of the mill.” | her “a friend of the mill.”"})
	void callsSomethingSo(String sentence, String content) {
		assertThat(QuotesIn.text(sentence).quotes("quote.direct")).singleElement().asString().endsWith(" | " + content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The clerk testified about a sale the mill had kept to itself. | the mill had kept to itself",
			"The town hopes to maintain that it was never told of the leak. | that it was never told of the leak",
			"The clerk explains why the mill must lose. | why the mill must lose",
			"The clerk argued with some force that the mill would lose. | that the mill would lose",
			"The clerks reported it was lost in May. | it was lost in May",
			"The mill will announce that sales fell in June. | that sales fell in June",
			"The statement on Monday will reveal the town is bound to lose its mill. | the town is bound to lose its mill",
			"Roth remarks that the dam leaks. | that the dam leaks",
			"Lee said nothing illegal had happened. | nothing illegal had happened",
			"Lee told stories of how the dam was built. | how the dam was built",
			"Clerks added up to 30 mills could close. | up to 30 mills could close",
			"With clerks reporting the mayor will leave, the town voted. | the mayor will leave, the town voted",
			"Lee spoke for two hours adding the mill would be sold. | the mill would be sold",
			"Millers who own said they would sell. | they would sell",
			"Millers on their own told the council that nobody came. | that nobody came",
			"The mayor called a strike – held on Monday – a shame. | a strike – held on Monday – a shame",
			"The mill's warning increased fees will come pleased nobody. | increased fees will come pleased nobody",
			"The gate is shut, confirmed staff. | The gate is shut",
			"A clerk called the Mill Act a trick. | the Mill Act a trick",
			"A clerk for the mill confirmed that the dam was shut. | that the dam was shut", "One clerk suggested she would sell. | she would sell",
			"Brook told Ulm News they'd sell the mill. | they'd sell the mill", "Brook hopes he’ll win. | he’ll win",
			"Brook claims it's worth a fortune. | it's worth a fortune",
			"Lee insisted on Monday that the dam was safe. | that the dam was safe",
			"The town's clerks observed that the dam leaked. | that the dam leaked",
			"The app allows clerks to say that the boats were lost. | that the boats were lost",
			"Lee never missed an opportunity to tell the town that the dam leaked. | that the dam leaked",
			"Lee found a way to say that the dam leaked. | that the dam leaked",
			"Clerks were forced to admit that the boats were lost. | that the boats were lost",
			"Lee declared for the third time that the dam was safe. | that the dam was safe",
			"Lee told the story of how the dam was built. | how the dam was built",
			"The clerks maintain the lead is safe. | the lead is safe",
			"The mill maintains links with the bank ended in spring. | links with the bank ended in spring",
			"The clerks maintain contact with two boats was lost at night. | contact with two boats was lost at night",
			"The rules require the mill to concede that it sold the boats. | that it sold the boats",
			"Brook used her call to warn Roth that the dam would burst. | that the dam would burst",
			"Lee protested to the council that the mill had lied. | that the mill had lied",
			"Lee declared for everyone in the hall the lock was shut. | the lock was shut",
			"The court alleges that same clerk forged the letter. | that same clerk forged the letter",
			"Clerks said that same night Roth sold the boats. | that same night Roth sold the boats",
			"Lee announced that same week that the dam leaked. | that the dam leaked",
			"Two clerks backed by the mill had threatened to leave. | to leave",
			"Karl Roth, testifying as the first witness, said he was to close the mill. | he was to close the mill",
			"Karl Roth, testifying that he was ill, left the hall. | that he was ill",
			"Head of financial reporting Karl Roth said the mill would close. | the mill would close",
			"Responding to a question, the clerk called Brook a miller who has been asleep. | Brook a miller who has been asleep"
	})
	void tellsOfSomethingSaid(String sentence, String content) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).singleElement().asString().endsWith(" | " + content);
	}
}
