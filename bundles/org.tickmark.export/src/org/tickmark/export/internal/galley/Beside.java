package org.tickmark.export.internal.galley;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.tickmark.export.ExportProgress;

/** Runs what nobody can stop beside the one who waits for it: who waits no longer goes on, and what comes of it is dropped. */
final class Beside {
	private static final long LOOK_MILLIS = 50;

	private Beside() { }

	/** @throws CancellationException as soon as nobody waits any more */
	static <T> T run(String name, Callable<T> work, ExportProgress progress) throws IOException {
		var task = new FutureTask<>(work);
		Thread.ofPlatform().daemon().name(name).start(task);
		while (true) {
			try {
				return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				if (progress.isCancelled()) throw new CancellationException(name);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException(name);
			} catch (ExecutionException e) {
				throw failure(e.getCause());
			}
		}
	}

	/** As if it had been thrown here. */
	private static IOException failure(Throwable cause) {
		if (cause instanceof Error error) throw error;
		if (cause instanceof RuntimeException failure) throw failure;
		return cause instanceof IOException failure ? failure : new IOException(cause);
	}
}
