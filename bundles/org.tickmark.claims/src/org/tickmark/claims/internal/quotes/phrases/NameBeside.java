package org.tickmark.claims.internal.quotes.phrases;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.draft.Span;

/** Whose name stands before the words that tell more: "Ann Lee" of "Ann Lee, a clerk", "Lee" of "Lee's stand and his vow". */
public final class NameBeside {
	private static final int LONGEST = 40;

	private NameBeside() { }

	/** "Ann Lee, a clerk", "Mr. Lee, another clerk": the name before what she is. @param described where that begins */
	public static Optional<Span> nameBefore(Period period, int described) {
		int comma = described - 1;
		boolean one = FunctionWords.ARTICLES.contains(period.lower(described)) || period.lower(described).equals("another");
		int name = behindSmall(period, comma);
		boolean courtesy = comma - name == 1 && period.lower(name - 1).equals(".") && period.isCapitalized(name - 2);
		boolean whole = one && period.lower(comma).equals(",") && (comma - name > 1 || courtesy) && !period.isTime(comma - 1);
		return whole ? Optional.of(period.span(name, comma)) : Optional.empty();
	}

	/** The "Lee" of "Lee's stand and his vow". @param other where the other thing begins */
	public static Optional<Span> ownerBeside(Period period, int other) {
		int and = FunctionWords.POSSESSIVES.contains(period.lower(other)) ? other - 1 : 0;
		for (int i = and - 1; period.lower(and).equals("and") && i > 0 && and - i < LONGEST && !period.isQuotation(i); i--) {
			if (period.lower(i).equals("'s") && period.isCapitalized(i - 1)) return Optional.of(period.span(behindSmall(period, i), i));
		}
		return Optional.empty();
	}

	/** Where the large words begin that end before the token. */
	public static int behindSmall(Period period, int end) {
		int from = end;
		while (from > 0 && period.isCapitalized(from - 1)) from--;
		return from;
	}
}
