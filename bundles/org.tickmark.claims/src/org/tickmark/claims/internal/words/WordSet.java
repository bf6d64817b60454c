package org.tickmark.claims.internal.words;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A closed class of words. A rule asks for each word of a draft, and nearly every word is in none of its classes: one bit of the word's
 * hash says so before the words themselves are looked at. Immutable.
 */
public final class WordSet extends AbstractSet<String> {
	/** Of the filter to each word; then it answers in fifteen of sixteen cases by itself. */
	private static final int BITS_A_WORD = 16;
	private static final int BITS_A_CELL = 6;
	/** Of the hash of a string, as Java defines it. */
	private static final int HASH = 31;
	/** Of the table to each word, so that a search nearly always ends where it begins. */
	private static final int PLACES_A_WORD = 2;

	private final Set<String> words;
	private final long[] filter;
	private final @Nullable String[] table;
	private final Sieve sieve;

	private WordSet(Set<String> words) {
		this.words = words;
		filter = new long[powerOfTwo(words.size() * BITS_A_WORD >> BITS_A_CELL)];
		table = new @Nullable String[powerOfTwo(words.size() * PLACES_A_WORD)];
		for (String word : words) {
			int hash = word.hashCode();
			filter[cell(hash)] |= 1L << hash;
			int place = place(hash);
			while (table[place] != null) place = next(place);
			table[place] = word.intern();
		}
		sieve = Sieve.of(words);
	}

	/** @throws IllegalArgumentException if a word is there twice */
	public static WordSet of(String... words) {
		return new WordSet(Set.of(words));
	}

	public static WordSet copyOf(Collection<String> words) {
		return new WordSet(Set.copyOf(words));
	}

	/** Those of all of them: who asks several of every word asks this one first, which nearly always answers for all. */
	public static WordSet union(WordSet... sets) {
		return new WordSet(Stream.of(sets).flatMap(WordSet::stream).collect(Collectors.toUnmodifiableSet()));
	}

	/** At least so much, and more than nothing. */
	private static int powerOfTwo(int size) {
		return Integer.highestOneBit(Math.max(1, size) * 2 - 1);
	}

	private int cell(int hash) {
		return hash >>> BITS_A_CELL & filter.length - 1;
	}

	private int place(int hash) {
		return (hash ^ hash >>> 16) & table.length - 1;
	}

	private int next(int place) {
		return place + 1 & table.length - 1;
	}

	public boolean contains(String word) {
		return placeOf(word) >= 0;
	}

	/**
	 * Where the word stands in the table, below its {@link #places()}; negative if it is not there. Kept so short (35 bytes of code) that
	 * the compiler which runs first puts it, and what asks, into whatever reads words: they are asked for thirty times a word.
	 */
	int placeOf(String word) {
		int hash = word.hashCode();
		return (filter[cell(hash)] & 1L << hash) == 0 ? -1 : search(word, hash);
	}

	int places() {
		return table.length;
	}

	/**
	 * Whether one of these words stands in a text in lower case, where it may also be a part between hyphens or before an apostrophe. Makes
	 * no word to look it up: where a pattern needs one of a few words, nearly every text is spared the pattern by this.
	 */
	public boolean isAnyIn(String text) {
		int start = 0;
		int hash = 0;
		for (int i = 0; i <= text.length(); i++) {
			char c = i < text.length() ? text.charAt(i) : ' ';
			if (c >= 'a' && c <= 'z') {
				hash = HASH * hash + c;
				continue;
			}
			if (i > start && (filter[cell(hash)] & 1L << hash) != 0 && search(text.substring(start, i), hash) >= 0) return true;
			start = i + 1;
			hash = 0;
		}
		return false;
	}

	private int search(String word, int hash) {
		int place = place(hash);
		for (String known = table[place]; known != null; known = table[place]) {
			if (known.equals(word)) return place;
			place = next(place);
		}
		return -1;
	}

	Sieve sieve() {
		return sieve;
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
