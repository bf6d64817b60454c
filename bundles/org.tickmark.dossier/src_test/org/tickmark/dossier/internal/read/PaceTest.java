package org.tickmark.dossier.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

/** What a parser does in one step is let go of: nobody can tell it to stop. */
class PaceTest {
	@Test
	void givesWhatTheStepGives() throws LimitException {
		assertThat(new Pace(() -> false).<String>beside(() -> "read")).isEqualTo("read");
	}

	@Test
	void nobodyWaitsForAStepThatNeverEndsOnceItIsCancelled() {
		var never = new CountDownLatch(1);

		assertThatThrownBy(() -> new Pace(() -> true).beside(() -> await(never))).isInstanceOf(CancellationException.class);
		never.countDown();
	}

	@Test
	void norForOneThatWorksWithoutEnd() {
		var enough = new AtomicBoolean();

		assertThatThrownBy(() -> new Pace(() -> false).beside(() -> {
			while (!enough.get()) Thread.onSpinWait();
			return "read";
		})).isInstanceOf(LimitException.class);
		enough.set(true);
	}

	@Test
	void whatTheStepThrowsIsThrownHere() {
		assertThatThrownBy(() -> new Pace(() -> false).beside(() -> {
			throw new StackOverflowError("deep");
		})).isInstanceOf(StackOverflowError.class).hasMessage("deep");
		assertThatThrownBy(() -> new Pace(() -> false).beside(() -> {
			throw new IllegalArgumentException("odd");
		})).hasCauseInstanceOf(IllegalArgumentException.class);
	}

	private static String await(CountDownLatch latch) {
		try {
			latch.await();
			return "read";
		} catch (InterruptedException e) {
			throw new CancellationException("interrupted");
		}
	}
}
