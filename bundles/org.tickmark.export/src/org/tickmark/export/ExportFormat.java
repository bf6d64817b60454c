package org.tickmark.export;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a file is that an {@link Exporter} writes.
 *
 * @param word names it in commands and for good: small letters, digits and hyphens
 * @param ending of its files' names, without the first dot: {@code csv}, {@code tickmark.zip}
 * @param title for menus: "Spreadsheet (CSV)"
 * @param purpose for people, a line without a full stop: "for desks that work in spreadsheets"
 * @param binary whether it is no text that a terminal could show
 * @param options that it heeds; others must not be asked for
 */
public record ExportFormat(String word, String ending, String title, String purpose, boolean binary, Set<ExportOption> options) {
	private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{1,29}");
	private static final Pattern ENDING = Pattern.compile("[a-z0-9][a-z0-9-]{0,19}(\\.[a-z0-9-]{1,20})?");

	/** @throws IllegalArgumentException if a command line or a file's name could not hold it */
	public ExportFormat {
		if (!WORD.matcher(word).matches()) throw new IllegalArgumentException("not the word of a format: " + word);
		if (!ENDING.matcher(ending).matches()) throw new IllegalArgumentException("not the ending of a file: " + ending);
		options = Set.copyOf(options);
	}
}
