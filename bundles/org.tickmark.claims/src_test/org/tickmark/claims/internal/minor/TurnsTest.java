package org.tickmark.claims.internal.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.claims.internal.minor.RepeatedItemsTest.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and verbs that count and say nothing, since they belong to a turn of phrase. */
class TurnsTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"The mayor was of two minds about the dam. | two",
			"The mayor was 100 percent sure of the dam. | 100 percent", "The mayor was “100 percent committed” to the dam. | 100 percent",
			"The dam works on two levels. | two", "He wrote that millions of Finns think that the dam leaks. | millions",
			"It is a plan that millions of people have trouble with in Oslo. | millions",
			"Ann Berg has 100 percent confidence in the crew. | 100 percent",
			"The yard fights on three fronts. | three",
			"The port belongs to the 1 percent, and not to the clerks. | 1 percent",
			"“It all goes to the 1%,” Ann Berg said. | 1%",
			"They chose the lesser of two evils. | two",
			"The council went in two opposite directions. | two",
			"“The boats come by the hundreds,” Ann Berg said. | hundreds",
			"Nobody knew how many millions of litres had leaked. | millions",
			"Ann Berg was one of four Finns killed in the storm. | one",
			"The dam came second to the health of the mayor. | second",
			"The yard put up a four-word warning. | four",
			"Karl Brandt, the older half of a diving duo, left the port. | half",
			"The yard handed out an 8-by-11-inch map. | 8",
			"The yard sank 12,500 tons of mud. Ann Berg counted the roughly 12,500 tons of mud. | 12,500"})
	void aNumberOfATurnOfPhraseOrBesideAnother(String text, String figure) {
		assertThat(texts(text, "figure.stated", true)).contains(figure);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Ann Berg finished second to Karl Brandt. | second",
			"The mayor owns 100 percent of the dam. | 100 percent",
			"The gauge was 100 percent accurate in all the floods. | 100 percent",
			"The boatmen voted 100 percent in favor of the dam. | 100 percent",
			"The lake is 100 percent clear of oil. | 100 percent", "The storm drove millions of people from the coast. | millions",
			"The yard fed thousands of workers in Oslo. | thousands",
			"The crews stood 100 percent behind the dam in the ballot. | 100 percent",
			"The price of mud rose 100 percent. | 100 percent",
			"The mayor was 90 percent sure of the dam. | 90 percent",
			"Ann Berg came second to Karl Brandt. | second",
			"The mayor wrote a 900-word letter. | 900",
			"The yard has two camps for its crews. | two",
			"The death toll rose by the hundreds. | hundreds",
			"Ann Berg sold one of the boats. | one",
			"About half of the boats sank. | half",
			"Half of the sales team resigned. | Half",
			"The yard sold 8 boats. | 8"})
	void aNumberThatCounts(String text, String figure) {
		assertThat(texts(text, "figure.stated", false)).contains(figure);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Karl Brandt cannot do what he promises to do. | to do",
			"The dam has to go, a step that Karl Brandt has refused to consider. | to consider",
			"The row over the dam threatens to overshadow the vote in Oslo. | to overshadow the vote in Oslo",
			"Clerks will put pressure on Karl Brandt to say whether the dam is safe. | whether the dam is safe",
			"Divers have no proof to suggest that the dam was blown up. | that the dam was blown up",
			"“It leaks,” Ann Berg said, referencing an old song of the port. | an old song of the port",
			"Karl Brandt attacked Ann Berg on two fronts. | Ann Berg on two fronts",
			"Only time will tell whether the new dam pays for itself. | whether the new dam pays for itself",
			"Ann Berg will hold a dinner to thank clerks in what has been a hard year for the port. | clerks in what has been a hard year for the port"})
	void aVerbBehindWhichNobodySaysAnything(String text, String content) {
		assertThat(texts(text, "quote.indirect", false)).doesNotContain(content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"Karl Brandt promised to close the dam. | to close the dam",
			"Karl Brandt refused to resign. | to resign",
			"Ann Berg confirmed her fears that the dam leaked. | her fears that the dam leaked",
			"Ann Berg repeated that the dam leaked. | that the dam leaked",
			"Karl Brandt repeated the failure of the lock was no error of his. | the failure of the lock was no error of his",
			"Ann Berg confirmed their suspicions had been passed to the court. | their suspicions had been passed to the court",
			"The clerk says everything about the sale was kept from the council. | everything about the sale was kept from the council",
			"Time says that Karl Brandt took a loan from the mill. | that Karl Brandt took a loan from the mill",
			"Ann Berg reminded the clerks about the flood, saying the old dam had leaked. | saying the old dam had leaked",
			"Ann Berg threatened to sue the yard. | to sue the yard",
			"Karl Brandt wants to say that the dam is safe, and Ann Berg said that it leaks. | that it leaks"})
	void aVerbBehindWhichSomebodyDoes(String text, String content) {
		assertThat(texts(text, "quote.indirect", false)).contains(content);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Not all yards are created equal.", "The strike is far from over.",
			"The old mill of Oslo also comes to mind.", "After a week, other clerks jumped into the fray.",
			"Ann Berg still has a fight on her hands.", "The cost of the dam represents a huge barrier.",
			"Naturally, the sale did not sit well with some.", "These answers have been edited for length and clarity.",
			"As the tide turns, lenders may have offered more than the yard expected."})
	void aJudgementIsNoFact(String text) {
		assertThat(texts(text, "fact.event", false)).isEmpty();
		assertThat(texts(text, "fact.comparison", false)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The strike is far from over, and the yard fired its cook.", "The clerk played a part in the theft, too.",
			"The clerk played a part, too.", "The spies gave fresh ammunition to the rebels.",
			"Ann Berg has kept a low profile since the mill burned down.", "The bank had a bad week.",
			"Karl Brandt had trouble breathing and left the mill.", "The dam has become a barrier that stopped the boats.",
			"After the union sold the mill, lenders may have closed it.", "The film was edited in Oslo.", "The boat sank off the port.",
			"The council cleared a major hurdle and opened the dam."})
	void aDeedIsOne(String text) {
		assertThat(texts(text, "fact.event", false)).hasSize(1);
	}
}
