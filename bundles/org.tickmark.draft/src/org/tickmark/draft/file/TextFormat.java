package org.tickmark.draft.file;

import java.util.List;
import java.util.function.Function;

import org.tickmark.draft.Draft;
import org.tickmark.draft.internal.HtmlText;
import org.tickmark.draft.internal.MarkdownText;

/** How text is marked up that is written by hand or by programs of every kind. */
public enum TextFormat implements Function<String, Draft> {
	PLAIN("text", "txt"), MARKDOWN("markdown", "md", "markdown"), HTML("html", "html", "htm");

	private final String word;
	private final List<String> endings;

	TextFormat(String word, String... endings) {
		this.word = word;
		this.endings = List.of(endings);
	}

	/** As {@link DraftReader#format()} gives it. */
	public String word() {
		return word;
	}

	/** What the names of such files end in, without the dot. */
	public List<String> endings() {
		return endings;
	}

	/** Reads what stands in such a text; never fails, for half a tag is what a file looks like while it is edited. */
	public Draft draft(String source) {
		return switch (this) {
			case PLAIN -> Draft.of(source);
			case MARKDOWN -> Draft.of(MarkdownText.in(source));
			case HTML -> Draft.of(HtmlText.in(source));
		};
	}

	@Override
	public Draft apply(String source) {
		return draft(source);
	}
}
