package org.tickmark.draft.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Notices when a file is another one. Asks the file system: its notices of changes do not come from other machines, and a shared folder is
 * where they matter.
 */
public final class FileWatch implements AutoCloseable {
	/** What others did is to show within two seconds, reading and showing included. */
	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(900);

	private final Path file;
	private final Runnable listener;
	private final Thread thread;
	private volatile boolean closed;

	private FileWatch(Path file, Runnable listener) {
		this.file = file;
		this.listener = listener;
		Map<String, Object> first = looksOf(file);
		this.thread = Thread.ofVirtual().name("Watching " + file.getFileName()).unstarted(() -> watch(first));
	}

	/**
	 * @param file that need not exist yet
	 * @param listener told after it changed, within two seconds, on a thread of the watch
	 */
	public static FileWatch on(Path file, Runnable listener) {
		var watch = new FileWatch(file, listener);
		watch.thread.start();
		return watch;
	}

	private void watch(Map<String, Object> first) {
		Map<String, Object> last = first;
		while (!closed) {
			LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
			Map<String, Object> now = looksOf(file);
			if (!closed && !now.equals(last)) listener.run();
			last = now;
		}
	}

	/**
	 * What tells a file from what it was before without reading it: size and time, and where the system tells it the moment of the last
	 * change, which no tool sets back. Nothing where there is no file.
	 */
	public static Map<String, Object> looksOf(Path file) {
		boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
		try {
			return Files.readAttributes(file, unix ? "unix:size,lastModifiedTime,ctime,ino" : "size,lastModifiedTime");
		} catch (IOException e) {
			// Not there yet, or not for a moment.
			return Map.of();
		}
	}

	/** Nothing is told that begins after this. */
	@Override
	public void close() {
		closed = true;
		LockSupport.unpark(thread);
	}
}
