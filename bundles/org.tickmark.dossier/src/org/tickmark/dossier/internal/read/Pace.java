package org.tickmark.dossier.internal.read;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.tickmark.dossier.messages.Messages;

/**
 * Stops what takes long and gives nothing. Nobody waits for a clock: whoever works asks between two steps. What counts is the work of the
 * one thread that reads, so that a busy machine cuts no honest source short.
 */
final class Pace {
	/** Asking costs as much as reading a line. */
	private static final int STEPS_BETWEEN_LOOKS = 16;
	private static final long LOOK_MILLIS = 50;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final BooleanSupplier cancelled;
	private final long start = now();
	private long allowed = Limits.START_NANOS;
	private long beside;
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
		if (now() - start + beside > allowed) throw new LimitException(Messages.text("limit.slow"));
	}

	/**
	 * Does what has no place for a look between two steps: in a thread of its own, which is let go of. It ends by itself, and what comes of
	 * it is dropped.
	 *
	 * @throws LimitException if it takes longer than a source may that has given nothing
	 * @throws CancellationException if nobody waits any more
	 */
	<T> T beside(Supplier<T> step) throws LimitException {
		var task = new FutureTask<>(step::get);
		Thread thread = Thread.ofPlatform().daemon().name("Reading a source").start(task);
		try {
			while (!isDone(task)) {
				beside = Math.max(beside, THREADS.getThreadCpuTime(thread.threadId()));
				if (cancelled.getAsBoolean()) throw new CancellationException("reading");
				if (beside > allowed) throw new LimitException(Messages.text("limit.slow"));
			}
			return task.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("reading");
		} catch (ExecutionException e) {
			if (e.getCause() instanceof Error error) throw error;
			throw new IllegalStateException(e.getCause());
		}
	}

	private static boolean isDone(FutureTask<?> task) throws InterruptedException, ExecutionException {
		try {
			task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
			return true;
		} catch (TimeoutException e) {
			return false;
		}
	}
}
