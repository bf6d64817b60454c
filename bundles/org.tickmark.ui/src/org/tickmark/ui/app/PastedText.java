package org.tickmark.ui.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.stream.Stream;

import org.tickmark.draft.file.DraftReader;
import org.tickmark.draft.file.TextFormat;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.reading.CopiedPage;
import org.tickmark.draft.reading.DraftReaders;

/** Makes a draft of what a word processor or a web page puts on the clipboard. No widget in here. */
final class PastedText {
	private static final int LONGEST_NAME = 60;
	private static final DraftReaders FORMATS = DraftReaders.standard();

	private PastedText() { }

	/**
	 * The words as plain text; paragraphs, lists and links are kept. Where there is neither a list nor a link, plain text comes first: it
	 * is what the other program itself takes for the words.
	 *
	 * @return empty if there are no words
	 */
	static Optional<String> of(Optional<String> plain, Optional<String> html, Optional<String> rich) {
		Optional<CopiedPage> page = html.map(CopiedPage::of);
		Optional<String> asPage = page.flatMap(copied -> copied.in(TextFormat.PLAIN.word()));
		Optional<String> listed = asPage.filter(text -> page.get().hasListsOrLinks() && isWhole(page.get(), plain));
		return Stream.of(listed, plain, asPage, rich.flatMap(PastedText::words)).flatMap(Optional::stream)
				.map(PastedText::tidy).filter(text -> !text.isBlank()).findFirst();
	}

	/** A page may hide from its reader what was copied all the same. */
	private static boolean isWhole(CopiedPage page, Optional<String> plain) {
		return letters(page.text()) * 10 >= plain.map(PastedText::letters).orElse(0L) * 9;
	}

	private static long letters(String text) {
		return text.chars().filter(Character::isLetter).count();
	}

	private static Optional<String> words(String rich) {
		try {
			Optional<DraftReader> reader = FORMATS.of("rtf");
			return reader.isEmpty() ? Optional.empty() : Optional.of(reader.get().read("rtf", rich.getBytes(ISO_8859_1)).source());
		} catch (UnreadableDraftException e) {
			// Cut off, or none at all.
			return Optional.empty();
		}
	}

	/** One kind of line end, no characters that cannot be seen, no blanks before a line's end. */
	private static String tidy(String text) {
		return text.replace("\r\n", "\n").replaceAll("[\r\u000B\u000C\u0085\u2028\u2029]", "\n")
				.replaceAll("[\u0000-\u0008\u000E-\u001F\u00AD\uFEFF]", "")
				.replaceAll("(?m)[ \t]+$", "").replaceAll("\\A\n+|\n+\\z", "") + "\n";
	}

	/** A name for its file: the first words of it. */
	static String name(String text) {
		String first = text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("draft");
		String usable = first.replaceAll("[^\\p{L}\\p{N} '\u2019-]", " ").replaceAll("\\s+", " ").strip();
		if (usable.length() > LONGEST_NAME) {
			int end = usable.lastIndexOf(' ', LONGEST_NAME);
			usable = usable.substring(0, end > 0 ? end : LONGEST_NAME);
		}
		return (usable.isEmpty() ? "draft" : usable) + ".txt";
	}
}
