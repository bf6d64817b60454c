package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Quotations that go on with what is said before the attribution: "“It is old,” she said, “but it holds.”" */
public final class RestQuotation {
	private static final WordSet LETTERS = WordSet.of("letter", "statement", "note", "memo", "message", "email", "e-mail", "post", "article", "essay",
			"column");
	private static final int LONGEST_SUBJECT = 16;

	private RestQuotation() { }

	/** "said it leaks, comparing the dam to “a sieve”". */
	public static boolean isCompared(Period period, int quotation) {
		int i = quotation - 1;
		if (!period.lower(i).equals("to") && !period.lower(i).equals("with")) return false;
		while (i > 0 && period.isWord(i) && !period.lower(i).equals("comparing")) i--;
		return period.lower(i).equals("comparing") && period.lower(i - 1).equals(",");
	}

	/** "The dam leaks, Lee said, but “it will hold.”" */
	public static boolean turnsOn(Period period, Cue cue, int quotation) {
		String link = period.lower(quotation - 1);
		return period.lower(cue.to()).equals(",") && cue.to() == quotation - 2 && (link.equals("but") || link.equals("and") || link.equals("so"))
				&& quotation + 1 >= period.stop() && period.quotation(quotation).filter(said -> !said.isScare(period.text())).isPresent();
	}

	/** The quotation that goes on behind the attribution, if no other words of saying come first. */
	public static int behind(Period period, Cue cue, int from, int first) {
		boolean explains = false;
		for (int i = from; i < period.stop(); i++) {
			if (cue.isProgramme(period, i)) continue;
			if (period.isQuotation(i) && explains && !isOneSentence(period, first, i)) return -1;
			if (period.isQuotation(i)) return i == from || period.lower(i - 1).equals(",") || period.lower(i - 1).equals(":")
					|| period.lower(i - 1).equals(".") ? i : -1;
			if (SpeechVerbs.form(period.lower(i)).isEmpty()) continue;
			if (!explains(period, i)) return -1;
			explains = true;
		}
		return -1;
	}

	/** "he wrote in a letter explaining why he left": the letter does, and nobody else. */
	private static boolean explains(Period period, int gerund) {
		String next = period.lower(gerund + 1);
		return LETTERS.contains(period.lower(gerund - 1)) && period.lower(gerund).endsWith("ing")
				&& (next.equals("that") || FunctionWords.QUESTION_WORDS.contains(next));
	}

	/** "“It is old,” … “but it holds.”": one sentence in two pairs of marks. */
	private static boolean isOneSentence(Period period, int first, int second) {
		String text = period.text();
		return period.quotation(first).filter(one -> text.charAt(one.inner().end() - 1) == ',').isPresent()
				&& period.quotation(second).filter(one -> opensWithLink(one.inner().in(text))).isPresent();
	}

	private static boolean opensWithLink(String words) {
		int space = words.indexOf(' ');
		return space > 0 && FunctionWords.CONJUNCTIONS.contains(words.substring(0, space));
	}

	/**
	 * "These books, the clerks said, “show one thing” that …", "It is time, she said, “not for boats …”": the subject of what is quoted, or an
	 * empty run.
	 *
	 * @param quotation in small letters
	 */
	public static Run subjectBefore(Period period, Cue cue, int quotation) {
		int comma = cue.from() - 1;
		int from = ReportedClause.startBefore(period, Math.max(0, comma));
		boolean goesOn = period.quotation(quotation).filter(one -> opensWithVerb(one.inner().in(period.text()))).isPresent();
		boolean opens = FunctionWords.DETERMINERS.contains(period.lower(from)) || period.isCapitalized(from) && !period.isTime(from);
		boolean clause = FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(from)) && period.isAuxiliary(from + 1);
		boolean subject = goesOn && opens && quotation == cue.to() + 1 && period.lower(comma).equals(",") && comma - from > 1
				&& comma - from <= LONGEST_SUBJECT && !FunctionWords.PREPOSITIONS.contains(period.lower(from))
				&& !FunctionWords.CONJUNCTIONS.contains(period.lower(from))
				&& !FunctionWords.isAdverb(period.lower(from)) && !FunctionWords.LEADS.contains(period.lower(from));
		for (int i = from; i < comma && subject; i++) {
			boolean tied = period.lower(i).equals("'s") || period.lower(i).equals("-");
			subject = tied || clause && period.isWord(i) || period.isWord(i) && !period.isTime(i) && !period.isPast(i) && !period.isAuxiliary(i)
					&& !FunctionWords.TIME_NOUNS.contains(period.lower(i)) && (i == from || !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i)));
		}
		return subject || cue.hasLead(period, from, quotation) ? new Run(from, comma) : new Run(0, 0);
	}

	/** "show one thing", not "we show it" and not "the books show it". */
	private static boolean opensWithVerb(String words) {
		String first = Period.firstWord(words);
		return !first.isEmpty() && Character.isLowerCase(first.charAt(0)) && !FunctionWords.SUBJECT_PRONOUNS.contains(first)
				&& !FunctionWords.DETERMINERS.contains(first) && !FunctionWords.CONJUNCTIONS.contains(first)
				&& !FunctionWords.PLURALS.contains(first) && !FunctionWords.PREPOSITIONS.contains(first);
	}
}
