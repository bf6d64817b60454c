package org.tickmark.dossier.internal.read;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.sun.management.ThreadMXBean;

import org.tickmark.dossier.ReadSource;

/**
 * A program that reads each file of a folder and says, a line each: how many bytes of memory it asked for, how long it worked and how long
 * that took on the clock in milliseconds, what it read, and what it remarked.
 */
final class ReadFiles {
	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private ReadFiles() { }

	public static void main(String[] arguments) throws Exception {
		try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
			for (Path file : files.sorted().toList()) {
				long allocated = THREADS.getCurrentThreadAllocatedBytes();
				long work = Pace.now();
				long clock = System.nanoTime();
				ReadSource read = Reading.read(file, file.getFileName().toString(), "");
				long took = (System.nanoTime() - clock) / 1_000_000;
				long millis = (Pace.now() - work) / 1_000_000;
				long bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
				String text = read.text().text();
				System.out.println(String.join("\t", file.getFileName().toString(), String.valueOf(bytes), String.valueOf(millis),
						String.valueOf(took), read.form().name(),
						String.valueOf(text.length()), text.substring(0, Math.min(20, text.length())).replace('\n', ' '),
						String.join(" ", read.remarks())));
			}
		}
	}
}
