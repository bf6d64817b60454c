package org.tickmark.claims.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.spi.Token;

class TokensTest {
	private static final WordSet TIDES = WordSet.of("ebb", "flood", "tide");

	private static Tokens tokens(String sentence) {
		List<Token> tokens = new ArrayList<>();
		int at = 0;
		for (String word : sentence.split(" ")) {
			tokens.add(new Token(at, at + word.length(), word, word.toLowerCase(Locale.ROOT)));
			at += word.length() + 1;
		}
		return Tokens.of(tokens);
	}

	@Test
	void findsOneWordOfAClassAfterTheOther() {
		Tokens tokens = tokens("Ebb follows flood and the tide turns");

		assertEquals(0, tokens.next(TIDES, 0));
		assertEquals(2, tokens.next(TIDES, 1));
		assertEquals(5, tokens.next(TIDES, 3));
		assertEquals(tokens.size(), tokens.next(TIDES, 6));
		assertEquals(tokens.size(), tokens.next(TIDES, tokens.size()));
	}

	@Test
	void findsNothingWhereNoneOfThemStands() {
		assertEquals(4, tokens("The harbour was quiet").next(TIDES, 0));
		assertEquals(0, Tokens.of(List.of()).next(TIDES, 0));
	}

	@Test
	void nothingStandsOutside() {
		for (Token token : List.of(tokens("Ebb").at(-1), tokens("Ebb").at(1))) {
			assertEquals("", token.text());
			assertFalse(token.isWord() || token.isNumber() || token.isCapitalized());
		}
	}

	@Test
	void neverSaysThatASentenceCannotHoldAWordOfIt() {
		for (int i = 0; i < 20_000; i++) {
			String word = "w" + i;
			assertTrue(tokens("The boat " + word + " sank").mayHold(WordSet.of(word, "ebb")), word);
		}
	}

	@Test
	void nearlyAlwaysSaysThatASentenceHoldsNoneOfAFew() {
		Tokens tokens = tokens("The mayor of the port told the council that boats with more than twelve people would have to wait until spring");
		int met = 0;
		for (int i = 0; i < 1000; i++) if (tokens.mayHold(WordSet.of("v" + i, "w" + i, "x" + i))) met++;

		assertTrue(met < 200, "met " + met);
	}
}
