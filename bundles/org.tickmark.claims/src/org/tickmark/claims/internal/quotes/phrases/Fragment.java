package org.tickmark.claims.internal.quotes.phrases;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** A noun that stands without a verb of its own: "a plan", "a plan that failed", "a plan known to few". */
public final class Fragment {
	/** What somebody may say, and another confirm: "a point Ann Lee has confirmed". */
	public static final WordSet POINTS = WordSet.of("point", "fact", "claim", "charge", "view", "sentiment", "position", "stance", "argument", "idea",
			"notion", "proposal", "plan", "accusation", "allegation", "assertion", "suggestion", "contention", "theory", "concern");
	/** What is told so is told by the speaker: "a plan we like" is no remark of the writer. */
	public static final WordSet OWN = WordSet.of("i", "we", "my", "our", "me", "us", "you");
	private static final int LONGEST = 14;

	private Fragment() { }

	/** "a plan", "a plan that failed", "a plan known to few", "a plan the town has": no verb of its own. */
	public static boolean hangs(Period period, int from) {
		for (int i = from + 1; i < Math.min(period.stop(), from + LONGEST); i++) {
			String word = period.lower(i);
			String before = period.lower(i - 1);
			boolean noun = (i > from + 1 || before.equals("something")) && period.isWord(i - 1) && !FunctionWords.PREPOSITIONS.contains(before);
			boolean subject = period.isCapitalized(i) && !period.isCapitalized(i - 1) || FunctionWords.DETERMINERS.contains(word)
					|| FunctionWords.SUBJECT_PRONOUNS.contains(word);
			// "an aim he says is near": the speaker's own.
			boolean own = FunctionWords.SUBJECT_PRONOUNS.contains(word) && SpeechVerbs.form(period.lower(i + 1)).isPresent();
			if (own && period.isAuxiliary(i + 2)) return false;
			if (period.isQuotation(i) || FunctionWords.RELATIVES.contains(word) || word.equals("whose") || noun && subject) return true;
			if (period.isPastVerb(i) && noun) return FunctionWords.PREPOSITIONS.contains(period.lower(i + 1)) || period.lower(i + 1).equals("as");
			if (period.isAuxiliary(i) && !word.equals("'s") || !period.isWord(i) && !period.at(i).isNumber() && !word.equals("-")) return word.equals(",");
		}
		return true;
	}

	/** One that has a subject; what ends in "s" may be several things. */
	public static boolean hasVerb(Period period, int from, int to) {
		for (int i = from; i < to; i++) {
			if (period.isAuxiliary(i) && !period.lower(i).equals("'s") || period.isPastVerb(i) || FunctionWords.RELATIVES.contains(period.lower(i))
					|| FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i))) return true;
		}
		return false;
	}
}
