package org.tickmark.claims.internal.reading;

import java.util.List;
import java.util.Set;

import org.tickmark.claims.internal.words.Tokens;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Token;

/** The tokens of one sentence. Indexes outside it read as the empty word, so that no rule has to look where the sentence ends. */
public final class Words {
	private final Tokens tokens;

	public Words(List<Token> tokens) {
		this.tokens = Tokens.of(tokens);
	}

	public List<Token> tokens() {
		return tokens;
	}

	public int size() {
		return tokens.size();
	}

	public String lower(int i) {
		return tokens.at(i).lower();
	}

	public String text(int i) {
		return tokens.at(i).text();
	}

	public boolean is(int i, String word) {
		return lower(i).equals(word);
	}

	public boolean in(int i, Set<String> words) {
		return words.contains(lower(i));
	}

	public boolean in(int i, WordSet words) {
		return words.contains(lower(i));
	}

	/** The index of the first of these words that stands there or behind; {@link #size()} if there is none. */
	public int next(WordSet words, int from) {
		return tokens.next(words, from);
	}

	/** False if the sentence has none of these words; true if it may have one. */
	public boolean mayHold(WordSet words) {
		return tokens.mayHold(words);
	}

	public boolean isNumber(int i) {
		return tokens.isNumber(i);
	}

	public boolean isWord(int i) {
		return tokens.isWord(i);
	}

	public boolean isCapitalized(int i) {
		return tokens.isCapitalized(i);
	}

	/** Whether the token touches the one before it. */
	public boolean joined(int i) {
		return tokens.holds(i) && i > 0 && tokens.get(i).start() == tokens.get(i - 1).end();
	}

	/** Whether a hyphen or dash stands here that ties its neighbours together, with no space on either side. */
	public boolean ties(int i) {
		return isDash(i) && joined(i) && joined(i + 1);
	}

	public boolean isDash(int i) {
		if (!tokens.holds(i) || tokens.get(i).text().length() != 1) return false;
		char c = tokens.get(i).text().charAt(0);
		return c == '-' || c >= '\u2010' && c <= '\u2014';
	}

	/** The index behind a hyphen at {@code i}, or {@code i} itself: "third-quarter" and "third quarter" read alike. */
	public int pastHyphen(int i) {
		return ties(i) ? i + 1 : i;
	}

	/** The plain number written in figures, or -1: no sign of thousands, no fraction. */
	public int figure(int i) {
		if (!isNumber(i)) return -1;
		String digits = tokens.get(i).text();
		if (digits.length() > 4) return -1;
		int value = 0;
		for (int k = 0; k < digits.length(); k++) {
			char c = digits.charAt(k);
			if (c < '0' || c > '9') return -1;
			value = value * 10 + c - '0';
		}
		return value;
	}

	public int figures(int i) {
		return figure(i) < 0 ? 0 : text(i).length();
	}
}
