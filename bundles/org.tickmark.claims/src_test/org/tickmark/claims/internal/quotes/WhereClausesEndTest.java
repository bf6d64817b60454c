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

	private static String contents(String sentence) {
		return String.join(" / ", QuotesIn.text(sentence).claims().stream().map(claim -> claim.span().in(sentence)).toList());
	}
}
