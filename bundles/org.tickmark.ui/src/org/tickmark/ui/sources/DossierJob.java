package org.tickmark.ui.sources;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.tickmark.ui.widgets.UiThread;

/** Does something with a dossier off the UI thread, one thing at a time, and hands the result over on the UI thread. */
final class DossierJob<T> extends Job {
	/** What is done, on any thread. */
	interface Work<T> {
		T run(Progress progress) throws IOException;
	}

	/** How far it is, and whether somebody has thought better of it. Safe on any thread. */
	interface Progress {
		void tell(String doing);

		boolean isCancelled();

		/** @throws CancellationException if somebody has */
		default void goOn() {
			if (isCancelled()) throw new CancellationException();
		}

		/** The same for whoever counts. @param words in which so many of so many are told */
		default org.tickmark.dossier.sweep.Progress counted(BiFunction<Integer, Integer, String> words) {
			Progress all = this;
			return new org.tickmark.dossier.sweep.Progress() {
				@Override
				public boolean isCancelled() {
					return all.isCancelled();
				}

				@Override
				public void done(int done, int of) {
					all.tell(words.apply(done, of));
				}
			};
		}
	}

	/** What becomes of it, told on the UI thread. */
	interface Told<T> {
		void doing(String what);

		void done(T result);

		void failed(IOException failure);

		/** In any case, behind the others. */
		void ended();
	}

	/** Of the jobs of one dossier. */
	static final class OneAtATime implements ISchedulingRule {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	}

	/** Nobody reads faster, and the UI thread has other things to do. */
	private static final long OFTEN_NANOS = 200_000_000;

	private final UiThread ui;
	private final Work<T> work;
	private final Told<T> told;

	DossierJob(String name, OneAtATime rule, UiThread ui, Work<T> work, Told<T> told) {
		super(name);
		this.ui = ui;
		this.work = work;
		this.told = told;
		setRule(rule);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		ui.later(() -> told.doing(getName()));
		try {
			T result = work.run(new Progress() {
				private long toldAt;

				@Override
				public void tell(String doing) {
					if (System.nanoTime() - toldAt < OFTEN_NANOS) return;
					toldAt = System.nanoTime();
					monitor.subTask(doing);
					ui.later(() -> told.doing(doing));
				}

				@Override
				public boolean isCancelled() {
					return monitor.isCanceled();
				}
			});
			if (monitor.isCanceled()) return Status.CANCEL_STATUS;
			ui.later(() -> told.done(result));
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			ui.later(() -> told.failed(e));
			return Status.OK_STATUS;
		} finally {
			ui.later(() -> told.ended());
		}
	}
}
