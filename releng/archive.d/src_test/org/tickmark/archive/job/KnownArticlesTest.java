package org.tickmark.archive.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class KnownArticlesTest {
	@Test
	void knowsWhatItWasGivenAndNothingElse() {
		var random = new SplittableRandom(1);
		KnownArticles known = KnownArticles.none();
		long[] all = random.longs(3000).toArray();
		for (int from = 0; from < all.length; from += 1000) {
			long[] ids = Arrays.copyOfRange(all, from, from + 1000);
			known = known.with(ids, Arrays.stream(ids).map(id -> id * 31).toArray());
		}

		assertThat(known.size()).isEqualTo(3000);
		for (long id : all) {
			assertThat(known.holds(id, id * 31)).isTrue();
			assertThat(known.holds(id, id)).isFalse();
			assertThat(known.holds(id)).isTrue();
			assertThat(known.holds(id + 1)).isFalse();
		}
	}

	@Test
	void keepsSeveralContentsOfOneId() {
		KnownArticles known = KnownArticles.none().with(new long[] {5, 5}, new long[] {2, 1}).with(new long[] {5}, new long[] {3});

		assertThat(known.holds(5, 1)).isTrue();
		assertThat(known.holds(5, 2)).isTrue();
		assertThat(known.holds(5, 3)).isTrue();
		assertThat(known.holds(5, 4)).isFalse();
	}
}
