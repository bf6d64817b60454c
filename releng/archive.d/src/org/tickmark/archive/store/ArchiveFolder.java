package org.tickmark.archive.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.tickmark.archive.schema.Table;

import com.google.gson.Gson;

/**
 * The folder of an archive. Tables grow batch by batch: a batch is written aside, its parts are moved to their places, and then a note of
 * it is written, which makes it count. What has no note is the rest of a job that was stopped, and is removed before the next.
 */
public final class ArchiveFolder implements AutoCloseable {
	private static final String MARK = "tickmark-archive.json";
	private static final String FORMAT = "{\"format\":\"tickmark-archive\",\"version\":1}\n";
	private static final String NOTES = "batches";
	private static final String WORK = "_work";
	private static final String PART = "batch=";
	private static final String LOCK = "archive.lock";

	private final Path folder;
	private final FileChannel lock;

	private ArchiveFolder(Path folder, FileChannel lock) {
		this.folder = folder;
		this.lock = lock;
	}

	/**
	 * Opens it for writing, made anew if it is not there.
	 *
	 * @throws IOException with a message for people if it holds something else, or another job is writing into it
	 */
	public static ArchiveFolder open(Path folder) throws IOException {
		if (Files.exists(folder) && !Files.isDirectory(folder)) throw new IOException(folder + " is a file; name a folder for the archive");
		if (!Files.isRegularFile(folder.resolve(MARK))) {
			if (Files.isDirectory(folder) && holdsSomething(folder))
				throw new IOException(folder + " holds something else than an archive; name a new or empty folder");
			Files.createDirectories(folder);
		}
		FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (!lockable(channel)) {
			channel.close();
			throw new IOException("another job is writing into " + folder + "; wait until it is done");
		}
		var archive = new ArchiveFolder(folder, channel);
		if (!Files.exists(folder.resolve(MARK))) archive.writeWhole(folder.resolve(MARK), FORMAT);
		archive.writeWhole(folder.resolve("SCHEMA.md"), SchemaPage.text());
		archive.removeRests();
		return archive;
	}

	private static boolean lockable(FileChannel channel) throws IOException {
		try {
			FileLock held = channel.tryLock();
			return held != null;
		} catch (OverlappingFileLockException e) {
			// This very program has it.
			return false;
		}
	}

	/** @throws IOException with a message for people if it is no archive */
	public static void refuseUnlessArchive(Path folder) throws IOException {
		if (!Files.isRegularFile(folder.resolve(MARK))) throw new IOException(folder
				+ " is not an archive; releng/archive INPUT --into FOLDER makes one");
	}

	private static boolean holdsSomething(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.anyMatch(entry -> !entry.endsWith(LOCK));
		}
	}

	/** Where a batch is written before it counts. */
	public Path work() {
		return folder.resolve(WORK);
	}

	/** Of one table. */
	public static Path of(Path archive, Table table) {
		return archive.resolve(table.folder());
	}

	/** Those that count, by number. */
	public static SortedMap<Integer, Batch> batches(Path archive) throws IOException {
		SortedMap<Integer, Batch> batches = new TreeMap<>();
		Path notes = archive.resolve(NOTES);
		if (!Files.isDirectory(notes)) return batches;
		try (Stream<Path> entries = Files.list(notes)) {
			for (Path note : entries.filter(each -> each.toString().endsWith(".json")).toList()) {
				Batch batch = new Gson().fromJson(Files.readString(note), Batch.class);
				batches.put(batch.number(), batch);
			}
		}
		return batches;
	}

	/** Makes what was written aside for each table count. */
	public void commit(Batch batch) throws IOException {
		for (Table table : Table.values()) {
			Path written = work().resolve(table.folder());
			if (!Files.isDirectory(written)) continue;
			Path place = placeOf(table, batch.number());
			Files.createDirectories(place.getParent());
			Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
		}
		Files.createDirectories(folder.resolve(NOTES));
		writeWhole(folder.resolve(NOTES).resolve(batch.number() + ".json"), new Gson().toJson(batch) + "\n");
		remove(work());
	}

	private Path placeOf(Table table, int batch) {
		return of(folder, table).resolve(PART + batch);
	}

	/** Whether anything was ever written to a table. */
	static boolean holds(Path archive, Table table) throws IOException {
		if (!Files.isDirectory(of(archive, table))) return false;
		try (Stream<Path> entries = Files.list(of(archive, table))) {
			return entries.anyMatch(entry -> entry.getFileName().toString().startsWith(PART));
		}
	}

	/** Takes a batch out of all tables: another one holds all of its articles. */
	public void drop(int batch) throws IOException {
		Files.deleteIfExists(folder.resolve(NOTES).resolve(batch + ".json"));
		for (Table table : Table.values()) remove(placeOf(table, batch));
	}

	private void removeRests() throws IOException {
		remove(work());
		SortedMap<Integer, Batch> counting = batches(folder);
		for (Table table : Table.values()) {
			if (!Files.isDirectory(of(folder, table))) continue;
			List<Path> parts;
			try (Stream<Path> entries = Files.list(of(folder, table))) {
				parts = entries.filter(each -> each.getFileName().toString().startsWith(PART)).toList();
			}
			for (Path part : parts) {
				String number = part.getFileName().toString().substring(PART.length());
				if (!counting.containsKey(Integer.valueOf(number))) remove(part);
			}
		}
	}

	private void writeWhole(Path file, String text) throws IOException {
		Path aside = file.resolveSibling("." + file.getFileName() + ".new");
		Files.write(aside, text.getBytes(UTF_8));
		try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
	}

	/** With all that is in it; nothing happens if it is not there. */
	static void remove(Path tree) throws IOException {
		if (!Files.exists(tree)) return;
		try (Stream<Path> all = Files.walk(tree)) {
			all.sorted(Comparator.reverseOrder()).forEach(each -> {
				try {
					Files.delete(each);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	@Override
	public void close() throws IOException {
		lock.close();
	}
}
