package org.tickmark.draft.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.tickmark.draft.DateOrigin;
import org.tickmark.draft.Extract;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.PublicationDate;
import org.tickmark.draft.TextBuilder;
import org.tickmark.draft.internal.Characters.Writing;

/** Reads what a reader of a story in NITF 3 sees of it: headline, byline, dateline and body. */
public final class NitfText implements NodeFilter {
	private static final Set<String> NO_TEXT = Set.of("head", "media-metadata", "media-reference", "media-object", "pubdata",
			"revision-history");
	private static final Set<String> APART = Set.of("body", "body.head", "body.content", "body.end", "hedline", "p", "media", "table", "tr",
			"thead", "tbody", "tfoot", "ul", "ol", "dl", "block", "note", "body-note", "hr", "pre", "fn", "series");
	private static final Map<String, PassageKind> KINDS = Map.ofEntries(Map.entry("hl1", PassageKind.HEADLINE),
			Map.entry("hl2", PassageKind.SUBHEAD), Map.entry("abstract", PassageKind.DECK), Map.entry("byline", PassageKind.CREDIT),
			Map.entry("byttl", PassageKind.CREDIT), Map.entry("distributor", PassageKind.CREDIT),
			Map.entry("dateline", PassageKind.CREDIT), Map.entry("copyrite", PassageKind.CREDIT),
			Map.entry("media-producer", PassageKind.CREDIT), Map.entry("credit", PassageKind.CREDIT),
			Map.entry("tagline", PassageKind.CREDIT), Map.entry("media-caption", PassageKind.CAPTION),
			Map.entry("caption", PassageKind.CAPTION), Map.entry("li", PassageKind.LIST_ITEM), Map.entry("dt", PassageKind.LIST_ITEM),
			Map.entry("dd", PassageKind.LIST_ITEM), Map.entry("td", PassageKind.TABLE_CELL), Map.entry("th", PassageKind.TABLE_CELL),
			Map.entry("bq", PassageKind.BLOCK_QUOTE));

	private final TextBuilder text = new TextBuilder();
	private final Characters characters;
	private final Deque<PassageKind> kinds = new ArrayDeque<>();

	private NitfText(String source) {
		this.characters = new Characters(text, source, 0);
		kinds.push(PassageKind.PARAGRAPH);
	}

	/** @param parsed from the source as XML, with the places */
	public static Extract in(Document parsed, String source) {
		var reader = new NitfText(source);
		for (Element body : parsed.select("nitf > body")) body.filter(reader);
		return reader.text.extract(published(parsed));
	}

	/** The day of the dateline, else the one on which it was issued. */
	private static Optional<PublicationDate> published(Document parsed) {
		return parsed.select("dateline > story\\.date[norm], docdata > date\\.issue[norm], docdata > date\\.release[norm]").stream()
				.sorted((one, other) -> Boolean.compare(other.nameIs("story.date"), one.nameIs("story.date")))
				.map(date -> PublishedDay.in(date.attr("norm"))).flatMap(Optional::stream).findFirst()
				.map(day -> new PublicationDate(day, DateOrigin.STORY_DATA));
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode words && words.sourceRange().isTracked()) {
			var place = words.sourceRange();
			characters.add(words.getWholeText(), place.startPos(), place.endPos(), Writing.HTML);
		}
		if (!(node instanceof Element element)) return FilterResult.CONTINUE;
		String name = element.normalName();
		if (NO_TEXT.contains(name)) return FilterResult.SKIP_ENTIRELY;
		if (name.equals("br")) text.lineBreak();
		PassageKind kind = kindOf(element);
		if (isApart(name)) text.begin(kind);
		kinds.push(kind);
		return FilterResult.CONTINUE;
	}

	private PassageKind kindOf(Element element) {
		if (element.nameIs("hl2") && element.parent() != null && element.parent().nameIs("hedline")) return PassageKind.DECK;
		return KINDS.getOrDefault(element.normalName(), kinds.getFirst());
	}

	private static boolean isApart(String name) {
		return APART.contains(name) || KINDS.containsKey(name);
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (!(node instanceof Element element)) return FilterResult.CONTINUE;
		kinds.pop();
		if (isApart(element.normalName())) text.begin(kinds.getFirst());
		return FilterResult.CONTINUE;
	}
}
