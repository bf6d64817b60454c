package org.tickmark.word.internal.docx;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.draft.Link;
import org.tickmark.draft.Passage;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;
import org.tickmark.word.internal.text.Fixed;

/** The text of a document as it reads, a line a paragraph, with what is known of its places. */
final class WordText {
	final List<Line> lines;
	final String text;
	final Fixed fixed = new Fixed();
	final List<FixedStretch> stretches = new ArrayList<>();
	final List<Link> links = new ArrayList<>();
	final List<Passage> passages = new ArrayList<>();

	/** @param reason a key of the messages */
	record FixedStretch(int from, int to, String reason) { }

	WordText(List<Line> lines) {
		this.lines = lines;
		text = place();
		for (int i = 0; i < lines.size(); i++) fix(i);
		stretches.sort((a, b) -> Integer.compare(a.from(), b.from()));
		for (FixedStretch stretch : stretches) fixed.add(stretch.from(), stretch.to());
		passages();
		links();
	}

	private String place() {
		StringBuilder all = new StringBuilder();
		for (Line line : lines) {
			if (line != lines.getFirst()) all.append('\n');
			line.start = all.length();
			for (Item item : line.items) {
				if (!(item instanceof Piece piece)) continue;
				piece.start = all.length();
				all.append(piece.text);
			}
			line.length = all.length() - line.start;
		}
		return all.toString();
	}

	private void fix(int i) {
		Line line = lines.get(i);
		boolean last = i == lines.size() - 1;
		line.endFixed = last ? "" : endFixed(line, lines.get(i + 1));
		if (line.last().unit.isFixed()) {
			add(Math.max(0, line.start - 1), Math.min(text.length(), line.end() + 1), line.last().unit.reason);
			return;
		}
		if (!line.endFixed.isEmpty()) add(line.end(), line.end() + 1, line.endFixed);
		Unit open = Unit.NONE;
		int from = 0;
		int to = 0;
		for (Item item : line.items) {
			if (!(item instanceof Piece piece) || piece.text.isEmpty()) continue;
			if (piece.unit != open) {
				if (open.isFixed()) add(from, to, open.reason);
				from = piece.start;
				open = piece.unit;
			}
			to = piece.end();
		}
		boolean goesOn = open.isFixed() && line.last().endUnit == open && !last;
		if (open.isFixed()) add(from, goesOn ? to + 1 : to, open.reason);
	}

	private void add(int from, int to, String reason) {
		FixedStretch before = stretches.isEmpty() ? new FixedStretch(0, 0, "") : stretches.getLast();
		// What goes on behind a line's end is one stretch.
		if (before.reason().equals(reason) && before.to() == from && from > 0 && text.charAt(from - 1) == '\n'
				|| before.reason().equals(reason) && before.to() > from) {
			stretches.set(stretches.size() - 1, new FixedStretch(before.from(), Math.max(to, before.to()), reason));
		} else if (from < to) {
			stretches.add(new FixedStretch(from, to, reason));
		}
	}

	private static String endFixed(Line line, Line next) {
		if (line.last().endUnit.isFixed()) return line.last().endUnit.reason;
		if (line.last().endsSection) return "fixed.section";
		if (line.story == next.story && Flow.areNeighbours(line.last(), next.first())) return "";
		boolean table = line.last().block.kind == Block.Kind.CELL || next.first().block.kind == Block.Kind.CELL;
		return table ? "fixed.table" : "fixed.block";
	}

	private void passages() {
		boolean titled = lines.stream().anyMatch(line -> line.kind() == PassageKind.HEADLINE && line.length > 0);
		boolean headed = titled;
		for (Line line : lines) {
			if (line.length == 0) continue;
			PassageKind kind = line.kind();
			if (kind == PassageKind.SUBHEAD && !headed && line.last().headingLevel == 1) kind = PassageKind.HEADLINE;
			headed |= kind == PassageKind.HEADLINE || kind == PassageKind.SUBHEAD;
			passages.add(new Passage(kind, new Span(line.start, line.end())));
		}
	}

	private void links() {
		for (Line line : lines) {
			int at = line.start;
			int from = -1;
			String address = "";
			for (Item item : line.items) {
				if (item instanceof Piece piece) {
					at = piece.end();
				} else if (item instanceof Sign sign && sign.kind() == Sign.Kind.LINK_FROM) {
					from = at;
					address = sign.name();
				} else if (item instanceof Sign sign && sign.kind() == Sign.Kind.LINK_TO && from >= 0) {
					if (from < at) links.add(new Link(new Span(from, at), address));
					from = -1;
				}
			}
			if (from >= 0 && from < at) links.add(new Link(new Span(from, at), address));
		}
		links.sort((a, b) -> a.words().compareTo(b.words()));
	}

	/** The line that an offset is in, or at the end of. */
	int lineAt(int offset) {
		int low = 0;
		int high = lines.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (lines.get(middle).start <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}
