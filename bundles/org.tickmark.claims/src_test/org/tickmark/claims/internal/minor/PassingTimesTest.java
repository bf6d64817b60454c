package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.MinorClaimsTest.minor;
import static org.tickmark.claims.internal.minor.MinorClaimsTest.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of time that say neither when nor how long, and what is told beside them. */
class PassingTimesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"The dam was dry for several weeks. | several weeks", "It was the hottest day in many decades. | many decades",
			"They sang at the Christmas mass. | Christmas", "It carries the port into the 21st century. | 21st century",
			"Tests in the past decade failed. | the past decade", "If the vote were held today, Ann Lee would win. | today",
			"The yard pays a $9-an-hour wage to its cooks. | an-hour", "Berg lost a $40,000-a-year post. | a-year",
			"The mill makes 40,000 metric tons a year. | a year", "Shares fell from their 52-week high of $40. | 52-week",
			"Floods are part of daily life. | daily", "Brandt hosts the popular weekly show in Oslo. | weekly",
			"The port, in its daily fish bulletin, warned of fog. | daily", "OSLO, March 14 (AP) — The dam broke. | March 14",
			"Theft in Oslo is at a 44-year low. | 44-year", "Ann Lee said coming days would show it. | coming days",
			"They passed the budget for 2012-13 on Monday. | 13", "Ann Lee described a day at the mill. | a day",
			"Ann Lee spent an hour on the dam. | an hour", "Ann Lee kept a choice she had made months earlier. | months earlier",
			"This year's floods were mild. | This year", "“We sell the mill this year,” Ann Lee said. | this year",
			"It was the last flood of the year. | the year", "Ann Lee left the port after 9/11. | 9/11",
			"Ann Lee spoke of the Sept. 11 attacks. | Sept. 11",
			"Ann Lee lost the dam in the last several weeks. | the last several weeks",
			"Ann Lee left the port before the 9/11 attacks. | the 9/11",
			"Lee won the 2012 general election. Roth left the 2012 presidential race. | 2012"})
	void aTimeThatDatesNothing(String text, String time) {
		assertThat(minor(text)).contains(time);
		if (text.indexOf(time) == text.lastIndexOf(time)) assertThat(texts(text, false)).doesNotContain(time);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"The dam burst before Christmas in the dark. | Christmas", "It closed at Easter. | Easter",
			"A 21st century mill burned down. | 21st century", "The vote was held today. | today",
			"The yard runs weekly shows in Oslo. | weekly",
			"He must make a daily call to the court. | daily",
			"The ferry cut its daily schedule. | daily", "Ann Lee went to a two-year high school. | two-year",
			"The yard runs its weekly ferry. | weekly",
			"OSLO, March 12 (AP) — The dam broke. | March 12", "The dam broke in Oslo, March 14 (AP) — said. | March 14",
			"The strike was a 52-week walkout. | 52-week", "The ferry is a daily service. | daily",
			"Ann Lee won the 2012 general election. | 2012", "Ann Lee left after an hour. | an hour",
			"Ann Lee left two months earlier. | two months earlier", "Ann Lee won this year's Harbour Cup. | this year",
			"Profit fell for the year through March 31. | the year", "The mill closed on Sept. 11. | Sept. 11",
			"Ann Lee spoke of the March 4 attacks. | March 4",
			"Ann Lee left the port after Sept. 11. | Sept. 11", "The mill sold 40 boats, the month's best sale. | the month",
			"Profit rose 2 percent for the week. | the week",
			"Profit fell in the month through March 31. | the month",
			"They passed the budget for 2012-13 on Monday. | 2012", "The dam was built over four decades. | over four decades"})
	void aTimeThatLooksLikeOneOfThem(String text, String time) {
		assertThat(texts(text, false)).contains(time);
	}

	@Test
	void daysThatStandForAnyInSomebodysWords() {
		assertThat(minor("“He is dry on Monday, wet on Tuesday and who knows what on Wednesday,” Ann Lee said.")).contains("Monday", "Tuesday",
				"Wednesday");
		assertThat(texts("“We met on Monday and sailed on Tuesday,” Ann Lee said.", false)).contains("Monday", "Tuesday");
		assertThat(texts("The mill was closed on Monday, on Tuesday and on Wednesday.", false)).contains("Monday", "Tuesday", "Wednesday");
		assertThat(texts("“We left on Tuesday,” Ann Lee said on Friday in a letter of Monday.", false)).contains("Tuesday", "Friday", "Monday");
	}

	@Test
	void aVagueTimeCarriesNoEvent() {
		assertThat(texts("Colmere is a port. The yard burned down days earlier.", false)).contains("The yard burned down days earlier");
		assertThat(minor("Colmere is a port. The yard burned down on Monday.")).contains("The yard burned down on Monday");
	}
}
