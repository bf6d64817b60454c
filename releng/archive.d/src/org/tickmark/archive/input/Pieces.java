package org.tickmark.archive.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.tickmark.archive.input.Piece.Kind;

/**
 * What the inputs hold, piece by piece, as the folders are walked: of a million files only the names of one piece are in memory. Which of
 * them are drafts is left to those who read them, since that may mean to look into a file.
 */
public final class Pieces implements Iterator<Piece> {
	/** Enough to keep a task busy for some seconds, few enough that all cores have something to do. */
	static final long MOST_BYTES = 4L << 20;
	static final int MOST_FILES = 1000;
	private static final String DOSSIER = ".tickmark-dossier";

	/** A folder in which the walk is. */
	private record Open(Path folder, DirectoryStream<Path> stream, Iterator<Path> entries, String desk, boolean top) { }

	private final Iterator<Path> inputs;
	private final Path into;
	private final Deque<Open> walk = new ArrayDeque<>();
	private final Deque<Piece> ready = new ArrayDeque<>();
	private List<String> files = new ArrayList<>();
	private List<String> desks = new ArrayList<>();
	private long bytes;

	/**
	 * @param inputs files and folders
	 * @param into where the tables go, which is no input, though it may lie in a folder that is one
	 */
	public Pieces(List<Path> inputs, Path into) {
		this.inputs = inputs.stream().map(Path::toAbsolutePath).map(Path::normalize).iterator();
		this.into = into.toAbsolutePath().normalize();
	}

	@Override
	public boolean hasNext() {
		while (ready.isEmpty() && step()) { }
		return !ready.isEmpty();
	}

	@Override
	public Piece next() {
		if (!hasNext()) throw new NoSuchElementException();
		return ready.removeFirst();
	}

	/** @return whether there may be more */
	private boolean step() {
		try {
			if (!walk.isEmpty()) return walkOn();
			if (inputs.hasNext()) {
				Path input = inputs.next();
				if (Files.isDirectory(input)) enter(input, "", true);
				else add(input, "", true);
				return true;
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		if (files.isEmpty()) return false;
		flush();
		return true;
	}

	private boolean walkOn() throws IOException {
		Open folder = walk.peek();
		Optional<Path> next = entry(folder);
		if (next.isEmpty()) {
			folder.stream().close();
			walk.pop();
			return true;
		}
		Path path = next.get();
		String name = String.valueOf(path.getFileName());
		if (Files.isDirectory(path)) {
			if (!Files.isSymbolicLink(path) && !name.endsWith(DOSSIER) && !path.equals(into)) enter(path, folder.top() ? name
					: folder.desk(), false);
		} else add(path, folder.desk(), false);
		return true;
	}

	/** A folder that goes away or cannot be read on is as one that cannot be read: the walk goes on. */
	private Optional<Path> entry(Open folder) {
		try {
			return folder.entries().hasNext() ? Optional.of(folder.entries().next()) : Optional.empty();
		} catch (DirectoryIteratorException e) {
			unreadable(folder.folder(), folder.desk());
			return Optional.empty();
		}
	}

	/** As a file that cannot be read: it gets its line among the errors. */
	private void unreadable(Path folder, String desk) {
		files.add(folder.toString());
		desks.add(desk);
	}

	private void enter(Path folder, String desk, boolean top) throws IOException {
		try {
			DirectoryStream<Path> stream = Files.newDirectoryStream(folder);
			walk.push(new Open(folder, stream, stream.iterator(), desk, top));
		} catch (IOException e) {
			unreadable(folder, desk);
		}
	}

	private void add(Path file, String desk, boolean named) throws IOException {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		long size = Files.isRegularFile(file) ? Files.size(file) : 0;
		if (name.endsWith(".jsonl")) ranges(Kind.LINES, file, desk, size);
		else if (name.endsWith(".parquet")) ranges(Kind.PARQUET, file, desk, size);
		else if (name.endsWith(".jsonl.gz")) ready.add(new Piece(Kind.PACKED_LINES, List.of(file.toString()), List.of(desk), 0, size));
		else if (named) ready.add(new Piece(Kind.NAMED, List.of(file.toString()), List.of(desk), 0, size));
		else if (!name.endsWith(".tickmark") && !name.endsWith(".lock")) {
			files.add(file.toString());
			desks.add(desk);
			bytes += size;
			if (bytes >= MOST_BYTES || files.size() >= MOST_FILES) flush();
		}
	}

	private void ranges(Kind kind, Path file, String desk, long size) {
		for (long start = 0; start == 0 || start < size; start += MOST_BYTES)
			ready.add(new Piece(kind, List.of(file.toString()), List.of(desk), start, Math.min(size, start + MOST_BYTES)));
	}

	private void flush() {
		ready.add(new Piece(Kind.DRAFTS, files, desks, 0, bytes));
		files = new ArrayList<>();
		desks = new ArrayList<>();
		bytes = 0;
	}
}
