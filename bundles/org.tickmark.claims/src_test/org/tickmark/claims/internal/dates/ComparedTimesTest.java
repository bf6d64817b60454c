package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times that are counted from another one that the text named; filed on Wednesday, 15 May 2024. */
class ComparedTimesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Milk sales in April rose from the same month a year ago.       | April=2024-04; the same month a year ago=2023-04",
			"Milk sales in April rose from the same month last year.        | April=2024-04; the same month last year=2023-04",
			"Milk sales in April rose from the same month of 2019.          | April=2024-04; the same month of 2019=2019-04",
			"In April sales grew; in the same period of last year they fell. "
					+ "| April=2024-04; the same period of last year=2023-04",
			"More was sold than in the same week a year ago.                | the same week a year ago=2023-W20",
			"The dairy sold milk for $4 million more than a year ago.       | a year ago=2023",
			"It sold 20 percent less than a year ago.                       | a year ago=2023",
			"Oslo lent $4 million at least a year ago.                      | at least a year ago=2023",
			"Oslo sold 40 boats more than two years ago.                    | more than two years ago=2022",
			"It was sold more than a year ago.                              | more than a year ago=2023",
			"On Monday it rained, on the same day last year it did not.     | Monday=2024-05-13; the same day last year=2023-05-13",
			"It rained on Feb. 29, 2020. On the same day a year earlier it did not. "
					+ "| Feb. 29, 2020=2020-02-29; the same day=2020-02-29; a year earlier=2019"
	})
	void ofAnotherYearAreOneExpression(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Profit rose in the first quarter. In the quarter a year ago the dairy lost money. "
					+ "| the first quarter=2024-Q1; the quarter a year ago=2023-Q1",
			"Profit rose in the first quarter from the same period of 2019. | the first quarter=2024-Q1; the same period of 2019=2019-Q1",
			"Profit rose in the first quarter. Prices are lower than a year ago. | the first quarter=2024-Q1; a year ago=2023-05",
			"Profit rose in the first quarter. Prices were lower than a year ago. | the first quarter=2024-Q1; a year ago=2023-Q1"
	})
	void ofAFirmAreItsQuartersUnlessTheyAreOfNow(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"In April prices rose from a year ago.                          | April=2024-04; a year ago=2023-04",
			"Sales fell in April from the month before to 20 tons.          | April=2024-04; the month before=2024-03",
			"It sold 20 tons in April. It had sold 30 in the month before.  | April=2024-04; the month before=2024-03"
	})
	void ofAMonthAreMonths(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Rents rose to $42 in June from $29 in March.                           | June=2023-06; March=2023-03",
			"Rents rose to 42 pounds in January from 29 pounds in December.         | January=2024-01; December=2023-12",
			"Rents rose from $29 in October to $42 in December.                     | October=2023-10; December=2023-12",
			"Rents fell from 29 pounds in May to 22 pounds in April.                | May=2024-05; April=2024-04",
			"Staff went from 29 in January, to 42 in February, to 51 in March.      | January=2024-01; February=2024-02; March=2024-03",
			"They moved in June from five huts in the hills, and in March went back. | June=2023-06; March=2024-03",
			"The river was lower on Friday than on the previous Friday.             | Friday=2024-05-10; the previous Friday=2024-05-03",
			"She will row on 24 May. It rained the previous Friday.                 | 24 May=2024-05-24; the previous Friday=2024-05-10",
			"They had rowed the previous Friday.                                    | the previous Friday=2024-05-10"
	})
	void lieBeforeTheOneTheyAreComparedWith(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Sales have changed little this year through March.      | this year=2024; March=2024-03",
			"Sales are to grow this year through August.             | this year=2024; August=2024-08",
			"The mill is shut through March.                         | March=2025-03",
			"The share rose to a high for the year of $42.           | the year=2024",
			"The well is the deepest for the year of the flood.      | ''"
	})
	void lieInTheYearThatIsNamed(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Prices rose in the month prior to 13 January.                  | the month=P1M; 13 January=2024-01-13",
			"It fell during the week after May 5.                           | the week=P1W; May 5=2024-05-05"
	})
	void beforeAnotherDayAreStretches(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {"In the month before the vote he was ill.", "It came from the month before the war."})
	void beforeAnEventStayUnread(String text) {
		assertThat(Reading.in(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The vote was at 5 p.m. on Monday and the count half an hour later. "
					+ "| 5 p.m.=2024-05-13T17:00; Monday=2024-05-13; half an hour later=2024-05-13T17:30",
			"He left at 11 p.m. Monday. Two hours later he was home.        "
					+ "| 11 p.m. Monday=2024-05-13T23:00; Two hours later=2024-05-14T01:00",
			"He arrived at 1 a.m. Monday, three hours earlier he had left.  "
					+ "| 1 a.m. Monday=2024-05-13T01:00; three hours earlier=2024-05-12T22:00",
			"It began at 17:00 GMT on Monday and ended 90 minutes later.    "
					+ "| 17:00 GMT=2024-05-13T17:00Z; Monday=2024-05-13; 90 minutes later=2024-05-13T18:30Z",
			"He left on Monday. Two hours later he was home.                | Monday=2024-05-13; Two hours=PT2H",
			"He left at 5 p.m. Monday, two hours later than his wife.       | 5 p.m. Monday=2024-05-13T17:00; two hours=PT2H"
	})
	void ofTheClockNeedAClockToCountFrom(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {"It began at 23:30 on 31 April 2024 and ended an hour later.",
			"It began at 23:30, 31 December 9999 and ended an hour later.", "It began at 00:30, 1 January 0001, an hour earlier it was not.",
			"It began at 00:30 on January 1, 0001 and an hour before; the same month a year ago, the same day last year.",
			"In December 9999 sales fell from the same month of 0001. The same quarter a year earlier was better.",
			"Profit fell in 1Q 0001 and 4Q 9999 from the same period a year ago.", "It was 4 p.m., 31 February 2024; two hours later he left."})
	void surviveDaysThatDoNotExistAndTheEndsOfTheCalendar(String text) {
		assertThat(Reading.claimsIn(text)).isNotNull();
		assertThat(Reading.undated(text)).isNotNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The yield fell to 3 from 4 the day before. The rate fell to 5 from 6 the day before. "
					+ "| the day before=2024-05-14; the day before=2024-05-14",
			"In 2023 sales rose to 5 from 4 a year earlier. Profit rose to 2 from 1 a year earlier. "
					+ "| 2023=2023; a year earlier=2022; a year earlier=2022",
			"In 2021 he wed. He had moved a year earlier, and had left home a year earlier. "
					+ "| 2021=2021; a year earlier=2020; a year earlier=2019"
	})
	void ofAFigureMoveNoTale(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"He was kind on that day back in March 2010. | that day=2010-03-XX; March 2010=2010-03",
			"It rained that day in 2008.                 | that day=2008-XX-XX; 2008=2008",
			"On Monday he left. It rained that day in the hills. | Monday=2024-05-13; that day=2024-05-13"
	})
	void nameADayOfTheMonthBehindThem(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}
}
