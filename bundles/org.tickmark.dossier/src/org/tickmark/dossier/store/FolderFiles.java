package org.tickmark.dossier.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The files of the folder that an author sent, without what the system and the desk put there. */
final class FolderFiles extends SimpleFileVisitor<Path> {
	private static final String OF_DESK = ".tickmark";

	private final List<Path> files = new ArrayList<>();

	static List<Path> below(Path folder) throws IOException {
		var visitor = new FolderFiles();
		Files.walkFileTree(folder, visitor);
		visitor.files.sort(null);
		return visitor.files;
	}

	@Override
	@NonNullByDefault({})
	public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
		return Dossier.isDossier(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
	}

	@Override
	@NonNullByDefault({})
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		String name = String.valueOf(file.getFileName());
		if (attributes.isRegularFile() && !name.startsWith(".") && !name.contains(OF_DESK)) files.add(file);
		return FileVisitResult.CONTINUE;
	}

	/** What cannot be looked at is said when it is to be added. */
	@Override
	@NonNullByDefault({})
	public FileVisitResult visitFileFailed(Path file, IOException failure) {
		files.add(file);
		return FileVisitResult.CONTINUE;
	}
}
