package org.tickmark.review.confidential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.tickmark.review.confidential.ConfidentialNames.Named;
import org.tickmark.review.messages.Messages;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The list of real names beside a draft, {@code draft.md.tickmark-names}: JSON Lines with {@code code}, {@code name}, {@code contact} and
 * {@code note}, and whatever else somebody wrote there, which stays. It is read by nobody but its owner, no export takes it along, and it
 * need not exist. Lines are only ever added; of two for one code name the later counts, and the real names of both are covered.
 *
 * @param file need not exist
 */
public record ConfidentialNamesFile(Path file) {
	/** What its name ends in, behind the draft's whole name. */
	public static final String ENDING = ".tickmark-names";
	private static final Set<StandardOpenOption> APPEND = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE,
			StandardOpenOption.APPEND);

	/** Beside the draft, of one that is a link beside the file that it leads to, as the ledger is. */
	public static ConfidentialNamesFile of(Path draft) {
		Path path = draft;
		try {
			if (Files.isSymbolicLink(draft)) path = draft.toRealPath();
		} catch (IOException e) {
			// It leads nowhere, which is said when the draft itself is read.
			path = draft;
		}
		return new ConfidentialNamesFile(path.resolveSibling(path.getFileName() + ENDING));
	}

	/** None where there is no list. @throws IOException with a message for people where it cannot be read whole */
	public ConfidentialNames read() throws IOException {
		if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) return ConfidentialNames.NONE;
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) throw new IOException(Messages.text("names.noFile", name()));
		List<Named> names = new ArrayList<>();
		List<String> lines = Files.readAllLines(file, UTF_8);
		for (int at = 0; at < lines.size(); at++) {
			if (!lines.get(at).isBlank()) names.add(named(lines.get(at), at + 1));
		}
		return new ConfidentialNames(names);
	}

	private Named named(String line, int number) throws IOException {
		try {
			JsonObject json = JsonParser.parseString(line).getAsJsonObject();
			return new Named(string(json, "code"), string(json, "name"), string(json, "contact"), string(json, "note"));
		} catch (JsonParseException | IllegalStateException | IllegalArgumentException | UnsupportedOperationException e) {
			throw new IOException(Messages.text("names.unreadable", name(), number), e);
		}
	}

	private static String string(JsonObject json, String member) {
		return json.has(member) && !json.get(member).isJsonNull() ? json.get(member).getAsString() : "";
	}

	private String name() {
		return String.valueOf(file.getFileName());
	}

	/** Adds a source; nothing where the list says just that. */
	public void add(Named named) throws IOException {
		if (read().of(named.codeName()).filter(named::equals).isPresent()) return;
		var json = new JsonObject();
		json.addProperty("code", named.codeName());
		json.addProperty("name", named.realName());
		if (!named.contact().isBlank()) json.addProperty("contact", named.contact());
		if (!named.note().isBlank()) json.addProperty("note", named.note());
		append(json.toString());
	}

	/** @param line JSON with {@code code} and {@code name} at least, on one line */
	public void append(String line) throws IOException {
		if (Files.isSymbolicLink(file)) throw new IOException(Messages.text("names.noFile", name()));
		try (FileChannel channel = FileChannel.open(file, APPEND, ownerOnly())) {
			String joint = channel.size() > 0 && !Files.readString(file, UTF_8).endsWith("\n") ? "\n" : "";
			ByteBuffer bytes = ByteBuffer.wrap((joint + line + "\n").getBytes(UTF_8));
			while (bytes.hasRemaining()) channel.write(bytes);
			channel.force(true);
		}
	}

	/** From the first moment on: a file that is closed to others afterwards was open to them before. */
	private FileAttribute<?>[] ownerOnly() {
		return file.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
				: new FileAttribute<?>[0];
	}
}
