package org.tickmark.claims.internal.quotes.speakers;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.draft.Span;

/** Whose sentence it is: "Lee" in "Lee left the hall on Monday". */
public final class MainSubject {
	/** "they have often said" */
	private static final int LONGEST_VERB = 4;

	private MainSubject() { }

	/** Whose sentence it is, where nobody is said to say anything. */
	public static Optional<Run> of(Period period) {
		return new LeadingSubject(period).before(period.stop());
	}

	/** The same, if it ends before the offset, for whoever a pronoun there may mean. */
	public static Optional<Span> endingBefore(Period period, int offset) {
		// "The dams are old, they said": what they say is not about themselves.
		if (offset < period.span().end() && isAside(period, offset)) return Optional.empty();
		return of(period).map(run -> period.span(run.from(), run.to())).filter(span -> span.end() <= offset);
	}

	private static boolean isAside(Period period, int offset) {
		int i = period.tokenAt(offset);
		String first = period.lower(0);
		boolean leads = FunctionWords.LEADS.contains(first) || FunctionWords.PREPOSITIONS.contains(first);
		boolean pause = period.lower(i - 1).equals(",") || period.isQuotation(i - 1);
		int end = i + 1;
		while (end < period.stop() && end - i <= LONGEST_VERB && period.isWord(end)) end++;
		return pause && !leads && end - i <= LONGEST_VERB;
	}
}
