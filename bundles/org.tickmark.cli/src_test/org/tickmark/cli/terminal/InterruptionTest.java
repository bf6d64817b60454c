package org.tickmark.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is begun comes to its end first. */
@Timeout(30)
class InterruptionTest {
	@Test
	void nobodyStopsBeforeItIsAskedFor() {
		try (var interruption = new Interruption()) {
			assertThatCode(interruption::stopIfAsked).doesNotThrowAnyException();
		}
	}

	@Test
	void waitsUntilAllIsWhole() {
		var interruption = new Interruption();
		var asking = CompletableFuture.runAsync(interruption::ask);
		untilStopped(interruption);

		assertThat(asking).isNotDone();
		interruption.close();
		assertThat(asking).succeedsWithin(Duration.ofSeconds(5));
	}

	@Test
	void whatIsAskedForStopsTheNextDocument() {
		var interruption = new Interruption();
		interruption.close();
		interruption.ask();

		assertThatThrownBy(interruption::stopIfAsked).isInstanceOf(CancellationException.class);
	}

	private static void untilStopped(Interruption interruption) {
		while (true) {
			try {
				interruption.stopIfAsked();
				Thread.onSpinWait();
			} catch (CancellationException stopped) {
				return;
			}
		}
	}
}
