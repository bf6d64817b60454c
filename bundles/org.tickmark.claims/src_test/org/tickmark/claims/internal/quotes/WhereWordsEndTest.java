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

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook said the mill would close by May, a move that angered the port. | the mill would close by May",
			"Brook said the toll came from the port, a claim later confirmed by the council. | the toll came from the port",
			"Brook said the mill leaks, a charge the port has denied. | the mill leaks",
			"Brook said the mill leaks — this charge which she made in the hall. | the mill leaks",
			"Brook said the mill would close, a move that ends a long row. | the mill would close",
			"Brook said the port sold the mill, a move that angered the town. | the port sold the mill",
			"Brook said the port would sell the barge, a boat that served the mill. | the port would sell the barge",
			"Brook said the mill made flour, a charge he had heard of. | the mill made flour",
			"Brook said Roth accused the mill of theft, a charge that was dropped. | Roth accused the mill of theft",
			"Brook said the town wants a pier, an idea the port once liked. | the town wants a pier",
			"Brook said they burn peat, a fuel known as turf. | they burn peat",
			"Nine in ten said they trust the mill, a 12-point lead over the port. | they trust the mill",
			"Brook said the mill had lied, something the port denies. | the mill had lied",
			"Brook said that in May, a barge sank. | that in May, a barge sank",
			"Brook said if it rains, a crew will come. | if it rains, a crew will come",
			"Brook said he handed Ann Lee, the clerk, a letter from the mill. | he handed Ann Lee, the clerk, a letter from the mill",
			"Brook said he met Karl Roth, a clerk from Ulm. | he met Karl Roth, a clerk from Ulm",
			"Brook said he gave it to the Tern Fund, a charity she runs. | he gave it to the Tern Fund, a charity she runs",
			"Brook said the town has what he called drift — a mood in which all is lost. "
					+ "| the town has what he called drift — a mood in which all is lost / drift — a mood in which all is lost",
			"Brook said clerks found a key, ropes that fitted the gate, and a lamp. | clerks found a key, ropes that fitted the gate, and a lamp",
			"Brook said the mill had a leak, a claim that failed and a debt. | the mill had a leak, a claim that failed and a debt",
			"Brook said the lane is wet, maybe that is why the cart slid. | the lane is wet, maybe that is why the cart slid",
			"Brook said the pier, a place that the boats need, is old. | the pier, a place that the boats need, is old",
			"Brook said she was late, a bit lost, in the hall. | she was late, a bit lost, in the hall",
			"Brook said the clerk left a note, a map and a key that fits the gate. | the clerk left a note, a map and a key that fits the gate",
			"Brook said the mill had closed – a word used by millers – in May. | the mill had closed – a word used by millers – in May",
			"It was late, Brook said, a result he calls “odd.” | It was late … a result he calls “odd.”"
	})
	void beforeWhatTheWriterTellsOfIt(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Forty percent of millers say they like the mayor, compared with ten percent of clerks. | they like the mayor",
			"Nine in 10 millers said the pier was safe, a drop from May. | the pier was safe",
			"31% of millers said they would leave, putting the port behind. | they would leave, putting the port behind",
			"Six in ten say he is late, after the vote was lost. | he is late, after the vote was lost",
			"Half the clerks said they were tired, a week after the fair. | they were tired, a week after the fair",
			"The majority whip said the count was slow, compared with 20 others. | the count was slow, compared with 20 others",
			"Half an hour on Brook said the pier was wet, up from the gate. | the pier was wet, up from the gate",
			"40 percent of clerks said they were paid little compared with 20 millers. | they were paid little compared with 20 millers",
			"31% of millers said they would leave, a drop from 40 percent. | they would leave",
			"31 percent of millers said they own a boat, a barn or a mill. | they own a boat, a barn or a mill",
			"31 percent of millers said they fear floods, housing costs and debts. | they fear floods, housing costs and debts",
			"Brook, who lost 31 percent of her boats, said sales were slow, compared with May. | sales were slow, compared with May",
			"The port said sales rose, a gain of 31 percent. | sales rose, a gain of 31 percent"
	})
	void whereAnAnswerEnds(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook said the mill lost forty boats (the town did not count them). | the mill lost forty boats",
			"Brook said the mill lost forty boats (they did not sink). | the mill lost forty boats",
			"Brook said she rents from Tern (a firm owned by the port). | she rents from Tern (a firm owned by the port)",
			"Brook said the cart hit a boy (he was asleep). | the cart hit a boy (he was asleep)",
			"Brook said the mill (it was sold in May) leaks. | the mill (it was sold in May) leaks",
			"Brook said the fee was ten marks (two for clerks). | the fee was ten marks (two for clerks)"
	})
	void atABracket(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook said the clerk slipped but did not report the fall. | the clerk slipped but did not report the fall",
			"Millers fear that the dam leaks and warn that it may fall. | that the dam leaks / that it may fall",
			"Clerks say millers doubt the tests and claim that the dam leaks. | millers doubt the tests and claim that the dam leaks / that the dam leaks",
			"Brook has vowed to keep the pier and praised the clerks. | to keep the pier / the clerks",
			"Brook urged the clerks to stay and tried to sell the mill. | the clerks to stay",
			"Brook promised to close the gate and put the boats in the barn. | to close the gate and put the boats in the barn",
			"Brook has said the mill is old and has left the port. | the mill is old and has left the port",
			"Brook has said the mill has cracks and has no roof. | the mill has cracks and has no roof",
			"Brook says she is going to stay but has sold her boat. | she is going to stay",
			"Brook said the boats will leave, and have sold the barn. | the boats will leave, and have sold the barn",
			"Brook said the mill wants to stay and paid the clerks. | the mill wants to stay and paid the clerks",
			"Brook pledged to mend the boats, and he's even painting the pier. | to mend the boats",
			"Brook urged millers to leave that way, and the road was soon full. | millers to leave that way",
			"Brook urged millers to mend the boats, paint the barn, and make the pier open to registered clerks. "
					+ "| millers to mend the boats, paint the barn, and make the pier open to registered clerks",
			"Brook promised to sell the mill, and the town would pay. | to sell the mill, and the town would pay",
			"The port contends that it is safe, and Karl Roth, the town's clerk, said it would stay open. | that it is safe / it would stay open"
	})
	void whereTheSpeakerActs(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"A survey found that most millers stay, while only ten leave. | that most millers stay, while only ten leave",
			"A survey found that most millers stay, while Roth said they leave. | that most millers stay / they leave",
			"A survey found that most millers stay, while the port plans to leave. | that most millers stay, while the port plans to leave",
			"The port found that Brook broke the rules, but has not fined her. | that Brook broke the rules",
			"Brook said the rent rose, but more gently than forecast by the port. | the rent rose, but more gently than forecast by the port",
			"Brook said the rent would rise, but only behind closed doors. | the rent would rise",
			"Brook said the mill was old, but mended boats in May. | the mill was old",
			"Brook argued that the dam leaks on Monday’s “Late Hour.” | that the dam leaks",
			"Brook argued that the best play was seen on Monday’s “Late Hour.” | that the best play was seen on Monday’s “Late Hour.”",
			"Brook said she had spoken on “Late Hour.” | she had spoken on “Late Hour.”"
	})
	void whatGoesOnAndWhereItWasSaid(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook said the clerk is 40 and robbed the mill. | the clerk is 40 and robbed the mill",
			"Brook said the boat was slow and lost the race. | the boat was slow and lost the race",
			"Brook says she spoke to the mayor and asked him to leave. | she spoke to the mayor and asked him to leave / him to leave",
			"Brook says the mill is old and criticized the mayor. | the mill is old / the mayor",
			"The office says it will rain, largely because Ulm and Mayor Ann Lee agreed to it. "
					+ "| it will rain, largely because Ulm and Mayor Ann Lee agreed to it",
			"Brook said that since then, thanks to the fair, she has been “at ease.” | that since then, thanks to the fair, she has been “at ease.”",
			"Brook questioned why the dam had not been mended sooner, or closed in May. | why the dam had not been mended sooner, or closed in May",
			"Brook rejected a push by Ann Lee, the clerk, to leave the hall. | a push by Ann Lee, the clerk, to leave the hall",
			"Brook accused Lee, the mayor, of sleeping. | Lee, the mayor, of sleeping",
			"Brook criticized Lee, the mayor, who left. | Lee",
			"Brook criticized the port for the loss of two clerks in a meeting hall. | the port for the loss of two clerks in a meeting hall",
			"Brook criticized Lee and his clerks in a letter Saturday to the town. | Lee and his clerks",
			"Brook expressed fear in an interview this year that the dam leaks. | that the dam leaks",
			"Brook criticized the clerk for sleeping in a meeting with Lee. | the clerk for sleeping in a meeting with Lee",
			"Brook denied the charge — saying the clerk had lost the book. | the charge / the clerk had lost the book",
			"Brook said the clerk warned him — telling him to leave. | the clerk warned him — telling him to leave",
			"Brook said the barn burned — and the mill was lost. | the barn burned — and the mill was lost",
			"Millers say the port is safe — and old. | the port is safe — and old"
	})
	void whereTheSpeakersClauseGoesOn(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook praised the new port in an interview published in May with the Post of Ulm. | the new port",
			"Brook called for new rules to close the “old mill” in a statement after the vote. | new rules to close the “old mill”",
			"Brook criticized the millers on Twitter before the vote. | the millers",
			"Brook rejected the plan at a town hall in Ulm, Ohio. | the plan",
			"Brook mocked the millers during a debate, and left. | the millers",
			"Brook called the mill “a ruin” in a post on Sunday. | the mill “a ruin”",
			"Brook referred to it as “a ruin” on her radio show. | it as “a ruin”",
			"In May, Brook called it “too old,” the millers said. | it “too old,”",
			"Brook argued that the clerk was wrong on Monday’s broadcast of Radio 4’s “Late Hour.” | that the clerk was wrong",
			"Brook argued that the boat had sunk on Friday’s show. | that the boat had sunk",
			"Brook argued that the play aired on Monday’s “Late Hour.” | that the play aired on Monday’s “Late Hour.”",
			"“It leaks,” Brook said on Radio 4’s “Late Hour,” as clerks listened. | It leaks,",
			"“It leaks,” Brook told “Late Hour.” | It leaks,",
			"Brook accused the clerk of sleeping at a rally. | the clerk of sleeping at a rally",
			"Brook criticized the choir in a meeting hall. | the choir in a meeting hall"
	})
	void whereItWasSaidIsNoPartOfIt(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook voiced concern about the old dam. | voiced concern about | the old dam",
			"Brook has expressed deep doubts that the dam will hold. | has expressed deep doubts | that the dam will hold",
			"Brook expressed hope it would hold. | expressed hope | it would hold",
			"Brook expressed hope in a speech on Friday that it would hold. | expressed hope in a speech on Friday | that it would hold",
			"Brook expressed her concern about the dam. | expressed | her concern about the dam",
			"Brook expressed a deep regret for the sale. | expressed | a deep regret for the sale",
			"Brook expressed sympathy for her. | expressed | sympathy for her",
			"Brook voiced fears over the weekend. | voiced | fears over the weekend",
			"Brook voiced support for the sale. | voiced | support for the sale",
			"Brook expressed outrage over the sale. | expressed | outrage over the sale",
			"Brook expressed support for the first time. | expressed | support for the first time",
			"Brook expressed support for plans that help the town. | expressed | support for plans that help the town",
			"Brook expressed regret over the phone. | expressed | regret over the phone",
			"Brook voiced hope with a smile. | voiced | hope with a smile",
			"Brook voiced frustration with a shrug. | voiced | frustration with a shrug",
			"Brook voiced characters for Disney. | voiced | characters for Disney",
			"Brook expressed remorse at his trial. | expressed | remorse at his trial",
			"Brook voiced doubts at a meeting of the board. | voiced | doubts",
			"Brook expressed optimism over the weekend that it would hold. | expressed optimism over the weekend | that it would hold",
			"Brook expressed shock. | expressed | shock"
	})
	void whatIsFeltBelongsToTheWordsOfSaying(String sentence, String cue, String content) {
		assertThat(QuotesIn.text(sentence).quotes("quote.indirect")).containsExactly("Brook | " + cue + " | " + content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook called for a first vote, and then a second vote, and left the hall. | a first vote, and then a second vote",
			"Brook accused Lee of selling the mill, and of closing the dam. | Lee of selling the mill, and of closing the dam",
			"Brook accused Lee of selling the mill, and for closing the dam. | Lee of selling the mill, and for closing the dam",
			"Brook called the plan “a joke,” a “senior source” at the mill said. | the plan “a joke,”",
			"Brook praised the soup, and with a smile left the room. | the soup",
			"Brook criticized the idea, and against his wishes the board went on. | the idea",
			"Brook condemned the attack, and of the 40 hurt ten died. | the attack",
			"Brook denounced the sale, and for years refused to sign. | the sale / to sign",
			"Brook praised Lee for the sale, and for years he had refused to sign. | Lee for the sale / to sign",
			"Brook praised the plan, or tried to. | the plan",
			"Brook called the plan “a joke,” a “senior source” said. | the plan “a joke,”",
			"Brook alluded to her sale, and to his own. | her sale, and to his own",
			"Brook attacked the mill as being too slow, too dear for it and too loud. | the mill as being too slow, too dear for it and too loud",
			"Brook mentioned the old mill only in passing, or not at all. | the old mill only in passing, or not at all",
			"Brook called Lee a kind, quiet and honest man. | Lee a kind, quiet and honest man",
			"Brook cited slow growth, old boats and growing harbour unrest. | slow growth, old boats and growing harbour unrest",
			"Brook spoke about how in his first years at the mill, he slept there. | how in his first years at the mill, he slept there",
			"Brook rejected the notion that rain, or snow, or even hail, had closed the mill. | "
					+ "the notion that rain, or snow, or even hail, had closed the mill",
			"Brook called Lee a “thief,” a “liar” and a “cheat.” | Lee a “thief,” a “liar” and a “cheat.”",
			"Brook denied any part in the Sept. 11, 2001, floods. | any part in the Sept. 11, 2001, floods",
			"Brook proposed a sale, and to mend the dam he hired a firm. | a sale",
			"Brook mocked the mill, and the town left. | the mill"
	})
	void aCommaWithinTheThingEndsNothing(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook praised the sale of the dam but clerks have stopped it. | the sale of the dam",
			"Brook blamed the leak on rain but later had to pay for it. | the leak on rain",
			"What the judge said that was new was that the tape is false. | that was new was that the tape is false",
			"Clerks said the jurors heard the tape, and they dismissed the claim. "
					+ "| the jurors heard the tape, and they dismissed the claim / the claim",
			"Brook often says that she is a true miller, contrasting herself with Lee. | that she is a true miller",
			"Brook said he would close the port, drawing a sharp reply from Lee. | he would close the port",
			"Brook said the dam was a sieve, drawing a fresh round of boos from clerks. | the dam was a sieve",
			"The artist said she spent years alone, drawing pictures of birds. | she spent years alone, drawing pictures of birds",
			"Brook said the mill ran all night, drawing water from the lake. | the mill ran all night, drawing water from the lake",
			"Brook said the fair was a success, drawing 400 boats from Ulm. | the fair was a success, drawing 400 boats from Ulm",
			"Millers warned they could close the dam, even though many in Ulm doubt it. | they could close the dam",
			"Brook, who praised the fair and said he would come to it, ultimately did not show up. | the fair / he would come to it",
			"Brook said on Radio Ulm, where he is now a clerk, that the dam leaks. | that the dam leaks"
	})
	void whereTheWriterTurns(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	private static String contents(String sentence) {
		return String.join(" / ", QuotesIn.text(sentence).claims().stream().filter(claim -> !claim.ruleId().equals("quote.scare"))
				.map(claim -> String.join(" … ", claim.spans().stream().map(span -> span.in(sentence)).toList())).toList());
	}
}
