package org.tickmark.export.internal.galley;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;
import org.tickmark.export.internal.galley.Galley.Cited;
import org.tickmark.export.internal.galley.Galley.Fact;
import org.tickmark.export.internal.galley.Galley.Mark;
import org.tickmark.export.internal.galley.Layout.Block;
import org.tickmark.export.internal.galley.Layout.Line;
import org.tickmark.export.internal.galley.Layout.Row;
import org.tickmark.export.internal.galley.Layout.Table;
import org.tickmark.export.internal.galley.Layout.Text;
import org.tickmark.export.internal.page.Html;

/** Writes the draft itself: its lines with the numbers of facts in them, and beside them what they rest on. */
final class GalleyText {
	private static final int EVERY = 5;

	private final Galley galley;
	private final Html page;
	private final String text;
	private final Map<Integer, List<Fact>> starts = new HashMap<>();
	private final Map<Integer, List<Fact>> byLine;
	private final List<Heading> headings = new ArrayList<>();

	/** Where a reader of the file may jump to. */
	record Heading(String id, String words) { }

	GalleyText(Galley galley, Html page) {
		this.galley = galley;
		this.page = page;
		this.text = galley.draft().text();
		for (Fact fact : galley.facts()) starts.computeIfAbsent(fact.item().span().start(), none -> new ArrayList<>()).add(fact);
		this.byLine = galley.facts().stream().collect(Collectors.groupingBy(Fact::line));
	}

	/** @return the headings in it */
	List<Heading> write() {
		boolean list = false;
		for (Block block : galley.blocks()) {
			boolean item = block instanceof Text words && words.kind() == PassageKind.LIST_ITEM;
			if (item != list) page.raw(item ? "<ul>\n" : "</ul>\n");
			list = item;
			switch (block) {
				case Text words -> write(words);
				case Table table -> write(table);
			}
		}
		if (list) page.raw("</ul>\n");
		return headings;
	}

	private void write(Text block) {
		String element = switch (block.kind()) {
			case HEADLINE -> "h2";
			case SUBHEAD -> "h3";
			case LIST_ITEM -> "li";
			case BLOCK_QUOTE -> "blockquote";
			default -> "p";
		};
		String id = "";
		if (block.kind() == PassageKind.HEADLINE || block.kind() == PassageKind.SUBHEAD) {
			headings.add(new Heading("d" + block.lines().getFirst().number(), words(block)));
			id = " id=\"" + headings.getLast().id() + "\"";
		}
		page.raw("<" + element + id + " class=\"" + block.kind().word() + "\" dir=\"auto\">");
		for (Line line : block.lines()) {
			if (line != block.lines().getFirst()) page.raw("<br/>\n");
			number(line.number());
			notes(line.number());
			words(line.span());
		}
		page.raw("</" + element + ">\n");
	}

	private String words(Text block) {
		return block.lines().stream().map(line -> line.span().in(text)).collect(Collectors.joining(" "));
	}

	private void number(int number) {
		if (number % EVERY == 0 || number == 1) page.raw("<span class=\"n\">" + number + "</span>");
	}

	/** Facts without a source need little room and share a line. */
	private void notes(int line) {
		List<Fact> facts = byLine.getOrDefault(line, List.of());
		if (facts.isEmpty()) return;
		page.raw("<span class=\"m\">");
		boolean open = false;
		for (Fact fact : facts) {
			if (open && fact.cited().isEmpty()) page.raw(" \u00B7 ");
			else page.raw(open ? "<br/>" : "");
			open = true;
			page.raw("<span class=\"w\"><b>" + fact.number() + "</b> ");
			sign(fact);
			page.raw("</span>");
			for (Cited cited : fact.cited()) {
				page.raw(" [S" + cited.source() + "]");
				if (!cited.locator().isEmpty()) page.raw(" ").element("bdi", "", cited.locator());
			}
			if (!fact.cited().isEmpty() && fact != facts.getLast()) {
				page.raw("<br/>");
				open = false;
			}
		}
		page.raw("</span>");
	}

	private void sign(Fact fact) {
		page.raw("<span class=\"t\" title=\"").text(fact.tick().label()).raw("\">").text(fact.tick().sign()).raw("</span>");
	}

	private void write(Table table) {
		int columns = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
		page.raw("<table class=\"table-cell\">\n");
		for (Row row : table.rows()) {
			page.raw("<tr><td class=\"r\">");
			number(row.number());
			page.raw("</td>");
			for (Span cell : row.cells()) {
				page.raw("<td dir=\"auto\">");
				words(cell);
				page.raw("</td>");
			}
			for (int i = row.cells().size(); i < columns; i++) page.raw("<td></td>");
			page.raw("<td class=\"q\">");
			notes(row.number());
			page.raw("</td></tr>\n");
		}
		page.raw("</table>\n");
	}

	private void words(Span line) {
		int at = line.start();
		for (int i = firstEndingBehind(at); i < galley.marks().size(); i++) {
			Mark mark = galley.marks().get(i);
			if (mark.span().start() >= line.end()) break;
			int from = Math.max(mark.span().start(), at);
			int to = Math.min(mark.span().end(), line.end());
			plain(at, from);
			page.raw("<span class=\"" + mark.line().cssClass() + "\">");
			plain(from, to);
			page.raw("</span>");
			at = to;
		}
		plain(at, line.end());
	}

	private int firstEndingBehind(int offset) {
		int low = 0;
		int high = galley.marks().size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (galley.marks().get(middle).span().end() > offset) high = middle;
			else low = middle + 1;
		}
		return low;
	}

	/** Items begin where marks do, so that no number stands inside. */
	private void plain(int from, int to) {
		if (from >= to) return;
		for (Fact fact : starts.getOrDefault(from, List.of())) {
			page.raw("<span class=\"k\">" + fact.number());
			sign(fact);
			page.raw("</span>");
		}
		page.text(text.substring(from, to).replace('\n', ' '));
	}
}
