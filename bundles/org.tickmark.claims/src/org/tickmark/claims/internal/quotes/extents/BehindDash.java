package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.phrases.Dash;
import org.tickmark.claims.internal.quotes.phrases.Fragment;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Where the writer goes on behind a dash: "said it would hold – though it is unclear how long". */
public final class BehindDash {
	public static final WordSet ANTECEDENTS = WordSet.of("who", "which", "that", "whose");
	public static final WordSet ON_SUBJECTS = WordSet.of("and", "while", "but", "though", "although");
	private static final WordSet UNSURE = WordSet.of("unclear", "uncertain", "unknown", "doubtful");
	private static final int LONGEST_BODY = 4;
	/** So many tokens are looked through for what a word hangs on. */
	private static final int FAR = 60;

	private BehindDash() { }

	/** Whether the writer goes on behind the dash: it closes an insertion that says something, or opens what the writer makes of it. */
	public static boolean endsAtDash(Period period, int from, int i) {
		if (!Dash.is(period, i)) return false;
		int next = Dash.is(period, i + 1) ? i + 2 : i + 1;
		String word = period.lower(next);
		if (Dash.closesInsertion(period, from) || isUnsure(period, next) || isGlossed(period, from, i, next)) return true;
		boolean besides = word.equals("having") && period.isPast(next + 1) || ON_SUBJECTS.contains(word) && isTold(period, next + 1);
		return besides && SpeechVerbs.isGerund(period.lower(from - 1));
	}

	/** "though it is unclear whether": to the writer. */
	private static boolean isUnsure(Period period, int from) {
		return ON_SUBJECTS.contains(period.lower(from)) && period.lower(from + 1).equals("it") && UNSURE.contains(period.lower(from + 3));
	}

	/** "an idea that failed", "attacks that hurt", "though few agree", "noting that it leaks": behind a lone dash, and no "drift", as he called it. */
	private static boolean isGlossed(Period period, int from, int dash, int next) {
		String word = period.lower(next);
		if (FunctionWords.DETERMINERS.contains(word) && Fragment.POINTS.contains(period.lower(next + 1))
				&& ANTECEDENTS.contains(period.lower(next + 2))) return true;
		boolean noun = word.equals("a") || word.equals("an") || word.equals("all") || word.equals("something");
		boolean turns = word.equals("though") || word.equals("although") || word.equals("even") && ON_SUBJECTS.contains(period.lower(next + 1));
		boolean says = word.equals("saying") || word.equals("noting") || word.equals("adding") || word.equals("arguing");
		boolean tales = word.endsWith("s") && period.lower(next + 1).equals("that") && SpeechVerbs.form(word).isEmpty();
		if (!noun && !turns && !says && !tales || noun && !Fragment.hangs(period, next)) return false;
		for (int i = Math.max(from, dash - FAR); i < Math.min(period.stop(), dash + FAR); i++)
			if (Dash.is(period, i) && (i < dash - 1 || i >= next)) return false;
		return !noun || !period.lower(dash - 2).equals("called") && !period.lower(dash - 3).equals("called");
	}

	/** "several of them were there": done, and not expected or done before. */
	private static boolean isTold(Period period, int subject) {
		if (!FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(subject)) && !FunctionWords.DETERMINERS.contains(period.lower(subject))
				&& !period.isCapitalized(subject) && !period.lower(subject).endsWith("s")) return false;
		for (int i = subject + 1; i < subject + LONGEST_BODY + 2 && period.isWord(i - 1); i++) {
			if (period.isAuxiliary(i) || period.isPastVerb(i)) return !NewSubject.STILL_OPEN.contains(period.lower(i));
		}
		return false;
	}
}
