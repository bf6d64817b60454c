package org.tickmark.ui.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.tickmark.dossier.answers.AnswerSheet;
import org.tickmark.dossier.answers.AnsweredSheet;
import org.tickmark.draft.file.WholeFile;
import org.tickmark.review.Queries;
import org.tickmark.ui.messages.Messages;

/**
 * The queries on a draft as a file that its author fills in and sends back.
 *
 * @param draft whose file is never written over
 */
record AnswerTable(Queries queries, Path draft) {
	static final String WORD = ".docx";
	static final String PAGE = ".html";

	/** To be offered; the same for each draft, so that it is found again. */
	String usualName() {
		String name = queries.draft();
		int dot = name.lastIndexOf('.');
		return Messages.text("queryTable.name", dot > 0 ? name.substring(0, dot) : name) + WORD;
	}

	/**
	 * Writes the table in the form that the file's name ends in.
	 *
	 * @param chosen where nobody need be asked any more whether it may be replaced
	 * @param usual the ending where the name has neither
	 * @return the file
	 * @throws IOException with what to do; then nothing was written
	 */
	Path write(Path chosen, String usual) throws IOException {
		boolean named = isPage(chosen) || nameOf(chosen).endsWith(WORD);
		Path file = named ? chosen : chosen.resolveSibling(chosen.getFileName() + usual);
		if (Files.exists(file)) {
			if (!named) throw new IOException(Messages.text("queryTable.exists", file.getFileName()));
			if (Files.exists(draft) && Files.isSameFile(file, draft)) throw new IOException(Messages.text("queryTable.isDraft",
					file.getFileName()));
			if (holdsAnswers(file)) throw new IOException(Messages.text("queryTable.holdsAnswers", file.getFileName()));
		}
		var sheet = new AnswerSheet(queries);
		WholeFile.write(file, isPage(file) ? sheet.html() : sheet.docx());
		return file;
	}

	private static boolean isPage(Path file) {
		return nameOf(file).endsWith(PAGE) || nameOf(file).endsWith(".htm");
	}

	private static String nameOf(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT);
	}

	/** The author's work would be lost; it cannot be written anew as the queries can. */
	private static boolean holdsAnswers(Path file) {
		try {
			return !AnsweredSheet.read(nameOf(file), Files.readAllBytes(file)).answers().isEmpty();
		} catch (IOException noTable) {
			return false;
		}
	}
}
