package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.phrases.Dash;
import org.tickmark.claims.internal.quotes.phrases.Fragment;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;

/** What the writer tells of a whole sentence, set off at its end: "it will close, a move that stunned the town". */
public final class Remark {
	/** So many tokens are looked through on either side of the comma: a sentence may be a list of thousands. */
	private static final int FAR = 60;
	private static final int LONGEST_APPOSITION = 8;

	private Remark() { }

	/**
	 * "it will close, a move that stunned the town", "they want a pier, an idea the mayor likes": at the end, what the writer tells of it. What
	 * stands behind it may be the subject of what is said ("that in May, a boat sank"), or one of several ("a pier, a dam and a mill").
	 */
	public static boolean isRemark(Period period, int from, int comma) {
		String article = period.lower(comma + 1);
		boolean some = article.equals("something") || article.equals("one") && period.lower(comma + 2).equals("that");
		if (!period.lower(comma).equals(",") || !some && !article.equals("a") && !article.equals("an")) return false;
		int first = period.lower(from).equals("that") ? from + 1 : from;
		boolean leads = FunctionWords.PREPOSITIONS.contains(period.lower(first)) || FunctionWords.LEADS.contains(period.lower(first));
		int clause = comma;
		while (clause > first && comma - clause <= FAR && !period.lower(clause - 1).equals(",")) clause--;
		// "gave Ann Lee, the clerk, a letter", "met Lee, who left, and Roth, a clerk": no verb since the last pause.
		boolean set = clause > first && !period.hasFinite(clause, comma) && !FunctionWords.PREPOSITIONS.contains(period.lower(clause));
		boolean more = FunctionWords.TIME_NOUNS.contains(period.lower(comma + 2)) || PollAnswer.CHANGES.contains(period.lower(comma + 2))
				&& period.lower(comma + 3).equals("of");
		if (leads || set || more || !Fragment.hangs(period, comma + 1)) return false;
		// "named the driver as Ann Lee, a clerk from Ulm", "gave it to the Ulm Fund, a charity she founded": who it is.
		int told = comma + 2;
		while (told < Math.min(period.stop(), comma + LONGEST_APPOSITION) && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(told))) told++;
		Description whom = Description.of(period.span(comma + 1, told).in(period.text()));
		if (period.isCapitalized(comma - 1) && (whom.kind() == Description.Kind.PERSON || whom.kind() == Description.Kind.BODY)) return false;
		for (int i = comma + 2; i < period.stop(); i++) {
			String word = period.lower(i);
			boolean lists = (word.equals("and") || word.equals("or")) && FunctionWords.ARTICLES.contains(period.lower(i + 1));
			if (i > comma + FAR || lists || word.equals(";") || Dash.is(period, i) || Fragment.OWN.contains(word)) return false;
			boolean another = period.lower(i + 1).equals("and") || period.lower(i + 1).equals("but");
			if (word.equals(",")) return another && !period.isAuxiliary(i + 2) && !period.isPastVerb(i + 2);
		}
		return true;
	}

	/** "she left, a point Roth has confirmed", "it leaks, something Ann Lee denied": neither says what stands before. */
	public static boolean isOfRemark(Period period, Run speaker) {
		String first = period.lower(speaker.from());
		boolean noun = (first.equals("a") || first.equals("an")) && Fragment.POINTS.contains(period.lower(speaker.from() + 1));
		return (noun || first.equals("something")) && period.isCapitalized(speaker.to() - 1);
	}
}
