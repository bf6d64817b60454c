package org.tickmark.claims.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.internal.words.Tokens;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

class ProseTest {
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Her e-mail on the cease-fire; Her|e-mail|on|the|cease-fire", "E-mail Brook; E|-|mail|Brook", "re-elected, e-mailed-in; re-elected|,|e-mailed|-|in",
			"e- mail, mid-kick; e|-|mail|,|mid|-|kick", "two-day trip; two|-|day|trip", "Ann's don't drivers’; Ann|'s|don't|drivers|’",
			"the U.S. at 9 a.m. sharp; the|U.S.|at|9|a.m.|sharp", "1,243.5 and 21st, 1990s; 1,243.5|and|21|st|,|1990|s",
			"“Go,” he said.; “|Go|,|”|he|said|.", "naïve cafe\u0301; naïve|cafe\u0301", "39.4 °C; 39.4|°|C",
			"Jos\u00C3\u00A9 sang; Jos\u00C3\u00A9|sang", "\u00C2\u00A35; \u00C2|\u00A3|5", "3.; 3|.",
	})
	void cutsTokens(String text, String expected) {
		assertThat(prose(text).sentences().stream().flatMap(sentence -> sentence.tokens().stream()).map(Token::text))
				.containsExactly(expected.split("\\|"));
	}

	@Test
	void readsAWordAsIfItHadNoSoftHyphen() {
		assertThat(prose("On Tues\u00adday\u00ad he").sentences().getFirst().tokens())
				.containsExactly(new Token(0, 2, "On", "on"), new Token(3, 11, "Tuesday", "tuesday"), new Token(13, 15, "he", "he"));
	}

	@Test
	void writesTypographicApostrophesStraightInLowerCase() {
		assertThat(prose("DON’T").sentences().getFirst().tokens().getFirst()).isEqualTo(new Token(0, 5, "DON’T", "don't"));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"It rained. | The road was wet.", "It rained! | Was the road wet?", "“It rained.” | The road was wet.",
			"“It rained. | We left,” he said.", "He said it rained (it did.) | The road was wet.", "Lee & Sons Inc. | The firm closed.",
			"He left the U.S. | The plane was late.", "She left at 9 p.m. | He stayed.", "It fell in 1998. | 20 people saw it.",
			"That was plan B. | The first had failed.", "What now … | Nobody knew.", "It rained. | “The road was wet,” he said.",
			"It was over. | ‘We left,’ he said.", "Ask me. | I know.", "The price was $5. | She paid.", "He said no. | Brook left.",
			"Lee was ill. | Brook left.", "They call it a miss. | Brook left.", "He lives in St. Ives. | She does not.",
	})
	void endsSentences(String text) {
		assertThat(sentencesOf(text.replace(" | ", " "))).containsExactly(text.split(" \\| "));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Mr. Lee met Dr. Brook and Gen. Stone in St. Ives.", "The U.S. Senate met on Jan. 5 in Washington, D.C., and left.",
			"J. R. R. Smith wrote it.", "John F. Kennedy and George W. Bush spoke.", "The department. of state spoke.",
			"It cost 3.5 million, i.e. too much.", "Lee v. Brook was No. 4 on the list.", "“Why now?” he asked.", "Yahoo! was sold.",
			"The firm (Brook Ltd.) was sold.", "He waited … and left.", "Sens. Mark Lee and Ann Brook voted.",
			"Robert P. Casey spoke first.", "It was built c. 347 and fell later.", "Reps. Mark Lee and Ann Brook, R-Ohio, voted.",
			"He met Lt. Gov. Ann Brook at Ft. Worth.",
	})
	void keepsASentenceWhole(String text) {
		assertThat(sentencesOf(text)).containsExactly(text);
	}

	@ParameterizedTest
	@ValueSource(strings = {"The toll rose.|The road is shut.", "She came late.|Brook left.", "They fear a flood.|Brook’s house is dry.",
			"He met her in the mill.|Indeed, they left."})
	void endsSentencesWhoseSpaceWasForgotten(String text) {
		assertThat(sentencesOf(text.replace("|", ""))).containsExactly(text.split("\\|"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"The shop.Com firm was sold.", "See www.mill.The for more.",
			"He wrote to ann@mill.The town heard.", "Lee vs.Brook was heard.", "It ran in St.Ives on Monday.", "The file read.ME was lost.",
			"He put in e.Coli of a kind."})
	void keepsNamesWithAStopWhole(String text) {
		assertThat(sentencesOf(text)).containsExactly(text);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"LONDON, 5 May 2024 — | “It was late,” said Tom Fry.", "WASHINGTON (AP) -- | The ministry said it was late. | Nobody left.",
			"LISBON, March 14 (Reuters) - | The minister left.", "PARIS — March 3 — | The minister left.", "LONDON, 5 May 2024 —",
	})
	void takesADatelineForASentenceOfItsOwn(String text) {
		assertThat(sentencesOf(text.replace(" | ", " "))).containsExactly(text.split(" \\| "));
	}

	@Test
	void takesADatelineBehindTheHeadlineForASentence() {
		assertThat(sentencesOf("Bridge opened\nBy Ann Lee\n\nLISBON, March 14 — The bridge is open.\nLISBON, March 14 — It is not."))
				.containsExactly("Bridge opened", "By Ann Lee", "LISBON, March 14 —", "The bridge is open.",
						"LISBON, March 14 — It is not.");
		assertThat(sentencesOf("LONDON—The ministers of all the countries left.")).containsExactly("LONDON—",
				"The ministers of all the countries left.");
	}

	@Test
	void takesALineForAParagraph() {
		assertThat(paragraphsOf("One.\nTwo.\n\n  Three. \r\nFour.\u2028Five.")).containsExactly("One.", "Two.", "Three.", "Four.", "Five.");
	}

	@Test
	void joinsTheLinesOfAHardWrappedText() {
		String wrapped = "The harbour will be closed to all traffic from the first day of\nnext month, the office said, and it will not "
				+ "open again before\nspring.\n\nThe second paragraph is wrapped by the hand of the same writer and\nends here.";

		assertThat(paragraphsOf(wrapped)).hasSize(2);
	}

	@Test
	void doesNotJoinHeadings() {
		assertThat(paragraphsOf("Harbour closed\nBy Ann Lee\n" + "The harbour will be closed. ".repeat(10))).hasSize(3);
	}

	@Test
	void coversASentenceWithItsClauses() {
		Sentence sentence = prose("The road was wet, but nobody fell; the town, which slept, heard nothing.").sentences().getFirst();

		assertThat(sentence.clauses()).first().isEqualTo(new Span(0, 18));
		assertThat(sentence.clauses()).last().matches(clause -> clause.end() == sentence.span().end());
		assertThat(sentence.clauseAt(3)).isEqualTo(new Span(0, 18));
	}

	@Test
	void keepsTheWordsOfADraftOfUsualLength() {
		Prose prose = prose("The road was wet. Nobody fell.\n".repeat(1000));
		List<Token> words = prose.sentences().getFirst().tokens();

		prose.sentences().forEach(Sentence::tokens);

		assertThat(prose.sentences().getFirst().tokens()).isSameAs(words);
	}

	@Test
	void readsTheWordsOfALongDraftAgainAsTheyWere() {
		String odd = "LISBON, March 14 — “It’s Ann’s,” said Dr. Lee at 9 p.m. The U.S. left; James’ two-day trip, which cost $1,243.5 in "
				+ "the ’90s, was over!";
		String before = "Nobody fell.\n".repeat(80_000);
		List<Sentence> all = prose(before + odd).sentences();
		List<Sentence> known = all.subList(80_000, all.size());
		Prose prose = prose(before + odd + "\nNobody fell.".repeat(20_000));
		List<Sentence> behind = prose.sentences().subList(80_000, all.size());
		List<Token> words = behind.getFirst().tokens();

		prose.sentences().forEach(Sentence::tokens);

		assertThat(behind.getFirst().tokens()).isNotSameAs(words);
		assertThat(behind).extracting(Sentence::tokens).isEqualTo(known.stream().map(Sentence::tokens).toList());
		assertThat(behind).extracting(Sentence::clauses).isEqualTo(known.stream().map(Sentence::clauses).toList());
	}

	@Test
	void keepsTheWordsThatALongDraftBeginsWith() {
		Prose prose = prose("Nobody fell.\n".repeat(100_000));
		List<Token> words = prose.sentences().getFirst().tokens();

		prose.sentences().forEach(Sentence::tokens);

		assertThat(prose.sentences().getFirst().tokens()).isSameAs(words);
	}

	@Test
	void tellsWhichWordsALongSentenceMayHoldWhenItIsReadAgain() {
		String sentence = "The road" + " and the path".repeat(40) + " was wet.\n";
		Prose prose = prose(sentence.repeat(3_000));
		Tokens words = Tokens.of(prose.sentences().get(2_500).tokens());

		prose.sentences().forEach(Sentence::tokens);
		Tokens again = Tokens.of(prose.sentences().get(2_500).tokens());

		assertThat(again).isNotSameAs(words).isEqualTo(words);
		assertThat(again.mayHold(WordSet.of("path"))).isTrue();
		assertThat(again.mayHold(WordSet.of("bridge"))).isFalse();
	}

	@Test
	void answersWhichSentenceHoldsAnOffset() {
		Prose prose = prose("One. Two.\n\nThree.");

		assertThat(prose.textOf(prose.sentenceAt(6).span())).isEqualTo("Two.");
		assertThat(prose.textOf(prose.sentenceAt(10).span())).isEqualTo("Two.");
		assertThat(prose.sentenceAt(100).span()).isEqualTo(new Span(11, 17));
		assertThat(prose("  ").sentenceAt(0).tokens()).isEmpty();
	}

	@Test
	void coversAnyTextInOrder() {
		var random = new Random(20_240_612);
		String[] pieces = {"a", "B", "7", ".", "!", "…", "'", "’s", "“", "\n", "\r\n", " ", "\u00a0", "U.S.", "\uD83D\uDE00", "\uD83D",
				"\u0301", "-", ",", "Mr."};
		for (int round = 0; round < 5_000; round++) {
			var text = new StringBuilder();
			for (int i = random.nextInt(30); i > 0; i--) text.append(pieces[random.nextInt(pieces.length)]);
			assertCovered(text.toString());
		}
	}

	private static void assertCovered(String text) {
		int at = 0;
		for (Paragraph paragraph : prose(text).paragraphs()) {
			for (Sentence sentence : paragraph.sentences()) {
				assertThat(paragraph.span().contains(sentence.span())).as(text).isTrue();
				for (Token token : sentence.tokens()) {
					assertThat(
							text.substring(at, token.start()).chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)))
							.as(text).isTrue();
					assertThat(token.end()).as(text).isGreaterThan(token.start());
					at = token.end();
				}
			}
		}
	}

	private static Prose prose(String text) {
		return ReadProse.of(Draft.of(text));
	}

	private static List<String> sentencesOf(String text) {
		return prose(text).sentences().stream().map(sentence -> sentence.span().in(text)).toList();
	}

	private static List<String> paragraphsOf(String text) {
		return prose(text).paragraphs().stream().map(paragraph -> paragraph.span().in(text)).toList();
	}

	@Test
	void whatRulesShareIsMadeOnceAndMayRestOnWhatOthersShare() {
		Prose prose = ReadProse.of(Draft.of("One. Two."));
		record Count(int sentences) { }
		record Twice(Count count) { }

		Twice first = prose.shared(Twice.class,
				read -> new Twice(read.shared(Count.class, counted -> new Count(counted.sentences().size()))));

		assertThat(first.count().sentences()).isEqualTo(2);
		assertThat(prose.shared(Twice.class, again -> new Twice(new Count(0)))).isSameAs(first);
	}
}
