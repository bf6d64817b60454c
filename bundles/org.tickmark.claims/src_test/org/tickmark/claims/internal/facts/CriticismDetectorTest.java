package org.tickmark.claims.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.FactReason.Answer;
import org.tickmark.claims.FactReason.Criticised;

class CriticismDetectorTest {
	private static final String CHARGE = "The union accused Mayor Ann Lee of hiding the report.";

	private static Criticised only(FactsIn found) {
		assertThat(found.claims()).hasSize(1);
		return (Criticised) found.claims().getFirst().why();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The union accused Mayor Ann Lee of hiding the report.; Ann Lee; accused Mayor Ann Lee of hiding the report",
			"Ann Lee was accused of hiding the report.; Ann Lee; Ann Lee was accused of hiding the report",
			"The paper criticised Karl Brandt for his silence.; Karl Brandt; criticised Karl Brandt for his silence",
			"Karl Brandt has been widely criticised.; Karl Brandt; Karl Brandt has been widely criticised",
			"Vice-presidential candidate Karl Brandt was criticised as cold.; Karl Brandt; Karl Brandt was criticised as cold",
			"It was a day of anger – Karl Brandt was criticised for his silence.; Karl Brandt; Karl Brandt was criticised for his silence",
			"Villagers blamed Northwind Energy Inc for the noise.; Northwind Energy Inc; blamed Northwind Energy Inc for the noise",
			"Two firms filed a lawsuit against Karl Brandt.; Karl Brandt; lawsuit against Karl Brandt",
			"There were allegations that Ann Lee hid the report.; Ann Lee; allegations that Ann Lee hid the report",
			"The deputy called Ann Lee a liar.; Ann Lee; called Ann Lee a liar",
			"Ann Lee came under fire.; Ann Lee; Ann Lee came under fire",
			"The paper slammed Ann B. Lee as unfit.; Ann B. Lee; slammed Ann B. Lee as unfit",
			"The deputy said that Karl Brandt lied to the council.; Karl Brandt; Karl Brandt lied to the council",
			"The council is suing Karl Brandt over the wall.; Karl Brandt; suing Karl Brandt over the wall",
			"The paper criticised Ann Lee's plan for the port.; Ann Lee; criticised Ann Lee's plan for the port",
			"The deputy took aim at Karl Brandt over the wall.; Karl Brandt; aim at Karl Brandt over the wall",
			"The deputy lashed out at Karl Brandt.; Karl Brandt; lashed out at Karl Brandt",
			"Villagers tore into Ann Lee.; Ann Lee; tore into Ann Lee",
			"The union called on Karl Brandt to resign.; Karl Brandt; called on Karl Brandt to resign",
			"The union urged Ann Lee to step down.; Ann Lee; urged Ann Lee to step down",
			"Villagers were appalled by Karl Brandt.; Karl Brandt; appalled by Karl Brandt",
			"Villagers are concerned about Ann Lee's plan.; Ann Lee; concerned about Ann Lee's plan",
			"The advertisement mocks Karl Brandt.; Karl Brandt; mocks Karl Brandt",
			"“Karl Brandt is a liar,” the deputy said.; Karl Brandt; Karl Brandt is a liar",
			"“Ann Lee is totally unfit,” the deputy said.; Ann Lee; Ann Lee is totally unfit",
	})
	void fires(String text, String party, String marked) {
		var found = FactsIn.text(new CriticismDetector(), text);

		assertThat(only(found).party()).isEqualTo(party);
		assertThat(found.marked()).containsExactly(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The union met Mayor Ann Lee.",
			"The union called on Karl Brandt to sing.",
			"The union urged Ann Lee to sing.",
			"Villagers are concerned about Ann Lee.",
			"The union accused its rivals of hiding the report.",
			"The union did not accuse Ann Lee of anything.",
			"Ann Lee was never accused of hiding the report.",
			"The paper criticised Ann Lee's driver.",
			"The deputy went to Karl Brandt.",
			"Ann Lee is a friend of the criminal.",
			"Ann Lee is unlike any criminal.",
			"The hunters shot at dawn with Karl Brandt.",
			"Ann Lee criticised the plan.",
			"Ann Lee is suing over the wall.",
			"The deputy called Ann Lee a friend.",
			"The deputy called Ann Lee on Monday.",
			"He lives under Karl Brandt.",
			"Ann Lee faces a long winter.",
			"Karl Brandt stole the show.",
			"The paper avoided criticising Karl Brandt.",
			"The welcome of Karl Brandt was criticised.",
			"The welcome of candidate Karl Brandt was criticised as cold.",
			"The welcome of vice-presidential candidate Karl Brandt was criticised as cold.",
	})
	void staysSilent(String text) {
		assertThat(FactsIn.text(new CriticismDetector(), text).claims()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"It rained.; NONE",
			"Lee denied the charge.; DENIED",
			"Lee declined to comment.; DECLINED",
			"A spokesman for Lee did not respond to questions.; DECLINED",
			"“The report is on my desk,” Lee said.; GIVEN",
			"“The report was late,” Karl Brandt, a lawyer for Lee, said.; GIVEN",
			"“The report was late,” said Lee's lawyer, Karl Brandt.; GIVEN",
			"Defence attorney Karl Brandt argued that it was not Lee who hid it.; GIVEN",
			"“The report was late,” said Karl Brandt, a spokesman for Lee.; GIVEN",
			"“The report was late,” said Karl Brandt, a spokesman for the union.; NONE",
			"State attorney Karl Brandt argued that Lee hid it.; NONE",
	})
	void saysWhetherAnAnswerStands(String behind, Answer answer) {
		var found = FactsIn.text(new CriticismDetector(), CHARGE + "|" + behind);

		assertThat(only(found).answer()).isEqualTo(answer);
	}

	@Test
	void showsWhereTheAnswerStands() {
		var found = FactsIn.text(new CriticismDetector(), CHARGE + "|Lee denied the charge.");

		assertThat(found.claims()).extracting(Claim::detail).singleElement().isInstanceOfSatisfying(Related.class,
				related -> assertThat(related.spans().stream().map(span -> span.in(found.text())).toList())
						.isEqualTo(List.of("Lee denied the charge.")));
	}

	@Test
	void theAccusersOwnWordsAreNoAnswer() {
		var found = FactsIn.text(new CriticismDetector(), CHARGE + "|“It is a scandal,” Karl Brandt of the union said.");

		assertThat(only(found).answer()).isEqualTo(Answer.NONE);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Karl Brandt, who is accused by rivals of fraud, could not be reached for comment.",
			"Karl Brandt, accused by rivals of fraud, declined to comment on Tuesday.",
			"The union accused Mayor Ann Lee of hiding the report. She did not respond to a request.",
			"The union accused Mayor Ann Lee of hiding the report. She has not returned two calls.",
			"Rivals accused Northwind Energy Inc of fraud. The company declined to comment." })
	void silenceInTheSameSentenceOrRightBehindItIsAnAnswer(String text) {
		assertThat(only(FactsIn.text(new CriticismDetector(), text)).answer()).isEqualTo(Answer.DECLINED);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The union accused Mayor Ann Lee of refusing to answer letters.",
			"The union accused Mayor Ann Lee of hiding the report. The lift did not respond to the button.",
			"The union accused Mayor Ann Lee of hiding the report. It rained. She did not respond.",
			"The union accused Mayor Ann Lee of hiding the report. She did not return the key." })
	void silenceOfAnotherSortIsNone(String text) {
		assertThat(only(FactsIn.text(new CriticismDetector(), text)).answer()).isEqualTo(Answer.NONE);
	}
}
