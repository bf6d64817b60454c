package org.tickmark.draft.reading;

import java.util.Optional;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.tickmark.draft.Draft;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.file.TextFormat;
import org.tickmark.draft.internal.HtmlText;
import org.tickmark.draft.internal.formats.MadeText;

/** What a word processor, a browser or a mail program puts on the clipboard as a page, with its paragraphs, lists and links. */
public final class CopiedPage {
	private final Draft page;

	private CopiedPage(Draft page) {
		this.page = page;
	}

	/** @param html as it was copied, with whatever stands around it */
	public static CopiedPage of(String html) {
		Document copied = Parser.htmlParser().parseInput(html, "");
		// Word writes a list as paragraphs that begin with a sign, and says so in their style alone.
		copied.select("[style*=mso-list:Ignore], [style*=mso-list: Ignore]").remove();
		for (Element item : copied.select("p[style*=mso-list]")) item.tagName("li");
		String clean = copied.html();
		return new CopiedPage(Draft.of(HtmlText.in(clean)));
	}

	/** Whether anything in it is more than plain text says. */
	public boolean hasListsOrLinks() {
		return !page.links().isEmpty() || page.passages().stream().anyMatch(passage -> passage.kind() == PassageKind.LIST_ITEM);
	}

	/** The words alone. */
	public String text() {
		return page.text();
	}

	/**
	 * As it stands in a draft of a format: in Markdown as Markdown has it; in plain text with a hyphen before each item of a list and
	 * addresses in brackets behind the words that link there. Other formats have the words alone, a paragraph a line.
	 *
	 * @return empty for a page, in whose source nobody wants to find another
	 */
	public Optional<String> in(String format) {
		if (format.equals(TextFormat.HTML.word())) return Optional.empty();
		if (format.equals(TextFormat.MARKDOWN.word())) return Optional.of(MadeText.markdown(page));
		if (format.equals(TextFormat.PLAIN.word())) return Optional.of(MadeText.plain(page));
		return Optional.of(page.text().lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n", "", "\n")));
	}
}
