package org.tickmark.draft.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The one way in which a user's file is written: whole or not at all. A full disk or a crash leaves the old file as it was. A link stays a
 * link, and what it leads to is written; mode, owner and what else the system keeps of a file stay as well, where one may set them.
 */
public final class WholeFile {
	/** As many as Linux follows. */
	private static final int MOST_LINKS = 40;

	private WholeFile() { }

	/** What is to be written, piece by piece. */
	@FunctionalInterface
	public interface Content {
		/** If it throws, nothing is written. @param out need not be closed, but flushed */
		void writeTo(OutputStream out) throws IOException;
	}

	/** When it returns, the bytes are on the disk. */
	public static void write(Path path, byte[] bytes) throws IOException {
		write(path, out -> out.write(bytes));
	}

	/** When it returns, the content is on the disk. What is no file that could be replaced, such as a pipe, is written as it comes. */
	public static void write(Path path, Content content) throws IOException {
		write(path, content, Disk.SYSTEM);
	}

	/** As {@link #write(Path, Content)}, on a disk that somebody looks after. */
	public static void write(Path path, Content content, Disk disk) throws IOException {
		if (Files.exists(path) && !Files.isRegularFile(path)) {
			try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.WRITE)) {
				content.writeTo(out);
			}
			return;
		}
		Path target = behindLinks(path).toAbsolutePath();
		// Nobody can lay a link where the name cannot be foreseen. It is short, since the file's own may be as long as names get.
		Path partial = target.resolveSibling("." + UUID.randomUUID() + ".saving");
		try {
			fill(partial, target, content, disk);
			name(partial, target, disk);
		} catch (IOException | RuntimeException e) {
			discard(partial, disk, e);
			throw e;
		}
	}

	/**
	 * Gives a file that is on the disk its name, in place of what had it before. When it returns, the name is on the disk as well.
	 *
	 * @param target in the same folder
	 */
	public static void name(Path partial, Path target) throws IOException {
		name(partial, target, Disk.SYSTEM);
	}

	private static void name(Path partial, Path target, Disk disk) throws IOException {
		disk.move(partial, target);
		disk.force(target.toAbsolutePath().resolveSibling("."));
	}

	/** What failed first is what people have to know. */
	private static void discard(Path partial, Disk disk, Exception failure) {
		try {
			disk.delete(partial);
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}

	/** A link that leads nowhere yet is followed, too: the file appears where it points. */
	private static Path behindLinks(Path path) throws IOException {
		Path at = path;
		for (int links = 0; Files.isSymbolicLink(at); links++) {
			if (links == MOST_LINKS) throw new FileSystemLoopException(path.toString());
			at = at.resolveSibling(Files.readSymbolicLink(at));
		}
		return at;
	}

	private static void fill(Path partial, Path target, Content content, Disk disk) throws IOException {
		disk.create(partial, target);
		try (FileChannel channel = disk.open(partial, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
			content.writeTo(Channels.newOutputStream(channel));
			channel.force(true);
		}
	}
}
