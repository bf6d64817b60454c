package org.tickmark.review.sharing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.tickmark.review.confidential.ConfidentialNamesFile;
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

	/** What has to stand in a {@code .gitignore}: real names of confidential sources never leave the desk. */
	public static final String NAMES = "*" + ConfidentialNamesFile.ENDING;

	/** Writes the line into the folder of a draft, behind what is there. Git itself need not be installed here. */
	public static GitUnion askFor(Path draft) throws IOException {
		Path attributes = draft.toAbsolutePath().resolveSibling(".gitattributes");
		boolean isNew = add(LINE, attributes);
		add(NAMES, attributes.resolveSibling(".gitignore"));
		return new GitUnion(attributes, isNew, isInRepository(attributes));
	}

	/** @return whether it was not there before */
	private static boolean add(String line, Path file) throws IOException {
		try {
			// Patterns may be in any encoding; in this one every byte stays what it is.
			String before = Files.exists(file) ? Files.readString(file, ISO_8859_1) : "";
			boolean isNew = before.lines().map(String::strip).noneMatch(line::equals);
			String joint = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
			if (isNew) Files.writeString(file, before + joint + line + "\n", ISO_8859_1);
			return isNew;
		} catch (AccessDeniedException e) {
			throw new IOException(Messages.text("git.notWritable", file), e);
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
