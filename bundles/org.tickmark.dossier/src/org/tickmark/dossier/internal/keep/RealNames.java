package org.tickmark.dossier.internal.keep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.tickmark.dossier.DossierException;
import org.tickmark.dossier.RealName;
import org.tickmark.dossier.messages.Messages;
import org.tickmark.review.confidential.ConfidentialNamesFile;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/** Who is behind the code names. The file stays on this desk: it stands beside the dossier, not in it, and need not be there. */
public final class RealNames {
	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	private final Path file;

	/** @param file need not exist */
	public RealNames(Path file) {
		this.file = file;
	}

	/** None where the list is not on this desk. @throws IOException with a message for people where it cannot be read */
	public List<RealName> read() throws IOException {
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) return List.of();
		List<RealName> names = new ArrayList<>();
		try {
			for (String line : Files.readAllLines(file, UTF_8)) if (!line.isBlank()) names.add(GSON.fromJson(line, RealName.class));
		} catch (JsonParseException e) {
			throw new DossierException(Messages.text("names.unreadable", file.getFileName()), e);
		}
		return names;
	}

	/** To be called by who holds the lock. What cannot be read is not written over. */
	public void add(RealName name) throws IOException {
		if (!read().contains(name)) new ConfidentialNamesFile(file).append(GSON.toJson(name));
	}
}
