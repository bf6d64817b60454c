package org.tickmark.review.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.draft.Span;

/**
 * A text after somebody edited it, with where each part of it came from, so that it is known for sure where an item stands now.
 *
 * @param pieces in the order of the text after the edit
 */
record Edited(String before, List<Piece> pieces) {
	/** What stands for a range of the text before: the same words, or others. @param words as they stand now */
	record Piece(Span from, String words, boolean kept) { }

	/** The same text with other words at some places. @param at in text order, apart from each other */
	static Edited replacing(String before, List<Span> at, List<String> by) {
		List<Piece> pieces = new ArrayList<>();
		int done = 0;
		for (int i = 0; i < at.size(); i++) {
			keep(pieces, before, done, at.get(i).start());
			pieces.add(new Piece(at.get(i), by.get(i), false));
			done = at.get(i).end();
		}
		keep(pieces, before, done, before.length());
		return new Edited(before, pieces);
	}

	static Edited replacing(String before, Span at, String by) {
		return replacing(before, List.of(at), List.of(by));
	}

	/** The same text with one passage elsewhere. @param to outside of the passage @param behind what stands behind it there */
	static Edited moving(String before, Span passage, int to, String lead, String behind) {
		List<Piece> pieces = new ArrayList<>();
		Span first = to < passage.start() ? new Span(0, to) : new Span(0, passage.start());
		keep(pieces, before, first.start(), first.end());
		List<Piece> moved = new ArrayList<>();
		moved.add(new Piece(new Span(passage.start(), passage.start()), lead, false));
		keep(moved, before, passage.start(), passage.end());
		moved.add(new Piece(new Span(passage.end(), passage.end()), behind, false));
		if (to < passage.start()) {
			pieces.addAll(moved);
			keep(pieces, before, to, passage.start());
			keep(pieces, before, passage.end(), before.length());
		} else {
			keep(pieces, before, passage.end(), to);
			pieces.addAll(moved);
			keep(pieces, before, to, before.length());
		}
		return new Edited(before, pieces);
	}

	/** Passages of the text in another order. @param parts that cover the text */
	static Edited ordered(String before, List<Span> parts) {
		List<Piece> pieces = new ArrayList<>();
		parts.forEach(part -> keep(pieces, before, part.start(), part.end()));
		return new Edited(before, pieces);
	}

	private static void keep(List<Piece> pieces, String before, int from, int to) {
		if (from < to) pieces.add(new Piece(new Span(from, to), before.substring(from, to), true));
	}

	/** The same edit with one more inside what it kept. @param at a range of the text before that no piece divides */
	Edited and(Span at, String by) {
		List<Piece> more = new ArrayList<>();
		for (Piece piece : pieces) {
			if (!piece.kept() || !piece.from().contains(at)) {
				more.add(piece);
				continue;
			}
			keep(more, before, piece.from().start(), at.start());
			more.add(new Piece(at, by, false));
			keep(more, before, at.end(), piece.from().end());
		}
		return new Edited(before, more);
	}

	String after() {
		StringBuilder text = new StringBuilder();
		pieces.forEach(piece -> text.append(piece.words()));
		return text.toString();
	}

	/** Where a place of the text before stands now; empty if nothing stands for it any more. */
	Optional<Span> now(Span place) {
		Optional<Span> found = Optional.empty();
		int at = 0;
		for (Piece piece : pieces) {
			Optional<Span> image = image(piece, place, at);
			found = found.map(known -> image.map(known::union).orElse(known)).or(() -> image);
			at += piece.words().length();
		}
		return found.filter(span -> !span.isEmpty());
	}

	private static Optional<Span> image(Piece piece, Span place, int at) {
		int start = Math.max(piece.from().start(), place.start());
		int end = Math.min(piece.from().end(), place.end());
		if (start >= end) return Optional.empty();
		// Of a longer passage that was replaced nothing stands for a part of it.
		if (!piece.kept() && (end - start) * 2 < piece.from().length()) return Optional.empty();
		if (!piece.kept()) return Optional.of(new Span(at, at + piece.words().length()));
		return Optional.of(new Span(at + start - piece.from().start(), at + end - piece.from().start()));
	}
}
