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

	private SentenceOpening() { }

	/** "He thanked Brook": whoever "he" is, it is not Brook. */
	public static boolean isBehindPerson(Period period) {
		return period.lower(0).equals("he") || period.lower(0).equals("she");
	}

	/** Whether the first clause of the period only leads up to the main one. */
	public static boolean leadsUp(Period period, Set<Integer> people) {
		String first = period.lower(period.lower(0).equals("but") || period.lower(0).equals("and") ? 1 : 0);
		return LEADS.contains(first) || FunctionWords.PREPOSITIONS.contains(first) || opensWithDeed(period, people);
	}

	/** "Speaking of Roth, …", "Joined by Lee, …": whoever does so is the subject of the main clause, and not named yet. */
	public static boolean opensWithDeed(Period period, Set<Integer> people) {
		if (period.lower(0).endsWith("ed") && FunctionWords.PREPOSITIONS.contains(period.lower(1)) && !people.contains(period.at(0).start())) return true;
		return period.lower(0).endsWith("ing") && period.lower(0).length() > SHORT_DEED && !people.contains(period.at(0).start())
				&& !period.lower(1).equals("'s") && !period.lower(1).equals(",");
	}
}
