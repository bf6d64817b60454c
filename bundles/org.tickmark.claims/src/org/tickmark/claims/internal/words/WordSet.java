package org.tickmark.claims.internal.words;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A closed class of words. A rule asks for each word of a draft, and nearly every word is in none of its classes: one bit of the word's
 * hash says so before the words themselves are looked at. Immutable.
 */
public final class WordSet extends AbstractSet<String> {
	/** Of the filter to each word; then it answers in fifteen of sixteen cases by itself. */
	private static final int BITS_A_WORD = 16;
	private static final int BITS_A_CELL = 6;

	private final Set<String> words;
	private final long[] filter;

	private WordSet(Set<String> words) {
		this.words = words;
		int cells = Integer.highestOneBit(Math.max(1, words.size() * BITS_A_WORD >> BITS_A_CELL) * 2 - 1);
		filter = new long[cells];
		for (String word : words) filter[cell(word.hashCode())] |= 1L << word.hashCode();
	}

	/** @throws IllegalArgumentException if a word is there twice */
	public static WordSet of(String... words) {
		return new WordSet(Set.of(words));
	}

	public static WordSet copyOf(Collection<String> words) {
		return new WordSet(Set.copyOf(words));
	}

	private int cell(int hash) {
		return hash >>> BITS_A_CELL & filter.length - 1;
	}

	public boolean contains(String word) {
		int hash = word.hashCode();
		return (filter[cell(hash)] & 1L << hash) != 0 && words.contains(word);
	}

	@Override
	public boolean contains(@Nullable Object word) {
		return word instanceof String written && contains(written);
	}

	@Override
	public Iterator<String> iterator() {
		return words.iterator();
	}

	@Override
	public int size() {
		return words.size();
	}
}
