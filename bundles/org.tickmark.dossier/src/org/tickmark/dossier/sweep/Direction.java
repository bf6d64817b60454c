package org.tickmark.dossier.sweep;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.draft.Span;

/**
 * Which way a figure went, by the word beside it: "fell 5 per cent" is not what "rose 5 per cent" says.
 *
 * @param up or down
 * @param word that says so
 */
record Direction(boolean up, String word) {
	private static final Set<String> UP = Set.of("rose", "rise", "rises", "risen", "rising", "grew", "grow", "grows", "grown", "growing",
			"growth", "increase", "increased", "increases", "increasing", "climb", "climbed", "climbs", "climbing", "jump", "jumped",
			"gain", "gained", "gains", "soared", "surged", "surge", "higher", "raised");
	private static final Set<String> DOWN = Set.of("fell", "fall", "falls", "fallen", "falling", "drop", "dropped", "drops", "dropping",
			"decline", "declined", "declines", "declining", "decrease", "decreased", "decreases", "decreasing", "shrank", "shrunk",
			"shrink", "slid", "slipped", "plunged", "plunge", "tumbled", "sank", "lower", "lowered", "reduced", "reduction");
	private static final Pattern WORD = Pattern.compile("\\p{L}+");
	/** "Rose last year by some 5 per cent". */
	private static final int BEFORE = 6;
	/** "A 5 per cent rise". */
	private static final int BEHIND = 2;
	private static final int FAR = 60;

	/** @param figure in the text @return empty where no word beside it says so, or each of two something else */
	static Optional<Direction> of(String text, Span figure) {
		Optional<Direction> before = Optional.empty();
		int from = Math.max(0, figure.start() - FAR);
		Matcher words = WORD.matcher(text).region(sentenceStart(text, from, figure.start()), figure.start());
		int since = BEFORE;
		while (words.find()) {
			Optional<Direction> here = direction(words.group());
			since = here.isPresent() ? 0 : since + 1;
			if (here.isPresent()) before = here;
		}
		if (before.isPresent() && since < BEFORE) return before;
		words = WORD.matcher(text).region(figure.end(), Math.min(text.length(), figure.end() + FAR));
		for (int behind = 0; behind < BEHIND && words.find(); behind++) {
			if (text.substring(figure.end(), words.start()).matches("(?s).*[.,;:!?\\n].*")) break;
			Optional<Direction> here = direction(words.group());
			if (here.isPresent()) return here;
		}
		return Optional.empty();
	}

	private static int sentenceStart(String text, int from, int to) {
		for (int i = to - 1; i >= from; i--) if (".;:!?\n".indexOf(text.charAt(i)) >= 0) return i + 1;
		return from;
	}

	private static Optional<Direction> direction(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return UP.contains(lower) ? Optional.of(new Direction(true, word))
				: DOWN.contains(lower) ? Optional.of(new Direction(false, word)) : Optional.empty();
	}
}
