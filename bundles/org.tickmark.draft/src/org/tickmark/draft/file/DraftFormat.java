package org.tickmark.draft.file;

import org.tickmark.draft.Draft;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.tickmark.draft.internal.HtmlText;
import org.tickmark.draft.internal.MarkdownText;

/** How the file of a draft is written, by the end of its name. */
public enum DraftFormat {
	PLAIN("txt"), MARKDOWN("md", "markdown"), HTML("html", "htm");

	private final List<String> endings;

	DraftFormat(String... endings) {
		this.endings = List.of(endings);
	}

	/** By the file's name; plain text where it says nothing else. */
	public static DraftFormat of(String fileName) {
		String name = fileName.toLowerCase(Locale.ROOT);
		return Stream.of(values()).filter(format -> format.names(name)).findFirst().orElse(PLAIN);
	}

	/** Whether a file of this name is taken for a draft where files are looked for. */
	public static boolean isDraft(String fileName) {
		String name = fileName.toLowerCase(Locale.ROOT);
		return Stream.of(values()).anyMatch(format -> format.names(name));
	}

	private boolean names(String name) {
		return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
	}

	/** What such names end in, without the dot. */
	public List<String> endings() {
		return endings;
	}

	/** Reads what stands in such a file; never fails, for half a tag is what a file looks like while it is edited. */
	public Draft draft(String source) {
		return switch (this) {
			case PLAIN -> Draft.of(source);
			case MARKDOWN -> Draft.of(MarkdownText.in(source));
			case HTML -> Draft.of(HtmlText.in(source));
		};
	}

}
