package org.tickmark.claims.internal.quotes;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Words of saying in a period, with who says.
 *
 * @param words from auxiliary to verb
 * @param verb index of the verb among them
 * @param speaker tokens of the subject, if the period has one
 * @param inverted whether the speaker stands behind the verb
 */
record Cue(Run words, int verb, SpeechVerbs.Form form, Optional<Run> speaker, boolean inverted) {
	private static final WordSet REMNANTS = WordSet.of("this", "these", "those", "them", "him", "her", "us", "me", "so", "whom", "whose");

	boolean may(SpeechVerb.Use use) {
		return form.verb().may(use);
	}

	Cue spokenBy(Optional<Run> other) {
		return new Cue(words, verb, form, other, inverted);
	}

	/** "It leaks, wrote Lee.", where "It leaks, bawled Lee." needs marks. */
	boolean mayState() {
		return may(SpeechVerb.Use.BARE) || form.verb().lemma().equals("write");
	}

	/** Where the attribution begins, speaker included. */
	int from() {
		return speaker.map(run -> Math.min(run.from(), words.from())).orElse(words.from());
	}

	/** Where it ends; a speaker who follows in the main clause ("Citing the flood, Lee …") is not part of it. */
	int to() {
		return inverted ? speaker.map(run -> Math.max(run.to(), words.to())).orElse(words.to()) : words.to();
	}

	/** "called it", "knows why": a word that only points to what is said elsewhere; to defend it is to say something of it. */
	boolean pointsOnly(String word) {
		// "The bond revealed itself": a thing, which says nothing of it.
		if (word.equals("that") || word.equals("itself") || FunctionWords.QUESTION_WORDS.contains(word)) return true;
		return (may(SpeechVerb.Use.QUOTE) || form.verb().lemma().indexOf(' ') > 0)
				&& (REMNANTS.contains(word) || FunctionWords.SUBJECT_PRONOUNS.contains(word));
	}

	/** "The dam leaks, the Ulm Post posted.": what is posted may as well be a photograph. */
	boolean isPostedByName(Period period) {
		return form.verb().lemma().equals("post") && form.shape() == SpeechVerbs.Shape.PAST && speaker
				.map(run -> period.lower(run.from()).equals("the") ? run.from() + 1 : run.from()).filter(period::isCapitalized).isPresent();
	}

	/** "Have not said when they will vote", where "said when asked" tells only when. */
	boolean isDenied(Period period) {
		for (int i = words.from(); i < verb; i++) {
			if (period.lower(i).equals("not") || period.lower(i).endsWith("n't") || period.lower(i).equals("to")) return true;
		}
		return false;
	}

	/** "“The dam leaks,” as Ann Lee said." */
	boolean isPutSo(Period period) {
		int as = from() - 1;
		return period.lower(as).equals("as") && words.to() >= period.stop() && period.isQuotation(as - 1);
	}

	/**
	 * The token of the quotation in "It has a “lawful source,” as the memo put it", "It “leaks,” as Lee said on Monday, so …", or -1: what
	 * stands before the marks need not be from the same mouth.
	 *
	 * @param goesOn whether the sentence does behind the words of saying
	 */
	int phrased(Period period, boolean goesOn) {
		boolean as = goesOn && form.shape() != SpeechVerbs.Shape.BASE && period.lower(from() - 1).equals("as");
		return (as || isPut() && isPutSo(period)) && period.endsSentence(from() - 2) ? from() - 2 : -1;
	}

	/** "As Lee puts it, the dam leaks", where all behind the pause may be in the words of Lee. */
	boolean putsAll(Period period, int behind) {
		return isPut() && !LeadingClause.saysMore(period, behind);
	}

	private boolean isPut() {
		return form.verb().lemma().equals("put it");
	}

	/** "the sale they announced that same day, in Ulm": a time, and no clause behind it that "that" would open. */
	boolean isSameDay(Period period, int that) {
		boolean day = period.lower(that).equals("that") && period.lower(that + 1).equals("same") && FunctionWords.TIME_NOUNS.contains(period
				.lower(that + 2));
		return day && (that + 3 >= period.stop() || !period.isWord(that + 3));
	}
}
