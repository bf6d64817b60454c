package org.tickmark.claims.internal.quotes.phrases;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;

/** What something is called: "a league called the Ulm Mill League" names it, where "called the Mill Act a trick" judges it. */
public final class Designation {
	private static final int LONGEST_ASIDE = 16;

	private Designation() { }

	/** "the plan, which has cost a fortune, as “dull”": either comma around what tells more of what is called so. */
	public static boolean isInserted(Period period, int from, int comma) {
		int open = comma;
		if (period.lower(comma + 1).equals("as")) while (open > from && !opensMore(period, open)) open--;
		int close = open + 1;
		while (close < period.stop() && !period.lower(close).equals(",")) close++;
		return opensMore(period, open) && period.lower(close + 1).equals("as") && comma <= close;
	}

	private static boolean opensMore(Period period, int comma) {
		String next = period.lower(comma + 1);
		return period.lower(comma).equals(",") && (next.equals("which") || next.equals("who") || FunctionWords.ARTICLES.contains(next));
	}

	/** Whether it stands alone: "a league called the Ulm Mill League", not "called the Mill Act a trick". */
	public static boolean isNameAlone(Period period, int the) {
		if (!period.lower(the).equals("the") || !period.isCapitalized(the + 1)) return false;
		int end = the + 1;
		while (end < period.stop() && (period.isCapitalized(end) || period.lower(end).equals("'s") || period.lower(end).equals("-"))) end++;
		if (period.lower(end).equals(",")) return !goesOnWithArticle(period, end);
		return end >= period.stop() || !period.isWord(end) && !period.isQuotation(end) || FunctionWords.RELATIVES.contains(period.lower(end));
	}

	/** "called the “Barn of Ulm” by clerks", not "called “a thief” by clerks" and not "by the judge", who is somebody. */
	public static boolean isTitle(Period period, int quotation) {
		return period.lower(quotation - 1).equals("the") && period.lower(quotation + 1).equals("by")
				&& !period.isCapitalized(quotation + 2) && !FunctionWords.DETERMINERS.contains(period.lower(quotation + 2))
				&& period.quotation(quotation).filter(name -> opensLarge(name.inner().in(period.text()))).isPresent();
	}

	private static boolean opensLarge(String words) {
		return !words.isEmpty() && Character.isUpperCase(words.charAt(0));
	}

	/** "called the Mill Act, passed last week, a trick" */
	private static boolean goesOnWithArticle(Period period, int comma) {
		for (int i = comma + 1; i < Math.min(period.stop(), comma + LONGEST_ASIDE); i++) {
			if (period.lower(i).equals(",")) return FunctionWords.ARTICLES.contains(period.lower(i + 1));
		}
		return false;
	}
}
