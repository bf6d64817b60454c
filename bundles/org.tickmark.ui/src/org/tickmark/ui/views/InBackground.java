package org.tickmark.ui.views;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.tickmark.review.ReviewedDraft;

/** Makes what a view shows of a draft off the UI thread; what is out of date by then is not shown. */
final class InBackground<T> extends Job {
	private final Control view;
	private final Function<Optional<ReviewedDraft>, T> work;
	private final Consumer<T> show;
	private final AtomicReference<Optional<ReviewedDraft>> wanted = new AtomicReference<>(Optional.empty());

	/**
	 * @param view nothing is shown once it is gone
	 * @param work done on any thread
	 * @param show called on the UI thread
	 */
	InBackground(String name, Control view, Function<Optional<ReviewedDraft>, T> work, Consumer<T> show) {
		super(name);
		this.view = view;
		this.work = work;
		this.show = show;
		setSystem(true);
		setPriority(SHORT);
	}

	/** To be shown as soon as it is ready. UI thread only. */
	void start(Optional<ReviewedDraft> draft) {
		wanted.set(draft);
		schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Optional<ReviewedDraft> draft = wanted.get();
		T made = work.apply(draft);
		if (view.isDisposed()) return Status.CANCEL_STATUS;
		view.getDisplay().asyncExec(() -> {
			if (!view.isDisposed() && wanted.get() == draft) show.accept(made);
		});
		return Status.OK_STATUS;
	}
}
