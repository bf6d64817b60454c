package org.tickmark.claims.internal.quotes.speakers;

import org.tickmark.claims.internal.quotes.phrases.TimePhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** The words that belong to a verb of saying, before it: "have often" in "they have often said". */
public record VerbGroup(Period period) {
	private static final WordSet LOOSE_ADVERBS = WordSet.of("there", "here", "at", "all", "both", "so", "today", "yesterday", "tonight",
			"however", "thus", "since");

	/** Its first word. */
	public int start(int verb) {
		int from = verb;
		while (from > 0 && (period.isAuxiliary(from - 1) || isAdverb(from - 1, verb) || isParticle(from - 1) || isDegree(from)
				 || SpeakerPhrase.isJoint(period, from - 1))) from--;
		int before = TimePhrase.beforeAside(period, from);
		if (before < from) {
			while (before > 0 && (period.isAuxiliary(before - 1) || isAdverb(before - 1, verb))) before--;
			return before;
		}
		while (from < verb && (isLooseAdverb(from) || period.lower(from).equals("'s") && !period.lower(verb).endsWith("ing"))) from++;
		return from;
	}

	/** Not the "Kelly" of "Mr. Kelly said", where "Lee Finally Says" is a headline. */
	private boolean isAdverb(int i, int verb) {
		return FunctionWords.isAdverb(period.lower(i)) && (i == 0 || !period.isCapitalized(i) || period.isCapitalized(verb));
	}

	/** "and most recently defended", "all but accused". */
	private boolean isDegree(int from) {
		String word = period.lower(from - 1);
		if (word.equals("but")) return period.lower(from - 2).equals("all");
		return (word.equals("most") || word.equals("more") || word.equals("very")) && FunctionWords.isAdverb(period.lower(from))
				&& period.lower(from).endsWith("ly");
	}

	private boolean isParticle(int i) {
		return period.lower(i).equals("to") && i > 0 && SpeechVerbs.form(period.lower(i + 1)).isPresent();
	}

	/** An adverb that opens the clause ("Later, …") or belongs to the noun before. */
	private boolean isLooseAdverb(int i) {
		return LOOSE_ADVERBS.contains(period.lower(i)) && !period.lower(i + 1).equals("but");
	}
}
