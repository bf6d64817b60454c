package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that are a turn of phrase, that are cut off before anything is told, or that the text tells again below. */
class ThinEventsTest {
	private static final String EVENT = "fact.event";

	@ParameterizedTest
	@ValueSource(strings = {
			// leads over
			"Last week, the union went a step further.", "Karl Brandt went even further.", "The storm's path has gone largely unnoticed by the mill.",
			"Karl Brandt came out swinging in Oslo.",
			// judges
			"And it showed a lack of will to sell the mill.", "The toll has also been a headache for the mill.",
			"Ann Berg made sure her reply was as short as it was pointed."})
	void aTurnOfPhraseIsNoFact(String text) {
		assertThat(texts(text, EVENT, true)).hasSize(1);
		assertThat(texts(text, EVENT, false)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The union went a step further and sold the mill.", "Karl Brandt has gone further than Ann Berg.", "Karl Brandt went further north.",
			"The mill, whose sale raised eyebrows, was opened in May by Ann Berg.", "Ann Berg stood beside him and turned the tables.",
			"The council raised the bar above the harbour gate and closed it.", "The union left the port at great cost to the mill and the yard.",
			"The port offered its critics a seat on the council.", "The vote has shown the mayor the door."})
	void aDeedBesideItIsOne(String text) {
		assertThat(texts(text, EVENT, false)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Karl Brandt poured gasoline on the barn.", "The patrol drew fire in Colmere.", "The truck turned the corner in Oslo.",
			"The icebreaker broke the ice in the port of Oslo.", "Karl Brandt crossed a line of guards in Oslo.", "The engine lost steam in Oslo.",
			"The yard gave the rebels fresh ammunition.", "The rebels went on the offensive in Colmere.", "The guard saw the same man in Oslo.",
			"Things got worse when Karl Brandt shot the guard.", "This explains why Karl Brandt shot the guard.",
			"The catch was sold in Oslo.", "The tape showed how quickly Karl Brandt shot the guard.", "The water showed traces of lead.",
			"Karl Brandt rebuilt the dam at great cost.", "Karl Brandt had a heart attack in Oslo."})
	void aTurnThatIsMeantAsItIsSaidIsOne(String text) {
		assertThat(texts(text, EVENT, true)).isEmpty();
		assertThat(texts(text, EVENT, false)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Karl Brandt also veered close to an admission that the dam leaks, saying, “We knew.” | Karl Brandt also veered close",
			"Karl Brandt went out of his way to say that the dam was safe, though clerks denied it. | Karl Brandt went out of his way",
			"Ann Berg held up a sign saying “Save the Mill.” | Ann Berg held up a sign"})
	void whatIsCutOffBeforeTheWordsTellsNothing(String text, String event) {
		assertThat(texts(text, EVENT, true)).containsExactly(event);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Why is the dam still closed? Karl Brandt was asked. “It leaks.” | Karl Brandt was asked",
			"“Why do you sell?” Ann Berg asked the pilots. “The mill is ours!” | Ann Berg asked the pilots",
			"The office has been asked this question. A clerk said that the dam leaks. | The office has been asked this question"})
	void thatSomebodyAskedTellsNothing(String text, String event) {
		assertThat(texts(text, EVENT, false)).doesNotContain(event);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Ann Berg asked the council of Colmere for money. | Ann Berg asked the council of Colmere for money",
			"“The boats are lost.” The yard answered by closing two docks. | The yard answered by closing two docks",
			"“The cellar was on fire.” Pilots from Vundal answered the bell. | Pilots from Vundal answered the bell",
			"“Who is there?” The clerk answered the telephone. | The clerk answered the telephone",
			"Only nine of the clerks replied. “We are busy.” | Only nine of the clerks replied",
			"Ann Berg wrote to the yard in May. None of the letters was answered. | None of the letters was answered",
			"Who sold the mill? No pilot was ever asked. | No pilot was ever asked"})
	void whatSomebodyAskedForOrDidAndHowManySpokeAreDeeds(String text, String event) {
		assertThat(texts(text, EVENT, false)).contains(event);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Karl Brandt sold the mill to a man who said, “It is old.” | Karl Brandt sold the mill to a man",
			"Karl Brandt killed the guard with a hammer, “the way he killed dogs,” Ann Lee said. | Karl Brandt killed the guard with a hammer",
			"And when she saw Karl Brandt in May, Ann Berg sold the mill. | And when she saw Karl Brandt in May, Ann Berg sold the mill",
			"Ann Berg tore down a sign saying “Save the Mill.” | Ann Berg tore down a sign"})
	void aDeedBeforeTheWordsIsOne(String text, String event) {
		assertThat(texts(text, EVENT, false)).containsExactly(event);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Ann Berg said that the mill burned down because of the storm, and that nobody saw the fire from the port. | fact.cause"
					+ " | that the mill burned down because of the storm"})
	void aCauseInWhatIsReportedIsCheckedWithIt(String text, String rule, String fact) {
		assertThat(texts(text, rule, true)).containsExactly(fact);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Ann Berg said that it rained. The mill burned down because of the storm."})
	void aCauseThatTheWriterTellsIsOne(String text) {
		assertThat(texts(text, "fact.cause", false)).hasSize(1);
	}

	private static final String QUARTER = " sold the eastern harbour quarter after angry boatmen had blocked the narrow channel";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"Tom Fox| Ann Lee", "Karl Brandt| Ann Brandt", "The council | The council never"})
	void anAbstractOfAnotherOrOfWhatWasNotDone(String head, String below) {
		assertThat(texts(BEFORE + head.strip() + QUARTER + "." + BETWEEN + below.strip() + QUARTER + ".", EVENT, false))
				.contains(head.strip() + QUARTER);
	}

	private static final String ABSTRACT = "The council closed the eastern harbour gate after angry boatmen had blocked the narrow channel.";
	/** So that it is no heading. */
	private static final String BEFORE = "The mayor of Oslo was away in May, and clerks of the port ran the council in her place. ";
	private static final String BETWEEN = "\n\nIt rained in Oslo, and hail fell on the mill.\n\n";

	@ParameterizedTest
	@ValueSource(strings = {
			"On Monday the council closed the eastern harbour gate after angry boatmen had blocked the narrow channel for hours."})
	void anAbstractThatTheTextTellsAgain(String below) {
		assertThat(texts(BEFORE + ABSTRACT + BETWEEN + below, EVENT, true)).contains(ABSTRACT.substring(0, ABSTRACT.length() - 1));
		assertThat(texts(BEFORE + ABSTRACT + BETWEEN + below, EVENT, false)).contains(below.substring(0, below.length() - 1));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"On Monday the council closed the eastern market hall after angry boatmen had blocked the street.",
			"The council closed the gate."})
	void anAbstractThatTellsMoreThanTheText(String below) {
		assertThat(texts(BEFORE + ABSTRACT + BETWEEN + below, EVENT, false)).contains(ABSTRACT.substring(0, ABSTRACT.length() - 1));
	}
}
