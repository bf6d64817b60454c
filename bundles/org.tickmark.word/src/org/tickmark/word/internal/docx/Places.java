package org.tickmark.word.internal.docx;

import java.util.List;

import org.tickmark.word.internal.docx.Spot.Between;
import org.tickmark.word.internal.docx.Spot.Within;

/** Finds the places in the XML where what is put into the text belongs. */
final class Places {
	private final WordText text;

	/**
	 * @param spot where it goes
	 * @param model the run whose formatting it takes; none for that of the paragraph
	 */
	record Place(Spot spot, Run model) { }

	static final Run NO_MODEL = new Run(Para.NONE, Wrap.NONE, 0, 0);

	Places(WordText text) {
		this.text = text;
	}

	/** Behind what an edit takes out of the run where that begins: what replaces words looks as they did. */
	Place replacing(int from, int to) {
		Line line = text.lines.get(text.lineAt(from));
		for (Item item : line.items) {
			if (item instanceof Piece piece && !piece.text.isEmpty() && piece.start <= from && from < piece.end())
				return new Place(outside(Spot.in(piece.run, piece.index, Math.min(to, piece.end()) - piece.start)), piece.run);
		}
		return at(from, "");
	}

	/** For text that takes nobody's place: next to its neighbours, in a paragraph of its own where it brings a whole one. */
	Place at(int offset, String put) {
		Line line = text.lines.get(text.lineAt(offset));
		Piece left = line.last().unit.isFixed() ? NONE : before(line, offset);
		Piece right = behind(line, offset);
		if (offset == line.start && put.endsWith("\n")) return new Place(start(line.first()), model(right));
		if (offset == line.end() && put.startsWith("\n")) return new Place(end(line.last()), model(left));
		if (left != NONE && left == right) return new Place(Spot.in(left.run, left.index, offset - left.start), left.run);
		boolean leftOpen = left != NONE && !left.unit.isFixed();
		boolean rightOpen = right != NONE && !right.unit.isFixed();
		boolean linkEnds = left != NONE && !left.run.wrap.link().isParagraph()
				&& (right == NONE || right.run.wrap.link() != left.run.wrap.link());
		if (leftOpen && !linkEnds) return new Place(outside(Spot.in(left.run, left.index, left.text.length())), left.run);
		if (rightOpen && (right.run.wrap.link().isParagraph() || left == NONE || !leftOpen))
			return new Place(outside(Spot.in(right.run, right.index, 0)), right.run);
		if (leftOpen) return new Place(outOfLink(Spot.in(left.run, left.index, left.text.length())), NO_MODEL);
		return beside(line, left, right);
	}

	private static final Piece NONE = new Piece(NO_MODEL, 0, 0);

	private static Run model(Piece piece) {
		return piece == NONE ? NO_MODEL : piece.run;
	}

	private static Piece before(Line line, int offset) {
		Piece found = NONE;
		for (Item item : line.items) {
			if (!(item instanceof Piece piece) || piece.text.isEmpty()) continue;
			if (piece.start >= offset) break;
			found = piece;
		}
		return found;
	}

	private static Piece behind(Line line, int offset) {
		for (Item item : line.items) if (item instanceof Piece piece && !piece.text.isEmpty() && piece.end() > offset) return piece;
		return NONE;
	}

	/** Next to what cannot be edited, outside of it. */
	private Place beside(Line line, Piece left, Piece right) {
		Story story = line.story;
		Spot spot = left != NONE ? story.behind.getOrDefault(left.unit, Spot.NOWHERE)
				: right != NONE ? story.before.getOrDefault(right.unit, Spot.NOWHERE) : Spot.NOWHERE;
		if (spot instanceof Within within) spot = Spot.in(within.run(), within.piece(), within.inside());
		if (spot.para() == Para.NONE && left != NONE) spot = Spot.in(left.run, left.index + 1, 0);
		if (spot.para() == Para.NONE && right != NONE) spot = Spot.in(right.run, right.index, 0);
		if (spot.para() == Para.NONE) spot = start(line.last());
		return new Place(spot, left != NONE && !left.run.wrap.link().isParagraph() ? NO_MODEL : left != NONE ? left.run : model(right));
	}

	static Spot start(Para para) {
		return new Between(para, root(para), para.propertiesTo);
	}

	private static Spot end(Para para) {
		return new Between(para, root(para), para.isEmptyElement ? para.propertiesTo : para.contentTo);
	}

	private static Wrap root(Para para) {
		return new Wrap(Wrap.Kind.PARAGRAPH, Wrap.NONE, "", para.headTo, para.headTo);
	}

	/** At the end of somebody's insertion it is outside of that. */
	private static Spot outside(Spot spot) {
		return climb(spot, List.of(Wrap.Kind.INSERTED));
	}

	private static Spot outOfLink(Spot spot) {
		return climb(spot, List.of(Wrap.Kind.INSERTED, Wrap.Kind.LINK));
	}

	private static Spot climb(Spot spot, List<Wrap.Kind> kinds) {
		if (!(spot instanceof Between between)) return spot;
		Wrap wrap = between.wrap();
		int at = between.at();
		while (!wrap.isParagraph() && kinds.contains(wrap.kind) && (at == wrap.contentTo || at == wrap.contentFrom)) {
			at = at == wrap.contentTo ? wrap.to : wrap.from;
			wrap = wrap.parent;
		}
		return new Between(between.para(), wrap, at);
	}
}
