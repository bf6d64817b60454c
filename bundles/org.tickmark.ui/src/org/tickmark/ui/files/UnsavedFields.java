package org.tickmark.ui.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tickmark.review.ledger.ItemId;

/** What is being typed about items and not recorded yet: a note, a source, a question. Kept until it is, so that it survives a crash. */
@Component(service = UnsavedFields.class)
public final class UnsavedFields {
	/**
	 * @param items that it is typed for
	 * @param words of the first of them, on one line
	 * @param field {@code note}, {@code source}, or the word of a status that was about to be given with this reason
	 */
	public record Typed(Path draft, List<ItemId> items, String words, String field, String text) {
		public Typed {
			items = List.copyOf(items);
		}

		private String name() {
			return String.join("\n", draft.toAbsolutePath().toString(), field, ids());
		}

		private String ids() {
			return items.stream().map(ItemId::value).collect(Collectors.joining(","));
		}
	}

	/** @param file in which it was kept */
	public record Left(Typed typed, Path file) { }

	private final SessionFiles files;

	/** Of this desk. */
	@Activate
	public UnsavedFields() {
		this(SessionFiles.ofThisDesk(), UUID.randomUUID().toString());
	}

	/**
	 * @param folder made when it is needed
	 * @param session tells what is kept from now on from what an earlier run of the desk left
	 */
	UnsavedFields(Path folder, String session) {
		files = new SessionFiles(folder, session, ".typed.txt");
	}

	/** Instead of what was kept for the same field of the same items before in this session. */
	public void keep(Typed typed) throws IOException {
		files.keep(typed.name(), String.join("\n", typed.draft().toString(), typed.field(), typed.ids(),
				typed.words().replaceAll("\\s+", " "), typed.text()));
	}

	/** It is recorded, or not wanted. */
	public void forget(Typed typed) throws IOException {
		files.forget(typed.name());
	}

	/** What earlier sessions left behind without recording it. */
	public List<Left> ofEarlierSessions() throws IOException {
		List<Left> all = new ArrayList<>();
		for (Path file : files.ofEarlierSessions()) read(file).ifPresent(all::add);
		return all;
	}

	private static Optional<Left> read(Path file) throws IOException {
		String[] parts = Files.readString(file, UTF_8).split("\n", 5);
		if (parts.length < 5) return Optional.empty();
		List<ItemId> items = Arrays.stream(parts[2].split(",")).map(ItemId::new).toList();
		return Optional.of(new Left(new Typed(Path.of(parts[0]), items, parts[3], parts[1], parts[4]), file));
	}

	/** It was taken over, or is not wanted. */
	public void discard(Left left) throws IOException {
		Files.deleteIfExists(left.file());
	}
}
