package org.tickmark.dossier.internal.read;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.tickmark.dossier.messages.Messages;

/**
 * Stops what takes long and gives nothing. Nobody waits for a clock: whoever works asks between two steps. What counts is the work of the
 * one thread that reads, so that a busy machine cuts no honest source short.
 */
final class Pace {
	/** Asking costs as much as reading a line. */
	private static final int STEPS_BETWEEN_LOOKS = 16;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final BooleanSupplier cancelled;
	private final long start = now();
	private long allowed = Limits.START_NANOS;
	private int steps;

	/** @param cancelled whether nobody waits any more */
	Pace(BooleanSupplier cancelled) {
		this.cancelled = cancelled;
	}

	static long now() {
		return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
	}

	/** A place was read, with so many characters. */
	void got(int characters) {
		allowed += Limits.NANOS_A_PLACE + characters * Limits.NANOS_A_CHARACTER;
	}

	/**
	 * @throws LimitException if too little was read for the time that it took
	 * @throws CancellationException if nobody waits any more
	 */
	void check() throws LimitException {
		if (++steps % STEPS_BETWEEN_LOOKS != 0) return;
		if (cancelled.getAsBoolean()) throw new CancellationException("reading");
		if (now() - start > allowed) throw new LimitException(Messages.text("limit.slow"));
	}
}
