package org.tickmark.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of the system's for temporary files, which only its owner may read; gone when it is closed. */
public final class TemporaryFolder implements AutoCloseable {
	private final Path path;

	/** There is nothing in it. */
	public TemporaryFolder() throws IOException {
		this.path = Files.createTempDirectory("tickmark");
	}

	/** Where it is. */
	public Path path() {
		return path;
	}

	@Override
	public void close() throws IOException {
		try (Stream<Path> files = Files.walk(path)) {
			List<Path> inner = files.sorted(Comparator.reverseOrder()).toList();
			for (Path file : inner) Files.deleteIfExists(file);
		}
	}
}
