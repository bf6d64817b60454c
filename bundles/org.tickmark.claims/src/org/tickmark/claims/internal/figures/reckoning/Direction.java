package org.tickmark.claims.internal.figures.reckoning;

import java.util.Set;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Which way a number goes, by the word that says so. */
enum Direction {
	UP(Set.of("rose", "rise", "rises", "risen", "rising", "grew", "grow", "grows", "grown", "growing", "growth", "increase", "increased",
			"increases", "increasing", "up", "climb", "climbed", "climbs", "climbing", "jump", "jumped", "jumps", "jumping", "soar",
			"soared", "soaring", "surge", "surged", "surging", "gain", "gained", "gains", "expanded", "swelled", "swollen", "higher",
			"more", "doubled", "tripled", "quadrupled", "trebled", "above", "hike", "leap", "leapt", "leaped", "improved", "improves",
			"raised", "raises", "raising", "lifted", "improvement", "edged")),
	DOWN(Set.of("fell", "fall", "falls", "fallen", "falling", "drop", "dropped", "drops", "dropping", "decline", "declined", "declines",
			"declining", "decrease", "decreased", "decreases", "decreasing", "down", "shrank", "shrink", "shrunk", "shrinking", "sank",
			"slumped", "slump", "plunged", "plunge", "plummeted", "tumbled", "slid", "dipped", "dip", "cut", "reduced", "reduction",
			"lower", "less", "fewer", "halved", "below", "lost", "slashed", "dwindled", "slipped", "slips", "eased", "discount", "worse"));

	/** Verbs that say it of their subject and nothing else; "more" and "cut" may say it of something else. */
	private static final WordSet VERBS = WordSet.of("rose", "rises", "risen", "rising", "grew", "grown", "climbed", "jumped", "soared",
			"surged", "increased", "fell", "falls", "fallen", "falling", "dropped", "declined", "decreased", "shrank", "slumped",
			"plunged", "plummeted", "tumbled", "dipped", "swelled", "dwindled");

	private final Set<String> words;

	Direction(Set<String> words) {
		this.words = words;
	}

	boolean isSaid(Words sentence, int token) {
		return sentence.in(token, words);
	}

	/** The last token from one up to another that says which way, or -1. */
	static int last(Words sentence, int from, int to) {
		for (int i = to - 1; i >= Math.max(0, from); i--) if (UP.isSaid(sentence, i) || DOWN.isSaid(sentence, i)) return i;
		return -1;
	}

	static Direction at(Words sentence, int token) {
		return DOWN.isSaid(sentence, token) ? DOWN : UP;
	}

	static boolean isVerb(Words sentence, int token) {
		return sentence.in(token, VERBS);
	}
}
