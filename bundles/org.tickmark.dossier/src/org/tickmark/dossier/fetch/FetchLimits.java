package org.tickmark.dossier.fetch;

import java.time.Duration;

/**
 * What a page may take.
 *
 * @param deadline for everything: looking up names, all redirects, the page itself
 * @param redirects that are followed
 * @param bytes of the page, unpacked
 * @param growth how many times larger it may become by unpacking, once it is larger than {@code freeGrowth} bytes
 * @param bytesPerSecond that it must bring on average, measured from {@code slowAfter} on
 */
record FetchLimits(Duration deadline, int redirects, int bytes, int growth, int freeGrowth, int bytesPerSecond, Duration slowAfter) {
	/** Pages pack about ten to one; text that packs a hundred to one says the same thing over and over. */
	static final FetchLimits USUAL = new FetchLimits(Duration.ofSeconds(20), 10, 10_000_000, 100, 1_000_000, 1000, Duration.ofSeconds(4));

	/** The same, done sooner. */
	FetchLimits within(Duration all, Duration slow) {
		return new FetchLimits(all, redirects, bytes, growth, freeGrowth, bytesPerSecond, slow);
	}
}
