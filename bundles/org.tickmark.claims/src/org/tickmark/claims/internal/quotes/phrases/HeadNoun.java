package org.tickmark.claims.internal.quotes.phrases;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** The noun of which all else in its phrase tells more: "survey" in "the survey of teachers, which …". */
public final class HeadNoun {
	private HeadNoun() { }

	/** Whether one of the words stands at the head: "the survey of teachers, which …". */
	public static boolean isOneOf(Period period, Run speaker, WordSet nouns) {
		int head = speaker.from();
		for (int i = speaker.from(); i < speaker.to(); i++) {
			if (period.lower(i).equals(",") || i > speaker.from() && (FunctionWords.PREPOSITIONS.contains(period.lower(i)) || period.isPastVerb(i)
					&& (period.lower(i + 1).equals("up") || FunctionWords.PREPOSITIONS.contains(period.lower(i + 1))))) break;
			head = i;
		}
		return nouns.contains(period.lower(head));
	}
}
