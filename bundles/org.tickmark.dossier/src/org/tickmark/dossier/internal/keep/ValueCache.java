package org.tickmark.dossier.internal.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import org.tickmark.draft.file.WholeFile;

/**
 * What was found in the texts of the copies, so that it is looked for once. Anything in it may be deleted: it is found anew. It belongs to
 * this desk, and is part of nothing that leaves it.
 */
public final class ValueCache {
	/** More than the values of any text that is read take. */
	private static final long LARGEST = 200_000_000;

	private final Path folder;

	/** @param folder need not exist yet */
	public ValueCache(Path folder) {
		this.folder = folder;
	}

	/** Empty where nothing is kept. */
	public Optional<byte[]> of(String hash) {
		Path file = file(hash);
		try {
			boolean kept = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST;
			return kept ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
		} catch (IOException e) {
			// It is found anew.
			return Optional.empty();
		}
	}

	/** A folder that cannot be written keeps nothing, and nothing is lost by that. */
	public void keep(String hash, byte[] values) {
		try {
			Files.createDirectories(folder);
			WholeFile.write(file(hash), values);
		} catch (IOException e) {
			// It is found anew next time.
		}
	}

	/** Nothing happens where there is none. */
	public void delete(String hash) throws IOException {
		Files.deleteIfExists(file(hash));
	}

	private Path file(String hash) {
		return folder.resolve(hash + ".values");
	}
}
