package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Today" as our time and as a day, read on Wednesday, 15 May 2024. */
class OurTimeTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Rents are higher than they are today.                        | today=PRESENT_REF",
			"Life then was harder than life today.                        | today=PRESENT_REF",
			"Farmers today earn twice as much.                            | today=PRESENT_REF",
			"Most people today tend to rent.                              | today=PRESENT_REF",
			"Today, the former miller lives in Hull.                      | Today=PRESENT_REF",
			"The bird is today often seen in parks.                       | today=PRESENT_REF",
			"The firm, which was a rival, is today an owner.              | today=PRESENT_REF",
			"The mill closed in 1994. Today, it rents out the hall.       | 1994=1994; Today=PRESENT_REF",
			"Today, a family that was thrown out of work often moves on. | Today=PRESENT_REF",
			"Today, despite a pact that ended the war, the town stays poor. | Today=PRESENT_REF",
			"The yard began with a loan, but that seems out of reach today. | today=PRESENT_REF",
			"The club today agrees on little.                             | today=PRESENT_REF",
			"Who does the work of a miller today?                         | today=PRESENT_REF",
			"The drug is used for what's today called a burnout.          | today=PRESENT_REF",
			"Ann Lee, a miller today who was a nurse then, is one of them. | today=PRESENT_REF",
			"Today the yard employs a guard.                              | Today=PRESENT_REF",
			"Today the rarely calm harbour is silent.                     | Today=PRESENT_REF",
			"Today, millers who usually row to work walk.                 | Today=PRESENT_REF",
			"Today, the miller lives in dread of the ruling.              | Today=PRESENT_REF",
			"Even today, divers look for the boat.                        | today=PRESENT_REF",
			"The farmers today grow angry.                                | today=PRESENT_REF",
			"Roth spoke of a harbour which, even today, frightens divers.   | today=PRESENT_REF",
			"Even today, few in Hull know who robbed the bank.            | today=PRESENT_REF",
			"Even today the harbour that closed in 1994 scares divers.    | today=PRESENT_REF; 1994=1994",
			"Even today the harbour scares divers, Roth said.             | today=PRESENT_REF",
			"Even today, Lee has never been to Hull.                      | today=PRESENT_REF",
			"They ask about the problems of today.                        | today=PRESENT_REF",
			"Nobody knew then what the harbour has become today.          | today=PRESENT_REF",
			"Parents today still hope for news.                           | today=PRESENT_REF",
			"Students today grow restless.                                | today=PRESENT_REF",
			"\u201CToday the old harbour is a ruin,\u201D Roth said.        | Today=PRESENT_REF",
			"Roth wrote: \u201CThe harbour today is a ruin.\u201D             | today=PRESENT_REF"
	})
	void isMeantWhereNothingIsDoneOnTheDay(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"It was hotter on Monday than it is today.                    | Monday=2024-05-13; today=2024-05-15",
			"Tomorrow will be hotter than it is today.                    | Tomorrow=2024-05-16; today=2024-05-15",
			"Farmers today are blocking the roads.                        | today=2024-05-15",
			"Voters today go to the polls.                                | today=2024-05-15",
			"Workers today walked off the job.                            | today=2024-05-15",
			"Today, there are two hearings.                               | Today=2024-05-15",
			"Today there are 4,000 farmers on the roads.                  | Today=2024-05-15",
			"Today, the council meets.                                    | Today=2024-05-15",
			"Today, many lives were lost.                                 | Today=2024-05-15",
			"Today you can vote until ten.                                | Today=2024-05-15",
			"Doctors today have voted to strike.                          | today=2024-05-15",
			"She begins a new life today.                                 | today=2024-05-15",
			"\u201CToday you have won,\u201D Roth said.                   | Today=2024-05-15",
			"The mayor lost his life today in a fire.                     | today=2024-05-15",
			"The arsonist was given life today.                           | today=2024-05-15",
			"Roth went from bail to life today.                           | today=2024-05-15",
			"Today's paper has the list.                                  | Today=2024-05-15",
			"She is the first miller on the council, sworn in today.      | today=2024-05-15",
			"The mayor, named today by the council, is a nurse.           | today=2024-05-15",
			"Today's hearing is the last one.                             | Today=2024-05-15",
			"Today's much longer vote was a tie.                          | Today=2024-05-15",
			"\u201CThe ruling today is a blow to all millers,\u201D Roth said.  | today=2024-05-15",
			"\u201CI am glad that there is a boat today,\u201D Roth said.       | today=2024-05-15",
			"They asked about today's shooting in Hull.                   | today=2024-05-15",
			"In Oslo, today is the eighth day of the strike.              | today=2024-05-15; the eighth day=2024-05-15",
			"The minister is in Oslo today.                               | today=2024-05-15",
			"Shares in the yard are up 3 percent today.                   | today=2024-05-15",
			"The council is meeting today on the plan.                    | today=2024-05-15",
			"The mayor says today that he has won.                        | today=2024-05-15",
			"Today, the mayor, 53, was fined.                             | Today=2024-05-15",
			"The ship is to leave today.                                  | today=2024-05-15",
			"Helicopters are flying over the town today.                  | today=2024-05-15",
			"We are a bigger town today.                                  | today=2024-05-15",
			"It is a busier town than it was and is until today.          | today=2024-05-15",
			"Today's pupils walked out of the hall.                       | Today=2024-05-15",
			"Today a miller who lives in Hull was fined.                  | Today=2024-05-15",
			"Today you can hand in your forms.                            | Today=2024-05-15",
			"Queues are longer than they were today by the gate.          | today=2024-05-15",
			"In the last round Roth had fewer votes than they do today.     | today=2024-05-15",
			"Today there are 3 million without water.                     | Today=2024-05-15",
			"Even today, police found another body.                       | today=2024-05-15",
			"Even today the court heard witnesses.                        | today=2024-05-15",
			"Even today, 40 of Hull's millers walked out.                 | today=2024-05-15",
			"Roth will speak in the course of today.                      | today=2024-05-15",
			"They told us of the events of today.                         | today=2024-05-15",
			"The barn, today home to 40 of the rescued, burned.           | today=2024-05-15"
	})
	void isNotWhereTheDayBringsSomething(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"\u201CToday we won,\u201D she told a crowd Sunday night.     | Today=2024-05-12; Sunday night=2024-05-12TNI",
			"\u201CWe met today,\u201D Roth said on Monday.               | today=2024-05-13; Monday=2024-05-13",
			"\u201CWe met today,\u201D Roth told Ann Lee, whose show on Sunday night was long. | today=2024-05-15; Sunday night=2024-05-12TNI",
			"\u201CWe met today,\u201D Roth said.                         | today=2024-05-15",
			"\u201CWe met yesterday, and today we part,\u201D Roth said.  | yesterday=2024-05-14; today=2024-05-15",
			"\u201CWe met yesterday, and today we part,\u201D Roth said on Monday. | yesterday=2024-05-12; today=2024-05-13; Monday=2024-05-13",
			"Roth said on Monday: \u201CWe met yesterday, and today we part.\u201D | Monday=2024-05-13; yesterday=2024-05-12; today=2024-05-13",
			"Roth said on Monday: \u201CIt is Monday, and today we part.\u201D | Monday=2024-05-13; Monday=2024-05-13; today=2024-05-13",
			"\u201CIt is Monday, and today we part,\u201D Roth said.      | Monday=2024-05-13; today=2024-05-13",
			"On 3 May 1912 he wrote: \u201CWe left on May 2, and today we row.\u201D | 3 May 1912=1912-05-03; May 2=1912-05-02; today=1912-05-03",
			"\u201CYesterday we were sure,\u201D she said on Monday, \u201Cand today we are not.\u201D "
					+ "| Yesterday=2024-05-12; Monday=2024-05-13; today=2024-05-13"
	})
	void aDayInQuotedWordsIsThatOfTheSpeech(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Here are today's most active stocks.                        | today=2024-05-15",
			"The guild looks at today's vote.                            | today=2024-05-15"
	})
	void whatIsMostOfAllTodayIsOfTheDay(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}
}
