package org.tickmark.cli.terminal;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl+C while something is written: the program ends as soon as the line that is begun is whole, and leaves no file behind that is not.
 * From when it is made until it is closed.
 */
public final class Interruption implements AutoCloseable {
	/** Whoever asked does not wait longer, whatever is not finished. */
	private static final int PATIENCE_SECONDS = 10;

	private final CountDownLatch ended = new CountDownLatch(1);
	private final Thread hook = new Thread(this::ask, "interruption");
	private volatile boolean asked;

	public Interruption() {
		Runtime.getRuntime().addShutdownHook(hook);
	}

	/** Returns when it is closed, or after some seconds. */
	void ask() {
		asked = true;
		try {
			ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * To be called where everything is whole.
	 *
	 * @throws CancellationException if the program is to end
	 */
	public void stopIfAsked() {
		if (asked) throw new CancellationException("interrupted");
	}

	/** Whether the program is to end. */
	public boolean isAsked() {
		return asked;
	}

	/** Nothing is left to be finished. */
	@Override
	public void close() {
		ended.countDown();
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException e) {
			// It runs already, and was just let go.
		}
	}
}
