package org.tickmark.cli.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.tickmark.dossier.store.Dossier;
import org.tickmark.draft.reading.DraftReaders;

/** Gathers the drafts in and below a folder. What cannot be read is noted, and the walk goes on. */
final class FolderDrafts extends SimpleFileVisitor<Path> {
	private final DraftReaders readers;
	private final Path folder;
	private final SortedMap<Path, Optional<IOException>> found = new TreeMap<>();

	FolderDrafts(DraftReaders readers, Path folder) {
		this.readers = readers;
		this.folder = folder;
	}

	/** The drafts, and what may hold drafts but could not be looked into with the reason, in the order of their names. */
	static Map<Path, Optional<IOException>> below(DraftReaders readers, Path folder) throws IOException {
		var visitor = new FolderDrafts(readers, folder);
		Files.walkFileTree(folder, visitor);
		return visitor.found;
	}

	/** What drafts rest on is no draft, though it may look like one. A folder that was named by itself is looked into, whatever it is. */
	@Override
	public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
		return Dossier.isDossier(each) && !each.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		try {
			// A link to a draft is a draft, too; the attributes are those of the link.
			if (Files.isRegularFile(file) && isDraft(file)) found.put(file, Optional.empty());
		} catch (IOException failure) {
			found.put(file, Optional.of(failure));
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFileFailed(Path file, IOException failure) {
		found.put(file, Optional.of(failure));
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult postVisitDirectory(Path each, IOException failure) {
		if (failure != null) found.put(each, Optional.of(failure));
		return FileVisitResult.CONTINUE;
	}

	private boolean isDraft(Path file) throws IOException {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.endsWith(".jsonl") || readers.isDraft(file);
	}
}
