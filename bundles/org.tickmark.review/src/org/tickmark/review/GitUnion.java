package org.tickmark.review;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.tickmark.review.messages.Messages;

/**
 * Asks git to join ledgers by taking the lines of both sides, which is all that they need.
 *
 * @param file where that is written
 * @param isNew whether it was not there before
 * @param inRepository whether git knows the folder; if not, it heeds the file once it does
 */
public record GitUnion(Path file, boolean isNew, boolean inRepository) {
	/** What has to stand in a {@code .gitattributes}. */
	public static final String LINE = "*.tickmark merge=union";

	/** Writes the line into the folder of a draft, behind what is there. Git itself need not be installed here. */
	public static GitUnion askFor(Path draft) throws IOException {
		Path attributes = draft.toAbsolutePath().resolveSibling(".gitattributes");
		try {
			// Patterns may be in any encoding; in this one every byte stays what it is.
			String before = Files.exists(attributes) ? Files.readString(attributes, ISO_8859_1) : "";
			List<String> lines = before.lines().map(String::strip).toList();
			boolean isNew = !lines.contains(LINE);
			String joint = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
			if (isNew) Files.writeString(attributes, before + joint + LINE + "\n", ISO_8859_1);
			return new GitUnion(attributes, isNew, isInRepository(attributes));
		} catch (AccessDeniedException e) {
			throw new IOException(Messages.text("git.notWritable", attributes), e);
		}
	}

	/** A worktree and a submodule have a file of that name. */
	private static boolean isInRepository(Path file) {
		for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve(".git"))) return true;
		}
		return false;
	}

	/** What git does now and what is left to do, for people. */
	public String inWords() {
		String done = isNew ? Messages.text("git.written", file) : Messages.text("git.already", file);
		if (!inRepository) return Messages.text("git.noRepository", done);
		return isNew ? Messages.text("git.commit", done) : done;
	}
}
