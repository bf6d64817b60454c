package org.tickmark.claims.internal.words;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

import org.eclipse.jdt.annotation.Nullable;
import org.tickmark.claims.spi.Token;

/** The tokens of one sentence. One class for all: what every rule asks of every word is worth no search for the method that answers. */
public final class Tokens extends AbstractList<Token> implements RandomAccess {
	private static final Token OUTSIDE = new Token(0, 0, "", "");
	private static final int WORD = 1;
	private static final int NUMBER = 2;
	private static final int CAPITALIZED = 4;

	private final Token[] each;
	/** Of each token, what rules ask of it over and over. */
	private final byte[] kinds;
	/** Made when a rule first asks: of a long text whose words are read over and over, many never do. */
	private volatile @Nullable Sieve sieve;

	private Tokens(Token[] each, @Nullable Sieve sieve) {
		this.each = each;
		this.kinds = new byte[each.length];
		for (int i = 0; i < each.length; i++) kinds[i] = kind(each[i]);
		this.sieve = sieve;
	}

	private static byte kind(Token token) {
		int kind = token.isWord() ? WORD : token.isNumber() ? NUMBER : 0;
		return (byte) (token.isCapitalized() ? kind | CAPITALIZED : kind);
	}

	/** Copies nothing if they are such a list already. */
	public static Tokens of(List<Token> tokens) {
		return of(tokens, null);
	}

	/** @param sieve of just these, where they were read before */
	public static Tokens of(List<Token> tokens, @Nullable Sieve sieve) {
		return tokens instanceof Tokens same ? same : new Tokens(tokens.toArray(Token[]::new), sieve);
	}

	public Sieve sieve() {
		Sieve known = sieve;
		if (known != null) return known;
		Sieve made = Sieve.in(this);
		sieve = made;
		return made;
	}

	@Override
	public Token get(int i) {
		return each[i];
	}

	@Override
	public int size() {
		return each.length;
	}

	public boolean holds(int i) {
		return i >= 0 && i < each.length;
	}

	/**
	 * False if none of these words is among them in lower case; true if one may be. Where a rule looks for a few words, nearly every
	 * sentence is left with this one look.
	 */
	public boolean mayHold(WordSet words) {
		return sieve().meets(words.sieve());
	}

	/** The index of the first of these words in lower case that stands there or behind; {@link #size()} if there is none. */
	public int next(WordSet words, int from) {
		if (!mayHold(words)) return each.length;
		int i = from;
		while (i < each.length && !words.contains(each[i].lower())) i++;
		return i;
	}

	/** Whether a word stands at the index, which may be outside. */
	public boolean isWord(int i) {
		return is(i, WORD);
	}

	/** Whether a number in figures stands at the index, which may be outside. */
	public boolean isNumber(int i) {
		return is(i, NUMBER);
	}

	/** Whether something with a capital stands at the index, which may be outside. */
	public boolean isCapitalized(int i) {
		return is(i, CAPITALIZED);
	}

	private boolean is(int i, int kind) {
		return i >= 0 && i < kinds.length && (kinds[i] & kind) != 0;
	}

	/** An empty one, which is nothing that can be asked for, where the index is outside. */
	public Token at(int i) {
		return holds(i) ? each[i] : OUTSIDE;
	}
}
