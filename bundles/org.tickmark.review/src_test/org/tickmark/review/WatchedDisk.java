package org.tickmark.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.tickmark.draft.file.Disk;

/** The disk, with somebody who is told each step before it is done, and may have it fail. */
final class WatchedDisk implements Disk {
	/** What is done to a file. */
	enum What {
		OPEN, READ, WRITE, TRUNCATE, FORCE, CLOSE, LOCK, CREATE, MOVE, DELETE, FORCE_FOLDER
	}

	/** @param at in the file, where something is written @param bytes what is written or what a new file holds @param to of a move */
	record Step(What what, Path file, long at, byte[] bytes, Path to) {
		Step(What what, Path file) {
			this(what, file, 0, new byte[0], file);
		}
	}

	/** Told what is about to be done. */
	@FunctionalInterface
	interface Watcher {
		/** @throws IOException in place of the step */
		void about(Step step) throws IOException;
	}

	private final Watcher watcher;

	WatchedDisk(Watcher watcher) {
		this.watcher = watcher;
	}

	@Override
	public FileChannel open(Path file, OpenOption... options) throws IOException {
		watcher.about(new Step(What.OPEN, file));
		Set<OpenOption> all = Set.of(options);
		boolean creates = all.contains(StandardOpenOption.CREATE) && !Files.exists(file);
		boolean empties = all.contains(StandardOpenOption.TRUNCATE_EXISTING) && Files.exists(file);
		if (creates) watcher.about(new Step(What.CREATE, file));
		if (empties) watcher.about(new Step(What.TRUNCATE, file));
		return new Channel(file, Disk.SYSTEM.open(file, options), all.contains(StandardOpenOption.APPEND));
	}

	@Override
	public void create(Path file, Path like) throws IOException {
		byte[] bytes = Files.exists(like) ? Files.readAllBytes(like) : new byte[0];
		watcher.about(new Step(What.CREATE, file, 0, bytes, file));
		Disk.SYSTEM.create(file, like);
	}

	@Override
	public void move(Path from, Path to) throws IOException {
		watcher.about(new Step(What.MOVE, from, 0, new byte[0], to));
		Disk.SYSTEM.move(from, to);
	}

	@Override
	public void delete(Path file) throws IOException {
		watcher.about(new Step(What.DELETE, file));
		Disk.SYSTEM.delete(file);
	}

	@Override
	public void force(Path folder) throws IOException {
		watcher.about(new Step(What.FORCE_FOLDER, folder));
		Disk.SYSTEM.force(folder);
	}

	private final class Channel extends FileChannel {
		private final Path file;
		private final FileChannel inner;
		private final boolean appends;

		Channel(Path file, FileChannel inner, boolean appends) {
			this.file = file;
			this.inner = inner;
			this.appends = appends;
		}

		@Override
		public int read(ByteBuffer to) throws IOException {
			watcher.about(new Step(What.READ, file));
			return inner.read(to);
		}

		@Override
		public int read(ByteBuffer to, long position) throws IOException {
			watcher.about(new Step(What.READ, file));
			return inner.read(to, position);
		}

		@Override
		public int write(ByteBuffer from) throws IOException {
			byte[] bytes = Arrays.copyOfRange(from.array(), from.arrayOffset() + from.position(), from.arrayOffset() + from.limit());
			try {
				watcher.about(new Step(What.WRITE, file, appends ? inner.size() : inner.position(), bytes, file));
			} catch (IOException e) {
				// A disk gets full in the middle of a line.
				inner.write(ByteBuffer.wrap(bytes, 0, bytes.length / 2));
				throw e;
			}
			return inner.write(from);
		}

		@Override
		public void force(boolean metaData) throws IOException {
			watcher.about(new Step(What.FORCE, file));
			inner.force(metaData);
		}

		@Override
		public FileLock tryLock(long position, long size, boolean shared) throws IOException {
			watcher.about(new Step(What.LOCK, file));
			return inner.tryLock(position, size, shared);
		}

		@Override
		protected void implCloseChannel() throws IOException {
			inner.close();
			watcher.about(new Step(What.CLOSE, file));
		}

		@Override
		public long position() throws IOException {
			return inner.position();
		}

		@Override
		public FileChannel position(long position) throws IOException {
			inner.position(position);
			return this;
		}

		@Override
		public long size() throws IOException {
			return inner.size();
		}

		private UnsupportedOperationException notUsed() {
			return new UnsupportedOperationException(String.valueOf(List.of(file)));
		}

		@Override
		public long read(ByteBuffer[] to, int offset, int length) {
			throw notUsed();
		}

		@Override
		public long write(ByteBuffer[] from, int offset, int length) {
			throw notUsed();
		}

		@Override
		public int write(ByteBuffer from, long position) {
			throw notUsed();
		}

		@Override
		public FileChannel truncate(long size) {
			throw notUsed();
		}

		@Override
		public long transferTo(long position, long count, WritableByteChannel target) {
			throw notUsed();
		}

		@Override
		public long transferFrom(ReadableByteChannel source, long position, long count) {
			throw notUsed();
		}

		@Override
		public MappedByteBuffer map(MapMode mode, long position, long size) {
			throw notUsed();
		}

		@Override
		public FileLock lock(long position, long size, boolean shared) {
			throw notUsed();
		}
	}
}
