package org.tickmark.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InOrderTest {
	private static final long LARGE = 2_000_000;

	private final List<String> taken = new ArrayList<>();

	private InOrder<String> on(int cores) {
		return new InOrder<>(cores, taken::add);
	}

	/** "early" can only be made once "late" is, so both are made at once. */
	@Test
	void makesThingsAtOnceAndKeepsTheirOrder() {
		var late = new CountDownLatch(1);
		try (var order = on(2)) {
			order.add(1, waitingFor(late, "early"));
			order.add(1, () -> {
				late.countDown();
				return "late";
			});
			order.finish();
		}
		assertThat(taken).containsExactly("early", "late");
	}

	@Test
	void handsOnAThousandInOrder() {
		List<String> expected = new ArrayList<>();
		try (var order = on(3)) {
			for (int i = 0; i < 1000; i++) {
				String number = Integer.toString(i);
				expected.add(number);
				order.add(i % 7, () -> number);
			}
			order.finish();
		}
		assertThat(taken).isEqualTo(expected);
	}

	@Test
	void makesLargeThingsOneAtATime() {
		try (var order = on(4)) {
			order.add(LARGE, () -> "first");
			order.add(LARGE, () -> "second");
			assertThat(taken).containsExactly("first");
			order.finish();
		}
		assertThat(taken).containsExactly("first", "second");
	}

	@Test
	void makesNothingAheadOnOneCore() {
		try (var order = on(1)) {
			order.add(1, () -> "first");
			assertThat(taken).containsExactly("first");
		}
	}

	@Test
	void handsOnTheFaultOfWhoeverMakes() {
		try (var order = on(2)) {
			order.add(1, () -> {
				throw new IllegalArgumentException("unfit");
			});
			assertThatThrownBy(order::finish).isInstanceOf(IllegalArgumentException.class).hasMessage("unfit");
		}
	}

	private static Supplier<String> waitingFor(CountDownLatch latch, String thing) {
		return () -> {
			try {
				latch.await();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
			return thing;
		};
	}
}
