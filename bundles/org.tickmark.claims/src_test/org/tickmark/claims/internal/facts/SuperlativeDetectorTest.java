package org.tickmark.claims.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuperlativeDetectorTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"It was the first visit by a mayor since the flood.; the first",
			"For the first time the ferry sails at night.; the first time",
			"Colmere is the largest port on the lake.; the largest",
			"The mill is the town's oldest building.; town's oldest",
			"Only the mill was spared, and it is the only building left.; the only",
			"The council had never before sold a school.; had never before",
			"The port made a record 40 million euros.; a record",
			"The fire spared his only mill.; his only",
			"She had the most boats of all.; the most boats",
			"Sales of herring reached a record high.; record high",
			"The storm was the worst in the town's history.; the worst in",
			"The drop in bookings is unprecedented.; unprecedented",
			"The yard made an unheard-of loss.; unheard-of",
			"She became the first woman to lead the union.; the first",
			"He broke the world record in Oslo.; world record",
			"It was the biggest-ever order for the yard.; the biggest-ever",
			"It was the second straight year of losses.; second straight",
			"Colmere is the third-largest port.; third-largest",
			"It is the fourth most visited hall.; fourth most",
			"The auction record for a lute is five million euros.; auction record",
			"The current record for a hat stands at nine euros.; current record",
			"The town was hit by record flooding.; record flooding",
			"The crown fell to a 40-week low.; 40-week low",
			"Rents are at a four-year high.; four-year high",
			"The fund is close to its all-time high.; all-time high",
			"The fire was the latest in a string of fires.; the latest in a string",
			"Colmere was the worst-hit town.; the worst-hit",
			"It was the worst harvest in a decade.; the worst harvest",
			"It was their best result in more than a generation.; their best result",
			"She is the highest-paid judge on the lake.; the highest-paid",
			"The mill is the first of its kind in the county.; the first of its kind",
			"A hall, the first of its kind in the county, will be built.; the first of its kind",
			"It was the third to be sold in May.; third to",
			"It was their first win since 2019.; their first",
			"Voters had their first chance to speak.; their first",
			"The sale set a price record for the painter.; price record",
			"Colmere sent one of the first crews to the fire.; the first",
			"He was among the first buyers of the loan.; the first",
			"It lost the cup for the third time in May.; for the third",
			"It is only the third station with beds.; only the third",
			"They are the most serious people on earth.; the most serious",
			"There's only one mill on the lake.; '''s only'",
	})
	void fires(String sentence, String ground) {
		var found = FactsIn.text(new SuperlativeDetector(), sentence);

		assertThat(found.marked()).containsExactly(sentence.substring(0, sentence.length() - 1));
		assertThat(found.grounds()).contains(ground);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The second boat left.",
			"The first of them left.",
			"The first of the boats left.",
			"It was one of the first things that they sold.",
			"The third time was worse.",
			"They joined a two-day high school trip.",
			"It was a three-week high-speed tour.",
			"The tide was high on Monday.",
			"The second to last boat left.",
			"It is the best-loved song of the town.",
			"Her first husband has since died.",
			"At first the ferry was empty.",
			"The first lady opened the hall.",
			"She lives on the first floor.",
			"He has a criminal record.",
			"The talks were off the record.",
			"Is it the largest port on the lake?",
			"“It is the biggest challenge of all,” Ann Lee said.",
			"The mayor did her best.",
			"The latest talks took a week.",
			"He has an interest in the forest.",
			"Many of them work in the far West.",
			"The bank lent at least a million.",
			"If only it would rain.",
			"She sat in the first-floor study of the hall.",
			"It was the ugliest moment of the debate.",
			"Rents are the biggest challenge of all.",
			"They met at the most recent debate.",
			"Most of the boats are old.",
			"Her record for the label sold well.",
			"The court has no record for that day.",
			"He spent the best part of two years in Colmere.",
			"The pier is a burden rather than its largest asset.",
			"The only comfort was the tea.",
			"It's only news when the dam leaks.",
			"They think that it’s only millers.",
			"She told them of the port’s most infamous errors and lies.",
			"The only consolation for the crew was the view.",
			"It was one of the finest hours in the country's history.",
	})
	void staysSilent(String sentence) {
		assertThat(FactsIn.text(new SuperlativeDetector(), sentence).claims()).isEmpty();
	}

	@Test
	void partsWhatSomebodySaysFromWhatIsTold() {
		var found = FactsIn.text(new SuperlativeDetector(),
				"Ann Lee, the first woman to lead the port, said that it was the largest in Europe.");

		assertThat(found.marked()).containsExactly("Ann Lee, the first woman to lead the port", "that it was the largest in Europe");
		assertThat(found.grounds()).containsExactly("the first");
	}
}
