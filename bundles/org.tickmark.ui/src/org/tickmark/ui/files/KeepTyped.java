package org.tickmark.ui.files;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.tickmark.ui.files.UnsavedFields.Typed;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;

/** Keeps what is typed into one field about items and not recorded yet, a moment later. UI thread only. */
public final class KeepTyped {
	/** The most that a crash can cost. */
	private static final int MILLIS = 2000;

	private final Text field;
	private final UnsavedFields fields;
	private final Supplier<Optional<Typed>> unrecorded;
	private Optional<Typed> kept = Optional.empty();
	private boolean awaited;

	/** @param unrecorded what has to be kept now; empty once it is recorded */
	public KeepTyped(Text field, Supplier<Optional<Typed>> unrecorded) {
		this.field = field;
		this.fields = PlatformUI.getWorkbench().getService(UnsavedFields.class);
		this.unrecorded = unrecorded;
		field.addListener(SWT.Modify, typed -> soon());
	}

	private void soon() {
		if (awaited) return;
		awaited = true;
		field.getDisplay().timerExec(MILLIS, this::keep);
	}

	private void keep() {
		awaited = false;
		if (field.isDisposed()) return;
		Optional<Typed> now = unrecorded.get();
		try {
			if (!kept.map(Typed::items).equals(now.map(Typed::items))) forget();
			if (now.isPresent()) fields.keep(now.get());
			kept = now;
		} catch (IOException e) {
			// Nobody can do anything about it while they write; it can still be recorded.
			Failures.log(Messages.text("typed.notKept"), e);
		}
	}

	/** It is recorded now, or not wanted. */
	public void forget() {
		try {
			if (kept.isPresent()) fields.forget(kept.get());
			kept = Optional.empty();
		} catch (IOException e) {
			Failures.log(Messages.text("typed.notDeleted"), e);
		}
	}
}
