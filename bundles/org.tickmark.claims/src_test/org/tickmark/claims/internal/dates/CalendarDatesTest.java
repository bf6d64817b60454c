package org.tickmark.claims.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDatesTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"The bridge opened on March 14, 2019, in the rain. | March 14, 2019=2019-03-14",
			"The bridge opened on 14 March 2019.               | 14 March 2019=2019-03-14",
			"It was signed on Sept. 3, 1989, in Bergen.        | Sept. 3, 1989=1989-09-03",
			"It was signed on Friday, March 1, 2024.           | Friday, March 1, 2024=2024-03-01",
			"They met in October 2018 and parted.              | October 2018=2018-10",
			"The form is dated 2024-03-14 and stamped.         | 2024-03-14=2024-03-14",
			"The form is dated 10/31/89 and stamped.           | 10/31/89=1989-10-31",
			"The form is dated 31.12.1999 and stamped.         | 31.12.1999=1999-12-31",
			"The mill burned down in 1987.                     | 1987=1987",
			"The mill was built between 1804 and 1811.         | 1804=1804; 1811=1811",
			"The temple was begun in 508 BC.                   | 508 BC=-0508",
			"The firm grew in the 1990s.                       | 1990s=199",
			"The firm grew in the '90s.                        | '90s=199",
			"The firm grew in the early 1990s.                 | early 1990s=199",
			"Canals came from the 17th to the 19th century.    | 17th=16; 19th century=18",
			"Canals came in the 13th and 14th centuries.       | 13th=12; 14th centuries=13",
			"Rain fell from March to August 2011.              | March=2011-03; August 2011=2011-08",
			"They met from Nov. 3 to Jan. 5, 2011.             | Nov. 3=2010-11-03; Jan. 5, 2011=2011-01-05",
			"The abbot was born circa 347 in Gaza.             | 347=0347",
			"Canals came in the 19th century.                  | 19th century=18",
			"He left in nineteen ninety-seven for good.        | nineteen ninety-seven=1997",
			"Sales fell in the third quarter of 2022.          | the third quarter of 2022=2022-Q3",
			"Mill 3rd-qtr 2022 sales fell.                     | 3rd-qtr 2022=2022-Q3",
			"It peaked in the summer of 2012 and sank.         | the summer of 2012=2012-SU",
			"They married on Christmas Eve 2001 in Bath.       | Christmas Eve 2001=2001-12-24",
			"The vote was on Good Friday 2023.                 | Good Friday 2023=2023-04-07"
	})
	void namesTheDateOutright(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"The bridge opened on April 2.                            | April 2=2024-04-02",
			"The bridge will open on June 2.                          | June 2=2024-06-02",
			"He was last seen on Nov. 3 near the lake.                | Nov. 3=2023-11-03",
			"The visit had been planned for February.                 | February=2024-02",
			"The court met in September.                              | September=2023-09",
			"The court will meet in September.                        | September=2024-09",
			"The talks in mid-June drew crowds and ended in failure.  | mid-June=2023-06",
			"The offer stands until mid-November.                     | mid-November=2024-11",
			"Profit rose in May 2023, and fell in November last year. | May 2023=2023-05; November last year=2023-11",
			"The firm agreed to buy the mill in January.              | January=2024-01",
			"She fled in 1931. On May 3 she came to Bergen.           | 1931=1931; May 3=1931-05-03",
			"She fled in 2019. On May 3 she came to Bergen.           | 2019=2019; May 3=2024-05-03",
			"The 1988 fire killed ten. They met again in April.       | 1988=1988; April=2024-04",
			"The September 11 attacks shook her.                      | September 11=2001-09-11",
			"She moved to Oslo after Sept. 11.                        | Sept. 11=2001-09-11",
			"The strike of 1984 began in March.                       | 1984=1984; March=1984-03",
			"The meetings on April 24 and 25 were stormy.             | April 24=2024-04-24; 25=2024-04-25"
	})
	void completesAPartialDate(String sentence, String found) {
		assertThat(Reading.in(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"You may go.", "May I go?", "They may march on the capital.", "The March on the capital failed.", "Mrs. May refused.",
			"The choir has 2000 people.", "It costs $1999 in shops.", "Look on page 1984 of the file.", "Rule no. 2016 forbids it.",
			"The plane flew 2,024 miles.", "She came second in the race.", "He read it in The Sun and in the Sunday Times.",
			"April Smith won the prize.", "Jan Novak lost it.", "The fall of the wall was a surprise.",
			"A spring broke in the clock.", "He won by 3:2 and later by 24/7.", "The file lies at https://example.org/2017/04/16/x.",
			"She was named Player of the Year.", "It has stood to this day.", "Friday the 13th scares him.",
			"The Saturday Evening Post is gone.", "The 1100 ft tower fell.", "She is in her 80s.", "Winter storms are rare here.",
			"She is 45 years old.", "A six-year-old boy fell in.", "It was canceled at the last minute.", "Wait a second.",
			"Now you had asked for tea.", "She wrote for the daily Bladet.", "He saw it on 60 Minutes.",
			"She bought the Bildo '11 software.", "The hall in Oslo, 2100, is full."
	})
	void leavesAloneWhatOnlyLooksLikeADate(String sentence) {
		assertThat(Reading.in(sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It was sold out on Cyber Monday.                    | Cyber Monday=2023-11-27",
			"They gave on Giving Tuesday.                        | Giving Tuesday=2023-11-28",
			"The bar was full on Cinco de Mayo.                  | Cinco de Mayo=2024-05-05",
			"Both want it in this election year.                | this election year=2024",
			"The temple is of the mid-500s B.C.                 | mid-500s B.C.=-05",
			"The row may go on into the fall.                   | the fall=2024-FA",
			"They fought on into the fall.                      | the fall=2023-FA"
	})
	void daysOfSalesAndYearsOfElectionsAndOldCenturies(String text, String found) {
		assertThat(Reading.in(text)).isEqualTo(found);
	}
}
