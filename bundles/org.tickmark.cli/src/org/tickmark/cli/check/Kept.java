package org.tickmark.cli.check;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.tickmark.cli.terminal.Messages;
import org.tickmark.draft.file.WholeFile;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/**
 * What earlier runs found, in a file of lines: one a document, which is written as soon as the document was looked at. A run that was
 * stopped, however hard, loses at most the line that it was writing. In memory is only where the lines are.
 */
final class Kept implements Closeable {
	private static final String START = "{\"key\":\"";
	private static final int KEY = 64;
	/** Of a line before the rest of it can be told apart. */
	private static final int HEAD = START.length() + KEY;
	private static final int PIECE = 1 << 16;

	private record Line(String key, List<Objection> objections) { }

	private record Place(long at, int length) { }

	private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
	private final Path file;
	private final FileChannel channel;
	private final Map<String, Place> known = new HashMap<>();
	private final Map<String, Place> used = new HashMap<>();
	private long end;

	private Kept(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** @throws IOException with a message for people, also if another run has it open */
	static Kept in(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
		try {
			if (!lock(channel)) throw new IOException(Messages.text("check.keptInUse", file));
			var kept = new Kept(file, channel);
			kept.find();
			return kept;
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	private static boolean lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		} catch (OverlappingFileLockException e) {
			return false;
		}
	}

	/** Notes where the lines are. What stands behind the last line end was cut off and is written anew. */
	private void find() throws IOException {
		ByteBuffer piece = ByteBuffer.allocate(PIECE);
		var head = new byte[HEAD];
		long start = 0;
		long at = 0;
		for (int read = channel.read(piece, at); read > 0; read = channel.read(piece.clear(), at)) {
			for (int i = 0; i < read; i++, at++) {
				byte each = piece.get(i);
				if (at - start < HEAD) head[(int) (at - start)] = each;
				if (each != '\n') continue;
				note(start, at, new String(head, StandardCharsets.US_ASCII));
				start = at + 1;
			}
		}
		end = start;
		channel.truncate(end);
	}

	/** Of two lines on one document the last counts. */
	private void note(long start, long stop, String head) throws IOException {
		if (!head.startsWith(START) || stop - start < HEAD || stop - start > Integer.MAX_VALUE)
			throw new IOException(Messages.text("check.keptFaulty", file));
		known.put(head.substring(START.length()), new Place(start, (int) (stop - start)));
	}

	/** What was found in a document, if it was looked at before. On any thread. @param key names all that the finding depends on */
	Optional<List<Objection>> of(String key) {
		Place place = place(key);
		return place.length() == 0 ? Optional.empty() : read(place).map(Line::objections);
	}

	private synchronized Place place(String key) {
		return known.getOrDefault(key, new Place(0, 0));
	}

	private Optional<Line> read(Place place) {
		try {
			return Optional.ofNullable(gson.fromJson(new String(bytes(place, 0), StandardCharsets.UTF_8), Line.class));
		} catch (IOException | JsonParseException e) {
			// Then it is looked at once more.
			return Optional.empty();
		}
	}

	private byte[] bytes(Place place, int more) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(place.length() + more);
		while (bytes.hasRemaining() && channel.read(bytes, place.at() + bytes.position()) > 0) { }
		return bytes.array();
	}

	/** Keeps what was found in a document, and remembers that this run needed it. */
	synchronized void keep(String key, List<Objection> objections) throws IOException {
		Place there = known.get(key);
		used.put(key, there == null ? append(gson.toJson(new Line(key, objections))) : there);
	}

	private Place append(String line) throws IOException {
		ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
		var place = new Place(end, bytes.remaining() - 1);
		while (bytes.hasRemaining()) channel.write(bytes, end + bytes.position());
		end += bytes.limit();
		return place;
	}

	/** After a run that was not stopped: what it did not need is of no use any more. Nothing can be kept behind that. */
	synchronized void forgetTheRest() throws IOException {
		if (known.keySet().stream().allMatch(used::containsKey)) return;
		Map<Long, Place> inOrder = new TreeMap<>();
		used.values().forEach(place -> inOrder.put(place.at(), place));
		Path partial = file.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".saving");
		try {
			WholeFile.write(partial, out -> {
				for (Place place : inOrder.values()) out.write(bytes(place, 1));
			});
			// Windows gives no name away that is open.
			channel.close();
			WholeFile.name(partial, file);
		} finally {
			Files.deleteIfExists(partial);
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
