package org.tickmark.claims.internal.quotes;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** A dash and a name below or behind a quotation: “Nothing is lost.” — Ann Lee, mayor. @param cue the dash */
record Signature(Run speaker, Run cue) {
	private static final WordSet DASHES = WordSet.of("-", "\u2013", "\u2014", "\u2015", "~");
	private static final int LONGEST = 14;

	/** The signature that begins at the token and takes up the rest of the period. */
	static Optional<Signature> at(Period period, int from) {
		int name = from;
		while (DASHES.contains(period.lower(name))) name++;
		int stop = period.stop();
		boolean fits = name > from && name < stop && stop - name <= LONGEST && period.isCapitalized(name) && !period.isQuotation(name);
		if (!fits || period.hasQuotation(name, stop) || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(name)))
			return Optional.empty();
		int end = name;
		while (end < stop && (period.isWord(end) || period.lower(end).equals(".") || period.lower(end).equals("-"))) end++;
		for (int i = name; i < stop; i++) {
			if (SpeechVerbs.form(period.lower(i)).isPresent() && !period.isCapitalized(i) || period.isAuxiliary(i)) return Optional.empty();
			if (DASHES.contains(period.lower(i)) && i > name && period.at(i - 1).end() < period.at(i).start()) return Optional.empty();
		}
		return isName(period, name, end) ? Optional.of(new Signature(new Run(name, end), new Run(from, name))) : Optional.empty();
	}

	private static boolean isName(Period period, int from, int to) {
		for (int i = from; i < to; i++) {
			boolean small = period.isWord(i) && !period.isCapitalized(i);
			if (small && !FunctionWords.LINKS.contains(period.lower(i)) && !FunctionWords.DETERMINERS.contains(period.lower(i)))
				return false;
		}
		return to - from <= LONGEST / 2;
	}

	/** Not what only hangs on another word: "Due to the old boats they've left: “…”", "To Lee losing the mill would be hard: “…”". */
	static Optional<Run> beforeColon(Period period, int colon) {
		return CueReader.subjectOf(period).filter(run -> run.to() <= colon
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(run.from() - 1))
				&& !(period.lower(run.from() - 1).endsWith("ing") && !period.isCapitalized(run.from() - 1)));
	}

	/** Whether what seems to be the subject before the colon is none, so that somebody else is meant to speak behind it. */
	static boolean isNoneBeforeColon(Period period, int colon) {
		return colon > 1 && period.lower(colon).equals(":") && CueReader.subjectOf(period).filter(run -> run.to() <= colon).isPresent()
				&& beforeColon(period, colon).isEmpty() && CueReader.cuesIn(period).isEmpty();
	}
}
