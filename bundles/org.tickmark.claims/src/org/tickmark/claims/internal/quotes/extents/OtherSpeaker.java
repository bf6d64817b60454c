package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.phrases.Adverbial;
import org.tickmark.claims.internal.quotes.phrases.TimePhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;

/** Somebody else whom the writer sets beside the speaker: "while Ann Lee has said that it leaks", "a man yelled". */
public final class OtherSpeaker {
	private static final int SHORT_SUBJECT = 6;
	private static final int LONGEST_THING = 10;

	private OtherSpeaker() { }

	/** "while Ann Lee has said that …", "after the judge ruled that …": whom the writer sets beside the speaker. @param i first of the subject */
	public static boolean says(Period period, int i) {
		if (!period.isCapitalized(i) && !FunctionWords.ARTICLES.contains(period.lower(i))) return false;
		for (int at = i + 1; at < i + LONGEST_THING; at++) {
			String word = period.lower(at);
			if (word.equals("said") || word.equals("says") || period.lower(at + 1).equals("that") && isSaying(word)) return true;
			boolean name = word.equals("'s") || word.equals("-") || word.equals(".") && period.isCapitalized(at - 1);
			if (!name && !period.isWord(at) || FunctionWords.RELATIVES.contains(word) || FunctionWords.CONJUNCTIONS.contains(word)
					|| FunctionWords.SUBJECT_PRONOUNS.contains(word)) return false;
			if (period.isPastVerb(at) || period.isAuxiliary(at) && !name && !FunctionWords.HAVE.contains(word)) return false;
		}
		return false;
	}

	private static boolean isSaying(String word) {
		return SpeechVerbs.form(word).filter(form -> form.shape() == SpeechVerbs.Shape.PAST && form.verb().may(SpeechVerb.Use.CLAUSE)).isPresent();
	}

	/** ", a man yelled “…”", ", Lee wrote.": somebody else is quoted behind the comma, or says all that stands before it. */
	public static boolean isQuoted(Period period, int i) {
		boolean opens = !FunctionWords.CONJUNCTIONS.contains(period.lower(i)) && !FunctionWords.PREPOSITIONS.contains(period.lower(i))
				&& !FunctionWords.RELATIVES.contains(period.lower(i));
		int limit = i + (opens ? LONGEST_THING : SHORT_SUBJECT);
		for (int at = i + 1; at < limit && (period.isWord(at) || opens && isTied(period, at)); at++) {
			boolean quotes = period.isQuotation(at + 1) || period.lower(at + 1).equals(",") && period.isQuotation(at + 2);
			if (!quotes && at + 1 != period.stop() && !endsInTime(period, i, at + 1)) continue;
			boolean near = at < i + SHORT_SUBJECT;
			boolean verb = !period.isCapitalized(at) && !FunctionWords.BE.contains(period.lower(at - 1));
			return verb && SpeechVerbs.form(period.lower(at)).filter(form -> form.verb().may(SpeechVerb.Use.QUOTE)
					&& (form.shape() == SpeechVerbs.Shape.PAST || near && form.shape() == SpeechVerbs.Shape.PRESENT)).isPresent();
		}
		return false;
	}

	/** "the town's", "state-run". */
	private static boolean isTied(Period period, int i) {
		return period.lower(i).equals("'s") || period.lower(i).equals("-") && period.at(i - 1).end() == period.at(i).start();
	}

	/** ", the Post reported late Thursday.", but not ", which begins on Monday". */
	private static boolean endsInTime(Period period, int subject, int i) {
		boolean timed = period.isTime(i) || TimePhrase.isWhen(period, i) || period.lower(i).equals("on") && period.isTime(i + 1);
		return timed && Adverbial.skip(period, i) >= period.stop() && !FunctionWords.RELATIVES.contains(period.lower(subject));
	}

	/** "Lee said it leaks: “It is old,” she said": once more, behind the quotation. */
	public static boolean isSaidAround(Period period, int i) {
		return period.endsSentence(i - 1) && FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i)) && SpeechVerbs.form(period.lower(i + 1))
				.filter(form -> form.shape() == SpeechVerbs.Shape.PAST && form.verb().may(SpeechVerb.Use.QUOTE)).isPresent();
	}
}
