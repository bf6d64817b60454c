package org.tickmark.claims.internal.words;

import java.util.Collection;
import java.util.List;

import org.tickmark.claims.spi.Token;

/** Which words some may be: two sieves that do not meet have none in common. Immutable. */
public final class Sieve {
	/** A sentence sets some twenty bits of 512; it meets the sieve of three words by chance in one of ten cases. */
	private static final int CELLS = 8;
	private static final int BITS_A_CELL = 6;

	private final long[] bits = new long[CELLS];

	private Sieve() { }

	static Sieve of(Collection<String> words) {
		var sieve = new Sieve();
		for (String word : words) sieve.add(word);
		return sieve;
	}

	static Sieve in(List<Token> tokens) {
		var sieve = new Sieve();
		for (int i = 0; i < tokens.size(); i++) sieve.add(tokens.get(i).lower());
		return sieve;
	}

	private void add(String word) {
		int hash = word.hashCode();
		int mixed = hash ^ hash >>> 9 ^ hash >>> 18;
		bits[mixed >>> BITS_A_CELL & CELLS - 1] |= 1L << mixed;
	}

	boolean meets(Sieve other) {
		for (int i = 0; i < CELLS; i++) if ((bits[i] & other.bits[i]) != 0) return true;
		return false;
	}
}
