package org.tickmark.claims.internal.quotes.phrases;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;

/** A noun and what stands before it, or a name, and nothing that hangs on either: "the old mill", "Ann Lee". */
public final class ShortNoun {
	private ShortNoun() { }

	/** The token behind a short noun phrase; a name ends where lower case begins, and a common noun where a name begins. */
	public static int behind(Period period, int i) {
		boolean article = FunctionWords.DETERMINERS.contains(period.lower(i));
		int at = article ? i + 1 : i;
		if (period.lower(i).equals("a") && period.lower(at).equals("few")) at++;
		int first = at;
		if (period.isQuotation(at) && article) return at + 1;
		while (at < period.stop() && belongs(period, at, first, article)) at++;
		return at == first && article && !period.lower(i).equals("that") ? first : at;
	}

	private static boolean belongs(Period period, int i, int first, boolean article) {
		String word = period.lower(i);
		if (word.equals("'s") || word.equals("&") || word.equals(".") && period.isCapitalized(i - 1)
				&& period.at(i - 1).end() == period.at(i).start()) return true;
		if (word.equals("-")) return period.at(i - 1).end() == period.at(i).start();
		if (period.at(i).isNumber()) return true;
		if (i > first && TimePhrase.TIME_MODIFIERS.contains(word) && TimePhrase.is(period, i + 1)) return false;
		if (!period.isWord(i) || FunctionWords.CONJUNCTIONS.contains(word) || FunctionWords.DETERMINERS.contains(word)
				|| FunctionWords.PREPOSITIONS.contains(word)) return false;
		if (FunctionWords.isSubject(word) || FunctionWords.AUXILIARIES.contains(word) || TimePhrase.is(period, i) && i > first) return false;
		if (i == first || period.lower(i - 1).equals("'s") || period.lower(i - 1).equals("-")) return true;
		boolean behindName = period.isCapitalized(i - 1);
		if (!period.isCapitalized(i)) return !behindName || article;
		boolean named = i == first + 1 && !article && Description.isRole(period.lower(first));
		return behindName || period.lower(i - 1).equals("former") || named && period.opensWithPronoun(NounPhrase.end(period, i));
	}
}
