package org.tickmark.claims.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Wording;

class FigureDetectorTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The ferry carried 212 passengers. | 212=COUNT 212 (passengers)",
			"The flood left 12 people dead. | 12=COUNT 12 (people dead)",
			"At least 14 sailors were injured. | 14=COUNT 14 (sailors were injured) AT_LEAST",
			"Twenty-three ships were at anchor. | Twenty-three=COUNT 23 (ships)",
			"Two hundred and five crates were lost. | Two hundred and five=COUNT 205 (crates were lost)",
			"The yard built twenty-two hundred boats. | twenty-two hundred=COUNT 2200 (boats)",
			"The port handles 1.2m containers. | 1.2m=COUNT 1200000 (containers)",
			"More than 3 million visitors came. | 3 million=COUNT 3000000 (visitors) MORE_THAN",
			"Half a million tickets were sold. | Half a million=COUNT 500000 (tickets were sold)",
			"About a hundred residents met. | a hundred=COUNT 100 (residents) ABOUT",
			"He ordered a dozen lamps. | a dozen=COUNT 12 (lamps)",
			"She sold half a dozen boats. | half a dozen=COUNT 6 (boats)",
			"Hundreds of fans were there. | Hundreds=COUNT 100 (fans) VAGUE",
			"Tens of thousands of homes have no power. | Tens of thousands=COUNT 10000 (homes) VAGUE",
			"A crowd of 40 000 came. | 40 000=COUNT 40000 (crowd)",
			"They freed 1 350 000 larvae. | 1 350 000=COUNT 1350000 (larvae)",
			"The 23 000-tonne ferry sank. | 23 000=MEASURE 23000 t (ferry sank)",
			"On 12 March 400 people met. | 400=COUNT 400 (people)",
			"She swam 4 100cm lanes. | 4=COUNT 4; 100=MEASURE 100 cm (lanes)",
			"Eight guards were held in Norway and one in Sweden. | Eight=COUNT 8 (guards); one=COUNT 1",
			"It has two halls in Norway and one is new. | two=COUNT 2 (halls); one=PLAIN 1",
			"Several hundred guests came. | hundred=COUNT 100 (guests) VAGUE",
			"Eleven of the 15 members resigned. | Eleven=COUNT 11 (members resigned); 15=COUNT 15 (members resigned)",
			"One of the divers died. | One=COUNT 1 (divers died)",
			"It met one of the port's goals. | one=PLAIN 1 (port's goals)",
			"A death toll of 61 was reported. | 61=COUNT 61 (death toll)"})
	void countsAreOfWhatTheySay(String sentence, String figures) {
		assertThat(FiguresIn.text(sentence)).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The pier cost $4.5 million. | $4.5 million=MONEY 4500000 USD",
			"Voters backed a $7 million dollar bond. | $7 million=MONEY 7000000 USD (bond)",
			"They are $200,000 away from the sum. | $200,000=MONEY 200000 USD",
			"The fund holds \u20AC3bn. | \u20AC3bn=MONEY 3000000000 EUR",
			"The dam cost Rs1.26 billion. | Rs1.26 billion=MONEY 1260000000 INR",
			"The dam cost Rs. 500 crore. | Rs. 500 crore=MONEY 5000000000 INR",
			"The dam cost R2.5 million. | R2.5 million=MONEY 2500000 ZAR",
			"The dam cost R$ 40 000. | R$ 40 000=MONEY 40000 BRL",
			"The R2 road is 40 km long. | 40=MEASURE 40 km (long)",
			"Repairs came to \u00A3750,000 in all. | \u00A3750,000=MONEY 750000 GBP",
			"A pass is US$ 12. | US$ 12=MONEY 12 USD (pass)",
			"A pass is A$15 there. | A$15=MONEY 15 AUD (pass)",
			"The fine was ten dollars. | ten dollars=MONEY 10 USD (fine)",
			"The toll rose by 50 cents. | 50 cents=MONEY 0.5 USD (toll)",
			"They owe 300 million yen. | 300 million yen=MONEY 300000000 JPY",
			"The fee is 25 Canadian dollars. | 25 Canadian dollars=MONEY 25 CAD (fee)",
			"A $200 million bond failed. | $200 million=MONEY 200000000 USD (bond)",
			"He won two million pounds. | two million pounds=MONEY 2000000 GBP",
			"They spent millions of dollars on sand. | millions of dollars=MONEY 1000000 USD VAGUE",
			"It costs between $10 million and $25 million to run. | $10 million and $25 million=MONEY 10000000..25000000 USD",
			"They pay $700 per ton of fish. | $700=RATE 700 USD/ton",
			"She earns $15 an hour. | $15=RATE 15 USD/hour"})
	void moneyHoldsItsCurrency(String sentence, String figures) {
		assertThat(FiguresIn.text(sentence)).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Catches fell by 15%. | 15%=PERCENTAGE 15 % (Catches)",
			"Some 7 per cent of boats have a leak. | 7 per cent=PERCENTAGE 7 % (boats) ABOUT",
			"Ninety-nine percent of it is water. | Ninety-nine percent=PERCENTAGE 99 %",
			"Growth was 0.2 percent. | 0.2 percent=PERCENTAGE 0.2 % (Growth)",
			"The tax is 17 or 18 percent. | 17=PERCENTAGE 17 % (tax); 18 percent=PERCENTAGE 18 %",
			"Rents grew 6 to 7 per cent. | 6 to 7 per cent=PERCENTAGE 6..7 %",
			"Rates rose by a quarter of a percentage point. | a quarter of a percentage point=POINTS 0.25 points",
			"Support rose three percentage points. | three=POINTS 3 points",
			"She won by a 14-point margin. | 14=POINTS 14 points (margin)"})
	void sharesAndPointsAreToldApart(String sentence, String figures) {
		assertThat(FiguresIn.text(sentence)).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The poll of 1,012 adults has a margin of error of plus or minus 3 points. | "
					+ "1,012=SAMPLE 1012 (adults); 3=MARGIN 3 points",
			"It was a poll with a 4.4-point margin of error. | 4.4=MARGIN 4.4 points",
			"In the survey, 48 percent of voters backed Berg. | 48 percent=POLL_SHARE 48 % (voters)",
			"One in five respondents had no view. | One in five=POLL_SHARE 1..5 (respondents)",
			"The poll is out. Some 12 percent of voters are undecided. | 12 percent=POLL_SHARE 12 % (voters) ABOUT"})
	void pollsHaveShareSampleAndMargin(String sentence, String figures) {
		assertThat(FiguresIn.text(sentence)).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"One in five crews strikes. | One in five=RATIO 1..5 (crews strikes)",
			"Nine out of 10 pilots agree. | Nine out of 10=RATIO 9..10 (pilots)",
			"Two-thirds of the fleet sailed. | Two-thirds=RATIO 2..3 (fleet)",
			"It told of a two-third fall. | two-third=RATIO 2..3 (fall)",
			"She has a one-fifth stake in it. | one-fifth=RATIO 1..5 (stake)",
			"A third of the sheds burned. | A third=RATIO 1..3 (sheds)",
			"More than half of the crew left. | half=RATIO 1..2 (crew) MORE_THAN",
			"It brought a twofold rise. | twofold=RATIO 2 (rise)",
			"There were three times as many gulls. | three=RATIO 3 (gulls)",
			"He has twice as many nets. | twice=RATIO 2 (nets)",
			"The odds are 3:1 at best. | 3:1=RATIO 3..1"})
	void partsAndMultiplesAreRatios(String sentence, String figures) {
		assertThat(FiguresIn.text(sentence)).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"About a third of a million people came. | a third of a million=COUNT 333333 (people) ABOUT",
			"The dam cost three quarters of a billion euros. | three quarters of a billion euros=MONEY 750000000 EUR",
			"The Gulls won six of the previous nine games. | six of the previous nine=RATIO 6..9 (games)"})
	void partsOfAMillionAndOfASeriesAreOneFigure(String sentence, String figures) {
		assertThat(FiguresIn.text(sentence)).isEqualTo(figures);
	}

	@ParameterizedTest
	@ValueSource(strings = {"The match was moved to No 2 Court.", "They walked up to the Nine Sisters."})
	void aNumberInANameCountsNothing(String sentence) {
		assertThat(FiguresIn.text(sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"Two US soldiers fell. | Two=COUNT 2 (US soldiers)",
			"Three United States senators left. | Three=COUNT 3 (United States senators)"})
	void aCountryIsNoPronounAndNoParticiple(String sentence, String figures) {
		assertThat(FiguresIn.text(sentence)).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The council voted 52-48 for the lock. | 52-48=VOTE 52..48",
			"The bill passed 217 to 203. | 217 to 203=VOTE 217..203",
			"The Gulls beat the Terns 4-2. | 4-2=SCORE 4..2",
			"They won 3 to 0. | 3 to 0=SCORE 3..0",
			"The Swede kept his title with a dazzling 4-6, 7-5, 6-4 win in Bergen. | 4-6=SCORE 4..6; 7-5=SCORE 7..5; 6-4=SCORE 6..4",
			"A penalty gave the Gulls a 2-0 cushion. | 2-0=SCORE 2..0",
			"It is the third-largest port. | third-largest=RANK 3 (port)",
			"The port ranked fourth in June. | fourth=RANK 4",
			"He is the No. 2 seed. | 2=RANK 2 (seed)"})
	void resultsAndRanks(String sentence, String figures) {
		assertThat(FiguresIn.text(sentence)).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The wall is 21 feet high. | 21=MEASURE 21 ft (high)",
			"It lies 15 miles east. | 15=MEASURE 15 mi (east)",
			"The park has 120 hectares. | 120=MEASURE 120 ha",
			"Ann Berg, 43, runs it. | 43=MEASURE 43 year", "June, 43, runs it. | 43=MEASURE 43 year",
			"He weighs 12 stone. | 12=MEASURE 12 st",
			"They dug up five stone lions. | five=COUNT 5 (stone lions)",
			"It spans 40 square kilometres. | 40=MEASURE 40 km\u00B2",
			"They ran a 100m race. | 100=MEASURE 100 m (race)",
			"The water is 39.4 \u00B0 C. | 39.4 \u00B0 C=TEMPERATURE 39.4 \u00B0C (water)",
			"It was 40C in the shade. | 40C=TEMPERATURE 40 \u00B0C",
			"It was 90 degrees, and the heat grew. | 90=TEMPERATURE 90 \u00B0",
			"Gusts of 120 km/h hit the pier. | 120=MEASURE 120 km/h (Gusts)",
			"The speed was 30 miles per hour. | 30=MEASURE 30 mph (speed)",
			"She is 5ft 6in (1.82m) tall. | 5=MEASURE 5 ft; 6=MEASURE 6 in; 1.82=MEASURE 1.82 m",
			"The keeper is 6 foot 1 and her sister 5 ft 3. | 6 foot 1=MEASURE 73 in; 5 ft 3=MEASURE 63 in",
			"The wall is 6 feet 4 times over. | 6=MEASURE 6 ft (wall); 4=RATIO 4",
			"The pump moves 40 litres an hour. | 40=RATE 40 l/hour",
			"There were 12 cases per 100,000 people. | 12=RATE 12 /100,000 (cases); 100,000=COUNT 100000 (people)",
			"The 22-year-old poet read. | 22=MEASURE 22 year",
			"She died at the age of 40. | 40=MEASURE 40 year"})
	void measuresKnowTheirUnit(String sentence, String figures) {
		assertThat(FiguresIn.text(sentence)).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It drew 10 to 12 boats. | 10 to 12=COUNT 10..12 (boats)",
			"It drew 10\u201312 boats. | 10\u201312=COUNT 10..12 (boats)",
			"It drew 10-12 million visitors. | 10-12 million=COUNT 10000000..12000000 (visitors)",
			"Between 30 and 40 nets tore. | 30 and 40=COUNT 30..40 (nets tore)",
			"It fell from 300 tonnes to 690 tonnes. | 300=MEASURE 300 t; 690=MEASURE 690 t",
			"Between five and three offers came. | five and three=COUNT 5..3 (offers)",
			"The price rose from $10 to $12. | $10=MONEY 10 USD; $12=MONEY 12 USD"})
	void aRangeIsOneFigureAndAChangeTwo(String sentence, String figures) {
		assertThat(FiguresIn.text(sentence)).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Nearly 300 came. | ABOUT", "Up to 300 came. | AT_MOST", "No more than 300 came. | AT_MOST", "Fewer than 300 came. | LESS_THAN",
			"Over 300 came. | MORE_THAN", "Some 300 or so came. | ABOUT", "As many as 300 came. | AT_MOST",
			"In all 300-plus came. | AT_LEAST", "In all 300 or more came. | AT_LEAST", "An estimated 300 came. | ABOUT"})
	void theWordsAroundAFigureSayHowPreciseItIs(String sentence, String precision) {
		assertThat(FiguresIn.text(sentence)).isEqualTo("300=COUNT 300 " + precision);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"One of them sank. | One=PLAIN 1", "There are two reasons for it. | two=PLAIN 2 (reasons)", "The two met. | two=PLAIN 2",
			"See page 28 for it. | 28=PLAIN 28", "It sank on Sept, 26, 2014. | 26=PLAIN 26 year",
			"It sank on Tuesday, 26, in fog. | 26=PLAIN 26 year",
			"The plan has two advantages. | two=PLAIN 2 (advantages)", "She gave two right answers. | two=PLAIN 2 (right answers)"})
	void whatNobodyChecksIsFoundAndPlain(String sentence, String figures) {
		assertThat(FiguresIn.text(sentence)).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"She left in the last months of her second term. | second=PLAIN 2 (term)",
			"It grew in Mr. Berg's second term. | second=RANK 2 (term)",
			"The dam burst during her second term. | second=RANK 2 (term)",
			"He ran the port for much of Ann Berg's first term. | first=PLAIN 1 (term)",
			"They joined the Fight for Fifteen campaign. | Fifteen=PLAIN 15 (campaign)",
			"The Gang of Twelve met in Oslo. | Twelve=PLAIN 12",
			"Lee gave a 3-word reply. | 3=PLAIN 3 (word reply)", "The 1 Thing Lee Forgot. | 1=PLAIN 1 (Thing Lee Forgot)",
			"Lee Shouts 1 Strange Word. | 1=PLAIN 1 (Strange Word)", "Gale Drowns 9 Without Reason. | 9=COUNT 9", "Storm Leaves 1 Dead. | 1=COUNT 1 (Dead)",
			"Lee wrote a 900-word reply. | 900=COUNT 900 (word reply)", "She sold a 3-mast ferry. | 3=COUNT 3 (mast ferry)",
			"She is in her second term. | second=RANK 2 (term)",
			"It would be Berg's second term. | second=RANK 2 (term)",
			"He won his second term in May. | second=RANK 2 (term)",
			"She left in the last months of her fifth term. | fifth=RANK 5 (term)"})
	void whatTellsWhenIsNamedOrCountsAFewWordsIsPlain(String sentence, String figures) {
		assertThat(FiguresIn.text(sentence)).isEqualTo(figures);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Apollo 11 landed there.", "A Boeing 737 was late.", "Article 5 was invoked.", "They took Highway 61 home.",
			"It ran on Channel 4 again.", "Formula 1 comes back.", "It flew from Area 51 by night.", "Cases of Covid-19 fell.",
			"An F-16 crashed.", "They sell 3D printers.", "A 5G mast went up.", "Air Force One landed.",
			"Write to 12 Harbour Street, please.", "Call 555-123-4567 now.", "It is open 24/7 there.", "The server 192.168.0.1 failed."})
	void numbersThatAreNamesAreNone(String sentence) {
		assertThat(FiguresIn.text(sentence)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"Berg told ABC 7 that she left.", "The station Fox 5 reported it.", "It was seen on NBC 4 in Oslo.",
			"The show airs on Harbour Patriot 125 weekdays.", "The thief, Kestrel 2.0, was caught.", "Kestrel 2.0 was caught.",
			"A Cessna 750 stood there. The 750 can land on grass.", "He has a Boeing 757. Using the 757 does not help.",
			"He has a Boeing 757. Berg sold his 757 and left."})
	void numbersOfStationsVersionsAndModelsAreNone(String text) {
		assertThat(FiguresIn.text(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"ABC 7 million paid. | 7 million=COUNT 7000000",
			"In Oslo on Fox 5 candidates met. | 5=COUNT 5 (candidates)",
			"The poll has Stein 3.0, Johnson 7.0, and Berg 8.0. | 3.0=COUNT 3; 7.0=COUNT 7",
			"He has a Boeing 757. The 757 passengers left. | 757=COUNT 757 (passengers)",
			"He has a Boeing 757. The 757 who came left. | 757=COUNT 757",
			"The 757 can land. | 757=COUNT 757",
			"Berg Blamed for Eight deaths there. | Eight=COUNT 8 (deaths)",
			"He paid for eight. | eight=PLAIN 8",
			"Nearly 2.0 is lost. | 2.0=COUNT 2 ABOUT",
			"In Oslo 12 were hurt. | 12=COUNT 12",
			"He gave Berg 12 that were left. | 12=COUNT 12"})
	void numbersBesideNamesAreCounts(String text, String figures) {
		assertThat(FiguresIn.text(text)).isEqualTo(figures);
	}

	@ParameterizedTest
	@ValueSource(strings = {"He left on 3 March 2024.", "It opened in 1998.", "It lasted five years.", "They met at 8:30 p.m. there.",
			"The 21st of June is near.", "In the 1990s it closed.", "He came a week ago."})
	void timesStayWhatTheyAre(String sentence) {
		assertThat(FiguresIn.text(sentence)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"This one is new.", "The one who left was Berg.", "No one came.", "They helped one another.",
			"It is a good one.", "One might ask.", "That was a later one.", "Each one fell.", "One has to wait."})
	void aPronounIsNone(String sentence) {
		assertThat(FiguresIn.text(sentence)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"2.2 The Quiet Harbour", "[6] It was so.", "He must either 1) row or 2) swim.", "Km and percent are units.",
			"King Louis XIV sailed.", "The first ship left.", "A second thought came."})
	void headingsNotesNumeralsAndOrdinalsAreNone(String sentence) {
		assertThat(FiguresIn.text(sentence)).isEmpty();
	}

	@Test
	void theStepIsTheSmallestDifferenceThatTheWritingShows() {
		assertThat(FiguresIn.steps("They sold 1.2m cans, 2,000 nets and 3.25 tons.")).isEqualTo("1.2m=100000; 2,000=1; 3.25=0.01");
		assertThat(FiguresIn.steps("Two hundred men, two million gulls, hundreds of crabs.")).isEqualTo(
				"Two hundred=100; two million=1000000; hundreds=100");
	}

	@ParameterizedTest
	@CsvSource({"They sold hundreds of crabs., A count: hundreds (crabs)", "They spent millions of dollars., A sum of money: millions USD",
			"They sold 100 crabs., A count: 100 (crabs)"})
	void aPluralIsToldAsItIsWritten(String sentence, String reason) {
		assertThat(FiguresIn.claimsIn(sentence)).extracting(claim -> new Wording().of(claim.why())).containsExactly(reason);
	}

	@Test
	void aFigureStandsInItsClause() {
		String text = "The pier, which cost $4 million, has 12 berths.";

		assertThat(FiguresIn.claimsIn(text)).hasSize(2).allSatisfy(claim -> {
			assertThat(claim.kind()).isEqualTo(ClaimKind.FIGURE);
			assertThat(claim.clause().contains(claim.span())).isTrue();
			assertThat(claim.sentence().in(text)).isEqualTo(text);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The share fell $4.10 to $31.90. | $4.10=MONEY 4.1 USD (share); $31.90=MONEY 31.9 USD",
			"The index rose 3 to 112. | 3=COUNT 3 (index); 112=COUNT 112",
			"The share was down about \u00A32 to \u00A39. | \u00A32=MONEY 2 GBP ABOUT; \u00A39=MONEY 9 GBP",
			"Rents rose $50 to $80. | $50 to $80=MONEY 50..80 USD (Rents)",
			"Rents rose 5 to 12 percent. | 5 to 12 percent=PERCENTAGE 5..12 % (Rents)",
			"A pass costs $5 to $12. | $5 to $12=MONEY 5..12 USD" })
	void aChangeAndItsNewLevelAreNoRange(String sentence, String figures) {
		assertThat(FiguresIn.text(sentence)).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The share closed at 187\u00BDp. | 187\u00BDp=MONEY 1.875 GBP",
			"The share lost 2\u00BCp. | 2\u00BCp=MONEY 0.0225 GBP",
			"Inflation hit 4\u00BE per cent. | 4\u00BE per cent=PERCENTAGE 4.75 % (Inflation)" })
	void aFractionBehindDigitsKeepsTheirUnit(String sentence, String figures) {
		assertThat(FiguresIn.text(sentence)).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"A magnitude 5.9 tremor shook the port. | 5.9=MEASURE 5.9 magnitude (tremor)",
			"The 6.4-magnitude tremor broke the pier. | 6.4=MEASURE 6.4 magnitude (tremor)",
			"They felt a shock of magnitude 6. | 6=MEASURE 6 magnitude",
			"They put the magnitude of the shock at 6.5 but lowered it to 6.3. | 6.5=MEASURE 6.5 magnitude (shock); 6.3=MEASURE 6.3 magnitude",
			"The magnitude of the loss shook 12 banks. | 12=COUNT 12 (banks)" })
	void aMagnitudeIsNoCount(String sentence, String figures) {
		assertThat(FiguresIn.text(sentence)).isEqualTo(figures);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The FTSE 100 closed higher.", "Shares of the DAX 40 rose.", "The RSU 16 board met.", "The QAD 44 budget passed." })
	void aNumberOfAnIndexOrABodyIsItsName(String sentence) {
		assertThat(FiguresIn.text(sentence)).isEmpty();
	}

	@Test
	void whatIsCountedBehindABodyIsNot() {
		assertThat(FiguresIn.text("In the UN 44 members agreed.")).isEqualTo("44=COUNT 44 (members)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"She won her 12th title. | 12th=RANK 12 (title)",
			"The Herons led in the 49th minute. | 49th=RANK 49 (minute)",
			"Her 20th minute goal was the winner. | 20th=RANK 20 (minute goal)",
			"It is the sixth such vote there. | sixth=RANK 6 (vote)",
			"She led in the fifth game. | fifth=RANK 5 (game)",
			"It was Brandt's third Colmere Cup win. | third=RANK 3 (Colmere Cup)",
			"She sold her third house. | ''", "She left in the fifth car. | ''" })
	void whatSomebodyWonSoOftenIsARank(String sentence, String figures) {
		assertThat(FiguresIn.text(sentence)).isEqualTo(figures);
	}

	@Test
	void aShareIsNotWhatASumCounts() {
		assertThat(FiguresIn.text("Turnover was up 2.6 per cent to £284.4m.")).contains("£284.4m=").doesNotContain("(cent)");
	}
}
