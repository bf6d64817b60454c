package org.tickmark.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** One line that is written over: documents done, rate, time left. */
class ProgressTest {
	private final StringWriter screen = new StringWriter();
	private Instant now = Instant.EPOCH;
	private final Progress progress = of(10_000_000);

	private Progress of(long whole) {
		return new Progress(Optional.of(new PrintWriter(screen)), () -> now, whole);
	}

	private void pass(double seconds) {
		now = now.plusMillis((long) (seconds * 1000));
	}

	@Test
	void saysHowManyDocumentsAreDoneHowFastAndWhatIsLeft() {
		pass(2);
		progress.done(2_000_000);

		assertThat(screen).hasToString("\r1 document scanned (20 %), 1,000,000 characters a second, about 8 s left");
	}

	@Test
	void tellsLongTimesInMinutes() {
		pass(20);
		progress.done(1_000_000);

		assertThat(screen.toString()).endsWith("about 3 min 0 s left");
	}

	@Test
	void saysNoTimeWhereNobodyKnowsHowMuchThereIs() {
		Progress endless = of(0);
		pass(1);
		endless.done(500_000);

		assertThat(screen).hasToString("\r1 document scanned, 500,000 characters a second");
	}

	@Test
	void writesNoMoreOftenThanOneCanRead() {
		for (int i = 0; i < 100; i++) {
			pass(0.01);
			progress.done(1000);
		}

		assertThat(screen.toString().chars().filter(c -> c == '\r')).hasSize(2);
	}

	@Test
	void leavesNothingOfALongerLine() {
		pass(30);
		progress.done(1_000_000);
		pass(30);
		progress.done(9_000_000);

		String last = screen.toString().substring(screen.toString().lastIndexOf('\r'));
		assertThat(last.stripTrailing()).isEqualTo("\r2 documents scanned, 166,666 characters a second");
		assertThat(last.length()).isEqualTo(screen.toString().lastIndexOf('\r'));
	}

	@Test
	void isTakenAway() {
		pass(1);
		progress.done(1);
		int length = screen.toString().length();
		progress.clear();

		assertThat(screen.toString().substring(length)).isEqualTo("\r" + " ".repeat(length - 1) + "\r");
	}

	@Test
	void saysNothingWhereNobodyLooks() {
		Progress unseen = Progress.unseen();
		unseen.done(1);
		unseen.clear();

		assertThat(screen.toString()).isEmpty();
	}
}
