package org.tickmark.claims.internal.names.checks;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/**
 * Which of many names share a key. A register has millions of keys, so that one takes eight bytes: its hash, and behind it the number
 * of the name. Two keys may have one hash by chance, wherefore whoever asks compares the names.
 */
final class SharedKeys {
	private static final int HASH = 32;

	/** What to do with two names. */
	@FunctionalInterface
	interface Pair {
		void of(int earlier, int later);
	}

	private final long[] entries;

	private SharedKeys(long[] entries) {
		this.entries = entries;
	}

	/** @param names how many there are @param keys of each of them by its number */
	static SharedKeys of(int names, IntFunction<List<String>> keys) {
		LongStream.Builder entries = LongStream.builder();
		for (int name = 0; name < names; name++) for (String key : keys.apply(name)) entries.add(entry(key, name));
		long[] sorted = entries.build().toArray();
		Arrays.sort(sorted);
		return new SharedKeys(sorted);
	}

	private static long entry(String key, int name) {
		return (long) key.hashCode() << HASH | name;
	}

	private static int name(long entry) {
		return (int) entry;
	}

	/** The first name with that key. */
	OptionalInt first(String key) {
		int at = from(key);
		return has(at, key) ? OptionalInt.of(name(entries[at])) : OptionalInt.empty();
	}

	/** Whether at least two names have it. */
	boolean isShared(String key) {
		int at = from(key);
		return has(at, key) && has(at + 1, key);
	}

	private int from(String key) {
		int at = Arrays.binarySearch(entries, entry(key, 0));
		return at < 0 ? -at - 1 : at;
	}

	private boolean has(int at, String key) {
		return at < entries.length && entries[at] >> HASH == key.hashCode();
	}

	/** All pairs that share a key, those with several keys several times. @param most so many of a key are paired with those behind */
	void forPairs(int most, Pair pair) {
		int from = 0;
		for (int i = 0; i < entries.length; i++) {
			if (entries[i] >> HASH != entries[from] >> HASH) from = i;
			for (int j = from; j < Math.min(i, from + most); j++) pair.of(name(entries[j]), name(entries[i]));
		}
	}
}
