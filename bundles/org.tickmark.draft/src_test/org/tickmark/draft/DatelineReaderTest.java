package org.tickmark.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {
	private static final String STORY = " The harbour was closed on Tuesday after a crane had fallen into the basin.";

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", value = {
			"BEIJING, June 18 (Agency) —             | BEIJING, June 18 (Agency)           | BEIJING        | --06-18 | none",
			"LISBON, March 14, 2024 (AP) -           | LISBON, March 14, 2024 (AP)         | LISBON         | --03-14 | 2024",
			"WASHINGTON (AP) _                       | WASHINGTON (AP)                     | WASHINGTON     | none    | none",
			"NAIROBI, Kenya (AP) --                  | NAIROBI, Kenya (AP)                 | NAIROBI, Kenya | none    | none",
			"PARIS — March 3 —                       | PARIS — March 3                     | PARIS          | --03-03 | none",
			"June 18 (Reuters) -                     | June 18 (Reuters)                   | none           | --06-18 | none",
			"Oslo, Sept. 3 (Reuters) -               | Oslo, Sept. 3 (Reuters)             | Oslo           | --09-03 | none",
			"PORT-AU-PRINCE, 3 March 2024 —          | PORT-AU-PRINCE, 3 March 2024        | PORT-AU-PRINCE | --03-03 | 2024",
			"COLMERE, Norway, Friday March 8, 2024 – | COLMERE, Norway, Friday March 8, 2024 | COLMERE, Norway | --03-08 | 2024",
			"BRUSSELS, Friday, March 1 (AFP) –       | BRUSSELS, Friday, March 1 (AFP)     | BRUSSELS       | --03-01 | none",
			"NEW YORK, March 14, 2024 /PRNewswire/ -- | NEW YORK, March 14, 2024 /PRNewswire/ | NEW YORK     | --03-14 | 2024",
			"MOSCOW, March 3. /TASS/.                | MOSCOW, March 3. /TASS/             | MOSCOW         | --03-03 | none",
			"NEW DELHI, Mar 3 (PTI):                 | NEW DELHI, Mar 3 (PTI)              | NEW DELHI      | --03-03 | none",
			"BONN, Nov.\u00A024, 2026 —              | BONN, Nov.\u00A024, 2026             | BONN           | --11-24 | 2026",
			"LONDON (March 3, 2024) —                | LONDON (March 3, 2024)              | LONDON         | --03-03 | 2024",
			"LISBON —                                | LISBON                              | LISBON         | none    | none",
			"Geneva (Reuters) -                      | Geneva (Reuters)                    | Geneva         | none    | none"
	})
	void readsThePlaceAndTheDay(String written, String span, String place, String day, Integer year) {
		String text = written.strip() + STORY;

		Dateline dateline = DatelineReader.read(text).orElseThrow();

		assertThat(dateline.span().in(text)).isEqualTo(span);
		assertThat(dateline.place()).isEqualTo(Optional.ofNullable(place));
		assertThat(dateline.day()).isEqualTo(Optional.ofNullable(day).map(MonthDay::parse));
		assertThat(dateline.year()).isEqualTo(Optional.ofNullable(year));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"HULL, May 15, 2024                   | HULL                 | 2024-05-15",
			"SALT LAKE CITY, Utah, 3 March 2024   | SALT LAKE CITY, Utah | 2024-03-03",
			"LISBON, Thursday, March 14, 2024     | LISBON               | 2024-03-14"
	})
	void readsOneThatStandsAlone(String line, String place, LocalDate day) {
		String text = "Crane falls into basin\n\n" + line + "\n\nThe port closed on Tuesday.";

		assertThat(DatelineReader.read(text)).hasValueSatisfying(dateline -> {
			assertThat(dateline.span().in(text)).isEqualTo(line);
			assertThat(dateline.place()).contains(place);
			assertThat(dateline.date()).contains(day);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = {"Ines Prado, May 15, 2024", "HULL, May 15", "HULL, MAY 15, 2024", "HULL, May 15, 1944",
			"THE GREAT FLOOD OF HULL AND YORK, May 15, 2024", "The flood in HULL, May 15, 2024, was the worst."})
	void aLineThatMayHeadSomethingElseIsNone(String line) {
		assertThat(DatelineReader.read("Crane falls into basin\n\n" + line + "\n\nThe port closed on Tuesday.")).isEmpty();
	}

	@Test
	void findsItBehindHeadlineDeckAndByline() {
		String text = "Crane falls into basin\n\nNobody hurt, says the port\n\nBy Ines Prado\n\nLISBON, March 14, 2024 (AP) -" + STORY;

		assertThat(DatelineReader.read(text)).hasValueSatisfying(dateline -> {
			assertThat(dateline.span().in(text)).isEqualTo("LISBON, March 14, 2024 (AP)");
			assertThat(dateline.date()).contains(LocalDate.of(2024, 3, 14));
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"By Ines Prado, 14 March 2024                      | 14 March 2024",
			"By Ines Prado. 14 March 2024                      | 14 March 2024",
			"By Ines Prado, Thursday, March 14, 2024           | March 14, 2024",
			"BY INES PRADO, 14 Mar 2024                        | 14 Mar 2024",
			"By Ines King, 14 March 2024                       | 14 March 2024",
			"By Ines Prado, 14 March 2024, 10:30 GMT           | 14 March 2024",
			"Published 14 March 2024                           | 14 March 2024",
			"Published on: Thursday, 14 March 2024             | 14 March 2024"
	})
	void takesTheDayBesideTheByline(String line, String date) {
		String text = "Crane falls into basin\n\n" + line + "\n\n" + STORY.strip();

		assertThat(DatelineReader.read(text)).hasValueSatisfying(dateline -> {
			assertThat(dateline.span().in(text)).isEqualTo(date);
			assertThat(dateline.place()).isEmpty();
			assertThat(dateline.date()).contains(LocalDate.of(2024, 3, 14));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = {"By Ines Prado | 14 March 2024", "By Ines Prado\n14 March 2024", "By Ines Prado\n\nThursday, March 14, 2024",
			"By Ines Prado, 14 March 2024\nPublished 14 March 2024"})
	void takesTheDayBehindAStrokeOrBelowTheByline(String lines) {
		String story = "The crane was built on 3 May 2019.\n\n" + STORY.strip();

		assertThat(DatelineReader.read("Crane falls\n\n" + lines + "\n\n" + story).flatMap(Dateline::date))
				.contains(LocalDate.of(2024, 3, 14));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"LISBON, Jan. 2 (AP) -   | 2 January 2024 | 2024-01-02",
			"LISBON (AP) -           | 2 January 2024 | 2024-01-02",
			"LISBON, March 1, 2021 - | 2 January 2024 | 2021-03-01"
	})
	void theDayBesideTheBylineTellsWhatTheDatelineLeavesOpen(String filed, String written, LocalDate day) {
		String text = "Crane falls\n\nBy Ines Prado, " + written + "\n\n" + filed + STORY;

		assertThat(DatelineReader.read(text)).hasValueSatisfying(dateline -> {
			assertThat(dateline.place()).contains("LISBON");
			assertThat(dateline.date()).contains(day);
		});
	}

	@Test
	void aDatelineThatNamesAnotherDayThanTheBylineKeepsItsYearOpen() {
		assertThat(DatelineReader.read("Crane falls\n\nPublished 15 March 2024\n\nLISBON, March 14 (AP) - " + STORY).flatMap(Dateline::year)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"14 March 2024", "Thursday, 14 March 2024", "14 March 2024, 19:30", "Ines Prado | 14 March 2024", "Press Photo | 14 March 2024",
			"Spring Market • 14 March 2024", "Tender closes:\n14 March 2024", "Born\n14 March 1990", "Corrected\n14 March 2024",
			"By Ines Prado\n\nOpening\n14 March 2024", "By Ines Prado\n4 June 1921", "By Ines Prado, 4 June 1921", "By Easter Monday, 1 April 2024",
			"By Spring Bank Holiday, 27 May 2024", "By Minister Ines Prado, 14 March 2024", "By Ines Prado, Quay Books, 14 March 2024",
			"By Ines Prado | Updated 14 March 2024", "By Ines Prado Updated 14 March 2024", "By Ines Prado | Not Before 14 March 2024",
			"By Lisbon Council, 14 March 2024", "By Harbour Images | 14 March 2024", "Photograph:\nBy Ines Prado, 14 March 2024",
			"Rui Melo | 3 May 2019\nBy Ines Prado, 14 March 2024", "Published 14 March 2023\nUpdated 15 March 2024",
			"The Grey Tide, by Ines Prado\nPublished 14 March 2019", "First published 14 March 2019", "Filed 14 March 2019",
			"The crane fell on 14 March 2024", "The harbour opens again on Thursday, 14 March 2024.", "By 14 March 2024",
			"By Thursday, 14 March 2024", "Ines Prado, born 14 March 1950", "Ines Prado, 14 March 1950", "By Ines Prado, born 14 March 1950",
			"Founded by Ines Prado, 14 March 2024", "Town Hall | 14 March 2024", "Harbour Festival · Thursday, 14 March 2024",
			"By Ines Prado, March 2024", "By Ines Prado, 31 June 2024", "It was published on 14 March 2024", "Last seen 14 March 2024",
			"14 March 2024\n\n15 March 2024", "A report that was published 14 March 2024", "By Ines Prado, who came on 14 March 2024"
	})
	void aDateThatEndsAnotherLineIsOneOfTheText(String line) {
		assertThat(DatelineReader.read("Crane falls into basin\n\n" + line + "\n\n" + STORY.strip())).isEmpty();
	}

	@Test
	void aNameAndADateMayBeTheHeadline() {
		assertThat(DatelineReader.read("Ines Prado | 14 March 2024\n\n" + STORY.strip())).isEmpty();
	}

	@Test
	void leavesAloneWhatStandsDeepInTheText() {
		assertThat(DatelineReader.read("A paragraph of the story.\n\n".repeat(20) + "LISBON, March 14 (AP) -" + STORY)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"", " ", "\n\n", "(", "-", ",", "( ) -", ", , ,", "—", "\u2014---------,------", "(AP) -",
			"The port — closed since Tuesday — will open again in the week to come.",
			"Northwind Foods (NWFD) - Shares in the maker of crispbread fell by a tenth on Tuesday.",
			"GOOGLE (GOOG): shares in the maker of search engines fell by a tenth on Tuesday.",
			"He left and / or came (perhaps) - nobody knew for how long it would be.",
			"PORT CLOSED - CRANE FALLS INTO BASIN",
			"On March 14 (a Thursday) - the port was closed and nobody knew for how long it would be.",
			"LISBON, June 31 (",
			"March 14 - the day on which the port was closed and nobody knew for how long it would be."
	})
	void findsNoneWhereThereIsNone(String text) {
		assertThat(DatelineReader.read(text)).isEmpty();
	}

	@Test
	void takesNoTimeOverALongLine() {
		assertThatCode(() -> DatelineReader.read("LISBON, ".repeat(500_000))).doesNotThrowAnyException();
		assertThatCode(() -> DatelineReader.read("By A B 14 March 2024 ".repeat(500_000))).doesNotThrowAnyException();
	}
}
