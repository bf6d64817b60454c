package org.tickmark.word.internal.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.draft.Link;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.PublicationDate;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.StoryLines;
import org.tickmark.word.internal.text.Fixed;

/** The text of a document as it reads, a line a paragraph, with what is known of its places. */
final class WordText {
	final List<Line> lines;
	final String text;
	final Fixed fixed = new Fixed();
	final List<FixedStretch> stretches = new ArrayList<>();
	final List<Link> links = new ArrayList<>();

	/** @param reason a key of the messages */
	record FixedStretch(int from, int to, String reason) { }

	WordText(List<Line> lines) {
		this.lines = lines;
		text = place();
		for (int i = 0; i < lines.size(); i++) fix(i);
		merge();
		for (FixedStretch stretch : stretches) fixed.add(stretch.from(), stretch.to());
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
		boolean onlySection = line.last().endsSection && line.length == 0;
		Unit whole = onlySection ? new Unit("fixed.section") : line.last().unit;
		if (whole.isFixed()) raw.add(new Raw(whole, Math.max(0, line.start - 1), Math.min(text.length(), line.end() + 1)));
		Unit end = line.last().endUnit.isFixed() ? line.last().endUnit : new Unit(line.endFixed);
		for (Item item : line.items) {
			if (!(item instanceof Piece piece) || !piece.unit.isFixed() || piece.text.isEmpty()) continue;
			// Nothing goes before a table of contents in its own paragraph.
			boolean list = piece.start == line.start && piece.unit == line.last().endUnit;
			raw.add(new Raw(piece.unit, list ? Math.max(0, piece.start - 1) : piece.start, piece.end()));
		}
		if (!line.endFixed.isEmpty()) raw.add(new Raw(end, line.end(), line.end() + 1));
	}

	private final List<Raw> raw = new ArrayList<>();

	private record Raw(Unit unit, int from, int to) { }

	/** What is of one piece, or lies over each other, is one stretch. */
	private void merge() {
		raw.sort((a, b) -> Integer.compare(a.from(), b.from()));
		Raw open = new Raw(Unit.NONE, 0, 0);
		for (Raw next : raw) {
			if (next.from() < open.to() || next.from() == open.to() && next.unit() == open.unit()) {
				open = new Raw(next.unit() == open.unit() || next.to() <= open.to() ? open.unit() : next.unit(), open.from(),
						Math.max(open.to(), next.to()));
				continue;
			}
			close(open);
			open = next;
		}
		close(open);
	}

	private void close(Raw open) {
		if (open.from() < open.to()) stretches.add(new FixedStretch(open.from(), open.to(), open.unit().reason));
	}

	private static String endFixed(Line line, Line next) {
		if (line.last().endUnit.isFixed()) return line.last().endUnit.reason;
		if (line.last().endsSection) return "fixed.section";
		if (!line.story.kind.isEmpty() && line.story == next.story) return "fixed.note";
		if (line.story == next.story && Flow.areNeighbours(line.last(), next.first())) return "";
		boolean table = line.last().block.kind == Block.Kind.CELL || next.first().block.kind == Block.Kind.CELL;
		return table ? "fixed.table" : "fixed.block";
	}

	/** The same for who makes drafts of it, with what each line is to its reader. */
	StoryLines story(Optional<PublicationDate> published) {
		List<StoryLines.Line> story = new ArrayList<>();
		boolean headed = lines.stream().anyMatch(line -> line.last().kind == PassageKind.HEADLINE && line.length > 0);
		for (Line line : lines) {
			PassageKind kind = line.last().kind;
			if (kind == PassageKind.SUBHEAD && !headed && line.last().headingLevel == 1) kind = PassageKind.HEADLINE;
			headed |= line.length > 0 && (kind == PassageKind.HEADLINE || kind == PassageKind.SUBHEAD);
			int from = line.start;
			for (String words : text.substring(line.start, line.end()).split("\n", -1)) {
				story.add(new StoryLines.Line(kind, words, linksIn(from, from + words.length())));
				from += words.length() + 1;
			}
		}
		return new StoryLines(story, published);
	}

	private List<Link> linksIn(int from, int to) {
		return links.stream().filter(link -> link.words().start() < to && link.words().end() > from)
				.map(link -> new Link(new Span(Math.max(from, link.words().start()) - from, Math.min(to, link.words().end()) - from),
						link.address()))
				.toList();
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
