package org.tickmark.claims.internal.quotes.phrases;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** A sentence that opens with somebody speaking: "Speaking at the meeting Mr Brook said". */
public final class SpeakingFirst {
	/** Lead up to whoever says something, and the next words tell where or of what. */
	private static final WordSet SPEAKING = WordSet.of("speaking", "responding", "replying", "commenting", "reacting", "addressing",
			"writing",
			"testifying", "talking", "answering", "appearing", "introducing", "opening", "launching", "closing");

	private SpeakingFirst() { }

	public static boolean opensSpeaking(Period period) {
		return SPEAKING.contains(period.lower(0));
	}

	/** "Speaking at the meeting Mr Brook said": where and of what, up to whoever does so, without a comma. */
	public static boolean speaksFirst(Period period, int end) {
		if (end < 2 || !opensSpeaking(period)) return false;
		for (int i = 1; i < end; i++) {
			boolean mark = period.lower(i).equals("'s") || period.lower(i).equals("-") || period.lower(i).equals(".") && i < end - 1;
			boolean noun = period.isWord(i) && !period.isAuxiliary(i) && !period.isPastVerb(i)
					&& !FunctionWords.RELATIVES.contains(period.lower(i));
			if (!noun && !mark && !period.at(i).isNumber()) return false;
		}
		return true;
	}
}
