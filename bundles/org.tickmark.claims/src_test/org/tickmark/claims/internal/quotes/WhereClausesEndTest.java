package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a clause that somebody is said to say ends within a longer sentence, and where it does not. */
class WhereClausesEndTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook told clerks that the mill was safe -- a claim that was new to the town -- and left. | that the mill was safe",
			"Brook began by saying the mill was safe -- having called it old in May -- but left. | the mill was safe / it old in May",
			"The boats – clerks said they were old – sank in May. | they were old",
			"Brook sued the mill, alleging that it leaked — and several of them were there to hear it. | that it leaked",
			"Brook said the mill would close in June — and two of her clerks had left. | the mill would close in June — and two of her clerks had left",
			"Brook said the mill, which lost a wall, would close – having sold its boats. "
					+ "| the mill, which lost a wall, would close – having sold its boats",
			"Brook pointed to his old wall — while clerks had called it a heap. | his old wall / it a heap",
			"ULM, Ohio – Brook said the mill leaks – and that it is old. | the mill leaks – and that it is old",
			"Brook – the clerk – said the mill – once a barn – leaks. | the mill – once a barn – leaks",
			"Brook said the mill was safe — a view few clerks shared. | the mill was safe",
			"Brook said the port would pay — though it never has. | the port would pay",
			"Brook said the port would pay — noting that it once did. | the port would pay / that it once did",
			"Brook rejected the new tolls — tolls that most millers want. | the new tolls",
			"Brook said the barge — a wreck from the war — sank in May. | the barge — a wreck from the war — sank in May",
			"Brook said the town ran a school — first a small one — a fire brigade and a mill. "
					+ "| the town ran a school — first a small one — a fire brigade and a mill",
			"Brook said the mill leaks — and will leak again. | the mill leaks — and will leak again",
			"Brook said the mill had 10–12 boats in May. | the mill had 10–12 boats in May"
	})
	void atADash(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook claims that the mill lost forty boats (in fact, it lost two). | that the mill lost forty boats",
			"Brook claims that the mill lost forty boats (the actual number was two). | that the mill lost forty boats",
			"Brook says that the port should pay (which Roth also supports). | that the port should pay",
			"Brook claims that the mill lost forty boats (Roth had counted eleven). | that the mill lost forty boats",
			"Brook said that the mill lost forty boats (I saw them sink). | that the mill lost forty boats (I saw them sink)",
			"Brook claims that the mill lost forty boats (it did not). | that the mill lost forty boats",
			"Brook said the mill (built in May, according to clerks) had lost a wall. | the mill (built in May, according to clerks) had lost a wall",
			"Brook said the mill (in fact, a barn) had never leaked. | the mill (in fact, a barn) had never leaked",
			"Brook said the mill (it is not a barn) had a wall. | the mill (it is not a barn) had a wall",
			"Brook said the mill leaks (it did not) and would leak again. | the mill leaks (it did not) and would leak again",
			"Brook said the mill (a gift of the town) leaks. | the mill (a gift of the town) leaks"
	})
	void atABracket(String sentence, String content) {
		assertThat(contents(sentence)).startsWith(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Where Brook said how old the mill was, the clerks closed it. | how old the mill was",
			"While Brook calls the mill a “heap,” she has bought it. | the mill a “heap,”",
			"When Brook said that the mill was “old,” the clerks left. | that the mill was “old,”",
			"Among those who said they cared for the mill, most had left. | they cared for the mill",
			"Following the report, which found that the mill leaked, the clerks left. | that the mill leaked",
			"In response to Lee's charge that the mill leaks, the clerks closed it. | that the mill leaks",
			"Despite complaints that the mill leaks, Brook has bought it. | that the mill leaks",
			"Yet in addition to saying that the mill leaks, Brook has bought it. | that the mill leaks",
			"When Brook said that the “old,” slow mill would close, the clerks left. | that the “old,” slow mill would close"
	})
	void beforeTheMainClause(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook has denied that the mill leaks, and the town still pays for it. | that the mill leaks",
			"Brook has denied that the mill leaks, and she had shown the wall to a clerk. "
					+ "| that the mill leaks, and she had shown the wall to a clerk",
			"Brook did not deny that the mill leaks, and the wall was old. | that the mill leaks, and the wall was old",
			"Brook promised to mend the wall and she would never sell the boats. | to mend the wall and she would never sell the boats",
			"Clerks said the wall was old, and the town had sold it, claiming it leaked. "
					+ "| the wall was old, and the town had sold it / it leaked",
			"Brook never said that clerks told her that the mill leaks. | that clerks told her that the mill leaks",
			"Brook has denied that the mill leaks or that it is old. | that the mill leaks or that it is old",
			"Brook pledged to mend the wall and he, once again, forgot the boats. | to mend the wall",
			"Clerks say the wall is old, and the Ulm League has sued the mill, saying it leaks. | the wall is old / it leaks",
			"Clerks said the wall is old, and three-quarters said it leaks. | the wall is old / it leaks",
			"Brook never cited a source for her claim in May that the mill leaks. "
					+ "| a source for her claim in May that the mill leaks / that the mill leaks",
			"Brook earned nothing with her complaints that it leaks, or with her letters to the town. | that it leaks",
			"Brook left, calling it a “heap” and he gave no price. | it a “heap”",
			"Brook has proposed mending the wall and has gone so far as to name a day. | mending the wall",
			"Brook came late, attacking the mill for its “greed” and generally spoiling the day. | the mill for its “greed”",
			"Brook came late, attacking clerks for lying and stealing. | clerks for lying and stealing"
	})
	void beforeANewSubjectOrVerb(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Clerks suggest that the millers do not plan to stay, but rather use Brook to sell the wall. "
					+ "| that the millers do not plan to stay, but rather use Brook to sell the wall",
			"Brook said she was fined not for what she did, but because of who she is. | she was fined not for what she did, but because of who she is",
			"Brook is promising not just a few boats, but forty of them. | not just a few boats, but forty of them",
			"Brook said that her view has not changed, despite the call and claims of a rise. "
					+ "| that her view has not changed, despite the call and claims of a rise",
			"Brook criticized the slow, wasteful work of the mill. | the slow, wasteful work of the mill",
			"Brook criticized the mill, clerks left. | the mill",
			"Brook assailed a young clerk, Ann Lee, for her “lazy” work. | a young clerk, Ann Lee, for her “lazy” work",
			"Brook said that it should be the undivided and recognized home of the mill. | that it should be the undivided and recognized home of the mill",
			"Brook wrote of the pay of millers, which she said leaves clerks, especially the young, disheartened. "
					+ "| leaves clerks, especially the young, disheartened"
	})
	void notThere(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook said on Ulm Radio's “Early Hour” on Monday that the mill leaks. | that the mill leaks",
			"Brook said on the programme “Late Hour” that the mill leaks. | that the mill leaks",
			"Brook complained — as she had in May — that the mill leaks. | that the mill leaks",
			"The mill sold forty boats and, according to clerks, bought a barn. | bought a barn",
			"Ann Lee of Ulm, a clerk who has left the mill, said the millers deserved better. | the millers deserved better"
	})
	void beginsBehindWhatIsInserted(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook spoke, citing slow growth, idle boats and rising debts. | slow growth, idle boats and rising debts",
			"Brook blames the loss on the mills of Ulm, Bonn, and the north. | the loss on the mills of Ulm, Bonn, and the north",
			"Brook praised the mill, clerks and millers left. | the mill",
			"Brook praised the mill, the clerks and Roth know it. | the mill",
			"Brook praised the mill, closing the wall and the dam. | the mill",
			"Brook praised the mill, in May and June. | the mill",
			"Brook praised the mill, and clerks left. | the mill",
			"Brook pointed to the bids of two former millers, Ann Lee of Ulm and former mayor Karl Roth, as proof. "
					+ "| the bids of two former millers, Ann Lee of Ulm and former mayor Karl Roth",
			"Brook criticized the millers, Ann Lee and Karl Roth left. | the millers",
			"Some clerks are asking whether the wall holds, or whether it leaks. | whether the wall holds, or whether it leaks",
			"Clerks said they had spoken in the hall; moved to Bonn; and died there in May. | they had spoken in the hall",
			"Brook suggested leaving Ulm if it leaks; clashed with Roth over boats; and wrote a list. | leaving Ulm if it leaks",
			"Brook said the mill was old; the town had sold it; and the wall fell. | the mill was old",
			"Brook said the finds include a boat; clerks count coins; and the hall shuts in May. | the finds include a boat",
			"Brook said the mill stands in Ulm, Ohio; Karl Roth wants it; and Lund pays. | the mill stands in Ulm, Ohio",
			"Brook said boats sank in Ulm, Ohio; Bonn, Texas; and Lund counts the cost. | boats sank in Ulm, Ohio",
			"Brook praised the mill, clerks and millers say. | Brook praised the mill",
			"Brook praised the mill, boats and barges line the quay. | the mill",
			"Brook praised the mill, boats and Roth agree. | Brook praised the mill",
			"According to the list, Brook is to speak, along with Ann Lee; Karl Roth, a clerk; and Jan Mill. "
					+ "| Brook is to speak, along with Ann Lee; Karl Roth, a clerk; and Jan Mill",
			"Brook said boats sank in Ulm, Ohio; Bonn, Texas; and Lund. | boats sank in Ulm, Ohio; Bonn, Texas; and Lund",
			"The town lost trust with her claim that it leaks; her letter to the mill; and her vow. | that it leaks",
			"We met millers who fear the flood; clerks of the town; and many others. | the flood"
	})
	void behindAListAndNotWithinIt(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Critics charged that it heard nothing of the May 11, 2012, attacks on the mill. "
					+ "| that it heard nothing of the May 11, 2012, attacks on the mill",
			"Brook said the mill burned on May 11, 2012, adding that it was old. | the mill burned on May 11, 2012 / that it was old",
			"Clerks said the sale ended on May 11, 2012, reports on it came later. | the sale ended on May 11, 2012",
			"Brook said the town would pay, but instead she left. | the town would pay",
			"As the Post revealed, the money went for books by the mill's clerk, Karl Roth, which were to be sold. "
					+ "| the money went for books by the mill's clerk, Karl Roth, which were to be sold",
			"In May, Brook joked about moving to Ulm if the mill is sold. | moving to Ulm if the mill is sold",
			"The mill leads by 15 boats in Ulm, according to the survey, and has a small lead in Bonn. "
					+ "| The mill leads by 15 boats in Ulm, according to the survey, and has a small lead in Bonn",
			"The mill has lost 15 boats, according to a report, and has sued the town. | The mill has lost 15 boats",
			"The mill has lost 15 boats, according to Karl Roth, and has sold the rest. | The mill has lost 15 boats",
			"These and other books of the town, clerks said, “show one end” that they fear. "
					+ "| These and other books of the town, clerks said, “show one end” that they fear",
			"On Monday, clerks said, “it leaks.” | it leaks.",
			"The last hour, clerks said, “we lay in a boat.” | we lay in a boat.",
			"The mayor, clerks said, “was late.” | The mayor, clerks said, “was late.”",
			"“It is old,” Brook wrote in a letter explaining why she left, “but it holds.” "
					+ "| It is old,” Brook wrote in a letter explaining why she left, “but it holds. / why she left",
			"“It is old,” Brook said, with her clerk Ann Lee adding, “and it leaks.” | It is old, / and it leaks.",
			"“It is old,” Brook said, citing a letter from Ann Lee, “but it holds.” | It is old, / a letter from Ann Lee / but it holds.",
			"“It is old,” Brook wrote, noting that she and her clerk, Ann Lee, “have seen it twice this year.” "
					+ "| It is old, / that she and her clerk, Ann Lee, “have seen it twice this year.”",
			"“It is old!” Brook wrote, arguing that if nothing was done, “more of it will fall.” "
					+ "| It is old! / that if nothing was done, “more of it will fall.”",
			"Millers called for weeks of talks in the hall. | weeks of talks in the hall",
			"Brook said that same winter was his first in Ulm. | that same winter was his first in Ulm",
			"Brook said that same day, in the hall, that he had sold the mill. | that he had sold the mill",
			"The mill is old, Brook said that same day. | The mill is old",
			"Brook responded with claims the mill was sold. | the mill was sold",
			"Brook began by giving a talk and saying he had sold the mill. | he had sold the mill",
			"Brook began by giving a talk but saying he had sold the mill. | he had sold the mill",
			"Isaiah 45:1 reads: “This is what the town says.” | This is what the town says."
	})
	void onlyWhereAllIsSaid(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brook said the mill was doing well, giving a hint that it may grow. | the mill was doing well, giving a hint that it may grow",
			"Of the 31 percent of millers who left, Brook said most were old, compared with 5 percent of clerks. "
					+ "| most were old, compared with 5 percent of clerks",
			"Brook said the mill was doing well, offering boats to clerks. | the mill was doing well, offering boats to clerks",
			"31 percent of millers said they were very tired, compared with 23 percent of clerks. | they were very tired",
			"Brook said sales rose 5 percent, compared with 3 percent in May. | sales rose 5 percent, compared with 3 percent in May",
			"Aides say he will run in May - though it is unclear whether it will help. | he will run in May",
			"Brook spoke on Tuesday, telling the Post that it leaks and questioning how it was built. | that it leaks / how it was built",
			"The mayor hit Brook by calling her out in the hall for her use of boats. | her use of boats",
			"A note quoted the clerk as saying that it leaks. | that it leaks",
			"Brook is protesting the rules of the town by giving away a barn. | the rules of the town",
			"The millers rejected the old clerk and handed Brook a lead in Ulm. | the old clerk",
			"But when asked how she would mend the “ark” - the word used by Roth - Brook left. | how she would mend the “ark”",
			"Brook pledged to mend the town's “broken” dam and she, once again, forgot the boats. | to mend the town's “broken” dam",
			"Following Monday's leak of the report, which found that the mill leaked, the clerks left. | that the mill leaked",
			"Millers condemned the damp and crowded housing in Ulm. | the damp and crowded housing in Ulm",
			"Clerks praised the quiet and gifted Brook the whole day. | the quiet and gifted Brook the whole day",
			"Brook denied the charge — she was in Bonn with 40 clerks. | the charge — she was in Bonn with 40 clerks",
			"Brook believes Monday's fine for the sale. | Monday's fine for the sale",
			"Brook ruled out a sale ― but the town doubts it. | a sale",
			"Brook criticized the wall — it is old — for its cost. | the wall — it is old — for its cost"
	})
	void beforeWhatTheWriterAdds(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Most of those who said the mill was old voted for the sale. | the mill was old",
			"The share of clerks saying they want a new dam is near 40 percent. | they want a new dam",
			"The clerk who first revealed that Brook used a boat while she was mayor was sentenced in Ulm. | that Brook used a boat while she was mayor",
			"The share of clerks saying the “old mill” was a loss has doubled. | the “old mill” was a loss",
			"Clerks who advocate a new dam near the old port expressed doubts that it will hold. | a new dam near the old port / that it will hold",
			"The clerk who said that the boat which sank was old has left. | that the boat which sank was old",
			"Those who said the boat sold by the mill was old left. | the boat sold by the mill was old",
			"Brook said that she understands the fear but played down the danger. | that she understands the fear but played down the danger",
			"Brook said that she understands the fear but dismissed the danger. | that she understands the fear / the danger",
			"Brook said she would pay for the dam but did not suggest a day. | she would pay for the dam",
			"Brook promised to pay for the dam, attended the fair and left. | to pay for the dam",
			"Brook said she was late and closed the gate. | she was late and closed the gate",
			"Brook referred to the old dam and considered whether it would hold. | the old dam",
			"Brook denied any fault and points out that the dam is new. | any fault / that the dam is new"
	})
	void beforeTheMainVerb(String sentence, String content) {
		assertThat(contents(sentence)).isEqualTo(content);
	}

	private static String contents(String sentence) {
		return String.join(" / ", QuotesIn.text(sentence).claims().stream().map(claim -> claim.span().in(sentence)).toList());
	}
}
