package org.tickmark.claims.internal.names.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class SharedKeysTest {
	private static final List<List<String>> NAMES = List.of(List.of("berg", "brg"), List.of("roth"), List.of("berg", "bergh"),
			List.of("berg"));

	private final SharedKeys keys = SharedKeys.of(NAMES.size(), NAMES::get);

	@Test
	void tellsTheFirstNameOfAKey() {
		assertThat(keys.first("berg")).hasValue(0);
		assertThat(keys.first("bergh")).hasValue(2);
		assertThat(keys.first("lund")).isEmpty();
	}

	@Test
	void isSharedByTwoAtLeast() {
		assertThat(keys.isShared("berg")).isTrue();
		assertThat(keys.isShared("roth")).isFalse();
		assertThat(keys.isShared("lund")).isFalse();
	}

	@Test
	void pairsEachWithTheFirstThatShareItsKey() {
		assertThat(pairs(keys, 12)).containsExactly("0 2", "0 3", "2 3");
		assertThat(pairs(keys, 1)).containsExactly("0 2", "0 3");
	}

	/** "Aa" and "BB" have one hash: whoever asks for pairs compares the names. */
	@Test
	void mayTakeTwoKeysForOne() {
		assertThat(pairs(SharedKeys.of(2, List.of(List.of("Aa"), List.of("BB"))::get), 12)).containsExactly("0 1");
	}

	@Test
	void hasNoPairsOfNoNames() {
		assertThat(pairs(SharedKeys.of(0, name -> List.of()), 12)).isEmpty();
	}

	private static List<String> pairs(SharedKeys keys, int most) {
		List<String> pairs = new ArrayList<>();
		keys.forPairs(most, (earlier, later) -> pairs.add(earlier + " " + later));
		Collections.sort(pairs);
		return pairs;
	}
}
