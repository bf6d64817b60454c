package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.dossier.Attachment;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.ReadSource;
import org.tickmark.dossier.SourceForm;
import org.tickmark.dossier.SourceText;
import org.tickmark.dossier.Stretch;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFileReader;
import org.tickmark.draft.file.UnreadableDraftException;

/** Reads any source. What is wrong with one is said in its remarks; only a file that cannot be opened at all is an error. */
public final class Reading {
	private Reading() { }

	/**
	 * @param name that the file came under, for the forms that nothing else tells apart
	 * @param declared the charset that the sender named
	 */
	public static ReadSource read(Path file, String name, Optional<Charset> declared) throws IOException {
		try {
			String text = new DraftFileReader().read(name, Files.readAllBytes(file)).draft().text();
			List<Stretch> stretches = new ArrayList<>();
			int number = 0;
			for (int start = 0; start < text.length();) {
				int end = text.indexOf('\n', start);
				if (end < 0) end = text.length();
				number++;
				if (end > start) stretches.add(new Stretch(new Span(start, end), new Locator.Line(number)));
				start = end + 1;
			}
			return new ReadSource(SourceForm.TEXT, "", Optional.empty(), new SourceText(text, stretches), List.of());
		} catch (UnreadableDraftException e) {
			return new ReadSource(SourceForm.OTHER, "", Optional.empty(), SourceText.NONE, List.of());
		}
	}

	/** What comes with a mail; none for any other form. */
	public static List<Attachment> attachments(Path file) throws IOException {
		return List.of();
	}
}
