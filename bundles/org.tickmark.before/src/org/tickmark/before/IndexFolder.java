package org.tickmark.before;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/**
 * The folder of an index. What is built lies in a folder of its own inside; a small file names the one that counts and is replaced whole,
 * so that readers see the old index or the new one.
 */
final class IndexFolder {
	/** To be raised whenever terms or entries are written otherwise. */
	private static final int VERSION = 1;
	private static final String FORMAT = "tickmark-before";
	private static final String CURRENT = "tickmark-before.json";
	private static final String BUILT = "built-";
	private static final String LOCK = "building.lock";

	/**
	 * What the small file says.
	 *
	 * @param folder inside, that counts
	 * @param at when it was built
	 */
	record Current(String format, int version, String folder, String at, long articles, long passages, long verified) { }

	private final Path folder;

	IndexFolder(Path folder) {
		this.folder = folder;
	}

	/** @throws UnusableIndexException if there is none that can be read */
	Current current() throws IOException {
		if (!Files.isDirectory(folder)) throw new UnusableIndexException(Messages.text("before.missing", folder));
		Path file = folder.resolve(CURRENT);
		if (!Files.isRegularFile(file)) throw new UnusableIndexException(Messages.text("before.none", folder));
		Current read = parsed(Files.readString(file)).orElseThrow(() -> new UnusableIndexException(Messages.text("before.broken", folder)));
		if (read.version != VERSION) throw new UnusableIndexException(Messages.text("before.old", folder));
		if (!Files.isDirectory(place(read))) throw new UnusableIndexException(Messages.text("before.broken", folder));
		return read;
	}

	private static Optional<Current> parsed(String text) {
		try {
			return Optional.ofNullable(new Gson().fromJson(text, Current.class))
					.filter(read -> FORMAT.equals(read.format) && read.at != null && read.folder != null
							&& read.folder.startsWith(BUILT) && read.folder.matches("[\\w-]+"));
		} catch (JsonParseException e) {
			return Optional.empty();
		}
	}

	/** Where its files are. */
	Path place(Current current) {
		return folder.resolve(current.folder);
	}

	/** Where a new one is built, which nobody reads yet. */
	Path newPlace() throws IOException {
		if (Files.exists(folder) && !Files.isDirectory(folder)) throw new IOException(Messages.text("before.file", folder));
		Files.createDirectories(folder);
		try (Stream<Path> entries = Files.list(folder)) {
			if (entries.anyMatch(entry -> !isOurs(entry))) throw new IOException(Messages.text("before.foreign", folder));
		}
		return Files.createDirectory(folder.resolve(BUILT + UUID.randomUUID()));
	}

	private static boolean isOurs(Path entry) {
		String name = String.valueOf(entry.getFileName());
		return name.equals(CURRENT) || name.equals(CURRENT + ".new") || name.equals(LOCK) || name.startsWith(BUILT);
	}

	/** So that two do not build at once. Whoever opens it closes it. */
	FileChannel lock() throws IOException {
		FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			if (channel.tryLock() != null) return channel;
		} catch (OverlappingFileLockException e) {
			// This very program has it.
		}
		channel.close();
		throw new IOException(Messages.text("before.busy", folder));
	}

	/** From now on this one counts; the others are removed as far as nobody holds their files. */
	void replace(Path built, Instant at, long articles, long passages, long verified) throws IOException {
		var now = new Current(FORMAT, VERSION, String.valueOf(built.getFileName()), at.toString(), articles, passages, verified);
		Path aside = folder.resolve(CURRENT + ".new");
		Files.write(aside, (new Gson().toJson(now) + "\n").getBytes(UTF_8));
		try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		Files.move(aside, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		removeAllBut(built);
	}

	/** What an earlier build left when it was stopped, too. */
	private void removeAllBut(Path kept) throws IOException {
		List<Path> others;
		try (Stream<Path> entries = Files.list(folder)) {
			others = entries.filter(each -> String.valueOf(each.getFileName()).startsWith(BUILT) && !each.equals(kept)).toList();
		}
		others.forEach(IndexFolder::remove);
	}

	/** As far as it can be removed: on some systems a desk that reads it holds its files until it opens the new one. */
	static void remove(Path tree) {
		try (Stream<Path> all = Files.walk(tree)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(each);
		} catch (IOException | UncheckedIOException e) {
			// The next build tries again.
		}
	}
}
