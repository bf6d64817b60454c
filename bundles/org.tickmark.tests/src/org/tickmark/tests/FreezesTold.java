package org.tickmark.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** What the platform's monitor logs whenever the window does not answer for too long; closed when the test is through. */
final class FreezesTold implements ILogListener, AutoCloseable {
	private static final String MONITOR = "org.eclipse.ui.monitoring";

	private final List<String> told = new CopyOnWriteArrayList<>();

	FreezesTold() {
		Platform.addLogListener(this);
	}

	@Override
	public void logging(IStatus status, String plugin) {
		if (!status.getPlugin().equals(MONITOR)) return;
		var all = new StringBuilder(status.getMessage());
		for (IStatus sample : status.getChildren()) {
			all.append("\n  ").append(sample.getMessage());
			if (sample.getException() != null)
				for (StackTraceElement step : sample.getException().getStackTrace()) all.append("\n    ").append(step);
		}
		told.add(all.toString());
	}

	@Override
	public void close() {
		Platform.removeLogListener(this);
	}

	@Override
	public String toString() {
		Bundle monitor = Platform.getBundle(MONITOR);
		if (monitor == null || monitor.getState() != Bundle.ACTIVE) return "no freeze monitor is running";
		return told.isEmpty() ? "the freeze monitor was silent" : "the freeze monitor told " + told.size() + ":\n" + String.join("\n", told);
	}
}
