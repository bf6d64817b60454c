package org.tickmark.dossier.words;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words that say who speaks, in the midst of what is said: “We will,” she said, “rebuild the pier.” They stand between a mark that closes
 * and one that opens, within one sentence, and tell of nothing but the saying: what a writer left out between two quotations, or says in
 * his own words between quoted ones, is none.
 */
final class Interruption {
	private static final int LONGEST = 16;
	private static final Set<String> SAYING = Set.of("said", "says", "say", "added", "adds", "continued", "explained", "told", "asked",
			"replied", "answered", "recalled", "noted", "insisted", "warned", "argued", "wrote", "writes", "stated", "declared",
			"remarked", "admitted", "acknowledged", "conceded", "complained", "joked", "stressed", "claimed", "tells", "according");
	/** Behind them another thing is told, or another quotation begins. */
	private static final Set<String> GOING_ON = Set.of("and", "but", "that", "then", "later", "or", "not", "never", "when", "while",
			"because", "as");
	private static final String CLOSING = "\u201D\u2019\u00BB\u201C\"'";
	private static final String OPENING = "\u201C\u2018\u00AB\u201E\"'";

	private Interruption() { }

	/** @param from of the source's words @param to behind the last one */
	static boolean is(WordIndex index, int from, int to) {
		if (from >= to || to - from > LONGEST || from == 0 || to >= index.size()) return false;
		if (index.source(from - 1) != index.source(to)) return false;
		if (IntStream.range(from, to).anyMatch(i -> index.is(i, Word.ENDS) || GOING_ON.contains(index.keyOf(i)))) return false;
		if (IntStream.range(from, to).noneMatch(i -> SAYING.contains(index.keyOf(i)))) return false;
		String text = index.sourceText(index.source(from)).text();
		int first = index.span(from).start();
		int last = index.span(to - 1).end();
		return closes(text.substring(index.span(from - 1).end(), first)) && !text.substring(first, last).contains("\n")
				&& text.substring(first, last).chars().noneMatch(c -> c == '"' || c == '\u201C' || c == '\u201D')
				&& opens(text.substring(last, index.span(to).start()));
	}

	/** A mark right behind the words, or behind their comma; a full stop ends them. */
	private static boolean closes(String between) {
		String marks = between.strip();
		int at = !marks.isEmpty() && ",?!-\u2013\u2014".indexOf(marks.charAt(0)) >= 0 ? 1 : 0;
		return between.equals(marks + " ") && marks.length() == at + 1 && CLOSING.indexOf(marks.charAt(at)) >= 0;
	}

	private static boolean opens(String between) {
		String marks = between.strip();
		return between.length() == 3 && between.startsWith(", ") && OPENING.indexOf(marks.charAt(marks.length() - 1)) >= 0;
	}
}
