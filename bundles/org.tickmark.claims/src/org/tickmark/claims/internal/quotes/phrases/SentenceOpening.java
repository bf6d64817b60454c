package org.tickmark.claims.internal.quotes.phrases;

import java.util.Set;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** How a sentence opens, which tells where its subject is still to come: "Speaking of Roth, …", "As the mayor left, …". */
public final class SentenceOpening {
	/** Lead up to the main clause. */
	private static final WordSet LEADS = WordSet.of("as", "unlike", "when", "while", "after", "before", "in", "on", "at", "ahead", "by",
			"if", "although", "though", "because", "since", "despite", "for", "with", "among", "during", "asked");
	private static final int SHORT_DEED = 5;
	private static final WordSet SPELLS = WordSet.of("day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minute",
			"minutes", "moment", "moments", "second", "seconds", "decade", "decades", "night", "morning", "season", "seasons", "fortnight");
	/** "Less than three and a half years after" */
	private static final int LONGEST_SPELL = 8;

	private SentenceOpening() { }

	/** "He thanked Brook": whoever "he" is, it is not Brook. */
	public static boolean isBehindPerson(Period period) {
		return period.lower(0).equals("he") || period.lower(0).equals("she");
	}

	/** Whether the first clause of the period only leads up to the main one. */
	public static boolean leadsUp(Period period, Set<Integer> people) {
		String first = period.lower(period.lower(0).equals("but") || period.lower(0).equals("and") ? 1 : 0);
		return LEADS.contains(first) || FunctionWords.PREPOSITIONS.contains(first) || opensWithDeed(period, people) || opensWithSpell(period);
	}

	/** "Two days after Roth won, …", "Moments before the vote, …", not "The days after the vote were long". */
	public static boolean opensWithSpell(Period period) {
		for (int i = 0; i < LONGEST_SPELL && (period.isWord(i + 1) || period.at(i + 1).isNumber()); i++) {
			if (period.isAuxiliary(i) || period.isPastVerb(i) || i > 0 && period.isCapitalized(i)) return false;
			String next = period.lower(i + 1);
			if (SPELLS.contains(period.lower(i))) return (next.equals("after") || next.equals("before")) && period.hasComma(i + 2, period.stop());
		}
		return false;
	}

	/** "Speaking of Roth, …", "Joined by Lee, …": whoever does so is the subject of the main clause, and not named yet. */
	public static boolean opensWithDeed(Period period, Set<Integer> people) {
		if (period.lower(0).endsWith("ed") && FunctionWords.PREPOSITIONS.contains(period.lower(1)) && !people.contains(period.at(0).start())) return true;
		return period.lower(0).endsWith("ing") && period.lower(0).length() > SHORT_DEED && !people.contains(period.at(0).start())
				&& !period.lower(1).equals("'s") && !period.lower(1).equals(",");
	}
}
