package org.tickmark.ui.widgets;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;

/**
 * Waits for what a person has to wait for: in a thread of its own, with a dialog as soon as it takes long, which can be cancelled. Who
 * cancels goes on at once, however long the work still takes to notice; what comes of it is dropped.
 */
public final class Waiting {
	/** A person hardly sees it, and nothing else happens meanwhile: what is soon done is done as if it were done here. */
	private static final long UNSEEN_MILLIS = 250;
	private static final long LOOK_MILLIS = 50;

	/** What reads something. */
	public interface Reading<T> {
		T run() throws IOException;
	}

	private Waiting() { }

	/** As {@link #on}, for what may not be readable. */
	public static <T> T onReading(String doing, Reading<T> reading) throws IOException {
		try {
			return on(doing, reading::run);
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof IOException failure) throw failure;
			if (e.getCause() instanceof RuntimeException failure) throw failure;
			throw new IllegalStateException(e.getCause());
		}
	}

	/**
	 * UI thread only; events are handled meanwhile if it takes long.
	 *
	 * @param doing what is waited for, for people
	 * @param work must not touch what belongs to the UI thread
	 * @throws CancellationException if somebody thought better of it
	 * @throws InvocationTargetException with what the work threw
	 */
	public static <T> T on(String doing, Callable<T> work) throws InvocationTargetException {
		var task = new FutureTask<>(work);
		Thread.ofPlatform().daemon().name(doing).start(task);
		try {
			if (!isDone(task, UNSEEN_MILLIS))
				PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> wait(doing, task, monitor));
			return task.get();
		} catch (InterruptedException e) {
			task.cancel(true);
			throw new CancellationException(doing);
		} catch (ExecutionException e) {
			throw new InvocationTargetException(e.getCause());
		}
	}

	private static void wait(String doing, FutureTask<?> task, IProgressMonitor monitor) throws InterruptedException {
		monitor.beginTask(doing, IProgressMonitor.UNKNOWN);
		while (!isDone(task, LOOK_MILLIS)) if (monitor.isCanceled()) throw new InterruptedException(doing);
	}

	private static boolean isDone(FutureTask<?> task, long millis) throws InterruptedException {
		try {
			task.get(millis, TimeUnit.MILLISECONDS);
		} catch (TimeoutException e) {
			return false;
		} catch (ExecutionException e) {
			// Told by whoever asks for the result.
			return true;
		}
		return true;
	}
}
