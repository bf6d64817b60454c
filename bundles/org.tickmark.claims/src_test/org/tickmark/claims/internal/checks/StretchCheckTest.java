package org.tickmark.claims.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StretchCheckTest {
	private final StretchCheck check = new StretchCheck();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"He ruled from 2010 to 2014, five years.                     | five years: From the one date to the other it is 3\u20134 "
					+ "years, not 5",
			"He ruled from 2010 to 2014, a period of seven years.        | seven years: From the one date to the other it is 3\u20134 "
					+ "years, not 7",
			"He ruled for nine years, from 2010 to 2014.                 | nine years: From the one date to the other it is 3\u20134 "
					+ "years, not 9",
			"The war (1914-1918) lasted six years.                       | six years: From the one date to the other it is 3\u20134 "
					+ "years, not 6",
			"It ran from 3 May 2024 to 10 May 2024, twelve days.         | twelve days: From the one date to the other it is 7 days, not "
					+ "12",
			"It ran from March 2024 to May 2024, six months in all.      | six months: From the one date to the other it is 1\u20132 "
					+ "months, not 6",
			"Crowds marked the 20th anniversary of the 2004 tsunami.     | 20th anniversary: In 2025 it is 21 years since 2004, not 20",
			"The town marks the tenth anniversary of the fire of 2013.   | tenth anniversary: In 2025 it is 12 years since 2013, not 10",
			"The bakery marked its 110th anniversary of the 1905 opening on Tuesday. | 110th anniversary: In 2025 it is 120 years since "
					+ "1905, not 110",
			"The firm, founded in 1975, celebrates its 40th anniversary. | 40th anniversary: In 2025 it is 50 years since 1975, not 40",
			"The town marks the 100th anniversary of its charter of 1915. | 100th anniversary: In 2025 it is 110 years since 1915, not 100",
			"The port was shut from 1 May to 10 May, a period of 20 days. | 20 days: From the one date to the other it is 9 days, not 20",
			"Ann Berg (born 1980), 40, leads the firm.                   | 40: Somebody born in 1980 is 44 or 45 in 2025, not 40",
			"In 2004, 30 years ago, the mine closed.                     | 30 years ago: In 2025 it is 21 years since 2004, not 30",
			"The mine closed 30 years ago, in 2004.                      | 30 years ago: In 2025 it is 21 years since 2004, not 30",
			"The school was founded 150 years ago in 1884.               | 150 years ago: In 2025 it is 141 years since 1884, not 150",
			"Ms Brand was elected in March 2019, five years ago.         | five years ago: In 2025 it is 6 years since 2019, not 5",
			"Ms Brand was elected in February 2019 (seven years ago).    | seven years ago: In 2025 it is 6 years since 2019, not 7",
			"Five years ago, in March 2019, Ms Brand was elected.        | Five years ago: In 2025 it is 6 years since 2019, not 5",
			"The court ruled on 3 March 2023, only a year ago.           | a year ago: In 2025 it is 2 years since 2023, not 1",
			"The match was lost in March 2020, four years ago this week. | four years ago this week: In 2025 it is 5 years since 2020, "
					+ "not 4",
			"She lost on Tuesday; she was elected in March 2019, five years ago. | five years ago: In 2025 it is 6 years since 2019, not 5",
			"Founded 150 years ago in 1884 by monks, it brews still.     | 150 years ago: In 2025 it is 141 years since 1884, not 150",
			"She has led the firm for 12 years, since 2004.              | 12 years: In 2025 it is 21 years since 2004, not 12",
			"He has run the mill since 1998, 15 years, and is tired.     | 15 years: In 2025 it is 27 years since 1998, not 15",
			"In the ten years since 2001, the town has grown.            | the ten years: In 2025 it is 24 years since 2001, not 10",
			"Born in 1957 in Leeds, the 66-year-old still paints.        | 66-year-old: Somebody born in 1957 is 67 or 68 in 2025, not 66",
			"Ann Berg, 71, was born in 1957.                             | 71: Somebody born in 1957 is 67 or 68 in 2025, not 71",
			"She was born in Leeds in 1957. The 66-year-old still paints. | 66-year-old: Somebody born in 1957 is 67 or 68 in 2025, not 66",
			"Ann Berg was born in 1957 and died in 2010 aged 63.         | 63: Somebody born in 1957 is 52 or 53 in 2010, not 63"
	})
	void marksWhatDoesNotFollowFromTheDates(String sentence, String found) {
		assertThat(Checked.in(check, sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"He ruled from 2010 to 2014, four years.", "He ruled from 2010 to 2014, three years.",
			"He ruled from 2010 to 2014, nearly five years.", "He ruled for five years, from 2010 to 2014.",
			"He ruled from 2010 to 2014, five years before the war.", "From 2010 to 2014, it rained for a week.",
			"The war (1914-1918) lasted four years.", "It ran from 3 May 2024 to 10 May 2024, eight days.",
			"It ran from March 2024 to May 2024, three months in all.", "Crowds marked the 21st anniversary of the 2004 tsunami.",
			"In 2014 crowds marked the tenth anniversary of the 2004 tsunami.", "They wed on the tenth anniversary of the 1960 revolt.",
			"The bakery marked the 110th anniversary of its 1905 opening.",
			"On Tuesday the film on the tenth anniversary of the 1960 revolt was shown.",
			"The bakery marked the 120th anniversary of its 1905 opening on Tuesday.", "In 2004, 21 years ago, the mine closed.",
			"The mine closed about 20 years ago, in 2003.", "The school was founded 141 years ago in 1884.",
			"The school was founded some 150 years ago in 1884.", "Fees were 20 pounds 30 years ago in 1984 prices.",
			"Ms Brand was elected in March 2019, six years ago.", "Ms Brand was elected in December 2019, six years ago.",
			"Ms Brand was elected in December 2019, five years ago.", "Ms Brand was elected in September 2019, six years ago.",
			"Ms Brand was elected in June 2018, seven years ago.", "Ms Brand was elected in April 2019, five years ago.",
			"The match was lost on 30 March 2020, four years ago.", "The match was lost on 30 March 2020, five years ago.",
			"The tax was cut in March 2020, about four years ago.", "The tax was cut in March 2020, more than four years ago.",
			"The shop opened in March 2019 and was sold five years ago.", "In the summer of 2019, five years ago, it rained.",
			"In March 2023 she wrote of her election in March 2019, four years ago.", "The storm hit in 2015, nine years ago.",
			"In 1990 he said the mill was built 100 years ago in 1890.", "She has led the firm for 21 years, since 2004.",
			"She has led the firm for 20 years, since 2004.", "She had led the firm for 12 years, since 2004.",
			"She led the firm for 12 years, since 2004 as its owner.", "In 2016 it has led for 12 years, since 2004.",
			"In the first ten years since 2001, the town has grown.", "It has closed for more than 12 years, since 2004.",
			"Born in 1957 in Leeds, the 67-year-old still paints.", "Born in 1957 in Leeds, the 68-year-old still paints.",
			"Ann Berg, 67, was born in 1957.", "Born in 1957, she was 20 when she left.",
			"Born in 1957 to a 30-year-old nurse, she paints.", "Ann Berg was born in 1957 and died in 2010 aged 53.",
			"She was born in 1957. Her son, the 30-year-old, paints.", "In 1990 Ann Berg, 33, born in 1957, took over.",
			"Between 2010 and 2014, five mills closed.", "The firm, founded in 1975, celebrates its 50th anniversary.",
			"They wed in 1990; it was her tenth anniversary at the mill, founded in 1871."
	})
	void staysSilent(String sentence) {
		assertThat(Checked.in(check, sentence)).isEmpty();
	}
}
