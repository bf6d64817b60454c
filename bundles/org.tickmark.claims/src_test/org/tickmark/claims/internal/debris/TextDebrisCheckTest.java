package org.tickmark.claims.internal.debris;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.TextFault;
import org.tickmark.claims.internal.ProblemsIn;
import org.tickmark.draft.Span;

class TextDebrisCheckTest {
	private static ProblemsIn faultsIn(String text) {
		return ProblemsIn.text(new TextDebrisCheck(), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '~', value = {
			"She crossed the the bridge.# the the# the", "The the bridge was closed.# The the# The", "He went to to the pier.# to to# to",
			"It is a a small boat.# a a# a", "The mayor of of Hamfurt left.# of of# of", "Boats and and nets burned.# and and# and",
			"The boat boat sank.# boat boat# boat", "They have have agreed.# have have# have",
			"“We lost the the pier,” he said.# the the# the", "He stood in the in the rain.# in the in the# in the",
			"One of the of the boats sank.# of the of the# of the", "The pier was¶built by by hand.# by by# by",
			"It rained with with hail.# with with# with", "He said he was was not told.# was was# was",
			"He saw a boat on on the hill.# on on# on", "Now it it will sink.# it it# it",
	})
	void findsDoubledWords(String text, String marked, String words) {
		assertThat(faultsIn(text).marked()).containsExactly(marked);
		assertThat(faultsIn(text).why()).containsExactly(new TextFault.Doubled(words));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"Voters backed a $7 million dollar bond.# $7 million dollar# $7 million", "It cost \u20AC20 euros.# \u20AC20 euros# \u20AC20",
			"They raised \u00A31,250.50 pounds in May.# \u00A31,250.50 pounds# \u00A31,250.50",
	})
	void findsACurrencyThatIsNamedTwice(String text, String marked, String better) {
		assertThat(faultsIn(text).marked()).containsExactly(marked);
		assertThat(faultsIn(text).why()).containsExactly(new TextFault.CurrencyTwice(marked, better));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"It cost $20 dollar-store money.", "It cost $20, dollars that he had saved.", "A $7 million pound trade began.",
			"It fell to $1.20 a pound.", "Seven million dollars were spent.", "They paid $20 Dollarama prices.",
	})
	void leavesCurrenciesAloneThatAreNamedOnce(String text) {
		assertThat(faultsIn(text).marked()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"He knew that that boat was old.", "She had had enough.", "“No no,” he said.", "They heard Duran Duran in Bora Bora.",
			"It was a very very long pier.", "What it is is a boat.", "She logged in in May.", "He moved on on Monday.",
			"They told her her boat sank.", "It rained more and more and more.", "They went on and on and on.", "The band The The played.",
			"Bye bye, boat.", "The trial dragged on. On Monday it ended.", "They saw the|The boat sank.", "He wrote “the the” twice.",
			"The boat boat-yard sank.", "They had to have to have it.", "What he does he does well.", "I gave it it's due.",
			"It came to, to be exact, ten.", "Blah blah, he said.", "She works in New New York.", "He paid 5 5 times.",
			"In Walla Walla they farm.",
	})
	void leavesOtherDoublesAlone(String text) {
		assertThat(faultsIn(text).marked()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '~', value = {
			"They paid 1 ,000 euros.# 1 ,000# 1,000", "They paid 12 ,500,000 euros.# 12 ,500,000# 12,500,000",
			"They paid 1, 000 euros.# 1, 000# 1,000", "The town has 1. 5 million people.# 1. 5# 1.5", "Rents rose 3. 2 percent.# 3. 2# 3.2",
			"Rents rose 3 .2 percent.# 3 .2# 3.2", "The pier cost $1, 200 to mend.# 1, 200# 1,200",
			"The pier is 10,00 0 years old.# 10,00 0# 10,000", "They paid 1,,000 euros.# 1,,000# 1,000",
			"They met in 2O16 again.# 2O16# 2016", "It is put at 12, 500 pounds.# 12, 500# 12,500",
			"More than 1, 200 people came.# 1, 200# 1,200", "Some 7,00 sheep died.# 7,00# 700",
			"The fair was full, drawing 1, 250 guests.# 1, 250# 1,250",
			"It is worth 10,0000 euros.# 10,0000# 100,000", "They paid 1O,000 euros.# 1O,000# 10,000",
	})
	void findsFiguresInPieces(String text, String marked, String better) {
		assertThat(faultsIn(text).marked()).containsExactly(marked);
		assertThat(faultsIn(text).why()).containsExactly(new TextFault.BrokenNumber(marked, better));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"They paid 1,000 euros.", "On May 3,2015 it opened.", "It fell to 7,00.", "On May 3, 400 people came.",
			"In 2010, 000 was the code.", "On May 3, 045 was the code.", "In Room 3, 400 people sat.",
			"Since Oct. 4, 012 lines are dead.", "Keys 118, 031 and 527 are lost.", "When he was 6, 013 was on the door.",
			"The mine employed 7, 310 were let go.", "The match drew 8, 150 went home.", "With debts exceeding 5, 220 firms shut.",
			"He was 31. 5 boats were his.", "1. 5 million people live there", "It ended 3, 2 in the end.",
			"Lanes 1, 2, 3 are shut.", "Version 1. 5 boats use it.", "It fell to 1,5 there.", "They sang 99 Only Love.",
			"He fired a .22 rifle.", "At 9 .the boat left", "Rents rose 3.2 percent.", "The 101st Only Club met.",
	})
	void leavesOtherFiguresAlone(String text) {
		assertThat(faultsIn(text).marked()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '~', value = {
			"The har\u200Bbour closed.# har\u200Bbour# 200B# harbour", "The har\uFEFFbour closed.# har\uFEFFbour# FEFF# harbour",
			"The har\u2060bour closed.# har\u2060bour# 2060# harbour", "The har\u200Dbour closed.# har\u200Dbour# 200D# harbour",
			"The har\u0002bour closed.# har\u0002bour# 2# harbour", "The har\u0007bour closed.# har\u0007bour# 7# harbour",
			"The town\u0092s harbour closed.# town\u0092s# 92# town\u2019s", "The har\u202Ebour closed.# har\u202Ebour# 202E# harbour",
			"The \u202Aharbour\u202C closed.# \u202A# 202A# ~~", "The har\u2067bour closed.# har\u2067bour# 2067# harbour",
			"The har\u200Fbour closed.# har\u200Fbour# 200F# harbour",
	})
	void findsWhatCannotBeSeen(String text, String marked, String code, String better) {
		var found = faultsIn(text);

		assertThat(found.marked()).containsExactly(marked);
		assertThat(found.why()).first().isInstanceOfSatisfying(TextFault.HiddenCharacter.class, why -> {
			assertThat(why.codePoint()).isEqualTo(Integer.parseInt(code, 16));
			assertThat(why.better()).isEqualTo(better);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The harbour\u200B closed.", "The har\u00ADbour closed.", "The harbour\u00A0closed.", "The\tharbour closed.",
			"He wrote \u200F\u05E9\u05DC\u05D5\u05DD\u200F on it.", "They read \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 aloud.",
			"The family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 waved.", "The harbour\u2011side closed.",
			"\uFEFFThe harbour closed.", "They read \u0915\u094D\u200D\u0937 aloud.",
	})
	void leavesOtherCharactersAlone(String text) {
		assertThat(faultsIn(text).marked()).isEmpty();
	}

	@Test
	void reportsTheMarksOfOneSentenceOnce() {
		var found = faultsIn("The \u202Aharbour\u202C closed \u202Aearly\u202C.");

		assertThat(found.problems()).singleElement().satisfies(problem -> assertThat(problem.detail())
				.isEqualTo(new Related(List.of(new Span(12, 13), new Span(21, 22), new Span(27, 28)))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '~', value = {
			"Ann B\u0435rg left.# B\u0435rg# \u0435# Cyrillic# Berg", "The \u0410nn sailed.# \u0410nn# \u0410# Cyrillic# Ann",
			"They met in H\u0430mfurt.# H\u0430mfurt# \u0430# Cyrillic# Hamfurt",
			"It is Br\u0430ndt\u2019s boat.# Br\u0430ndt# \u0430# Cyrillic# Brandt",
			"He wrote \u041C\u043Ec\u043A\u0432\u0430 on it.# \u041C\u043Ec\u043A\u0432\u0430# c# Latin# "
					+ "\u041C\u043E\u0441\u043A\u0432\u0430",
			"The B\u03BFat sank.# B\u03BFat# \u03BF# Greek# Boat", "The \u039Dina sank.# \u039Dina# \u039D# Greek# Nina",
			"The p\u0456er is old.# p\u0456er# \u0456# Cyrillic# pier", "She is \u0421laire.# \u0421laire# \u0421# Cyrillic# Claire",
	})
	void findsLettersThatOnlyLookAlike(String text, String marked, String letter, String alphabet, String better) {
		var found = faultsIn(text);

		assertThat(found.marked()).containsExactly(marked);
		assertThat(found.why()).containsExactly(new TextFault.ForeignLetter(marked, letter, alphabet, better));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"He wrote \u041C\u043E\u0441\u043A\u0432\u0430 on it.", "The \u03BCm is small.", "The TNF\u03B1 gene is known.",
			"A \u03B2cell died.", "\u0391\u03B8\u03AE\u03BD\u03B1 is Athens.", "The \u0394T was small.",
			"Jos\u00E9 \u0141uk\u00E1\u0161 left.", "He reads \u65E5\u672C daily.", "The \uFF21BC is wide.", "\u041E\u041D is Cyrillic.",
	})
	void leavesOtherLettersAlone(String text) {
		assertThat(faultsIn(text).marked()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '~', value = {
			"Ra\u00C3\u00BAl Berg left.# Ra\u00C3\u00BAl# Ra\u00FAl", "The caf\u00C3\u00A9 shut.# caf\u00C3\u00A9# caf\u00E9",
			"The caf\u00C3\u0192\u00C2\u00A9 shut.# caf\u00C3\u0192\u00C2\u00A9# caf\u00E9",
			"The caf\u00C3\u0083\u00C2\u00A9 shut.# caf\u00C3\u0083\u00C2\u00A9# caf\u00E9",
			"Ra\u0041\u0303\u00BAl left.# Ra\u0041\u0303\u00BAl# Ra\u00FAl", "It is 5 \u00C2\u00A3 now.# \u00C2\u00A3# \u00A3",
			"Otto K\u00C3\u0083 rber left.# K\u00C3\u0083# ~~",
			"M\u00C3\u00BCller left.# M\u00C3\u00BCller# M\u00FCller", "The \u00C3\u00BC-shaped pier sank.# \u00C3\u00BC# \u00FC",
	})
	void findsBrokenLetters(String text, String marked, String better) {
		assertThat(faultsIn(text).marked()).containsExactly(marked);
		assertThat(faultsIn(text).why()).containsExactly(new TextFault.BrokenLetters(marked, better));
	}

	@Test
	void reportsABrokenWordOnceADraft() {
		var found = faultsIn("Ra\u00C3\u00BAl left. Ra\u00C3\u00BAl came.");

		assertThat(found.problems()).singleElement().satisfies(
				problem -> assertThat(problem.detail()).isEqualTo(new Related(List.of(new Span(12, 17)))));
	}

	@ParameterizedTest
	@ValueSource(strings = {"S\u00C3O PAULO", "\u00C2ngela left.", "Jo\u00E3o left.", "GAR\u00C7\u00C3O", "\u00C2GE and \u00C3",
			"CH\u00C2TEAU",
			"A\u0302ge left."})
	void leavesLettersWithAccentsAlone(String text) {
		assertThat(faultsIn(text).marked()).isEmpty();
	}

	@Test
	void makesOneProblemOfOneFault() {
		assertThat(faultsIn("The the\u200Bthe boat and the the the pier.").marked()).containsExactly("the\u200Bthe", "the the");
	}

	@Test
	void countsWhatNobodyWouldReadOfAFileThatIsNoText() {
		List<Claim> problems = faultsIn("\u0001 ".repeat(700)).problems();

		assertThat(problems).hasSize(501);
		assertThat(problems.getLast().why()).isEqualTo(new Explanation.AndMore(200));
	}

	@Test
	void countsBrokenWordsOnceEachBeyondThoseItLists() {
		String words = IntStream.range(0, 600).mapToObj(i -> "caf\u00C3\u00A9" + "abcdefghij".charAt(i / 100) + "abcdefghij".charAt(i / 10 % 10)
				+ "abcdefghij".charAt(i % 10)).collect(Collectors.joining(" then "));

		List<Claim> problems = faultsIn(words + " then caf\u00C3\u00A9aaa").problems();

		assertThat(problems).hasSize(501);
		assertThat(problems.getFirst().detail()).isInstanceOfSatisfying(Related.class, other -> assertThat(other.spans()).hasSize(1));
		assertThat(problems.getLast().why()).isEqualTo(new Explanation.AndMore(100));
	}
}
