package org.tickmark.tests;

import java.lang.Thread.State;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * What keeps the window from answering: what the platform's monitor logs, which times events alone, and how late an alarm rang that was set
 * again and again, which is late whatever the window is at. Closed when the test is through.
 */
final class FreezesTold implements ILogListener, AutoCloseable {
	private static final String MONITOR = "org.eclipse.ui.monitoring";
	private static final long ON_PURPOSE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

	private final List<String> told = new CopyOnWriteArrayList<>();
	private final Thread monitor;
	private final Alarm alarm = new Alarm();

	/** Rings in the window's own thread, late by what that is at. */
	private static final class Alarm implements Runnable {
		private static final int MILLIS = 5;
		private static final long LATE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
		private long due;
		private long latest;
		private int late;

		void set() {
			due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLIS);
			Desk.display().timerExec(MILLIS, this);
		}

		void stop() {
			Desk.display().timerExec(-1, this);
		}

		@Override
		public void run() {
			long by = System.nanoTime() - due;
			latest = Math.max(latest, by);
			if (by > LATE_NANOS) late++;
			set();
		}

		void forget() {
			latest = 0;
			late = 0;
		}

		@Override
		public String toString() {
			return String.format("the window answered within %.1f ms, %d times after more than 100 ms", latest / 1e6, late);
		}
	}

	FreezesTold() throws ReflectiveOperationException {
		Platform.addLogListener(this);
		monitor = startMonitor();
		Desk.until("the monitor watches", () -> monitor.getState() == State.TIMED_WAITING);
		Desk.settle();
		alarm.set();
	}

	/** The platform leaves its monitor out where bundles come from class folders, as here: the same one, with the product's limits. */
	private static Thread startMonitor() throws ReflectiveOperationException {
		Class<?> startup = Platform.getBundle(MONITOR).loadClass("org.eclipse.ui.internal.monitoring.MonitoringStartup");
		Method start = startup.getDeclaredMethod("createAndStartMonitorThread");
		start.setAccessible(true);
		return (Thread) start.invoke(null);
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

	/** Keeps the window from answering to an event. @return whether that was told; it is forgotten then */
	boolean tellsOfOneOnPurpose() {
		Listener busy = event -> {
			long end = System.nanoTime() + ON_PURPOSE_NANOS;
			while (System.nanoTime() < end) Thread.onSpinWait();
		};
		Shell shell = Desk.shell();
		shell.addListener(SWT.Help, busy);
		shell.notifyListeners(SWT.Help, new Event());
		shell.removeListener(SWT.Help, busy);
		long end = System.nanoTime() + 4 * ON_PURPOSE_NANOS;
		Desk.until("it is told, or it is not", () -> !told.isEmpty() && alarm.late > 0 || System.nanoTime() > end);
		boolean tells = !told.isEmpty() && alarm.late > 0;
		told.clear();
		alarm.forget();
		return tells;
	}

	@Override
	public void close() throws ReflectiveOperationException {
		alarm.stop();
		monitor.getClass().getMethod("shutdown").invoke(monitor);
		Platform.removeLogListener(this);
	}

	@Override
	public String toString() {
		boolean on = Platform.getPreferencesService().getBoolean(MONITOR, "monitoring_enabled", false, null);
		if (!on) return "the product has no freeze monitor";
		String monitored = told.isEmpty() ? "was silent" : "told " + told.size() + ":\n" + String.join("\n", told);
		return "the freeze monitor " + monitored + "; " + alarm;
	}
}
