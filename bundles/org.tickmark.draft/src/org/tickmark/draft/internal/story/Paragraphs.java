package org.tickmark.draft.internal.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tickmark.draft.Span;
import org.tickmark.draft.internal.story.PlacedLine.Block;
import org.tickmark.draft.internal.story.PlacedLine.Slot;

/** The paragraphs of a page or of XML, which can be taken out, and others put beside them. */
final class Paragraphs {
	private static final Set<String> NAMES = Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "hl2", "blockquote", "div");
	private static final String NO_WORDS = "img, video, audio, iframe, object, media, embed, svg, table";

	private final String markup;
	private final List<Found> found = new ArrayList<>();

	/** A paragraph, and how many lines of the story stand in it. */
	private static final class Found {
		private final Element element;
		private final Span whole;
		private int lines;
		private int first;
		private int last;

		Found(Element element) {
			this.element = element;
			this.whole = new Span(element.sourceRange().startPos(), element.endSourceRange().endPos());
		}
	}

	Paragraphs(Document parsed, String markup) {
		this.markup = markup;
		parsed.getAllElements().stream().filter(each -> NAMES.contains(each.normalName()) && isWhole(each, markup)).map(Found::new)
				.forEach(found::add);
	}

	/** A parser adds the end that an author left out; nothing can be put behind it. */
	private static boolean isWhole(Element element, String markup) {
		return element.sourceRange().isTracked() && element.endSourceRange().isTracked()
				&& markup.startsWith("</" + element.tagName(), element.endSourceRange().startPos());
	}

	/** For each place of a line, in the order of the file, the innermost paragraph that it stands in; empty where it stands in none. */
	List<Optional<Block>> around(List<Span> places) {
		List<Optional<Found>> innermost = new ArrayList<>();
		Deque<Found> open = new ArrayDeque<>();
		int next = 0;
		for (int line = 0; line < places.size(); line++) {
			Span place = places.get(line);
			while (next < found.size() && found.get(next).whole.start() <= place.start()) {
				Found entered = found.get(next++);
				while (!open.isEmpty() && open.peek().whole.end() <= entered.whole.start()) open.pop();
				open.push(entered);
			}
			while (!open.isEmpty() && open.peek().whole.end() < place.end()) open.pop();
			for (Found each : open) {
				if (each.lines++ == 0) each.first = line;
				each.last = line;
			}
			innermost.add(Optional.ofNullable(open.peek()));
		}
		List<Optional<Block>> blocks = new ArrayList<>();
		for (int line = 0; line < places.size(); line++) {
			int number = line;
			blocks.add(innermost.get(line).map(each -> block(each, number, places.get(number))));
		}
		return blocks;
	}

	private Block block(Found paragraph, int line, Span place) {
		Span whole = paragraph.whole;
		boolean alone = paragraph.lines == 1 && paragraph.element.select(NO_WORDS).isEmpty();
		int indent = whole.start();
		while (indent > 0 && Character.isWhitespace(markup.charAt(indent - 1))) indent--;
		if (indent > 0 && markup.charAt(indent - 1) != '>') indent = whole.start();
		String name = paragraph.element.nameIs("li") ? "li" : "p";
		String before = markup.substring(indent, whole.start()) + "<" + name + ">";
		String after = "</" + name + ">";
		return new Block(alone ? new Span(indent, whole.end()) : place,
				line == paragraph.last ? new Slot(whole.end(), before, after) : new Slot(place.end(), "<br/>", ""),
				line == paragraph.first ? new Slot(indent, before, after) : new Slot(place.start(), "", "<br/>"));
	}
}
