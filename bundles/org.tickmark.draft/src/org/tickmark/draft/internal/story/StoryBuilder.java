package org.tickmark.draft.internal.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jsoup.nodes.Document;
import org.tickmark.draft.Extract;
import org.tickmark.draft.Link;
import org.tickmark.draft.Passage;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.StoryLines;
import org.tickmark.draft.internal.HtmlText;
import org.tickmark.draft.internal.story.PlacedLine.Block;
import org.tickmark.draft.internal.story.PlacedLine.Slot;

/** Gathers the lines of a story from the fields of a file, in the order in which they are read. */
public final class StoryBuilder {
	private final List<PlacedLine> lines = new ArrayList<>();

	/** A string that has to be there, whatever it says. */
	public void field(PassageKind kind, Json.Words field) {
		for (Span line : linesOf(field.words())) lines.add(line(kind, line, field, Optional.empty()));
	}

	/** A string of paragraphs, with ends of lines between them. */
	public void paragraphs(Json.Words body) {
		List<Span> spans = linesOf(body.words());
		String between = body.words().contains("\n\n") ? "\n\n" : "\n";
		for (int i = 0; i < spans.size(); i++) {
			Span line = spans.get(i);
			Span whole = i > 0 ? new Span(spans.get(i - 1).end(), line.end())
					: new Span(line.start(), spans.size() > 1 ? spans.get(1).start() : line.end());
			var block = new Block(body.map().toSource(whole), new Slot(body.map().toSource(line).end(), between, ""),
					new Slot(body.map().toSource(line).start(), "", between));
			lines.add(line(PassageKind.PARAGRAPH, line, body, Optional.of(block)));
		}
	}

	private static PlacedLine line(PassageKind kind, Span line, Json.Words field, Optional<Block> block) {
		var words = new StoryLines.Line(kind, line.in(field.words()));
		return new PlacedLine(words, Places.of(line, field.map()::toSource), Script.JSON, block);
	}

	/** Without the blanks around each. */
	private static List<Span> linesOf(String words) {
		List<Span> lines = new ArrayList<>();
		int at = 0;
		for (String line : words.split("\n", -1)) {
			int start = at + line.length() - line.stripLeading().length();
			if (!line.isBlank()) lines.add(new Span(start, start + line.strip().length()));
			at += line.length() + 1;
		}
		return lines;
	}

	/** A string that holds a page. */
	public void page(Json.Words body) {
		Document page = HtmlText.parse(body.words());
		add(HtmlText.in(page, body.words()), page, body.words(), body.map()::toSource, Script.XML_IN_JSON);
	}

	/** XML that is the file itself. @param story what was read from it */
	public void markup(Extract story, Document parsed, String source) {
		add(story, parsed, source, UnaryOperator.identity(), Script.XML);
	}

	private void add(Extract story, Document parsed, String markup, UnaryOperator<Span> inFile, Script script) {
		List<Span> spans = new ArrayList<>();
		List<PassageKind> kinds = new ArrayList<>();
		for (Passage passage : story.passages()) {
			for (Span line : linesOf(passage.span().in(story.text()))) {
				spans.add(new Span(passage.span().start() + line.start(), passage.span().start() + line.end()));
				kinds.add(passage.kind());
			}
		}
		List<Optional<Block>> blocks = new Paragraphs(parsed, markup).around(spans.stream().map(story.source()::toSource).toList());
		for (int i = 0; i < spans.size(); i++) {
			Span line = spans.get(i);
			var words = new StoryLines.Line(kinds.get(i), line.in(story.text()), linksIn(line, story.links()));
			lines.add(new PlacedLine(words, Places.of(line, at -> inFile.apply(story.source().toSource(at))), script,
					blocks.get(i).map(block -> placed(block, inFile))));
		}
	}

	private static List<Link> linksIn(Span line, List<Link> links) {
		return links.stream().filter(link -> link.words().start() >= line.start() && link.words().end() <= line.end())
				.map(link -> new Link(new Span(link.words().start() - line.start(), link.words().end() - line.start()), link.address()))
				.toList();
	}

	/** In the file rather than in the page that stands there. */
	private static Block placed(Block block, UnaryOperator<Span> inFile) {
		return new Block(inFile.apply(block.whole()), placed(block.behind(), inFile), placed(block.ahead(), inFile));
	}

	private static Slot placed(Slot slot, UnaryOperator<Span> inFile) {
		int at = slot.at() == 0 ? inFile.apply(new Span(0, 0)).start() : inFile.apply(new Span(slot.at() - 1, slot.at())).end();
		return new Slot(at, slot.before(), slot.after());
	}

	public boolean isEmpty() {
		return lines.isEmpty();
	}

	List<PlacedLine> lines() {
		return List.copyOf(lines);
	}
}
