package org.tickmark.word.internal.docx;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field that has begun: first its instruction, which nobody reads, then its result. */
final class Field {
	private static final Pattern ADDRESS = Pattern.compile("^\\s*HYPERLINK\\s+(?:\"([^\"]*)\"|([^\\s\"\\\\]+))", Pattern.CASE_INSENSITIVE);

	final Unit unit = new Unit("fixed.field");
	private final StringBuilder instruction = new StringBuilder();
	private boolean shows;

	void instruct(String text) {
		instruction.append(text);
	}

	/** The instruction is over. */
	void show() {
		shows = true;
	}

	boolean shows() {
		return shows;
	}

	/** The words of a link stay what they are; what a program works out does not. */
	boolean isEditable() {
		return instruction.toString().stripLeading().toUpperCase(Locale.ROOT).startsWith("HYPERLINK");
	}

	/** What it links to outside of the document. */
	Optional<String> address() {
		Matcher address = ADDRESS.matcher(instruction);
		if (!address.find()) return Optional.empty();
		return Optional.of(address.group(1) == null ? address.group(2) : address.group(1));
	}
}
