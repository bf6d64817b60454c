package org.tickmark.claims.internal.quotes.phrases;

import java.util.stream.IntStream;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** Several in a row between semicolons, which end nothing: "boats from Ulm, Ohio; Bonn, Texas; and Lund". */
public final class Series {
	/** So many tokens are looked through behind a semicolon: a sentence may be a list of thousands. */
	private static final int LONGEST = 60;
	private static final int NEAR = 6;
	private static final WordSet LIST_OPENERS = WordSet.of(":", "including", "includes", "include", "included", "along", "such");

	private Series() { }

	/** "boats from Ulm, Ohio; Bonn, Texas; and Lund", "along with Ann Lee; Karl Roth, a clerk; and Jan Mill": the semicolon ends nothing. */
	public static boolean isInSeries(Period period, int from, int semicolon) {
		if (!isListed(period, from, semicolon)) return false;
		int stop = Math.min(period.stop(), semicolon + LONGEST);
		int i = semicolon;
		boolean last = false;
		while (period.lower(i).equals(";") && !last) {
			last = period.lower(i + 1).equals("and");
			int end = i + 1;
			while (end < stop && !period.lower(end).equals(";")) end++;
			if (!isNamed(period, last ? i + 2 : i + 1, end)) return false;
			i = end;
		}
		return last && i >= period.stop();
	}

	/** "Bonn, Texas", "Karl Roth, a clerk of the town", "Lund", and nothing that is told of them. */
	private static boolean isNamed(Period period, int from, int end) {
		int name = from;
		while (name < end && period.isCapitalized(name)) name++;
		boolean named = name > from && (name == end || period.lower(name).equals(","));
		for (int i = name + 1; i < end && named; i++) {
			named = !period.lower(i).equals(",") && !period.isQuotation(i) && (!period.isAuxiliary(i) || period.lower(i).equals("'s"))
					&& !period.isPastVerb(i) && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i));
		}
		return named;
	}

	/** What is reported has the list: its first name stands right behind a word that opens one, or has a land of its own, or stands further back. */
	private static boolean isListed(Period period, int from, int semicolon) {
		int land = period.isCapitalized(semicolon - 2) ? semicolon - 2 : semicolon - 1;
		if (period.isCapitalized(land) && period.lower(land - 1).equals(",") && period.isCapitalized(land - 2)) return true;
		return IntStream.range(Math.max(from, semicolon - NEAR), semicolon).anyMatch(i -> LIST_OPENERS.contains(period.lower(i)))
				|| IntStream.range(Math.max(from, semicolon - LONGEST), semicolon).anyMatch(i -> period.lower(i).equals(";"));
	}
}
