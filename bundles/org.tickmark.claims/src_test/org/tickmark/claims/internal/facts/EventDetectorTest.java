package org.tickmark.claims.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDetectorTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The council closed the school.; closed",
			"The mayor went to prison.; went",
			"The mayor unveiled the boat.; unveiled", "The crew was unseated.; unseated",
			"Two boats have been sold.; have been sold",
			"The hall was built by the monks.; was built",
			"The union owns a printing house.; owns",
			"Ann Lee is a member of the board.; is",
			"The police are searching the harbour.; are searching",
			"She grew up in Colmere and studied law.; studied",
			"The ferry did not sail.; did",
			"The mayor will resign and the firm closes the mill.; closes",
			"She was fired.; fired",
			"The plan was jointly written by two unions.; was jointly written",
			"The firm sold its “dream boat” to a bank.; sold",
			"Each signed with his own name.; signed",
			"Several died of the fever.; died",
			"The mill burned, and many fled to the hills.; fled",
			"All three laid down a wreath.; laid",
			"Both sailors were native-born.; were",
			"Vundal Grain is state-owned.; is",
			"The wares of the mill include flour and bran.; include",
			"Most pilots from the old quay rely on the ferry.; rely",
			"Most farmers there own a boat.; own",
			"Likely buyers are thought to include two banks.; are thought",
			"Karl Brandt will become deputy head of the mill.; will become",
			"Karl Brandt will still play a part in the mill.; will still play",
			"Brandt will join the board of the mill.; will join",
			"Karl Brandt is already familiar with the mill.; is",
	})
	void fires(String sentence, String ground) {
		var found = FactsIn.text(new EventDetector(), sentence);

		assertThat(found.marked()).containsExactly(sentence.substring(0, sentence.length() - 1));
		assertThat(found.grounds()).contains(ground);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Karl Brandt would become deputy head of the mill.", "The mill will become a place of joy.",
			"They will become owners of the mill.",
			"They can rely on the ferry.", "We rely on the old ferry.", "It is all on their own quay."})
	void whatMayBeOrWhatTheWriterRestsOnIsNoDeed(String sentence) {
		assertThat(FactsIn.text(new EventDetector(), sentence).claims()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"There may be many injured climbers there.", "It is the hall most damaged by the flood.",
			"Several retired teachers there like it."})
	void whatDescribesSomeOfThemIsNoDeed(String sentence) {
		assertThat(FactsIn.text(new EventDetector(), sentence).claims()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"A judge on Monday threw out failed candidate Karl Brandt's suit.; threw",
			"The court fined ousted treasurer Ann Lee on Monday.; fined",
			"The board let down injured pilots and failed to pay.; failed",
			"The party failed voters in the north.; failed"})
	void tellsWhatIsDoneFromWhatBecameOfSomebody(String sentence, String ground) {
		assertThat(FactsIn.text(new EventDetector(), sentence).grounds()).contains(ground).doesNotContain("ousted", "injured")
				.hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Ann Lee's appeal was unsuccessful.",
			"The seat has been vacant.",
			"She leads in the polls.",
			"The mayor might be asked why Ann Lee, who sold the hall, left.",
			"Ann Lee retired from the port.",
			"There have also been reports of floods.",
			"A tense situation arose in the council.",
			"The firm has shed some of its brands.",
			"She missed the ferry.",
			"The mayor couldn't sleep as she waited for the crew.",
			"The state underfunded the school.",
			"The court unsealed the letter.",
	})
	void firesForHowItCameOut(String sentence) {
		assertThat(FactsIn.text(new EventDetector(), sentence).claims()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"“Ann Lee closed the school,” Karl Brandt said.; Ann Lee closed the school",
			"Karl Brandt said that Ann Lee closed the school.; that Ann Lee closed the school",
			"Karl Brandt, who built the hall for the monks of Colmere, said that it was old.;"
					+ "Karl Brandt, who built the hall for the monks of Colmere",
	})
	void readsAround(String sentence, String words) {
		assertThat(FactsIn.text(new EventDetector(), sentence).marked()).containsExactly(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The council closed the old quay in May, and two harbour pilots said that it was safe.; The council closed the old quay in May",
			"The firm sold 12 of its boats - several old captains said that they were leaking.; The firm sold 12 of its boats",
			"The council closed the quay, with half of the pilots saying that it was safe.; The council closed the quay",
			"The mill sold its boats in a deal in which the union promised that it would not strike.; The mill sold its boats in a deal",
	})
	void whoeverSaysWhatFollowsIsNoPartOfIt(String sentence, String words) {
		assertThat(firstOf(sentence)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The crew struck in May, and a clerk injured there said that the yard was to blame.; "
					+ "The crew struck in May, and a clerk injured there",
			"The council met in May, but a pilot banned for drinking said that it was late.; "
					+ "The council met in May, but a pilot banned for drinking",
			"The guild marched in May, and the owner who paid them said that it was over.; "
					+ "The guild marched in May, and the owner who paid them"})
	void whatIsToldOfASpeakerIs(String sentence, String words) {
		assertThat(firstOf(sentence)).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The strike began in May after the harbour pilots said that the quay was not safe",
			"It was found in the log of the harbour that two pilots told the crew to wait",
			"The flood has left half of the pilots saying that the quay is lost",
			"The mayor spent most of the week arguing that the quay was safe",
			"The mayor has made lower fees and an end to what she calls waste a goal of the council"})
	void withoutWhatTheySayNothingIsTold(String sentence) {
		assertThat(firstOf(sentence + ".")).isEqualTo(sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The mayor spent a winter in hospital saying that the quay had made her ill.; The mayor spent a winter in hospital",
			"The storm left two pilots dead saying that nobody had seen it.; The storm left two pilots dead"})
	void aWholeClauseEndsBeforeWhatTheySay(String sentence, String words) {
		assertThat(firstOf(sentence)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Brandt was deposed, “a relief for the quay,” Berg said, and the pilots rang the bells of the old hall.; Brandt was deposed",
			"The mill closed, “as we had feared,” Berg said, and its clerks sold pots in the street.; The mill closed",
			"The leaflet, titled “Our Quay,” names three pilots and was printed in Colmere.; "
					+ "The leaflet, titled “Our Quay,” names three pilots and was printed in Colmere"})
	void ofSeveralClausesTheFirstIsMarked(String sentence, String words) {
		assertThat(firstOf(sentence)).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The mayor was pressed on why she had said that the quay was “a wreck” in the spring.",
			"Ann Lee wondered who, without the pilots, could “steer a boat up the river at night.”",
			"Whatever Ann Lee has sold to the port, the pilots said, could be bought back."})
	void halfAQuestionTellsNothing(String sentence) {
		assertThat(FactsIn.text(new EventDetector(), sentence).claims()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Whatever the quay earns, the Harbour Party has lost Colmere, the pilots said.; has lost",
			"Karl Brandt was stabbed where he sat, “mending a net for his son,” the pilots said.; stabbed"})
	void aDeedBesideAQuestionIsTold(String sentence, String ground) {
		assertThat(FactsIn.text(new EventDetector(), sentence).grounds()).contains(ground);
	}

	private static String firstOf(String sentence) {
		return FactsIn.text(new EventDetector(), sentence).marked().getFirst();
	}

	@ParameterizedTest
	@ValueSource(strings = {"The wide spread of the fire.", "The pilots may find common ground at the quay.",
			"A full set of maps for the pilots.", "The firm is nearly broke.", "The firm is flat broke."})
	void nounsAndAdjectivesAreNoDeeds(String sentence) {
		assertThat(FactsIn.text(new EventDetector(), sentence).claims()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"The ferry ground to a halt.; ground", "The mill ground the corn of the town.; ground",
			"The new quay cost the town a fortune.; cost", "The mast broke in the storm.; broke", "The storm nearly broke the mast.; broke",
			"The mast nearly broke.; broke", "The rope on which the sail was going broke.; broke", "The barge ground onto the sands of Colmere.; ground",
			"The mill ground oats for the town.; ground", "The barge ground hard along the quay.; ground", "The crane ground to halt at noon.; ground"})
	void verbsOfTheSameLettersAre(String sentence, String ground) {
		assertThat(FactsIn.text(new EventDetector(), sentence).grounds()).contains(ground);
	}

	@Test
	void isListedBesideItsDay() {
		assertThat(FactsIn.text(new EventDetector(), "The council closed the school on 3 May 2023.").claims()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Did the council close the school?",
			"The council should close the school.",
			"The school may have closed.",
			"Perhaps the mayor lied.",
			"I think the council closed the school too early.",
			"“The council closed the school,” Ann Lee said.",
			"The council closed the school, Ann Lee said.",
			"“Ann Lee could have closed the school,” Karl Brandt said.",
			"“I closed the school in Colmere with Ann Lee,” Karl Brandt said.",
			"Read the rest of the story.",
			"COLMERE, March 14 —",
			"Photo: Ann Lee",
			"What a day it was.",
			"He did not.",
			"The fear for Ann Lee is that boats leave.",
			"The plan is a coup for the union.",
			"The long wait is infuriating for many.",
			"Ending well.",
			"You closed the door.",
			"“Ann Lee is a threat to the port,” Karl Brandt said.",
			"Asked by Ann Lee, Karl Brandt said that he could not tell.",
			"The hall would have closed.",
			"Few crews go undefeated, but the talk is of the sea.",
			"The boats go unnoticed there.",
			"What struck the mayor was the fog.",
			"Whether the fog lifted was open.",
			"She offers calm instead of noise.",
			"Retired teacher Ann Lee, the mayor said, could not come.",
			"Much is at risk for the port.",
			"The hall could be closed.",
	})
	void staysSilent(String sentence) {
		assertThat(FactsIn.text(new EventDetector(), sentence).claims()).isEmpty();
	}

	@Test
	void isTheLastToSpeak() {
		String text = "The council closed the largest school because of the rain.";

		assertThat(FactsIn.text(new SuperlativeDetector(), text).claims()).hasSize(1);
		assertThat(FactsIn.text(new ComparisonDetector(), text).claims()).isEmpty();
		assertThat(FactsIn.text(new CauseDetector(), text).claims()).hasSize(1);
		assertThat(FactsIn.text(new EventDetector(), text).claims()).isEmpty();
	}

	@Test
	void readsHeadlines() {
		assertThat(FactsIn.text(new EventDetector(), "Council closed oldest-looking school|The rain fell.").marked()).hasSize(1);
	}
}
