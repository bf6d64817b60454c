package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.Claim;
import org.tickmark.draft.Draft;

/** What a tale of years ago, a habit or a winter makes of the words that follow. */
class TalesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"2024-02-14 | The town will choose this fall.                              | 2024-FA",
			"2024-02-14 | The town chose this fall.                                    | 2023-FA",
			"2024-02-14 | He will sail this summer.                                    | 2024-SU",
			"2024-02-14 | It snowed this winter.                                       | 2023-WI",
			"2024-10-08 | The news will hurt the town, as the slump that was seen over the quiet summer months goes on. | 2024-SU",
			"2024-05-15 | The news will hurt the town, as the slump that was seen over the quiet winter months goes on. | 2023-WI",
			"2024-10-08 | The mill will be shut in the summer months.                  | 2025-SU",
			"2024-05-15 | It was 1988. That spring he wed.                             | 1988-SP",
			"2024-05-15 | It was February 1988. That winter he wed.                    | 1987-WI",
			"2024-05-15 | The mill dates from 1824. It still turns, 200 years later.   | 2024",
			"2024-05-15 | The mill dates from 1824. It will be gone 210 years later.   | 2034",
			"2024-05-15 | The yield was 5 percent for the last decade.                 | P10Y",
			"2024-02-15 | It has grown in the last year.                               | P1Y",
			"2024-02-15 | It grew over the past year.                                  | 2023",
			"2024-01-12 | It had 3 million at year's end.                              | 2023",
			"2024-01-12 | It will have 3 million at year's end.                        | 2024",
			"2024-01-12 | They raised it in the third quarter of the year.             | 2023",
			"2024-01-12 | It was the first storm of the year.                          | 2024",
			"2024-01-12 | The raids were made over New Year's weekend.                 | 2023-W52-WE",
			"2024-05-15 | The mill burned on Tuesday, eight years after 2008. It was alight at 8 p.m. | 2024-05-14T20:00",
			"2024-05-15 | It burned on Sunday, eight years after 2008. It was alight at 8 p.m. | 2024-05-15T20:00",
			"2024-05-15 | They met in March and April.                                 | 2024-04",
			"2024-05-15 | The mill was busy between February and October.              | 2024-10",
			"2024-05-15 | Ann Lee, the favourite come November, proposed a new law.    | 2024-11",
			"2024-05-15 | What happened that day in the mill?                          | XXXX-XX-XX",
			"2024-05-15 | The mill was sold the same week that the dam broke.          | XXXX-WXX",
			"2024-05-15 | It fell on Monday. The mill was sold the same day.           | 2024-05-13",
			"2024-05-13 | In the primary on Tuesday, Roth faces Lee, a miller backed by both. | 2024-05-14",
			"2023-12-30 | In July it fell behind.~They had told it to read the letters by July 31. | 2023-07-31",
			"2023-12-30 | In July it fell behind.~It will read the letters by July 31. | 2024-07-31",
			"2024-05-15 | In April it was sold. It was bought back two months later.    | PAST_REF",
			"2024-05-15 | In April it was sold. It will be open two months later.       | 2024-06",
			"2024-05-15 | Voters are heading toward November.                           | 2024-11",
			"2024-05-15 | She looked past November to another time.                     | 2024-11",
			"2024-05-15 | In 1992 he ran, and later in the summer he wed.              | 1992-SU",
			"2024-05-15 | He ran in 1992; he will wed in the winter.                   | 2024-WI",
			"2024-05-15 | That would set the stage for a torn fair in July.            | 2024-07",
			"2024-05-15 | Many days she stayed past midnight.                          | XXXX-XX-XXT24:00",
			"2024-05-15 | He often left at 7 p.m.                                      | XXXX-XX-XXT19:00",
			"2024-05-15 | He left at 7 p.m.                                            | 2024-05-15T19:00"
	})
	void placeTheLastTime(LocalDate day, String text, String value) {
		Claim last = Reading.claimsIn(Draft.of(text.replace("~", "\n\n")).filedOn(day)).getLast();

		assertThat(Reading.timex(last).value()).isEqualTo(value);
	}
}
