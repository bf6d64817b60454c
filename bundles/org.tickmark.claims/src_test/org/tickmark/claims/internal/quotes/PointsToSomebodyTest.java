package org.tickmark.claims.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Speaker;

/** "Who" beside a name and what its bearer is, "his" beside what somebody else owns, "it" for a country or a body. */
class PointsToSomebodyTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“It is hard,” said Glenn Roth, another port officer, who added that some boats were lost.; Glenn Roth",
			"“It is hard,” declared Glenn Roth, Independent of Ulm, who echoed the mayor's call for a dam.; Glenn Roth",
			"They were led by Glenn Roth, the clerk of Lake Ulm, who said that some boats were lost.; Glenn Roth",
			"Karl Brook is a liar, fool and miller who has repeatedly pledged to close the port.; Karl Brook",
			"Karl Brook met a liar, fool and miller who has repeatedly pledged to close the port.; ''",
			"The loss hit Ted Roth, 24, from Ohio, who said that the dam leaks.; Ted Roth",
			"The hall was full of people like Alan Roth, a doctor from Denver, Colorado, who said that the dam leaks.; Alan Roth",
			"The loss hit Ted Roth, of Ohio, who said that the dam leaks.; Ted Roth",
			"Ted Roth, in a row with Denver, who said that the dam leaks, left.; Denver",
			"Ted Roth, with the backing of Denver, who said that the dam leaks, won.; Denver",
			"The loss hit Ted Roth of Ulm, the head of the Harbour Committee, who said that the dam leaks.; Ted Roth",
			"The loss hit Ted Roth, a friend of the Brook brothers, who said that the dam leaks.; Ted Roth",
			"The town endured a talk from the French mayor, who said that the dam leaks.; the French mayor",
			"The town spared its rivals, Ted Roth and Karl Brook, who say that the dam leaks.; Ted Roth and Karl Brook",
			"The town spared its rivals, Ted Roth and Karl Brook, who said that the dam leaks.; Karl Brook",
			"The loss hit a majority of those who said that the dam leaks.; a majority of those",
			"By Sunday, a squad from Denver, who said that the dam leaks, had left.; a squad from Denver",
			"The clerk knows whose boat sank and who suggested that the dam is safe.; ''",
			"The miller whose boat sank and who suggested that the dam is safe has left.; The miller",
			"Ted Roth was beaten by Manchester, who said that the game was fair.; Manchester",
			"“It is old,” said Ted Roth, a mill owner whose boats sank but who suggested that the dam is safe.; Ted Roth",
			"Mayor Eva Roth met Ted Brook. Voters support Karl Lee's hard line on the dam and his vow that the port would stay open.; Karl Lee",
			"Karl Brook spoke. Voters support Barbara Lee's hard line on the dam and his vow that the port would stay open.; Karl Brook",
			"Boat maker Ulm Mills Inc. said profit rose, though it said costs rose.; Boat maker Ulm Mills Inc.",
			"Boat maker  Ulm Mills Inc. said profit rose, though it said costs rose.; ''",
			"Germany lost the case. It argued that the dam was dry.; Germany",
			"The talks, said Harbour Public Accountants of Ulm's chief clerk, Karl Brook, went well. The dam is old, he said.; Karl Brook",
			"As reported by Harbour Journalism, the dam is old. He noted that the port was old.; ''"
	})
	void knowsWhoIsMeant(String text, String name) {
		Claim last = QuotesIn.text(text).of("quote.indirect").getLast();
		assertThat(last.detail() instanceof Attribution said ? said.speaker().flatMap(Speaker::resolved).orElse("") : "-").isEqualTo(name);
	}
}
