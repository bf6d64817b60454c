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
	private static final long ON_PURPOSE_NANOS = 500_000_000;

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

	/** Keeps the window from answering, so that it is known that somebody watches. @return whether that was told; it is forgotten then */
	boolean tellsOfOneOnPurpose() {
		var over = new boolean[1];
		Desk.display().asyncExec(() -> {
			long end = System.nanoTime() + ON_PURPOSE_NANOS;
			while (System.nanoTime() < end) Thread.onSpinWait();
			over[0] = true;
		});
		Desk.until("the window answers again", () -> over[0]);
		long end = System.nanoTime() + 4 * ON_PURPOSE_NANOS;
		Desk.until("it is told, or it is not", () -> !told.isEmpty() || System.nanoTime() > end);
		boolean tells = !told.isEmpty();
		told.clear();
		return tells;
	}

	@Override
	public void close() {
		Platform.removeLogListener(this);
	}

	@Override
	public String toString() {
		Bundle monitor = Platform.getBundle(MONITOR);
		boolean on = Platform.getPreferencesService().getBoolean(MONITOR, "monitoring_enabled", false, null);
		if (monitor == null || monitor.getState() != Bundle.ACTIVE || !on) return "no freeze monitor is running";
		if (told.isEmpty()) return "the freeze monitor was silent";
		return "the freeze monitor told " + told.size() + ":\n" + String.join("\n", told);
	}
}
