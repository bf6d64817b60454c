package org.tickmark.claims.internal.words;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

import org.tickmark.claims.spi.Token;

/** The tokens of one sentence. One class for all: what every rule asks of every word is worth no search for the method that answers. */
public final class Tokens extends AbstractList<Token> implements RandomAccess {
	private static final Token OUTSIDE = new Token(0, 0, "", "");

	private final Token[] each;

	private Tokens(Token[] each) {
		this.each = each;
	}

	/** Copies nothing if they are such a list already. */
	public static Tokens of(List<Token> tokens) {
		return tokens instanceof Tokens same ? same : new Tokens(tokens.toArray(Token[]::new));
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

	/** An empty one where the index is outside. */
	public Token at(int i) {
		return holds(i) ? each[i] : OUTSIDE;
	}
}
