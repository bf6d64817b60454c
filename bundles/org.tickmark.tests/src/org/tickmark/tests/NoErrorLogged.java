package org.tickmark.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which the platform logged an error, however well the rest of it went. */
final class NoErrorLogged implements BeforeEachCallback, AfterEachCallback, ILogListener {
	private final List<IStatus> errors = new CopyOnWriteArrayList<>();

	@Override
	public void beforeEach(ExtensionContext context) {
		Platform.addLogListener(this);
	}

	@Override
	public void logging(IStatus status, String plugin) {
		if (status.getSeverity() == IStatus.ERROR) errors.add(status);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Platform.removeLogListener(this);
		assertEquals(List.of(), List.copyOf(errors));
	}
}
