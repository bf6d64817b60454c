package org.tickmark.word.internal.docx;

/** A place in the XML of a paragraph where text can go. */
sealed interface Spot {
	Spot NOWHERE = new Between(Para.NONE, Wrap.NONE, -1);

	/** Next to runs. */
	record Between(Para para, Wrap wrap, int at) implements Spot { }

	/**
	 * In a run.
	 *
	 * @param piece before which of its pieces
	 * @param inside how many characters of that piece stand before it
	 */
	record Within(Run run, int piece, int inside) implements Spot { }

	/** Before a piece or behind some of its characters; next to the run where that is the same. */
	static Spot in(Run run, int piece, int inside) {
		int next = piece;
		int characters = inside;
		if (next < run.pieces.size() && characters > 0 && characters == run.pieces.get(next).text.length()) {
			next++;
			characters = 0;
		}
		if (next == 0 && characters == 0) return new Between(run.para, run.wrap, run.from);
		if (next == run.pieces.size()) return new Between(run.para, run.wrap, run.to);
		return new Within(run, next, characters);
	}

	default Para para() {
		return switch (this) {
			case Between between -> between.para;
			case Within within -> within.run.para;
		};
	}

	/** Where it stands among others of the paragraph. */
	default long order() {
		return switch (this) {
			case Between between -> (long) between.at << 20;
			case Within within -> ((long) within.run.from << 20) + 1 + within.piece;
		};
	}
}
