package org.tickmark.draft.internal.formats;

import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.tickmark.draft.Draft;
import org.tickmark.draft.Link;
import org.tickmark.draft.Passage;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;

/** Writes a draft that came in one format as text of another: what stands in it, marked up as what it is, with its links. */
public final class MadeText {
	/** What would be taken for markup. */
	private static final Pattern MARKDOWN_SIGN = Pattern.compile("[\\\\`*_\\[\\]<]");
	private static final Pattern MARKDOWN_START = Pattern.compile("^(?=[#>+-](?:\\s|$|-)|=)|^(\\d{1,9})(?=[.)]\\s)");

	private MadeText() { }

	/** One line a paragraph, an empty line between two; items of a list stand together. */
	public static String markdown(Draft draft) {
		var text = new StringBuilder();
		PassageKind before = PassageKind.HEADLINE;
		for (Passage passage : passages(draft)) {
			boolean listed = passage.kind() == PassageKind.LIST_ITEM && before == PassageKind.LIST_ITEM;
			if (!text.isEmpty()) text.append(listed ? "\n" : "\n\n");
			String start = switch (passage.kind()) {
				case HEADLINE -> "# ";
				case SUBHEAD -> "## ";
				case LIST_ITEM -> "- ";
				case BLOCK_QUOTE -> "> ";
				default -> "";
			};
			String words = linked(draft, passage.span(), MadeText::inMarkdown, MadeText::markdownLink).replaceAll("\n+", "\\\\\n");
			text.append(start).append(start.isEmpty() ? MARKDOWN_START.matcher(words).replaceFirst("$1\\\\") : words);
			before = passage.kind();
		}
		return text.append("\n").toString();
	}

	/** The same without markup, as people write it: a hyphen before an item, an address in brackets behind the words that link there. */
	public static String plain(Draft draft) {
		var text = new StringBuilder();
		PassageKind before = PassageKind.HEADLINE;
		for (Passage passage : passages(draft)) {
			boolean item = passage.kind() == PassageKind.LIST_ITEM;
			if (!text.isEmpty()) text.append(item && before == PassageKind.LIST_ITEM ? "\n" : "\n\n");
			text.append(item ? "- " : "").append(linked(draft, passage.span(), UnaryOperator.identity(), MadeText::address));
			before = passage.kind();
		}
		return text.append("\n").toString();
	}

	/** One that a reader could open, and that is not what he reads already. */
	private static String address(String address, String words) {
		boolean shown = address.matches("(?i)https?://.*") && !address.contains(words.strip());
		return shown ? words + " (" + address + ")" : words;
	}

	private static String inMarkdown(String words) {
		return MARKDOWN_SIGN.matcher(words).replaceAll("\\\\$0").replace("&", "&amp;");
	}

	/** An address may hold what would end it. */
	private static String markdownLink(String address, String words) {
		boolean plain = address.chars().noneMatch(c -> c <= ' ' || c == '(' || c == ')' || c == '<' || c == '>');
		String safe = address.replaceAll("[\\s<>]", "");
		return "[" + words + "](" + (plain ? address : "<" + safe + ">") + ")";
	}

	/** A whole page in UTF-8. */
	static String page(Draft draft) {
		var page = new StringBuilder("<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"></head>\n<body>\n");
		PassageKind before = PassageKind.HEADLINE;
		for (Passage passage : passages(draft)) {
			boolean listed = passage.kind() == PassageKind.LIST_ITEM;
			if (listed && before != PassageKind.LIST_ITEM) page.append("<ul>\n");
			if (!listed && before == PassageKind.LIST_ITEM) page.append("</ul>\n");
			String tag = switch (passage.kind()) {
				case HEADLINE -> "h1";
				case SUBHEAD -> "h2";
				case LIST_ITEM -> "li";
				case BLOCK_QUOTE -> "blockquote";
				case CREDIT -> "p class=\"credit\"";
				case CAPTION -> "p class=\"caption\"";
				case DECK -> "p class=\"deck\"";
				default -> "p";
			};
			String words = linked(draft, passage.span(), MadeText::inHtml,
					(address, linked) -> "<a href=\"" + inHtml(address) + "\">" + linked + "</a>").replace("\n", "<br>\n");
			page.append('<').append(tag).append('>').append(words).append("</").append(tag.split(" ")[0]).append(">\n");
			before = passage.kind();
		}
		return page.append(before == PassageKind.LIST_ITEM ? "</ul>\n" : "").append("</body>\n</html>\n").toString();
	}

	private static String inHtml(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	private static List<Passage> passages(Draft draft) {
		List<Passage> all = List.of(new Passage(PassageKind.PARAGRAPH, new Span(0, draft.text().length())));
		return draft.passages().isEmpty() ? all : draft.passages();
	}

	/** @param written a link, of its address and its words, which are marked up already */
	private static String linked(Draft draft, Span span, UnaryOperator<String> writing, BinaryOperator<String> written) {
		var words = new StringBuilder();
		int at = span.start();
		List<Link> links = draft.links().stream().filter(link -> link.words().start() >= span.start() && link.words().end() <= span.end())
				.sorted(Comparator.comparingInt(link -> link.words().start())).toList();
		for (Link link : links) {
			if (link.words().start() < at) continue;
			words.append(writing.apply(draft.text().substring(at, link.words().start())));
			words.append(written.apply(link.address(), writing.apply(link.words().in(draft.text()))));
			at = link.words().end();
		}
		return words.append(writing.apply(draft.text().substring(at, span.end()))).toString();
	}
}
