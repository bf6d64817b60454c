package org.tickmark.draft.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.tickmark.draft.Extract;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;
import org.tickmark.draft.TextBuilder;
import org.tickmark.draft.internal.Characters.Writing;

/** Reads what a Markdown file shows to its reader, as passages, and where in the file each character stands. */
public final class MarkdownText {
	private static final Parser PARSER = Parser.builder()
			.extensions(List.of(TablesExtension.builder().maxCells(2 * MarkupBounds.MOST_CELLS).build()))
			.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
			.maxOpenBlockParsers(100).build();

	private final TextBuilder text = new TextBuilder();
	private final Characters characters;
	private final String source;
	private final int offset;

	/** @param offset of this source in the file, behind its front matter */
	private MarkdownText(String source, int offset) {
		this.source = source;
		this.offset = offset;
		this.characters = new Characters(text, source, offset);
	}

	public static Extract in(String source) {
		FrontMatter front = FrontMatter.of(source);
		String body = source.substring(front.end());
		var reader = new MarkdownText(body, front.end());
		front.addTo(reader.text, source);
		reader.walk(PARSER.parse(body));
		return reader.text.extract(front.published(source));
	}

	/** Without recursion: how deep a file nests is up to its author. */
	private void walk(Node root) {
		Node node = root;
		while (true) {
			boolean inside = enter(node);
			if (inside && node.getFirstChild() != null) {
				node = node.getFirstChild();
				continue;
			}
			while (node != root && node.getNext() == null) node = node.getParent();
			if (node == root) return;
			node = node.getNext();
		}
	}

	/** @return whether what stands inside is to be read as well */
	private boolean enter(Node node) {
		switch (node) {
			case Text words -> add(words.getLiteral(), words, Writing.MARKDOWN);
			case Code code -> characters.add(code.getLiteral(), within(code), Writing.VERBATIM);
			case SoftLineBreak soft -> lineEnd();
			case HardLineBreak hard -> text.lineBreak();
			case HtmlInline tag -> {
				if (tag.getLiteral().regionMatches(true, 0, "<br", 0, 3)) text.lineBreak();
			}
			case HtmlBlock html -> page(html);
			case IndentedCodeBlock indented -> lines(indented);
			case Image image -> {
				text.noText();
				return false;
			}
			case FencedCodeBlock code -> {
				return false;
			}
			case LinkReferenceDefinition definition -> {
				return false;
			}
			case Link link -> place(link)
					.ifPresent(span -> text.link(offset + span.start(), offset + span.end(), link.getDestination()));
			case TableCell cell -> text.begin(PassageKind.TABLE_CELL);
			case Block block -> text.begin(kindOf(block));
			default -> { }
		}
		return true;
	}

	private void lineEnd() {
		int at = text.sourceEnd();
		text.blank(at, at);
	}

	private void add(String read, Node node, Writing writing) {
		characters.add(read, places(node), writing);
	}

	/** Without the marks around it. */
	private List<Span> within(Code code) {
		List<Span> places = new ArrayList<>(places(code));
		if (places.isEmpty()) return places;
		int start = places.getFirst().start();
		int marks = 0;
		while (start + marks < places.getFirst().end() && source.charAt(start + marks) == '`') marks++;
		places.set(0, new Span(start + marks, places.getFirst().end()));
		Span last = places.getLast();
		places.set(places.size() - 1, new Span(last.start(), Math.max(last.start(), last.end() - marks)));
		return places;
	}

	/** Prose that is set in by four blanks is meant as a paragraph, not as code. */
	private void lines(IndentedCodeBlock indented) {
		text.begin(kindOf(indented));
		for (Span line : places(indented)) {
			characters.add(line.in(source), line.start(), line.end(), Writing.VERBATIM);
			text.blank(offset + line.end(), offset + line.end());
		}
	}

	/** What stands before its lines, of a quotation or list that it is in, is no part of it. */
	private void page(HtmlBlock html) {
		List<Span> places = places(html);
		if (places.isEmpty()) return;
		int from = places.getFirst().start();
		var page = new StringBuilder(places.getLast().end() - from);
		for (Span line : places) {
			for (int at = from + page.length(); at < line.start(); at++) page.append(source.charAt(at) == '\r' ? '\r' : '\n');
			page.append(source, line.start(), line.end());
		}
		HtmlText.addTo(text, page.toString(), offset + from);
	}

	private List<Span> places(Node node) {
		return node.getSourceSpans().stream().map(line -> new Span(line.getInputIndex(), line.getInputIndex() + line.getLength())).toList();
	}

	private Optional<Span> place(Node node) {
		List<Span> places = places(node);
		return places.isEmpty() ? Optional.empty() : Optional.of(new Span(places.getFirst().start(), places.getLast().end()));
	}

	private static PassageKind kindOf(Node block) {
		for (Node around = block; around != null; around = around.getParent()) {
			switch (around) {
				case Heading heading -> {
					return heading.getLevel() == 1 ? PassageKind.HEADLINE : PassageKind.SUBHEAD;
				}
				case ListItem item -> {
					return PassageKind.LIST_ITEM;
				}
				case BlockQuote quote -> {
					return PassageKind.BLOCK_QUOTE;
				}
				default -> { }
			}
		}
		// What stands below a picture, without an empty line between, says what it shows.
		return block.getFirstChild() instanceof Image ? PassageKind.CAPTION : PassageKind.PARAGRAPH;
	}
}
