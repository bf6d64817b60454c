package org.tickmark.before;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/** Opens folders for Lucene, which would otherwise tell everybody at a terminal that a module is missing that nothing here needs. */
final class QuietLucene {
	/** Held, since loggers that nobody holds forget their level. */
	private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

	private QuietLucene() { }

	/** Files are read, not mapped into memory: a mapped one cannot be removed on some systems while a desk has it open. */
	static Directory open(Path folder) throws IOException {
		VECTORS.setLevel(Level.OFF);
		return new NIOFSDirectory(folder);
	}
}
