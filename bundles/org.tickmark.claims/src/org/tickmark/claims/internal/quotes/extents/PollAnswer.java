package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.phrases.JoinedSubject;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** What so many of those who were asked say, and the figures that the writer sets beside it: "compared with 23 percent of millers". */
public final class PollAnswer {
	public static final WordSet CHANGES = WordSet.of("rise", "drop", "increase", "decrease", "decline", "fall", "jump", "gain");
	/** What those who were asked are a part of all. */
	private static final WordSet ASKED = WordSet.of("percent", "%", "surveyed", "polled", "respondents");
	private static final WordSet FRACTIONS = WordSet.of("half", "majority", "thirds", "quarters");
	private static final int LONGEST_SHARE = 16;

	private PollAnswer() { }

	/** "40 percent of clerks said it was old, compared with 23 percent of millers", ", a drop from May": the writer has the figures. */
	public static boolean isBesideAnswer(Period period, int from, int comma) {
		if (!period.lower(comma).equals(",")) return false;
		String word = period.lower(comma + 1);
		String next = period.lower(comma + 2);
		int behind = FunctionWords.isAdverb(period.lower(comma + 3)) ? comma + 4 : comma + 3;
		if (word.equals("compared")) return (next.equals("with") || next.equals("to")) && isCount(period, behind) && isShare(period, from);
		boolean moved = (word.equals("up") || word.equals("down")) && next.equals("from");
		boolean change = (word.equals("a") || word.equals("an")) && CHANGES.contains(next) && period.lower(comma + 3).equals("from");
		return (moved || change) && isShare(period, from);
	}

	/** "54 percent of those who voted say", "nine in ten said", not "sales rose 5 percent, Lee said". */
	private static boolean isShare(Period period, int from) {
		for (int i = from - 1; i > Math.max(-1, from - LONGEST_SHARE) && !period.lower(i).equals(",") && !period.isQuotation(i); i--) {
			boolean inTen = period.lower(i).equals("in") && isCount(period, i - 1) && isCount(period, i + 1);
			boolean part = FRACTIONS.contains(period.lower(i)) && (period.lower(i + 1).equals("of") || period.lower(i + 1).equals("the"));
			if (!inTen && !part && !ASKED.contains(period.lower(i))) continue;
			int first = i;
			while (first > 0 && (period.lower(first - 1).equals("-") || isCount(period, first - 1))) first--;
			String before = period.lower(first - 1);
			return first == 0 || !period.isWord(first - 1) || FunctionWords.isAdverb(before) || FunctionWords.CONJUNCTIONS.contains(before)
					|| FunctionWords.DETERMINERS.contains(before) || before.equals("those") || before.equals("about");
		}
		return false;
	}

	/** "The survey found that most stay, while few leave", ", while 20 percent leave": found, too. */
	public static boolean isFound(Period period, int from, int turn) {
		String finds = SpeechVerbs.lemma(period.lower(from - 1)).orElse("");
		boolean others = period.lower(turn + 1).startsWith("other");
		return !others && (period.lower(turn).equals("while") || period.lower(turn).equals("whereas")) && (finds.equals("find") || finds.equals("show"));
	}

	private static boolean isCount(Period period, int i) {
		return period.at(i).isNumber() || period.lower(i).equals("one") || JoinedSubject.COUNTS.contains(period.lower(i))
				|| period.lower(i).endsWith("ty") || period.lower(i + 1).equals("-") && period.isWord(i);
	}
}
