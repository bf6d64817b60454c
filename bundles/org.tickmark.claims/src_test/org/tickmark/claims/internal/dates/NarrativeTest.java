package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.draft.Draft;

/** What a date is counted from as the story goes on; filed on Wednesday, 15 May 2024, unless a test says otherwise. */
class NarrativeTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The band will play in what was once called the widest barn on Sunday, 22 September. | Sunday, 22 September=2024-09-22",
			"The bakery was founded in 1998. On Tuesday, May 14, its ovens went cold.         | 1998=1998; Tuesday, May 14=2024-05-14",
			"The bakery was founded in 1998. On Monday, May 14, its ovens went cold.          | 1998=1998; Monday, May 14=2024-05-14",
			"The bakery was founded in 1998. On May 14 its ovens went cold.                   | 1998=1998; May 14=1998-05-14",
			"She was last seen on Friday, 3 November.                                         | Friday, 3 November=2023-11-03"
	})
	void chooseTheYearThatTheWeekdayTells(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The sisters have announced a fair on 1 August.    | 1 August=2024-08-01",
			"The club has confirmed a match on 3 September.    | 3 September=2024-09-03",
			"The ferry sank on 1 December.                     | 1 December=2023-12-01"
	})
	void lookAheadToWhatIsAnnounced(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It opens on 14 June. The June market is small; a big one follows four days later. "
					+ "| 14 June=2024-06-14; June=2024-06; four days later=2024-06-18",
			"He moved out in 2015. The next day she changed the lock.       | 2015=2015; The next day=2015-XX-XX",
			"He moved out in March 2015. The next day she changed the lock. | March 2015=2015-03; The next day=2015-03-XX",
			"He moved out on 3 March 2015. The next day she changed the lock. | 3 March 2015=2015-03-03; The next day=2015-03-04",
			"The next day she told the police.                               | The next day=XXXX-XX-XX",
			"He moved out in 2015. The next week she changed the lock.      | 2015=2015; The next week=2015-WXX",
			"He moved out in 2015. The following month she changed the lock. | 2015=2015; The following month=2015-XX",
			"He moved out on 3 March 2015. The next week she changed the lock. | 3 March 2015=2015-03-03; The next week=2015-W11",
			"The 2012 champion will row in ten towns over the next week.    | 2012=2012; the next week=P1W",
			"The 2012 champion will row in ten towns over the next month.   | 2012=2012; the next month=P1M",
			"The mine lost its licence in 2009. As of February, it pumps water again. | 2009=2009; February=2024-02",
			"The quarry earned little over the following decade.             | the following decade=XXX"
	})
	void countFromTheDayThatWasNamed(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Output will double over the next decade.     | the next decade=P10Y",
			"The swifts came a month earlier than usual.  | a month=P1M",
			"The bridge opened a year later than planned. | a year=P1Y",
			"Nobody forgot that January day in 2011.      | that January=2011-01; 2011=2011",
			"She crossed the line in 3:07:35.             | 3:07:35=PT3H7M35S",
			"Emissions fell to a tenth of 2000 levels.    | 2000=2000",
			"The change over 2000 - 2050 is small.        | 2000=2000; 2050=2050",
			"Mary Christmas won the cup.                  | ''",
			"They counted 2000 - 2100 seals.              | ''"
	})
	void takeAStretchForAStretchAndANameForAName(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"She was a guest at the fair this weekend.            | this weekend=2024-W19-WE",
			"She will be a guest at the fair this weekend.        | this weekend=2024-W20-WE",
			"The film was watched a million times by Sunday night. | Sunday night=2024-05-12TNI",
			"The bill must be paid by Sunday night.               | Sunday night=2024-05-19TNI",
			"She was told to pay by Sunday night.                 | Sunday night=2024-05-19TNI"
	})
	void takeForPastWhatIsToldAsPast(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The kiosk opens weekdays from 6 a.m. to 9 a.m.              | 6 a.m.=XXXX-XX-XXT06:00; 9 a.m.=XXXX-XX-XXT09:00",
			"Every Friday, from 8 a.m., he sweeps the yard.              | Every Friday=XXXX-WXX-5; 8 a.m.=XXXX-WXX-5T08:00",
			"The vote is on Sunday. The doors closed at 9:30 p.m.        | Sunday=2024-05-19; 9:30 p.m.=2024-05-15T21:30",
			"The board met at 2 p.m. on the last Friday in April.        | 2 p.m.=2024-04-26T14:00; the last Friday in April=2024-04-26",
			"The match is on 25 May. Tonight she talks at 9 p.m.        | 25 May=2024-05-25; Tonight=2024-05-15TNI; 9 p.m.=2024-05-15T21:00"
	})
	void putAClockTimeOnTheDayOfItsOwnSentence(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@Test
	void goBackToTheDayOfTheDraftAtEveryEntryOfALog() {
		String log = "9:45 p.m.\n\nThe mayor concedes. The council meets again on 3 June.\n\n9:30 p.m.\n\nThe last ward reports.";

		assertThat(Reading.in(log)).isEqualTo("9:45 p.m.=2024-05-15T21:45; 3 June=2024-06-03; 9:30 p.m.=2024-05-15T21:30");
	}

	@Test
	void takeTheComingYearForTheOneThatHasJustBegun() {
		String text = "In the coming year the plant will hire.";
		var inJanuary = Reading.claimsIn(Draft.of(text).filedOn(LocalDate.of(2024, 1, 14))).getFirst();

		assertThat(Reading.timex(inJanuary).value()).isEqualTo("2024");
		assertThat(Reading.in(text)).isEqualTo("the coming year=2025");
	}
}
