package org.tickmark.cli.input;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.tickmark.cli.terminal.Session;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.GivenDay;
import org.tickmark.draft.file.TextFile;
import org.tickmark.review.Review;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.tickmark.review.ledger.Ledger;

/** Finds the documents that the arguments of a command name, one after the other: files, folders of them, collections, standard input. */
public final class Inputs {
	private static final Ledger NOTHING_DECIDED = Ledger.of(List.of());
	private static final long MEGABYTE = 1L << 20;
	/** A library in one file; it would not fit in memory with all that is found in it. */
	private static final long MOST_BYTES = 64 * MEGABYTE;

	private final Session session;
	private final EncodingOption encoding;
	private final Optional<Path> output;
	private final Found each;

	/** Takes documents as they are found. */
	@FunctionalInterface
	public interface Found {
		/**
		 * @param size about as many bytes as it has
		 * @param reading may be done later and on any thread, though once
		 */
		void document(long size, Supplier<Document> reading);
	}

	/**
	 * @param output what an earlier run wrote there is no draft, though it stands in a folder of drafts
	 */
	public Inputs(Session session, EncodingOption encoding, Optional<Path> output, Found each) {
		this.session = session;
		this.encoding = encoding;
		this.output = output;
		this.each = each;
	}

	public void read(String argument) {
		try {
			Path path = Path.of(argument);
			if (argument.equals("-")) readStandardInput();
			else if (Files.isDirectory(path)) readFolder(path);
			else if (path.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")) readCollection(path);
			else each.document(path.toFile().length(), guarded(argument, () -> file(path, argument)));
		} catch (IOException | InvalidPathException e) {
			unreadable(argument, withoutName(argument, reason(e)));
		}
	}

	/** Of all documents that the argument names together, in bytes; 0 where that is not known, or where there are none. */
	public long sizeOf(String argument) {
		try {
			Path path = Path.of(argument);
			if (argument.equals("-")) return 0;
			if (!Files.isDirectory(path)) return path.toFile().length();
			return FolderDrafts.below(session.readers(), path).keySet().stream().mapToLong(draft -> draft.toFile().length()).sum();
		} catch (IOException | InvalidPathException e) {
			// Reading it says why.
			return 0;
		}
	}

	private void unreadable(String id, String error) {
		each.document(0, () -> new Input.Unreadable(id, error));
	}

	private void readStandardInput() throws IOException {
		byte[] bytes = session.in().readNBytes((int) MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) throw new IOException(text("input.tooLarge", MOST_BYTES / MEGABYTE));
		DraftFile file = encoding.read(session.readers(), "-", bytes);
		each.document(bytes.length, guarded("-",
				() -> read("-", Optional.empty(), ContentHash.of(bytes), file, Optional.empty(), NOTHING_DECIDED)));
	}

	private void readFolder(Path folder) throws IOException {
		Map<Path, Optional<IOException>> drafts = FolderDrafts.below(session.readers(), folder);
		drafts.keySet().removeIf(draft -> output.filter(file -> isSameFile(draft, file)).isPresent());
		if (drafts.isEmpty()) unreadable(folder.toString(), text("input.emptyFolder"));
		drafts.forEach((draft, failure) -> failure.ifPresentOrElse(
				reason -> unreadable(draft.toString(), reason(reason)), () -> read(draft.toString())));
	}

	/** Whether both name one file that is there. */
	public static boolean isSameFile(Path input, Path file) {
		try {
			return Files.exists(file) && Files.isSameFile(input, file);
		} catch (IOException e) {
			// What cannot be looked at cannot be told from the other; reading or writing it says why.
			return false;
		}
	}

	private Document file(Path file, String argument) {
		try {
			if (Files.size(file) > MOST_BYTES) return new Input.Unreadable(argument, text("input.tooLarge", MOST_BYTES / MEGABYTE));
			Ledger ledger = Review.open(session.ledgers().of(file)).ledger();
			byte[] bytes = Files.readAllBytes(file);
			return read(file.toString(), Optional.of(file), ContentHash.of(bytes), encoding.read(session.readers(), argument, bytes),
					Optional.empty(), ledger);
		} catch (IOException e) {
			return new Input.Unreadable(argument, withoutName(argument, reason(e)));
		}
	}

	/** One document a line, so that a collection may be larger than memory. */
	private void readCollection(Path file) throws IOException {
		try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			var bounded = new BoundedLines(lines, (int) MOST_BYTES);
			int number = 0;
			for (Optional<String> line = bounded.next(); line.isPresent(); line = bounded.next()) {
				number++;
				String place = file + ":" + number;
				if (bounded.wasTooLong()) unreadable(place, text("input.tooLarge", MOST_BYTES / MEGABYTE));
				if (line.get().isBlank()) continue;
				String written = line.get();
				each.document(written.length(), guarded(place, () -> document(file, place, written)));
			}
		}
	}

	private Document document(Path collection, String place, String line) {
		try {
			if (!(JsonParser.parseString(line) instanceof JsonObject document))
				return new Input.Unreadable(place, text("input.notAnObject"));
			String id = string(document, "id").orElse(place);
			Optional<String> written = string(document, "text");
			if (written.isEmpty()) return new Input.Unreadable(id, text("input.noText", place));
			return dated(collection, id, written.get(), GivenDay.of(field -> string(document, field)), place);
		} catch (JsonParseException e) {
			// Its message is for those who write programs, with names of classes in it.
			return new Input.Unreadable(place, text("input.notJson"));
		}
	}

	private Document dated(Path collection, String id, String written, Optional<GivenDay> given, String place) {
		Optional<LocalDate> day = given.flatMap(GivenDay::day);
		if (given.isPresent() && day.isEmpty())
			return new Input.Unreadable(id, text("input.notADate", given.get().field(), given.get().written(), place));
		return read(id, Optional.of(collection), ContentHash.of(List.of(written, given.map(GivenDay::written).orElse(""))),
				TextFile.plain(written), day, NOTHING_DECIDED);
	}

	private static Optional<String> string(JsonObject document, String key) {
		JsonElement value = document.get(key);
		return value == null || !value.isJsonPrimitive() ? Optional.empty() : Optional.of(value.getAsString());
	}

	/** One document's fault is its own: those behind it are read all the same. */
	private static Supplier<Document> guarded(String id, Supplier<Document> reading) {
		return () -> {
			try {
				return reading.get();
			} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
				return new Input.Unreadable(id, text("input.fault", e));
			}
		};
	}

	/** @param own the day that the document gives beside its text */
	private static Document read(String id, Optional<Path> in, String hash, DraftFile file, Optional<LocalDate> own, Ledger ledger) {
		return new Document.Read(id, in, hash, file, own.map(file.draft()::filedOn).orElseGet(file::draft), ledger);
	}

	/** What the reader of drafts says starts with the name, since the desk shows it alone. */
	private static String withoutName(String name, String reason) {
		if (reason.startsWith(name + " is ")) return reason.substring(name.length() + 1);
		return reason.startsWith(name + ": ") ? reason.substring(name.length() + 2) : reason;
	}

	/** Without the file's name, which stands beside it. */
	static String reason(Exception failure) {
		return switch (failure) {
			case NoSuchFileException missing -> text("input.missing");
			case AccessDeniedException denied -> text("input.denied");
			case CharacterCodingException coding -> text("input.notUtf8");
			case FileSystemException system when system.getReason() != null -> system.getReason();
			default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
		};
	}
}
