package org.tickmark.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class BatchesTest {
	private static final long SHORT = 5_000;
	private static final long LARGE = 1_000_000;

	private final List<List<String>> handedOn = new ArrayList<>();
	private final List<Long> sizes = new ArrayList<>();
	private final Batches batches = new Batches((size, reading) -> {
		sizes.add(size);
		handedOn.add(reading.get().stream().map(Document::id).toList());
	});

	private void add(String id, long size) {
		batches.add(size, () -> new Input.Unreadable(id, ""));
	}

	@Test
	void theFirstGoOneByOneForAllCores() {
		for (int i = 0; i < 10; i++) add("d" + i, SHORT);
		assertThat(handedOn).hasSize(10);
	}

	@Test
	void manyGoBySixteenInOrderAndNoneIsLeft() {
		List<String> all = new ArrayList<>();
		for (int i = 0; i < 1000; i++) {
			all.add("d" + i);
			add("d" + i, SHORT);
		}
		batches.finish();
		batches.finish();

		assertThat(handedOn).flatExtracting(batch -> batch).isEqualTo(all);
		assertThat(handedOn).last().satisfies(last -> assertThat(last.size()).isBetween(1, 16));
		assertThat(handedOn.get(handedOn.size() - 2)).hasSize(16);
		assertThat(sizes.get(handedOn.size() - 2)).isEqualTo(16 * SHORT);
	}

	@Test
	void aLargeOneGoesByItself() {
		for (int i = 0; i < 500; i++) add("d" + i, SHORT);
		batches.finish();
		handedOn.clear();
		add("before", SHORT);
		add("large", LARGE);
		add("behind", SHORT);
		batches.finish();

		assertThat(handedOn).containsExactly(List.of("before"), List.of("large"), List.of("behind"));
	}
}
