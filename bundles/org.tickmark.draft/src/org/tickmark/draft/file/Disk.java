package org.tickmark.draft.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.osgi.annotation.versioning.ConsumerType;

/** All that is done to files whose loss would hurt: drafts and ledgers. Tests put one before the system's that fails, or notes it down. */
@ConsumerType
public interface Disk {
	/** The one that there is. */
	Disk SYSTEM = new Disk() { };

	/** As {@link FileChannel#open(Path, OpenOption...)}. */
	default FileChannel open(Path file, OpenOption... options) throws IOException {
		return FileChannel.open(file, options);
	}

	/** A new file without anything in it, with mode, owner and what else the system keeps of one that is to be replaced, if that exists. */
	default void create(Path file, Path like) throws IOException {
		// Mode and owner come with the copy, before there is anything in it that others should not read. It fails if the name is taken.
		if (Files.exists(like)) Files.copy(like, file, StandardCopyOption.COPY_ATTRIBUTES);
		else Files.createFile(file);
	}

	/** Gives a file another name in the same folder, in place of what had it before. */
	default void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Nothing where there is none. */
	default void delete(Path file) throws IOException {
		Files.deleteIfExists(file);
	}

	/** So that the names in it, too, outlive a loss of power. */
	default void force(Path folder) throws IOException {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// Windows lets no folder be opened; there the file's own force also stores its name.
			return;
		}
	}
}
