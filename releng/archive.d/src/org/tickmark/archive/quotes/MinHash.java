package org.tickmark.archive.quotes;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Signs quotations so that those with many pairs of neighbouring words in common get the same sign in at least one of many bands. In each
 * band three least hashes count: two quotations that share half of their pairs meet with a chance of 99 in a hundred, two that share one
 * in thirty with less than one in six hundred.
 */
final class MinHash {
	private static final int BANDS = 40;
	private static final int ROWS = 3;
	private static final long SEED = 20240312;
	private static final long[] FACTORS = new SplittableRandom(SEED).longs((long) BANDS * ROWS).map(each -> each | 1).toArray();

	private MinHash() { }

	/** One for each band. */
	static long[] bands(List<String> words) {
		long[] least = new long[BANDS * ROWS];
		Arrays.fill(least, Long.MAX_VALUE);
		for (int i = 0; i + 1 < words.size(); i++) {
			long pair = mixed(words.get(i).hashCode() * 0x9E3779B97F4A7C15L + words.get(i + 1).hashCode());
			for (int row = 0; row < least.length; row++) least[row] = Math.min(least[row], mixed(pair * FACTORS[row]));
		}
		long[] bands = new long[BANDS];
		for (int band = 0; band < BANDS; band++) {
			long sign = band;
			for (int row = 0; row < ROWS; row++) sign = mixed(sign * 0x9E3779B97F4A7C15L + least[band * ROWS + row]);
			bands[band] = sign;
		}
		return bands;
	}

	/** So that each bit of the result depends on all of the number (the finish of MurmurHash3). */
	private static long mixed(long number) {
		long z = (number ^ (number >>> 33)) * 0xFF51AFD7ED558CCDL;
		z = (z ^ (z >>> 33)) * 0xC4CEB9FE1A85EC53L;
		return z ^ (z >>> 33);
	}
}
