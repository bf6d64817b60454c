package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What TIMEX3 knows, sort by sort: exact span, type, value and mod, in a text filed on Wednesday, 15 May 2024. */
class CoverageTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It opened in March 2019.                       | March 2019=DATE 2019-03",
			"It opened on March 14.                         | March 14=DATE 2024-03-14",
			"It opened on 14 March.                         | 14 March=DATE 2024-03-14",
			"It opened on the 14th of March.                | the 14th of March=DATE 2024-03-14",
			"It opened on the 4th of July 1976.             | the 4th of July 1976=DATE 1976-07-04",
			"It opened on March the 3rd.                    | March the 3rd=DATE 2024-03-03",
			"It opened on Tuesday the 7th.                  | Tuesday the 7th=DATE 2024-05-07",
			"It opened on Friday, 3 May.                    | Friday, 3 May=DATE 2024-05-03",
			"It opened on the 3rd of last month.            | the 3rd of last month=DATE 2024-04-03",
			"It opened on the tenth of May.                 | the tenth of May=DATE 2024-05-10"
	})
	void partialDates(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Trade grew in the 1960s.                       | 1960s=DATE 196",
			"Trade grew in the \u201960s.                        | \u201960s=DATE 196",
			"Trade grew in the sixties.                     | the sixties=DATE 196",
			"Trade grew in the early nineties.              | early nineties=DATE 199 START",
			"Trade grew in the mid-1970s.                   | mid-1970s=DATE 197 MID",
			"Trade grew in the late 1980s.                  | late 1980s=DATE 198 END",
			"Trade grew in the 2010s.                       | 2010s=DATE 201",
			"Trade grew in the 1800s.                       | 1800s=DATE 18",
			"Trade grew in the 18th century.                | 18th century=DATE 17",
			"Trade grew in the early 18th century.          | early 18th century=DATE 17 START",
			"Trade grew in the eighteenth century.          | eighteenth century=DATE 17",
			"Trade grew in the 5th century BC.              | 5th century BC=DATE -04",
			"Trade grew last decade.                        | last decade=DATE 201",
			"Trade grew this century.                       | this century=DATE 20",
			"Trade grew over the last century.              | the last century=DATE 19"
	})
	void decadesAndCenturies(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It flooded in the summer of 2012.              | the summer of 2012=DATE 2012-SU",
			"It flooded in spring 2019.                     | spring 2019=DATE 2019-SP",
			"It flooded last winter.                        | last winter=DATE 2023-WI",
			"It will flood next autumn.                     | next autumn=DATE 2024-FA",
			"It flooded in early summer 2020.               | early summer 2020=DATE 2020-SU START",
			"Sales fell in the second quarter of 2023.      | the second quarter of 2023=DATE 2023-Q2",
			"Sales fell in Q3 2023.                         | Q3 2023=DATE 2023-Q3",
			"Sales fell in Q1.                              | Q1=DATE 2024-Q1",
			"Sales fell in the first half of 2023.          | the first half of 2023=DATE 2023-H1",
			"Sales fell in the second half of last year.    | the second half of last year=DATE 2023-H2",
			"Sales fell last quarter.                       | last quarter=DATE 2024-Q1",
			"Sales fell in fiscal 2022.                     | fiscal 2022=DATE 2022 FISCAL",
			"Sales fell in fiscal year 2022.                | fiscal year 2022=DATE 2022 FISCAL",
			"Sales fell in the 2021-22 season.              | 2021=DATE 2021; 22=DATE 2022",
			"Sales fell in this year's third quarter.       | this year's third quarter=DATE 2024-Q3",
			"Sales fell in FY2022.                          | FY2022=DATE 2022 FISCAL",
			"Sales fell in the fiscal third quarter.        | the fiscal third quarter=DATE 2024-Q3 FISCAL"
	})
	void seasonsQuartersAndFiscalYears(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"They met last week.                            | last week=DATE 2024-W19",
			"They will meet next week.                      | next week=DATE 2024-W21",
			"They met earlier this week.                    | earlier this week=DATE 2024-W20 START",
			"They met last weekend.                         | last weekend=DATE 2024-W19-WE",
			"They will meet this weekend.                   | this weekend=DATE 2024-W20-WE",
			"They met over the weekend.                     | the weekend=DATE 2024-W19-WE",
			"They met in the week of May 6.                 | the week of May 6=DATE 2024-W19",
			"They will not meet for the rest of the week.   | the rest of the week=DATE 2024-W20",
			"They will meet by the end of the month.        | the end of the month=DATE 2024-05 END",
			"It is the second day of the strike.            | the second day=DATE 2024-05-15",
			"Prices fell for the week.                      | the week=DATE 2024-W20",
			"Prices fell for the fourth week in a row.      | the fourth week=DATE 2024-W20",
			"They met in Easter week.                       | Easter week=DATE 2024-W13",
			"They met late in the week.                     | late in the week=DATE 2024-W20 END",
			"They met in the first week of March.           | the first week of March=DATE 2024-W09",
			"They met the week before last.                 | the week before last=DATE 2024-W18",
			"They met the day before yesterday.             | the day before yesterday=DATE 2024-05-13",
			"They will meet the day after tomorrow.         | the day after tomorrow=DATE 2024-05-17"
	})
	void weeksAndWeekends(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"She called on Monday morning.                  | Monday morning=TIME 2024-05-13TMO",
			"She called on the morning of May 3.            | May 3=DATE 2024-05-03",
			"She called last night.                         | last night=TIME 2024-05-14TNI",
			"She called late last night.                    | late last night=TIME 2024-05-14TNI END",
			"She will call tonight.                         | tonight=TIME 2024-05-15TNI",
			"She will call tomorrow afternoon.              | tomorrow afternoon=TIME 2024-05-16TAF",
			"She called early yesterday evening.            | early yesterday evening=TIME 2024-05-14TEV START",
			"She called at 8 p.m. Tuesday.                  | 8 p.m. Tuesday=TIME 2024-05-14T20:00",
			"She called at 8pm.                             | 8pm=TIME 2024-05-15T20:00",
			"She called at 8:15am on Monday.                | 8:15am=TIME 2024-05-13T08:15; Monday=DATE 2024-05-13",
			"She called at 20:45.                           | 20:45=TIME 2024-05-15T20:45",
			"She called at 16:15 GMT.                       | 16:15 GMT=TIME 2024-05-15T16:15Z",
			"She called at 1430 GMT.                        | 1430 GMT=TIME 2024-05-15T14:30Z",
			"She called at 10:35 a.m. EDT.                  | 10:35 a.m. EDT=TIME 2024-05-15T10:35",
			"She called at noon.                            | noon=TIME 2024-05-15T12:00",
			"She called around midnight Friday.             | midnight Friday=TIME 2024-05-10T24:00 APPROX",
			"She called at five o'clock.                    | five o'clock=TIME 2024-05-15T05:00",
			"She called at half past six.                   | half past six=TIME 2024-05-15T06:30",
			"She called at quarter to seven.                | quarter to seven=TIME 2024-05-15T06:45",
			"She called at ten in the morning.              | ten in the morning=TIME 2024-05-15T10:00"
	})
	void partsOfTheDayAndClockTimes(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"He ruled between 2010 and 2014.                | 2010=DATE 2010; 2014=DATE 2014",
			"He ruled from 2010 to 2014.                    | 2010=DATE 2010; 2014=DATE 2014",
			"He ruled 2010-2014 in peace.                   | 2010=DATE 2010; 2014=DATE 2014",
			"He ruled in 2010-14 in peace.                  | 2010=DATE 2010; 14=DATE 2014",
			"It flourished from about 1200 to 400 BC.       | 1200=DATE -1200 APPROX; 400 BC=DATE -0400",
			"He led it (2013 - present) in peace.           | 2013=DATE 2013; present=DATE PRESENT_REF",
			"Theodor (c. 314 - 368) fled in 348.            | 314=DATE 0314 APPROX; 368=DATE 0368; 348=DATE 0348",
			"He wrote it in 2023/24.                        | 2023/24=DATE 2023",
			"He played in the 2023/24 season.               | 2023/24=DATE 2023",
			"The fair ran June 12-14, 2019.                 | June 12-14, 2019=DATE 2019-06-12/2019-06-14",
			"The fair ran from June 12 to 14, 2019.         | June 12 to 14, 2019=DATE 2019-06-12/2019-06-14",
			"The fair ran 3rd-7th June 2019.                | 3rd-7th June 2019=DATE 2019-06-03/2019-06-07",
			"The fair ran 12-14 June 2019.                  | 12-14 June 2019=DATE 2019-06-12/2019-06-14",
			"The fair ran from 3 to 9 June 2019.            | 3=DATE 2019-06-03; 9 June 2019=DATE 2019-06-09",
			"The fair ran from 1 May to 9 June 2019.        | 1 May=DATE 2019-05-01; 9 June 2019=DATE 2019-06-09",
			"The fair ran from May 3 to June 9, 2019.       | May 3=DATE 2019-05-03; June 9, 2019=DATE 2019-06-09",
			"The fair ran between March and May 2019.       | March=DATE 2019-03; May 2019=DATE 2019-05",
			"The shop opens from 9 a.m. to 5 p.m. daily.    | 9 a.m.=TIME XXXX-XX-XXT09:00; 5 p.m.=TIME XXXX-XX-XXT17:00; daily=SET P1D"
	})
	void ranges(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It took about five years.                      | about five years=DURATION P5Y APPROX",
			"It took roughly ten days.                      | roughly ten days=DURATION P10D APPROX",
			"It took some twenty years.                     | some twenty years=DURATION P20Y APPROX",
			"It took a week or so.                          | a week or so=DURATION P1W APPROX",
			"It took nearly five years.                     | nearly five years=DURATION P5Y LESS_THAN",
			"It took less than a month.                     | less than a month=DURATION P1M LESS_THAN",
			"It took fewer than ten days.                   | fewer than ten days=DURATION P10D LESS_THAN",
			"It took more than a month.                     | more than a month=DURATION P1M MORE_THAN",
			"It took over three hours.                      | over three hours=DURATION PT3H MORE_THAN",
			"It took at least 30 days.                      | at least 30 days=DURATION P30D EQUAL_OR_MORE",
			"It took no less than two years.                | no less than two years=DURATION P2Y EQUAL_OR_MORE",
			"It took no more than two years.                | no more than two years=DURATION P2Y EQUAL_OR_LESS",
			"It took up to six weeks.                       | up to six weeks=DURATION P6W EQUAL_OR_LESS",
			"It was done within a year.                     | a year=DURATION P1Y EQUAL_OR_LESS",
			"It took two to three weeks.                    | two to three weeks=DURATION P2W EQUAL_OR_MORE",
			"It began more than a year ago.                 | more than a year ago=DATE 2023 BEFORE",
			"It began less than two weeks ago.              | less than two weeks ago=DATE 2024-W18 AFTER",
			"It began about two years ago.                  | about two years ago=DATE 2022 APPROX",
			"It began in early 2019.                        | early 2019=DATE 2019 START",
			"It began in mid-June 2019.                     | mid-June 2019=DATE 2019-06 MID",
			"It began in late September.                    | late September=DATE 2023-09 END",
			"It began at the beginning of October 2019.     | the beginning of October 2019=DATE 2019-10 START",
			"It ended by the end of 2020.                   | the end of 2020=DATE 2020 END",
			"It ended in the middle of 2020.                | the middle of 2020=DATE 2020 MID",
			"It began circa 1850.                           | 1850=DATE 1850 APPROX",
			"It began around 1850.                          | 1850=DATE 1850 APPROX",
			"It ended by year's end.                        | year's end=DATE 2024 END",
			"It began earlier this month.                   | earlier this month=DATE 2024-05 START"
	})
	void boundsAndPhases(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"They waited two and a half years.              | two and a half years=DURATION P2Y6M",
			"They waited a year and a half.                 | a year and a half=DURATION P1Y6M",
			"They waited one and a half hours.              | one and a half hours=DURATION PT1H30M",
			"They waited an hour and a half.                | an hour and a half=DURATION PT1H30M",
			"They waited half a year.                       | half a year=DURATION P6M",
			"They waited a fortnight.                       | a fortnight=DURATION P2W",
			"They waited three fortnights.                  | three fortnights=DURATION P6W",
			"They left a fortnight ago.                     | a fortnight ago=DATE 2024-W18",
			"They waited twenty-three years.                | twenty-three years=DURATION P23Y",
			"They waited one hundred and fifty years.       | one hundred and fifty years=DURATION P150Y",
			"They waited a dozen years.                     | a dozen years=DURATION P12Y",
			"They waited 1.5 hours.                         | 1.5 hours=DURATION PT1H30M",
			"They waited a decade and a half.               | a decade and a half=DURATION P15Y",
			"They waited a quarter of a century.            | a quarter of a century=DURATION P25Y",
			"They waited half a century.                    | half a century=DURATION P50Y",
			"They waited three-quarters of an hour.         | three-quarters of an hour=DURATION PT45M",
			"They waited two years and three months.        | two years and three months=DURATION P2Y3M",
			"They waited five hours, ten minutes.           | five hours=DURATION PT5H; ten minutes=DURATION PT10M"
	})
	void spelledOutNumbers(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"They met on Easter 2024.                       | Easter 2024=DATE 2024-03-31",
			"They met on Easter Monday 2024.                | Easter Monday 2024=DATE 2024-04-01",
			"They met on Good Friday 2024.                  | Good Friday 2024=DATE 2024-03-29",
			"They met on Palm Sunday 2024.                  | Palm Sunday 2024=DATE 2024-03-24",
			"They met on Ash Wednesday 2024.                | Ash Wednesday 2024=DATE 2024-02-14",
			"They met on Pentecost 2024.                    | Pentecost 2024=DATE 2024-05-19",
			"They met on Thanksgiving 2023.                 | Thanksgiving 2023=DATE 2023-11-23",
			"They met on Christmas Eve.                     | Christmas Eve=DATE 2023-12-24",
			"They will meet on Christmas Day.               | Christmas Day=DATE 2024-12-25",
			"They met on New Year's Day.                    | New Year's Day=DATE 2024-01-01",
			"They met on New Year's Eve 1999.               | New Year's Eve 1999=DATE 1999-12-31",
			"They met on Memorial Day 2024.                 | Memorial Day 2024=DATE 2024-05-27",
			"They met on Labor Day 2023.                    | Labor Day 2023=DATE 2023-09-04",
			"They met on Martin Luther King Day 2024.       | Martin Luther King Day 2024=DATE 2024-01-15",
			"They met on Presidents Day 2024.               | Presidents Day 2024=DATE 2024-02-19",
			"They met on Columbus Day 2023.                 | Columbus Day 2023=DATE 2023-10-09",
			"They met on Election Day 2024.                 | Election Day 2024=DATE 2024-11-05",
			"They met on Valentine's Day 2024.              | Valentine's Day 2024=DATE 2024-02-14",
			"They met on Mother's Day 2024.                 | Mother's Day 2024=DATE 2024-05-12",
			"They met on St. Patrick's Day 2024.            | St. Patrick's Day 2024=DATE 2024-03-17",
			"They met on Halloween 2022.                    | Halloween 2022=DATE 2022-10-31",
			"They met on Boxing Day 2022.                   | Boxing Day 2022=DATE 2022-12-26",
			"They met on May Day 2022.                      | May Day 2022=DATE 2022-05-01",
			"They met on Juneteenth 2022.                   | Juneteenth 2022=DATE 2022-06-19",
			"They met on Bastille Day 2022.                 | Bastille Day 2022=DATE 2022-07-14"
	})
	void holidays(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"She left on March 14, 2019, and came back the next day.        | March 14, 2019=DATE 2019-03-14; the next day=DATE 2019-03-15",
			"She left on March 14, 2019. The following week she was back.   | March 14, 2019=DATE 2019-03-14; The following week=DATE "
					+ "2019-W12",
			"She left on March 14, 2019. It had rained the day before.      | March 14, 2019=DATE 2019-03-14; the day before=DATE "
					+ "2019-03-13",
			"She left in 2019. A year earlier she had come.                 | 2019=DATE 2019; A year earlier=DATE 2018",
			"She left in March 2019. Two months later she was back.         | March 2019=DATE 2019-03; Two months later=DATE 2019-05",
			"She left in 1931 and died the same year.                       | 1931=DATE 1931; the same year=DATE 1931",
			"She left in 1931. That year the bank failed.                   | 1931=DATE 1931; That year=DATE 1931",
			"She left on May 3, 2021. Three days earlier it had rained.     | May 3, 2021=DATE 2021-05-03; Three days earlier=DATE "
					+ "2021-04-30",
			"She left on May 3, 2021. The previous month had been dry.      | May 3, 2021=DATE 2021-05-03; The previous month=DATE 2021-04",
			"She left on May 3, 2021. That evening it rained.               | May 3, 2021=DATE 2021-05-03; That evening=TIME 2021-05-03TEV",
			"She left in 2019. The year before, she had come.               | 2019=DATE 2019; The year before=DATE 2018",
			"She left in 2019. The year after, she was back.                | 2019=DATE 2019; The year after=DATE 2020"
	})
	void countsFromTheDateThatTheTextNamedLast(String text, String found) {
		assertThat(Reading.full(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"He has led it since 2010.                      | 2010=DATE 2010",
			"He has led it since last March.                | last March=DATE 2024-03",
			"He will lead it until 2030.                    | 2030=DATE 2030",
			"He came three years ago.                       | three years ago=DATE 2021",
			"He came a month ago.                           | a month ago=DATE 2024-04",
			"He came three hours ago.                       | three hours ago=TIME 2024-05-15TXX:XX",
			"He will come in two weeks' time.               | two weeks=DURATION P2W",
			"He will come a year from now.                  | a year from now=DATE 2025",
			"He came two Sundays ago.                       | two Sundays ago=DATE 2024-05-05",
			"It broke on 31 January 1953, repaired the following spring. | 31 January 1953=DATE 1953-01-31; the following spring=DATE "
					+ "1953-SP",
			"He is now a judge.                             | now=DATE PRESENT_REF",
			"He is currently a judge.                       | currently=DATE PRESENT_REF",
			"He was recently a judge.                       | recently=DATE PAST_REF",
			"He hopes for it in the near future.            | the near future=DATE FUTURE_REF",
			"He came decades ago.                           | decades ago=DATE PAST_REF",
			"He comes every Monday.                         | every Monday=SET XXXX-WXX-1",
			"He comes every other week.                     | every other week=SET P2W",
			"He comes on Sundays.                           | Sundays=SET XXXX-WXX-7",
			"He comes twice a week.                         | a week=SET P1W",
			"He comes every morning.                        | every morning=SET XXXX-XX-XXTMO",
			"He comes each December.                        | each December=SET XXXX-12"
	})
	void sinceUntilAgoAndReferences(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The form is dated 2024-03-14 and stamped.      | 2024-03-14=DATE 2024-03-14",
			"The form is dated 03/04/2023 and stamped.      | 03/04/2023=DATE 2023-03-04",
			"The form is dated 25/12/2023 and stamped.      | 25/12/2023=DATE 2023-12-25",
			"The form is dated 12/25/23 and stamped.        | 12/25/23=DATE 2023-12-25",
			"The form is dated 31.12.1999 and stamped.      | 31.12.1999=DATE 1999-12-31",
			"The form is dated 31-12-1999 and stamped.      | 31-12-1999=DATE 1999-12-31",
			"The form is dated 2024/03/14 and stamped.      | 2024/03/14=DATE 2024-03-14",
			"The form is dated 2024-03-14T10:30 and stamped. | 2024-03-14T10:30=TIME 2024-03-14T10:30"
	})
	void numericDates(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"She needs 2031 voters to win.", "They polled 2018 likely voters.", "He has 2026 votes.", "“Now, is it fair?” the mayor said.",
			"May I come?", "You may come.", "Theresa May resigned.", "Mrs. May came.", "They may, of course.", "They march on.",
			"The march was long.", "He came second.", "Give me a second.", "The second man left.", "The Sun reported it.",
			"He told The Sun that.", "He read “1984” at school.", "He read “Nineteen Eighty-Four” at school.", "The novel 1984 sold well.",
			"He watches “Saturday Night Live”.", "She was on Saturday Night Live.", "Friday Night Lights is a film.",
			"It costs 1999 euros.", "Flight 2019 landed.", "It has 2000 seats.", "The score was 20-19.", "Call 555-2019.",
			"Route 1966 is long.", "June Carter sang.", "August Strindberg wrote.", "April came late to the party, said April Jones.",
			"It sprang a leak.", "Room 1408 is haunted.", "It fell in 348 cases.", "There were 366 of them.", "The winter coat is old.",
			"The Summer Palace burned.", "Ruby Tuesday filed for bankruptcy.", "Sheffield Wednesday lost.", "The day laborers left.",
			"Augusta won.", "Mar a Lago is a club.", "Dec is a comedian.", "Jan said so.", "He weighed in at 2001 grams.",
			"He ran 1500 metres.", "She writes for USA Today.", "She was on Fox News Sunday.", "The mill is still used today.",
			"It is known today as Oslo.", "Today's youth reads little.", "The third quartile, Q3, is 9.",
			"They met on Friday, 32 March 2024.", "The bridge carries 1,000 vehicles a day.", "The pastor, now 61, left.",
			"Her first-half strike decided the match.", "The visitors led from the 70-minute mark.",
			"The shop is open 24 hours a day, seven days a week.", "She was named story of the week.", "She was named player of the month."
	})
	void notDates(String sentence) {
		assertThat(Reading.full(sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It falls on the first Saturday in June.        | the first Saturday in June=DATE 2024-06-01",
			"It fell on the last Friday of April 2019.      | the last Friday of April 2019=DATE 2019-04-26",
			"They vote on the second Sunday of next month.  | the second Sunday of next month=DATE 2024-06-09",
			"It meets on the last Friday of every month.    | the last Friday of every month=SET XXXX-WXX-5"
	})
	void weekdaysOfAMonth(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It opens at 7.30pm and shuts early.            | 7.30pm=TIME 2024-05-15T19:30",
			"It opens at 11.15 p.m. on 3 June.              | 11.15 p.m.=TIME 2024-06-03T23:15; 3 June=DATE 2024-06-03",
			"It starts at noon Eastern on 3 June.           | noon Eastern=TIME 2024-06-03T12:00; 3 June=DATE 2024-06-03",
			"It starts at 7 p.m. Pacific time.              | 7 p.m. Pacific time=TIME 2024-05-15T19:00",
			"By mid-afternoon the road was clear.           | mid-afternoon=TIME 2024-05-15TAF MID",
			"The previous night it rained.                  | The previous night=TIME 2024-05-14TNI",
			"Every Monday morning it opens.                 | Every Monday morning=SET XXXX-WXX-1TMO"
	})
	void timesOfDayAsTheBritishWriteThem(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It took a two-and-a-half-hour drive.           | two-and-a-half-hour=DURATION PT2H30M",
			"It took 2\u00BD hours.                             | 2\u00BD hours=DURATION PT2H30M",
			"It took half a dozen years.                    | half a dozen years=DURATION P6Y",
			"It took two dozen days.                        | two dozen days=DURATION P24D",
			"They lived there for hundreds of years.        | hundreds of years=DURATION PXY",
			"It opened dozens of years ago.                 | dozens of years ago=DATE PAST_REF",
			"It will take the next two to three years.      | the next two to three years=DURATION P2Y EQUAL_OR_MORE",
			"It grew in the past decade or so.              | the past decade or so=DURATION P10Y",
			"It is expected to last six to eight weeks.     | six to eight weeks=DURATION P6W EQUAL_OR_MORE",
			"It rained for the first time in years.         | years=DURATION PXY",
			"In the decades that followed, it grew.         | the decades=DURATION PXY",
			"They won $40 million over three years.         | three years=DURATION P3Y",
			"It was the third strike in as many weeks.      | \u2013"
	})
	void moreStretches(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found.equals("\u2013") ? "" : found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It was founded in AD 563.                      | AD 563=DATE 0563",
			"He reigned 1509\u201347.                           | 1509=DATE 1509; 47=DATE 1547",
			"It grew in the noughties.                      | the noughties=DATE 200",
			"It lasts until the end of the century.         | the end of the century=DATE 20 END",
			"FY24 was good.                                 | FY24=DATE 2024 FISCAL",
			"They left over Memorial Day weekend.           | Memorial Day weekend=DATE 2024-W21-WE",
			"It opens on St Andrew's Day.                   | St Andrew's Day=DATE 2024-11-30",
			"More recently, it grew.                        | More recently=DATE PAST_REF",
			"Between March and May last year it grew.       | March=DATE 2023-03; May last year=DATE 2023-05",
			"In the autumn of 1922 he left, and by the following spring he was dead. | the autumn of 1922=DATE 1922-FA; the following "
					+ "spring=DATE 1923-SP",
			"We meet a week from Friday.                    | a week from Friday=DATE 2024-05-24",
			"I leave on Monday week.                        | Monday week=DATE 2024-05-27",
			"We met on Wed 3 Jan in Oslo.                   | Wed 3 Jan=DATE 2024-01-03"
	})
	void morePoints(String sentence, String found) {
		assertThat(Reading.full(sentence)).isEqualTo(found);
	}
}
