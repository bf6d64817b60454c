package org.tickmark.ui.app;

import java.util.Optional;
import java.util.stream.Stream;

import org.tickmark.draft.file.TextFormat;

/** Makes a draft of what a word processor or a web page puts on the clipboard. No widget in here. */
final class PastedText {
	private static final int LONGEST_NAME = 60;

	private PastedText() { }

	/**
	 * The words as plain text, paragraphs kept. Plain text comes first: it is what the other program itself takes for the words.
	 *
	 * @return empty if there are no words
	 */
	static Optional<String> of(Optional<String> plain, Optional<String> html, Optional<String> rich) {
		return Stream.of(plain, html.map(page -> TextFormat.HTML.draft(page).text()), rich.map(RtfText::in)).flatMap(Optional::stream)
				.map(PastedText::tidy).filter(text -> !text.isBlank()).findFirst();
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
