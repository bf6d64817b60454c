package org.tickmark.ui.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tickmark.review.ledger.TextHash;

/** What was typed and not saved, kept in a folder of its own until it is: survives a crash, and never touches a draft's file. */
@Component(service = UnsavedTexts.class)
public final class UnsavedTexts {
	/**
	 * @param draft whose text it is
	 * @param base hash of what stood in its file when it was read or saved last
	 * @param when it was kept last
	 * @param file in which
	 */
	public record Unsaved(Path draft, TextHash base, String text, Instant when, Path file) { }

	private final SessionFiles files;

	/** Of this desk. */
	@Activate
	public UnsavedTexts() {
		this(SessionFiles.ofThisDesk(), UUID.randomUUID().toString());
	}

	/**
	 * @param folder made when it is needed
	 * @param session tells what is kept from now on from what an earlier run of the desk left
	 */
	UnsavedTexts(Path folder, String session) {
		files = new SessionFiles(folder, session, ".unsaved.txt");
	}

	/** Instead of what was kept for the draft before in this session. @param base what stood in its file when it was read or saved last */
	public void keep(Path draft, TextHash base, String text) throws IOException {
		files.keep(draft.toAbsolutePath().toString(), draft + "\n" + base.value() + "\n" + text);
	}

	/** What this session kept for the draft: it is saved, or not wanted. */
	public void forget(Path draft) throws IOException {
		files.forget(draft.toAbsolutePath().toString());
	}

	/** What earlier sessions left behind without saving. */
	public List<Unsaved> ofEarlierSessions() throws IOException {
		List<Unsaved> all = new ArrayList<>();
		for (Path file : files.ofEarlierSessions()) read(file).ifPresent(all::add);
		return all;
	}

	private static Optional<Unsaved> read(Path file) throws IOException {
		String kept = Files.readString(file, UTF_8);
		String[] parts = kept.split("\n", 3);
		if (parts.length < 3) return Optional.empty();
		return Optional
				.of(new Unsaved(Path.of(parts[0]), new TextHash(parts[1]), parts[2], Files.getLastModifiedTime(file).toInstant(), file));
	}

	/** It was taken over, or is not wanted. */
	public void discard(Unsaved unsaved) throws IOException {
		Files.deleteIfExists(unsaved.file());
	}
}
