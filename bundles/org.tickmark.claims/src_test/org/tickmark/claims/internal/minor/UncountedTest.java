package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that count nothing, and counts that are named again. */
class UncountedTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The yard has a two-tier wage. | two",
			"They sank hundreds if not thousands of boats. | hundreds",
			"They sank hundreds of boats. | hundreds",
			"Dozens of clerks slept in the port. | Dozens",
			"Ann Berg advises Fortune 500 firms. | 500",
			"Shares in the S&P 500 fell. | 500",
			"Ann Berg called him enemy No. 1 of the port. | 1",
			"The four-star general left the port. | four",
			"Her legal costs were in the six figures. | six",
			"It would take one or two storms to break the dam. | two",
			"The firm sold its ships, Heron 2 and soon Heron 3, developed in Oslo. | 2",
			"The firm sold its ships, Heron 2 and soon Heron 3, developed in Oslo. | 3",
			"The names of the 52 people who died were read. All 52 were found near the dam. | 52",
			"The yard hired four trained divers. Ann Berg met the four divers in Oslo. | four",
			"The yard paid millions of dollars for boats, and she meant millions of dollars. | millions of dollars",
			"The shares trail the Lakeside 300-stock index. | 300",
			"He wants the No. 2 spot on the ballot. | 2",
			"He wants the No. 2 slot on a Brandt ticket. | 2",
			"Ann Berg saw all 44 islands of the lake. Her 44-island tour ends in Oslo. | 44",
			"She called at 44 cities. Her 44-city tour ends in Oslo. | 44",
			"The yard spent millions and millions of dollars. | millions",
			"She served as envoy to the Group of 9 rich nations. | 9",
			"The clerks met at the Over 50 Forum in Oslo. | 50",
			"The crew answered a five-alarm fire. | five",
			"The council ended decades of two-party dominance. | two",
			"Berg, Roth, Lind and Hale came in May. Like them or not, those four able clerks left the port. | four",
			"The race is led by Berg and Roth, two clerks of the port. | two",
			"The yard paid $169,758 in May. It is known that $169,758 went to the mill. | $169,758",
			"She planned a 44-island strategy. He began a 44-island tour of the lake. | 44",
			"The “Fight for 12” movement began in Oslo. | 12",
			"The movie, “12 Hours: The Clerks of Oslo,” is based on a book. | 12",
			"The mill pays a fee of $450. Ann Berg paid the $450 fee. | $450",
			"The poll had Berg ahead, 46 percent to 44 percent. Ann Berg leads in it, 46 percent to 44 percent. | 44 percent"})
	void aNumberThatCountsNothingOrAgain(String text, String figure) {
		assertThat(texts(text, "figure.stated", true)).contains(figure);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The four boats left the port. | four",
			"Ann Berg saw all 44 islands of the lake. The 44-boat race ends in Oslo. | 44",
			"The gale flooded 44 islands. The choir begins a 44-island tour of the lake. | 44",
			"Brandt sold 44 mills. Its 44-mill chain made the yard rich. | 44",
			"Her 44-island tour ends in Oslo. | 44",
			"The yard spent millions and millions of dollars. | millions of dollars",
			"The mill burned down. All 52 were found near the dam. | 52",
			"They sank thousands of boats. | thousands",
			"Dozens of clerks were killed in the port. | Dozens",
			"The storm left hundreds missing. | hundreds",
			"Berg and Roth came with two clerks of the port. | two",
			"He met Berg and Roth, two of the clerks. | two",
			"The yard paid $170,000 in May. It is known that $170,000 went to the mill. | $170,000",
			"Ann Berg advises 500 firms. | 500",
			"Forbes counted 500 rich clerks in Oslo. | 500",
			"The storm sank two boats. | two",
			"The names of the 52 people who died were read. The yard sold 52 boats in May. | 52",
			"The yard hired four divers. Ann Berg sold the four boats in Oslo. | four",
			"The yard paid millions of dollars for boats. The mill paid millions of dollars for a dam. | millions of dollars",
			"He left the No. 2 job at the port. | 2",
			"She met a group of 9 clerks. | 9",
			"The clerks met over 50 boatmen in Oslo. | 50",
			"The “fight for 12 boats” cost him his post. | 12",
			"The movie has 12 songs. | 12",
			"One of the divers died. | One",
			"Nobody can live on $12, and the mill pays $12. | $12",
			"The mill pays $12 an hour. “Karl Brandt stole $12,” Ann Berg said. | $12",
			"Unemployment fell from 9 percent to 7 percent. The price of fish fell from 9 percent to 7 percent. | 7 percent",
			"The mill pays a fee of $450. The boat sold for a sum of $450. | $450",
			"The mill pays $12 an hour. “The port pays a toll of $12,” Ann Berg said. | $12",
			"The poll had Berg ahead, 46 percent to 44 percent. She leads, 46 percent to 44 percent among millers. | 44 percent",
			"The poll had Berg ahead, 46 percent to 44 percent. Ann Berg leads in Oslo, 47 percent to 44 percent. | 47 percent"})
	void aNumberThatCountsSomethingElse(String text, String figure) {
		assertThat(texts(text, "figure.stated", false)).contains(figure);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"“I don't think he'd get 5 percent of the vote,” Ann Berg said. | 5 percent",
			"“We doubt the yard would find 40 buyers,” Ann Berg said. | 40",
			"“If she were a man, she'd get 5 percent,” Karl Brandt said. | 5 percent",
			"“Thousands of clerks shouldn't have to sleep in the port,” Ann Berg said. | Thousands",
			"“I should have used two keys,” Ann Berg said. | two",
			"“In my day it would have been read by 10 to 15 clerks,” Ann Berg said. | 10 to 15",
			"For instance, suppose that Karl Brandt wins 15 towns and the bank fails. | 15",
			"Imagine that the dam holds back 40 tons of mud. | 40",
			"In that scenario, the council could make the limit 15 towns. | 15",
			"To thank her for the dam is like saying the team scored 12 goals. | 12",
			"He spends as if he had 40 mills. | 40"})
	void aNumberOfWhatIsOnlySupposed(String text, String figure) {
		assertThat(texts(text, "figure.stated", true)).contains(figure);
		assertThat(texts(text, "figure.stated", false)).doesNotContain(figure);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"In that scenario, the court fined 15 yards. | 15",
			"If the mayor had known that 40 clerks had drowned, he would have come. | 40",
			"The clerk asked if the yard had sunk 40 boats. | 40",
			"If the yard had not sold 40 boats, it would have gone bankrupt. | 40",
			"The ferry is free if you're a 9-year-old boatman. | 9",
			"“You can't have 3,000 boatmen drown each year,” Ann Berg said. | 3,000",
			"Ann Berg was a 9-year-old boatman. | 9",
			"You can have 40 clerks for that. | 40",
			"In that case, the council could fine 15 yards. | 15",
			"In this case, the yard would owe 15 boats to the town. | 15",
			"Engineers suppose that the dam holds back 40 tons of mud. | 40",
			"The mill acted as if nothing had happened, and 43 clerks were fired. | 43",
			"The mill acted as if nothing had happened and fired 43 clerks. | 43",
			"If the dam were not closed by June, the town would pay $6 million. | $6 million",
			"If the dam were still open in June, the town would pay $6 million. | $6 million",
			"The ferry should have carried 11 boats. | 11",
			"The church blessed a marriage between two clerks of the port. | two",
			"If the dam were to break, 40,000 people would have to leave. | 40,000",
			"“I think he got 5 percent of the vote,” Ann Berg said. | 5 percent",
			"The plan would have cost $3 million. | $3 million",
			"Thousands of clerks had to sleep in the port. | Thousands",
			"The letter was read by 10 to 15 clerks. | 10 to 15",
			"The port would have 40 boats. | 40",
			"The crash between two boats killed a diver. | two"})
	void aNumberThatCanBeAskedAbout(String text, String figure) {
		assertThat(texts(text, "figure.stated", false)).contains(figure);
	}
}
