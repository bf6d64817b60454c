package org.tickmark.claims.internal;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What a piece of work costs on this thread, however busy the machine is with other things. Good for telling seconds from minutes, not for
 * speed.
 */
public final class ProcessorTime {
	private ProcessorTime() { }

	public static Duration of(Runnable work) {
		var threads = ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadCpuTime();
		work.run();
		return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
	}
}
