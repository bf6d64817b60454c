package org.tickmark.dossier.internal.keep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import org.tickmark.dossier.ReadSource;
import org.tickmark.draft.file.WholeFile;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/** What was read from the copies, so that a long document is read once. Anything in it may be deleted: it is read anew. */
public final class TextCache {
	private final Path folder;

	/** @param folder need not exist yet */
	public TextCache(Path folder) {
		this.folder = folder;
	}

	/** Empty where nothing is kept, or nothing that this version wrote. */
	public Optional<ReadSource> of(String hash) {
		Path file = file(hash);
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) return Optional.empty();
		try (JsonReader in = new JsonReader(Files.newBufferedReader(file, UTF_8))) {
			return ReadSourceCodec.read(in);
		} catch (IOException | JsonParseException | IllegalStateException | IllegalArgumentException e) {
			// Half a file or another's: the copy itself says what is right.
			return Optional.empty();
		}
	}

	/** A folder that cannot be written keeps nothing, and nothing is lost by that. */
	public void keep(String hash, ReadSource read) {
		try {
			Files.createDirectories(folder);
			WholeFile.write(file(hash), out -> {
				var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
				ReadSourceCodec.write(read, new JsonWriter(text));
				text.flush();
			});
		} catch (IOException e) {
			// It is read from the copy again next time.
		}
	}

	/** Nothing happens where there is none. */
	public void delete(String hash) throws IOException {
		Files.deleteIfExists(file(hash));
	}

	private Path file(String hash) {
		return folder.resolve(hash + ".json");
	}
}
