package org.tickmark.ui.views;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.tickmark.ui.widgets.UiThread;

/**
 * Makes what a view shows of a draft off the UI thread; what is out of date by then is not shown.
 *
 * @param <Q> what it is made of
 * @param <T> what is shown
 */
final class InBackground<Q, T> extends Job {
	private final Control view;
	private final UiThread ui;
	private final Function<Q, T> work;
	private final Consumer<T> show;
	private final AtomicReference<Q> wanted;

	/**
	 * @param first what it is made of until it is started with something else
	 * @param view nothing is shown once it is gone
	 * @param work done on any thread
	 * @param show called on the UI thread
	 */
	InBackground(String name, Q first, Control view, Function<Q, T> work, Consumer<T> show) {
		super(name);
		this.wanted = new AtomicReference<>(first);
		this.view = view;
		this.ui = UiThread.of(view.getDisplay());
		this.work = work;
		this.show = show;
		setSystem(true);
		setPriority(SHORT);
	}

	/** To be shown as soon as it is ready. UI thread only. */
	void start(Q of) {
		wanted.set(of);
		schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Q of = wanted.get();
		T made = work.apply(of);
		ui.later(() -> {
			if (!view.isDisposed() && wanted.get() == of) show.accept(made);
		});
		return Status.OK_STATUS;
	}
}
