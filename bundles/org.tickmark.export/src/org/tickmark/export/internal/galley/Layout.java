package org.tickmark.export.internal.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

import org.tickmark.draft.Draft;
import org.tickmark.draft.Passage;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;

/** The passages of a draft as they stand on a galley, line by line. */
final class Layout {
	/** @param number from 1, through the whole draft */
	record Line(int number, Span span) { }

	/** What stands together. */
	sealed interface Block { }

	/** @param kind of all of it */
	record Text(PassageKind kind, List<Line> lines) implements Block { }

	/** @param rows at least one */
	record Table(List<Row> rows) implements Block { }

	/** @param number of the line that it is */
	record Row(int number, List<Span> cells) { }

	private final Draft draft;
	private final String source;
	private final IntToDoubleFunction more;
	private final List<Block> blocks = new ArrayList<>();
	private int number;

	private Layout(Draft draft, String source, IntToDoubleFunction more) {
		this.draft = draft;
		this.source = source;
		this.more = more;
	}

	/**
	 * @param source what stands in the file, where the draft counts in it; empty where that is not to be had
	 * @param more room that is taken before the character at an offset
	 */
	static List<Block> of(Draft draft, String source, IntToDoubleFunction more) {
		var layout = new Layout(draft, source, more);
		layout.lay(draft.passages().isEmpty() ? paragraphs(draft.text()) : draft.passages());
		return layout.blocks;
	}

	/** Of plain text, where each line with words is one. */
	private static List<Passage> paragraphs(String text) {
		List<Passage> paragraphs = new ArrayList<>();
		int start = 0;
		for (int at = 0; at <= text.length(); at++) {
			if (at < text.length() && text.charAt(at) != '\n') continue;
			var line = new Span(start, at);
			if (!line.in(text).isBlank()) paragraphs.add(new Passage(PassageKind.PARAGRAPH, line));
			start = at + 1;
		}
		return paragraphs;
	}

	private void lay(List<Passage> passages) {
		List<Row> rows = new ArrayList<>();
		List<Span> cells = new ArrayList<>();
		for (Passage passage : passages) {
			boolean cell = passage.kind() == PassageKind.TABLE_CELL;
			if (!cells.isEmpty() && (!cell || isRowEnd(cells.getLast(), passage.span()))) {
				rows.add(new Row(++number, List.copyOf(cells)));
				cells.clear();
			}
			if (cell) {
				cells.add(passage.span());
				continue;
			}
			end(rows);
			List<Line> lines = LineBreaks.of(draft.text(), passage.span(), more).stream().map(span -> new Line(++number, span)).toList();
			if (!lines.isEmpty()) blocks.add(new Text(passage.kind(), lines));
		}
		if (!cells.isEmpty()) rows.add(new Row(++number, List.copyOf(cells)));
		end(rows);
	}

	private void end(List<Row> rows) {
		if (!rows.isEmpty()) blocks.add(new Table(List.copyOf(rows)));
		rows.clear();
	}

	/** Passages tell cells but no rows; the file does, by its own marks. */
	private boolean isRowEnd(Span before, Span next) {
		if (source.isEmpty()) return true;
		int from = draft.source().toSource(before).end();
		int to = draft.source().toSource(next).start();
		if (from > to || to > source.length()) return true;
		String between = source.substring(from, to).toLowerCase(Locale.ROOT);
		return between.contains("<tr") || between.contains("</table") || between.indexOf('<') < 0 && between.indexOf('\n') >= 0;
	}
}
