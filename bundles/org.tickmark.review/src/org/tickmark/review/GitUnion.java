package org.tickmark.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks git to join ledgers by taking the lines of both sides, which is all that they need. */
public final class GitUnion {
	/** What has to stand in a {@code .gitattributes}. */
	public static final String LINE = "*.tickmark merge=union";
	private static final String FILE = ".gitattributes";

	private GitUnion() { }

	/** Writes the line into the folder of a draft, behind what is there. @return the file; empty if the line is there already */
	public static Optional<Path> askFor(Path draft) throws IOException {
		Path attributes = draft.toAbsolutePath().resolveSibling(FILE);
		String before = Files.exists(attributes) ? Files.readString(attributes) : "";
		List<String> lines = before.lines().map(String::strip).toList();
		if (lines.contains(LINE)) return Optional.empty();
		String joint = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
		Files.writeString(attributes, before + joint + LINE + "\n");
		return Optional.of(attributes);
	}
}
