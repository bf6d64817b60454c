package org.tickmark.review.hostile;

import java.util.List;
import java.util.Random;

import org.tickmark.draft.file.TextFormat;

/** Pages and Markdown files of a story, into which somebody has cut: pieces are missing, doubled, moved, with markup where none fits. */
final class Mutated {
	private static final List<String> HTML_BITS = List.of(
			"<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<a href=\"x\">", "</a>", "<table>", "</table>", "<tr>", "<td>", "<li>",
			"<ul>", "</ul>", "<!-- on Monday -->", "<!--", "-->", "&amp;", "&", "&#", "&shy;", "&nbsp;", "&ldquo;", "&rdquo;",
			"&#8217;", "<q>", "</q>", "<br>", "<pre>", "</pre>", "<blockquote>", "<h1>", "</h1>", "<div class=\"ad\">", "</div>", "<",
			">", "\"", "'", "\r\n", "\n", "\t", "<svg>", "<textarea>", "<select>", "<title>", "<xmp>", "<script>", "</script>",
			"<![CDATA[", "]]>", "&notit;", "&NotEqualTilde;", "\u00AD", "\u200B", "</x>", "<x y='>'>", "<math>", "<option>",
			"<caption>");
	private static final List<String> MARKDOWN_BITS = List.of(
			"*", "**", "_", "__", "`", "``", "```\n", "> ", "- ", "1. ", "# ", "---\n", "===\n", "[", "]", "](", "](x)", "![", "<",
			">", "<b>", "</b>", "<div>\n", "</div>\n", "<!--", "-->", "\\", "\\*", "\\\n", "  \n", "|", "|---|---|\n", "    ", "\t",
			"\n", "\n\n", "\r\n", "&amp;", "&shy;", "&", "&#8217;", "<http://x.org>", "[a]: x\n", "''", "\"", "~~~\n", "title: ",
			"<br>", "<a@b.org>");
	private static final String STORY = "On Monday, March 4, 2024, Ann Berg said: \u201CWe counted 412 boats on Tuesday.\u201D";

	private Mutated() { }

	static String source(TextFormat format, long seed) {
		var random = new Random(seed * 31 + format.ordinal());
		var text = new StringBuilder(format == TextFormat.HTML ? page(random) : markdown(random));
		List<String> bits = format == TextFormat.HTML ? HTML_BITS : MARKDOWN_BITS;
		int times = 1 + random.nextInt(12);
		for (int i = 0; i < times; i++) mutate(text, random, bits);
		return text.toString();
	}

	private static void mutate(StringBuilder text, Random random, List<String> bits) {
		int from = random.nextInt(text.length() + 1);
		int to = Math.min(text.length(), from + random.nextInt(30));
		switch (random.nextInt(6)) {
			case 0 -> text.delete(from, to);
			case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
			case 2 -> {
				String moved = text.substring(from, to);
				text.delete(from, to).insert(random.nextInt(text.length() + 1), moved);
			}
			default -> text.insert(from, bits.get(random.nextInt(bits.size())));
		}
	}

	private static String page(Random random) {
		var page = new StringBuilder("<html><body><h1>Boats counted</h1>\n");
		for (int i = 0; i < 3 + random.nextInt(4); i++) page.append("<p>").append(sentence(random, "<b>", "</b>")).append("</p>\n");
		page.append("<table><tr><td>Monday</td><td>412</td></tr></table><ul><li>Friday</li></ul><pre>a Sunday\nb 17</pre>");
		return page.append("<blockquote>He left in <i>May</i> 2023.</blockquote></body></html>\n").toString();
	}

	private static String markdown(Random random) {
		var text = new StringBuilder(
				random.nextInt(4) == 0 ? "---\ntitle: Boats on Friday\ndate: 2024-03-05\n---\n\n" : "# Boats counted\n\n");
		for (int i = 0; i < 3 + random.nextInt(4); i++) text.append(sentence(random, "**", "**")).append("\n\n");
		text.append("| Day | Boats |\n|---|---|\n| Monday | 412 |\n\n- on Friday\n- in *May* 2023\n\n");
		text.append("> It left ``on\n> Sunday'' at noon, and ``he'' came\n> by Friday.\n\n    set in on Tuesday\n\n");
		return text.append("See [the list](http://example.org/2024) of Thursday.\n").toString();
	}

	private static String sentence(Random random, String open, String close) {
		int at = STORY.indexOf(' ', random.nextInt(STORY.length() - 10));
		int end = at < 0 ? -1 : STORY.indexOf(' ', at + 1);
		if (end < 0) return STORY + " " + random.nextInt(1000) + " left.";
		String marked = STORY.substring(0, at + 1) + open + STORY.substring(at + 1, end) + close + STORY.substring(end);
		return marked + " " + random.nextInt(1000) + " boats left last Friday.";
	}
}
