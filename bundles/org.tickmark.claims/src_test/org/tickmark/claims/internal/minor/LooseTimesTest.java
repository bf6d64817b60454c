package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times so loosely said that nobody can look them up. */
class LooseTimesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Ann Berg met the crew on Monday. She took one call that evening from Oslo. | that evening",
			"The yards ended their decades-long quarrel. | decades-long",
			"The port faces a summer of grief. | summer",
			"Ann Berg feared this fall in prices. | this fall",
			"She spoke at the year-end meeting of the mill. | year-end",
			"Brandt fell ill just a day before the vote. | a day",
			"It is less than what the clerks earn in an hour. | an hour",
			"The yard has sales of $40 million annually. | annually",
			"“The mill will stand for another 100 years,” Ann Berg said. | another 100 years",
			"“They will call me within 24 hours,” Ann Berg said. | 24 hours",
			"“Nobody thought of it a year ago,” Ann Berg said. | a year ago",
			"For most sailors today the old port is a tale. | today",
			"Its owners today argue that the dam was safe. | today",
			"The market comes back this year. | this year",
			"11: 06 a.m. The yard opened its gates. | 06 a.m.",
			"Ann Berg asked whether, 40 years from now, the dam will stand. | 40 years from now",
			"“The yard will be gone ten years from now,” Ann Berg said. | ten years from now",
			"The crew cannot learn it overnight, the mate said. | overnight",
			"In the port you have to book two weeks in advance. | two weeks",
			"Ann Berg is today's version of her aunt. | today",
			"The ferry sank in a year of storms. | a year",
			"The yard hires few men before November in election years. | November",
			"The dam leaks most in March of leap years. | March",
			"The dam would have been mended ten years ago. | ten years ago",
			"Brandt led in the final few days before the vote. | few days",
			"The bank will pay between now and the end of the year. | the end of the year",
			"The mate was in daily contact with the port. | daily",
			"The yard wrote to the crew several weeks ago and got no answer. | several weeks ago",
			"A few days later the mate drowned. | A few days later", "The yard had been sold several weeks before. | several weeks before",
			"The dam was empty for a few weeks. | a few weeks", "The mate spent hundreds of hours at sea. | hundreds of hours",
			"The bank left the port several years ago. | several years ago", "The rules will change in a few months. | a few months",
			"“They built it ten minutes ago, by the look of it,” Ann Berg said. | ten minutes ago",
			"“It shapes the port for the next four or eight years,” Ann Berg said. | the next four or eight years",
			"“I think of it every single day,” Ann Berg said. | every single day",
			"“You can sing for two hours or six hours if you like,” Ann Berg said. | two hours",
			"“You can sing for two hours or six hours if you like,” Ann Berg said. | six hours",
			"The mate was ashore since he had taken a day off. | a day",
			"The mayor spoke at the end of a day of talks in Oslo. | a day", "They met on a day when Karl Brandt was away. | a day",
			"Karl Brandt lost in a year that ruined the port. | a year",
			"The yard answers the tens of thousands of letters that it gets annually. | annually",
			"It would have been the dam of my dreams ten years ago. | ten years ago",
			"She cannot make out where the town is today. | today",
			"“The first 48 hours were the worst,” Ann Berg said. | The first 48 hours"})
	void aTimeThatNobodyCanLookUp(String text, String time) {
		assertThat(texts(text, "date.timex", true)).contains(time);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The mill burned down in the summer of 1911. | the summer of 1911",
			"The mill opens this fall. | this fall",
			"The ferry sails every day. | every day",
			"“The port will be closed for the rest of the week,” Ann Berg said. | the rest of the week",
			"“He gets six years or nine years,” the judge said. | six years",
			"“The watch is six hours or nine hours,” the mate said. | nine hours",
			"The dam would have opened in Oslo six weeks ago. | six weeks ago",
			"Cooks get a day off for each voyage, by law. | a day",
			"The mates took a day off to vote. | a day",
			"Dozens of cooks said the yard pays annually. | annually",
			"The yard is closed for the rest of the week. | the rest of the week",
			"The repair took a day off the voyage. | a day",
			"The mate took a week off after the storm. | a week",
			"The court gave him six months or a fine. | six months",
			"“The crew sang for six hours,” Ann Berg said. | six hours",
			"The clerks meet annually. | annually",
			"Where the yard stood, a dam opened today. | today",
			"The figures are due later in the day. | later in the day",
			"The clerk was shot at noon. Earlier in the day the bank had been robbed. | Earlier in the day",
			"“The judge gave him another eight years,” Ann Berg said. | another eight years",
			"“The crew called us 20 minutes ago,” Ann Berg said. | 20 minutes ago",
			"The crew was saved ten minutes ago. | ten minutes ago",
			"The yard wrote to the crew two weeks ago. | two weeks ago",
			"The port closes for another eight years. | another eight years",
			"Brandt fell ill a day after the vote. | a day", "The dam was built in a year. | a year",
			"The crew was found within 24 hours. | 24 hours",
			"The dam burst a year ago. | a year ago",
			"The council fired two clerks today in Oslo. | today",
			"The yard sold 40 boats this year. | this year",
			"Ann Lee won this year's Harbour Cup. | this year",
			"The yard opened at 11:06 a.m. on Monday. | 11:06 a.m.",
			"The bridge opens three years from now. | three years from now",
			"The police raided the yard overnight. | overnight",
			"The yard told the crew two weeks in advance. | two weeks",
			"Brandt served a year in the yard. | a year",
			"The yard was sold last summer and rebuilt. | last summer",
			"Ann Berg was chosen in November. | November",
			"The pier broke on Monday in the worst storm for years. | Monday",
			"The yard closed Thursday in the biggest strike in years. | Thursday",
			"Karl Brandt died in October of the illness he had fought for ten years. | October",
			"The bank failed two years ago, and a rescue seems unlikely. | two years ago",
			"A year ago the yard was sold and a strike seemed impossible. | A year ago",
			"Karl Brandt won't sail after breaking a leg overnight. | overnight",
			"The port cannot take ships after a fire overnight. | overnight",
			"The crew slept on board through spring and summer of last year. | spring",
			"The dam leaked through the spring and autumn. | the spring",
			"The mill closed a year ago, and nobody bought it. | a year ago"})
	void aTimeThatSomebodyCan(String text, String time) {
		assertThat(texts(text, "date.timex", false)).contains(time);
	}
}
