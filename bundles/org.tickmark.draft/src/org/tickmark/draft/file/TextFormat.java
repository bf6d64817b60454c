package org.tickmark.draft.file;

import java.util.List;
import java.util.function.Function;

import org.tickmark.draft.Draft;
import org.tickmark.draft.internal.HtmlText;
import org.tickmark.draft.internal.MarkdownText;
import org.tickmark.draft.internal.MarkupBounds;

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
		if (!holds(source)) return Draft.of(source);
		return switch (this) {
			case PLAIN -> Draft.of(source);
			case MARKDOWN -> Draft.of(MarkdownText.in(source));
			case HTML -> Draft.of(HtmlText.in(source));
		};
	}

	/** Whether such a text is read by its markup: one that has more of it than anyone writes is read as it stands. */
	boolean holds(String source) {
		return switch (this) {
			case PLAIN -> true;
			case MARKDOWN -> MarkupBounds.areHeldByMarkdown(source);
			case HTML -> MarkupBounds.areHeldByPage(source);
		};
	}

	@Override
	public Draft apply(String source) {
		return draft(source);
	}
}
