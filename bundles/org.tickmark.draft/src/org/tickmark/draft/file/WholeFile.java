package org.tickmark.draft.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
			fill(partial, target, content);
			name(partial, target);
		} finally {
			Files.deleteIfExists(partial);
		}
	}

	/**
	 * Gives a file that is on the disk its name, in place of what had it before. When it returns, the name is on the disk as well.
	 *
	 * @param target in the same folder
	 */
	public static void name(Path partial, Path target) throws IOException {
		move(partial, target);
		force(target.toAbsolutePath().resolveSibling("."));
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

	private static void fill(Path partial, Path target, Content content) throws IOException {
		// Mode and owner come with the copy, before there is anything in it that others should not read. It fails if the name is taken.
		if (Files.exists(target)) Files.copy(target, partial, StandardCopyOption.COPY_ATTRIBUTES);
		else Files.createFile(partial);
		try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
			content.writeTo(Channels.newOutputStream(channel));
			channel.force(true);
		}
	}

	private static void move(Path partial, Path target) throws IOException {
		try {
			Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** So that the new name, too, outlives a loss of power. */
	private static void force(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// Windows lets no folder be opened; the file stands all the same.
		}
	}
}
