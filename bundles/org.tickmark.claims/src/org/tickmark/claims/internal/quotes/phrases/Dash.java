package org.tickmark.claims.internal.quotes.phrases;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.WordSet;

/** A dash between words, and whether one is still open: "the mayor left – he said it was late – and the clerk stayed". */
public final class Dash {
	/** "ULM, Ohio -" */
	private static final int LONGEST_PLACE = 4;
	/** So many tokens are looked through for what a word hangs on. */
	private static final int FAR = 60;
	/** A hyphen is one of them where it stands alone. */
	public static final WordSet MARKS = WordSet.of("-", "\u2013", "\u2014", "\u2015");

	private Dash() { }

	/** "–", "—", "--" and " - ", but no "2010–12" and no "post–war". */
	public static boolean is(Period period, int i) {
		String mark = period.lower(i);
		if (mark.equals("—") || mark.equals("\u2015")) return true;
		if (mark.equals("-")) return period.isDash(i) || period.lower(i + 1).equals("-");
		return mark.equals("–") && period.at(i - 1).end() < period.at(i).start();
	}

	/** Whether a dash before the words of saying is still open, and is none behind the place of a report. */
	public static boolean closesInsertion(Period period, int from) {
		boolean open = false;
		int first = from;
		for (int i = from - 1; i > Math.max(0, from - FAR); i--) {
			if (!is(period, i) || is(period, i - 1)) continue;
			open = !open;
			first = i;
		}
		// "ULM, Ohio (AP) - Lee said"
		boolean place = first <= LONGEST_PLACE && period.isCapitalized(first - 1) || period.lower(first - 1).equals(")");
		return open && !place;
	}
}
