package org.tickmark.draft.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.tickmark.draft.Extract;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.TextBuilder;
import org.tickmark.draft.internal.Characters.Writing;

/** Reads what a page shows to its reader, as passages, and where in the file each character stands. */
public final class HtmlText {
	private HtmlText() { }

	public static Extract in(String source) {
		return in(parse(source), source);
	}

	/** @param page parsed from the source */
	public static Extract in(Document page, String source) {
		var text = new TextBuilder();
		addTo(text, page, source, 0);
		return text.extract(HtmlDates.published(page));
	}

	/** Adds a piece of HTML. @param offset of it in the file */
	static void addTo(TextBuilder text, String source, int offset) {
		addTo(text, parse(source), source, offset);
	}

	/** With the place of each element. */
	public static Document parse(String source) {
		return Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
	}

	private static void addTo(TextBuilder text, Document page, String source, int offset) {
		var runs = new Runs(new PageParts(page));
		page.filter(runs);
		// A parser moves misplaced text to where a browser shows it; it is read where it is written.
		runs.found.sort(Comparator.comparingInt(Run::start));
		addLinks(text, page, offset);
		var characters = new Characters(text, source, offset);
		int block = -1;
		for (Run run : runs.found) {
			if (run.block() != block) text.begin(run.kind());
			block = run.block();
			switch (run) {
				case Written written -> characters.add(written.words(), run.start(), written.end(), written.writing());
				case Break line -> text.lineBreak();
				case LeftOut leftOut -> text.noText();
				case Mark mark -> text.characters(mark.sign(), offset + run.start(), offset + mark.end());
			}
		}
	}

	private static void addLinks(TextBuilder text, Document page, int offset) {
		for (Element link : page.select("a[href]")) {
			var from = link.sourceRange();
			var to = link.endSourceRange();
			if (from.isTracked() && to.isTracked() && to.endPos() > from.startPos())
				text.link(offset + from.startPos(), offset + to.endPos(), link.attr("href").strip());
		}
	}

	/** What comes into the text. */
	private sealed interface Run {
		int block();

		PassageKind kind();

		/** In the source. */
		int start();
	}

	private record Written(int block, PassageKind kind, int start, int end, String words, Writing writing) implements Run { }

	private record Break(int block, PassageKind kind, int start) implements Run { }

	/** What is no text of the story, within a line of it. */
	private record LeftOut(int block, PassageKind kind, int start) implements Run { }

	/** A quotation mark that the browser adds. */
	private record Mark(int block, PassageKind kind, int start, int end, String sign) implements Run { }

	private record Frame(PassageKind kind, boolean preformatted, boolean apart) { }

	/** Walks the page; a passage ends wherever a block begins or ends. */
	private static final class Runs implements NodeFilter {
		private final List<Run> found = new ArrayList<>();
		private final PageParts parts;
		private final Deque<Frame> frames = new ArrayDeque<>();
		private int block;

		Runs(PageParts parts) {
			this.parts = parts;
			frames.push(new Frame(PassageKind.PARAGRAPH, false, true));
		}

		@Override
		public FilterResult head(Node node, int depth) {
			switch (node) {
				case TextNode words -> add(words);
				case Element element -> {
					if (parts.isNoText(element)) return leaveOut(element);
					enter(element);
				}
				default -> { }
			}
			return FilterResult.CONTINUE;
		}

		private FilterResult leaveOut(Element element) {
			if (parts.isApart(element)) block++;
			else if (element.sourceRange().isTracked())
				found.add(new LeftOut(block, frames.getFirst().kind(), element.sourceRange().startPos()));
			return FilterResult.SKIP_ENTIRELY;
		}

		private void enter(Element element) {
			Frame outer = frames.getFirst();
			PassageKind kind = parts.kindOf(element).orElse(outer.kind());
			boolean apart = parts.isApart(element);
			if (apart) block++;
			frames.push(new Frame(kind, outer.preformatted() || element.nameIs("pre"), apart));
			if (element.nameIs("br")) found.add(new Break(block, kind, element.sourceRange().startPos()));
			if (element.nameIs("q"))
				found.add(new Mark(block, kind, element.sourceRange().startPos(), element.sourceRange().endPos(), "\u201C"));
		}

		@Override
		public FilterResult tail(Node node, int depth) {
			if (!(node instanceof Element element)) return FilterResult.CONTINUE;
			var end = element.endSourceRange();
			if (element.nameIs("q") && end.isTracked())
				found.add(new Mark(block, frames.getFirst().kind(), end.startPos(), end.endPos(), "\u201D"));
			if (frames.pop().apart()) block++;
			return FilterResult.CONTINUE;
		}

		private void add(TextNode words) {
			var place = words.sourceRange();
			Frame frame = frames.getFirst();
			if (!place.isTracked()) return;
			Writing writing = words instanceof CDataNode ? Writing.VERBATIM : frame.preformatted() ? Writing.PREFORMATTED : Writing.HTML;
			found.add(new Written(block, frame.kind(), place.startPos(), place.endPos(), words.getWholeText(), writing));
		}
	}
}
