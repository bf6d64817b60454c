package org.tickmark.draft.file;

import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A draft written at random, in one of the formats, that remembers where it wrote which word. */
final class MadeDraft {
	/** @param words as a reader sees them; @param place in the source, without the markup around */
	record Written(String words, Span place, PassageKind kind) { }

	private record Block(PassageKind kind, String opening, String closing) { }

	private static final List<Block> HTML_BLOCKS = List.of(new Block(PassageKind.PARAGRAPH, "<p class=\"body\">", "</p>"),
			new Block(PassageKind.HEADLINE, "<h1>", "</h1>"),
			new Block(PassageKind.SUBHEAD, "<h3 id=x>", "</h3>"), new Block(PassageKind.LIST_ITEM, "<ul>\n<li>", "</ul>"),
			new Block(PassageKind.BLOCK_QUOTE, "<blockquote><p>", "</blockquote>"),
			new Block(PassageKind.CAPTION, "<figure><img src=\"a.jpg\" alt=\"noise\"><figcaption>", "</figcaption></figure>"),
			new Block(PassageKind.TABLE_CELL, "<table><tr><td>", "</td></tr></table>"),
			new Block(PassageKind.DECK, "<div class='article__standfirst'>", "</div>"),
			new Block(PassageKind.CREDIT, "<p class=\"byline\">", "</p>"));
	private static final List<Block> MARKDOWN_BLOCKS = List.of(new Block(PassageKind.PARAGRAPH, "", ""),
			new Block(PassageKind.HEADLINE, "# ", " #"), new Block(PassageKind.SUBHEAD, "### ", ""),
			new Block(PassageKind.LIST_ITEM, "* ", ""), new Block(PassageKind.LIST_ITEM, "1. ", ""),
			new Block(PassageKind.BLOCK_QUOTE, "> ", ""),
			new Block(PassageKind.TABLE_CELL, "| a | b |\n|---|---|\n| ", " | c |"));
	private static final List<String> HTML_NOISE = List.of("<script>var a = '<p>noise</p>';</script>",
			"<style>p { content: 'noise' }</style>", "<!-- noise <p>noise</p> -->",
			"<nav><a href=/>noise</a></nav>", "<div hidden>noise</div>", "<span style=\"display: none\">noise</span>",
			"<p class=\"sr-only\">noise</p>", "<noscript>noise</noscript>",
			"<template><p>noise</p></template>", "<button>noise</button>");
	private static final List<String> MARKDOWN_NOISE = List.of("<!-- noise -->", "```\nnoise\n```", "[ref]: http://noise.example \"noise\"",
			"<script>noise</script>");

	private final Random random;
	private final TextFormat format;
	private final String lineEnd;
	private final StringBuilder source = new StringBuilder();
	private final List<Written> written = new ArrayList<>();

	MadeDraft(TextFormat format, int seed) {
		this.format = format;
		this.random = new Random(seed * 31L + format.ordinal());
		this.lineEnd = pick(List.of("\n", "\r\n", "\r"));
		int blocks = 1 + random.nextInt(8);
		for (int i = 0; i < blocks; i++) block();
	}

	private <T> T pick(List<T> among) {
		return among.get(random.nextInt(among.size()));
	}

	private boolean oneIn(int n) {
		return random.nextInt(n) == 0;
	}

	private void append(String text) {
		source.append(text.replace("\n", lineEnd));
	}

	private void block() {
		Block block = switch (format) {
			case PLAIN -> new Block(PassageKind.PARAGRAPH, "", "");
			case MARKDOWN -> pick(MARKDOWN_BLOCKS);
			case HTML -> pick(HTML_BLOCKS);
		};
		if (format == TextFormat.HTML && oneIn(3)) append(pick(HTML_NOISE) + "\n");
		if (format == TextFormat.MARKDOWN && oneIn(4)) append(pick(MARKDOWN_NOISE) + "\n\n");
		append(block.opening());
		int words = 1 + random.nextInt(9);
		for (int i = 0; i < words; i++) {
			if (i > 0) separator(block);
			word(block.kind());
		}
		append(block.closing() + "\n\n");
	}

	private void separator(Block block) {
		boolean oneLine = block.opening().startsWith("#") || block.kind() == PassageKind.TABLE_CELL;
		append(switch (format) {
			case PLAIN -> pick(List.of(" ", "  ", "\n", "\t"));
			case MARKDOWN -> oneLine ? " " : pick(List.of(" ", "  ", "\n", "  \n", " <!-- noise --> ", " ![noise](noise.jpg) "));
			case HTML -> pick(List.of(" ", "\n\t", "&nbsp;", " <br>\n", " <!-- noise -->", " <span hidden>noise</span> ", "<em> </em>"));
		});
	}

	private void word(PassageKind kind) {
		String words = "w" + written.size()
				+ pick(List.of("x", "é", "ß", "\uD83D\uDEA2", "\u201Cy\u201D", "a&b", "1<2", "n\u2019t", "*", "_z_")) + "w";
		String markup = format == TextFormat.PLAIN || !oneIn(3) ? ""
				: format == TextFormat.HTML ? pick(List.of("b", "a", "time")) : pick(List.of("**", "_", "~"));
		if (markup.equals("~")) markup = "";
		if (!markup.isEmpty()) append(format == TextFormat.HTML ? "<" + markup + " datetime=\"noise\" href='n>o'>" : markup);
		int start = source.length();
		for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
			character(words.codePointAt(at));
			if (format == TextFormat.HTML && oneIn(12) && at + 2 < words.length())
				append(pick(List.of("&shy;", "<!-- noise -->", "<wbr>", "</b>", "<i></i>", "\u00AD")));
		}
		written.add(new Written(words, new Span(start, source.length()), kind));
		if (!markup.isEmpty()) append(format == TextFormat.HTML ? "</" + markup + ">" : markup);
	}

	private void character(int c) {
		String plain = Character.toString(c);
		boolean special = "&<*_".indexOf(c) >= 0;
		append(switch (format) {
			case PLAIN -> plain;
			case MARKDOWN ->
				special ? pick(List.of("\\" + plain, "&#" + c + ";")) : oneIn(8) ? "&#x" + Integer.toHexString(c) + ";" : plain;
			case HTML -> switch (c) {
				case '&' -> pick(List.of("&amp;", "&#38;", "&#x26;", "&amp"));
				case '<' -> pick(List.of("&lt;", "&#60;"));
				case 'é' -> pick(List.of("é", "&eacute;", "&eacute", "&#233;"));
				case '\u201C' -> pick(List.of("\u201C", "&ldquo;", "&#147;"));
				case '\u2019' -> pick(List.of("\u2019", "&rsquo;", "&#8217;"));
				default -> oneIn(10) ? "&#" + c + ";" : plain;
			};
		});
	}

	TextFormat format() {
		return format;
	}

	String source() {
		return source.toString();
	}

	List<Written> written() {
		return written;
	}

	/** The file of this draft, in any encoding that has all of its characters. */
	byte[] bytes() {
		Charset charset = pick(
				List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("windows-1252")));
		if (!charset.newEncoder().canEncode(source)) charset = StandardCharsets.UTF_8;
		boolean marked = charset.name().startsWith("UTF-16") || charset.equals(StandardCharsets.UTF_8) && random.nextBoolean();
		return ((marked ? "\uFEFF" : "") + source).getBytes(charset);
	}
}
