package org.tickmark.claims.internal.quotes;

import java.util.Set;

/** How far a reported clause goes. */
final class ReportedClause {
	private static final Set<String> BREAKS = Set.of("but", "while", "although", "though", "whereas", "according");

	private ReportedClause() { }

	/** The index behind the last token of the clause that begins at {@code from}; never a mark of punctuation at its end. */
	static int end(Period period, int from) {
		int depth = 0;
		int i = from;
		for (; i < period.stop(); i++) {
			String word = period.lower(i);
			if (word.equals("(")) depth++;
			if (word.equals(")") && depth-- == 0) break;
			if (word.equals(";")) break;
			if (i > from && word.equals(",") && breaksOff(period, i + 1)) break;
			if (i > from + 1 && (word.equals("and") || word.equals("but")) && saysAgain(period, i + 1)) break;
		}
		return trimmed(period, from, i);
	}

	static int trimmed(Period period, int from, int to) {
		int end = to;
		while (end > from && !period.isQuotation(end - 1) && ",-\u2013\u2014:;".contains(period.lower(end - 1))) end--;
		return end;
	}

	private static boolean breaksOff(Period period, int i) {
		String word = period.lower(i);
		if (BREAKS.contains(word)) return !period.lower(i + 1).equals("that");
		if (saysAgain(period, i)) return true;
		if (word.equals("and") || word.equals("as")) return saysAgain(period, i + 1);
		return SpeechVerbs.form(word).filter(form -> form.shape() == SpeechVerbs.Shape.GERUND).isPresent();
	}

	/** "and added", "and has said", "and she said": another saying begins. */
	private static boolean saysAgain(Period period, int i) {
		int at = i;
		while (at < i + 3 && (FunctionWords.isAdverb(period.lower(at)) || period.isAuxiliary(at))) at++;
		if (FunctionWords.BE.contains(period.lower(at - 1))) return false;
		return SpeechVerbs.form(period.lower(at)).filter(form -> form.shape() == SpeechVerbs.Shape.PAST || form.shape() == SpeechVerbs.Shape.PRESENT).isPresent();
	}
}
