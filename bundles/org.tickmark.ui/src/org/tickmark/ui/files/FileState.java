package org.tickmark.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;

/**
 * A file as it was at one moment.
 *
 * @param stamp for a quick look; the bytes tell for sure
 */
public record FileState(long stamp, byte[] bytes) {
	/** The stamp is taken first: what changes while reading gives another one later. */
	static FileState of(Path path) throws IOException {
		long stamp = stampOf(path);
		return new FileState(stamp, Files.readAllBytes(path));
	}

	/** @param bytes just written */
	static FileState of(Path path, byte[] bytes) {
		return new FileState(stampOf(path), bytes);
	}

	boolean sameBytes(FileState other) {
		return Arrays.equals(bytes, other.bytes);
	}

	/** Time and size, and where the system tells it the moment of the last change, which no tool sets back; 0 where there is no file. */
	static long stampOf(Path path) {
		try {
			long stamp = Files.getLastModifiedTime(path).toMillis() * 31 + Files.size(path);
			return stamp * 31 + changed(path);
		} catch (IOException e) {
			return 0;
		}
	}

	private static long changed(Path path) throws IOException {
		if (!path.getFileSystem().supportedFileAttributeViews().contains("unix")) return 0;
		return Files.getAttribute(path, "unix:ctime") instanceof FileTime time ? time.toMillis() : 0;
	}
}
