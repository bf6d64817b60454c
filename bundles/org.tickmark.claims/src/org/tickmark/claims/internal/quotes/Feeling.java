package org.tickmark.claims.internal.quotes;

import org.tickmark.claims.internal.quotes.extents.Occasion;
import org.tickmark.claims.internal.quotes.phrases.Adverbial;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** What somebody voices before what it is about: in "voiced deep concern about the dam" the concern is a part of the words of saying. */
final class Feeling {
	private static final WordSet VOICING = WordSet.of("express", "voice");
	/** Stand behind what is felt as before a place, a time or a manner: "at a rally", "over the phone", "with a smile". */
	private static final WordSet LOOSE_LINKS = WordSet.of("at", "over", "with", "for");
	/** "particularly deep concern" */
	private static final int LONGEST_FEELING = 3;

	private Feeling() { }

	/**
	 * "voiced concern about the dam", "expressed deep doubts that it holds", "expressed hope in a speech that it does": what is felt belongs
	 * to the words of saying, where "expressed her concern" and "a fear of floods" are told whole.
	 */
	static Cue joined(Period period, Cue cue) {
		Run words = cue.words();
		if (!VOICING.contains(cue.form().verb().lemma()) || cue.inverted() || words.to() != cue.verb() + 1) return cue;
		int link = words.to();
		while (link < words.to() + LONGEST_FEELING && isOfFeeling(period, link)) link++;
		if (link == words.to()) return cue;
		boolean about = period.lower(link).equals("about");
		// "about him": what is felt tells more than whom it is felt for.
		boolean whom = FunctionWords.OBJECT_PRONOUNS.contains(period.lower(link + 1)) && (!FunctionWords.POSSESSIVES.contains(period.lower(link + 1))
				|| !period.isWord(link + 2) || FunctionWords.isAdverb(period.lower(link + 2)));
		boolean bare = whom || !period.isWord(link + 1) && !period.isQuotation(link + 1) || FunctionWords.TIME_NOUNS.contains(period.lower(link + 2));
		if (about) return bare ? cue : upTo(cue, link + 1);
		boolean loose = LOOSE_LINKS.contains(period.lower(link)) && !Occasion.is(period, link) && !isTime(period, link + 1);
		int that = FunctionWords.PREPOSITIONS.contains(period.lower(link)) && !loose ? Adverbial.skip(period, link) : link;
		boolean clause = period.lower(that).equals("that") && period.isWord(that + 1);
		return clause || period.opensWithPronoun(link) ? upTo(cue, clause ? that : link) : cue;
	}

	private static Cue upTo(Cue cue, int end) {
		return new Cue(new Run(cue.words().from(), end), cue.verb(), cue.form(), cue.speaker(), false);
	}

	/** "years", "the weekend", "the first time", "the past two weeks". */
	private static boolean isTime(Period period, int from) {
		int last = from;
		while (last < from + LONGEST_FEELING && period.isWord(last) && period.isWord(last + 1)
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(last + 1)) && !period.lower(last + 1).equals("that")) last++;
		return period.isTime(from) || period.lower(last).equals("time") || FunctionWords.TIME_NOUNS.contains(period.lower(last));
	}

	private static boolean isOfFeeling(Period period, int i) {
		String word = period.lower(i);
		return period.isWord(i) && !period.isCapitalized(i) && !FunctionWords.DETERMINERS.contains(word) && !FunctionWords.PREPOSITIONS.contains(word)
				&& !FunctionWords.POSSESSIVES.contains(word) && !FunctionWords.CONJUNCTIONS.contains(word) && !FunctionWords.OBJECT_PRONOUNS.contains(word)
				&& !FunctionWords.QUESTION_WORDS.contains(word) && !period.isAuxiliary(i) && !word.equals("that");
	}
}
