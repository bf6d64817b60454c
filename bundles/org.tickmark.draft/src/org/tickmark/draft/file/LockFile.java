package org.tickmark.draft.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

import org.tickmark.draft.internal.messages.Messages;

/**
 * The right to write a file, held against other programs by a lock on a file of its own and against other threads of this
 * one by a lock in memory, since file locks count for the whole process. The lock file stays: deleting it would let two in.
 */
public final class LockFile implements AutoCloseable {
	/** A write takes milliseconds; who holds the lock for so long hangs. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);
	private static final Duration BETWEEN_TRIES = Duration.ofMillis(10);
	private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

	private final FileChannel channel;

	private LockFile(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Waits for it, for a while.
	 *
	 * @param file that need not exist; its folder must
	 * @throws IOException with a message for people if somebody else does not let go
	 */
	public static LockFile beside(Path file) throws IOException {
		return beside(file, Disk.SYSTEM);
	}

	/** As {@link #beside(Path)}, on a disk that somebody looks after. */
	public static LockFile beside(Path file, Disk disk) throws IOException {
		Path path = file.resolveSibling(file.getFileName() + ".lock");
		IN_THIS_PROCESS.lock();
		try {
			if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
				throw new IOException(Messages.text("lock.noFile", path));
			FileChannel channel = disk.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
			try {
				await(channel, path);
				return new LockFile(channel);
			} catch (IOException | RuntimeException e) {
				channel.close();
				throw e;
			}
		} catch (IOException | RuntimeException e) {
			IN_THIS_PROCESS.unlock();
			throw e;
		}
	}

	private static void await(FileChannel channel, Path path) throws IOException {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (channel.tryLock() == null) {
			if (System.nanoTime() > deadline) {
				throw new IOException(Messages.text("lock.held", path, PATIENCE.toSeconds()));
			}
			LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
		}
	}

	/** Lets others write. */
	@Override
	public void close() throws IOException {
		try {
			channel.close();
		} finally {
			IN_THIS_PROCESS.unlock();
		}
	}
}
