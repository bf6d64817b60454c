package org.tickmark.ui.export;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.tickmark.export.ExportProgress;
import org.tickmark.ui.widgets.UiThread;

/** Writes or previews an export off the UI thread; what became of it is told on the UI thread, and nothing once it is cancelled. */
final class ExportJob<T> extends Job {
	/** What is done. */
	interface Work<T> {
		T run(ExportProgress progress) throws IOException;
	}

	private final UiThread ui;
	private final Work<T> work;
	private final Consumer<T> done;
	private final Consumer<IOException> failed;

	ExportJob(String name, UiThread ui, Work<T> work, Consumer<T> done, Consumer<IOException> failed) {
		super(name);
		this.ui = ui;
		this.work = work;
		this.done = done;
		this.failed = failed;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			T result = work.run(new ExportProgress() {
				@Override
				public boolean isCancelled() {
					return monitor.isCanceled();
				}
			});
			tell(monitor, () -> done.accept(result));
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			tell(monitor, () -> failed.accept(e));
			return Status.OK_STATUS;
		}
	}

	private void tell(IProgressMonitor monitor, Runnable telling) {
		ui.later(() -> {
			if (!monitor.isCanceled()) telling.run();
		});
	}
}
