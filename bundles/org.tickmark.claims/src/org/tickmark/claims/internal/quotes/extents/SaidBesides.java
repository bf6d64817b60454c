package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** A deed with which, or beside which, the speaker says something else: "before telling them", "by calling it old". */
public final class SaidBesides {
	private static final WordSet BESIDES = WordSet.of("before", "after", "while", "by");
	private static final WordSet PLANNED = WordSet.of("will", "would", "can", "could", "should", "must", "'ll", "'d");
	/** So many tokens are looked through for what a link belongs to: a sentence may be a list of thousands. */
	private static final int FAR = 60;
	private static final int LONGEST_THING = 10;

	private SaidBesides() { }

	/** "before telling them that …", "by calling it …": the speaker says that, too. */
	public static boolean is(Period period, int from, int i) {
		boolean by = period.lower(i).equals("by");
		// "accused the town of lying by reporting a loss": the town reports it, as in "showed that it gave in by announcing a sale".
		boolean clause = by && (i - from > FAR || period.lower(from).equals("that") || period.opensWithClause(from)
				|| isCharge(SpeechVerbs.lemma(period.lower(from - 1)).orElse("")));
		if (by && (clause || isPlanned(period, from, i))) return false;
		// "would warn them before announcing a change": what comes first, of two things still to come.
		if (period.lower(i).equals("before") && isPlanned(period, from, i)
				&& !LateThat.tellsMore(period, Hearer.behind(period, i + 2))) return false;
		boolean aside = period.lower(i).equals("from") && period.lower(i - 1).equals("aside");
		int say = !by && FunctionWords.isAdverb(period.lower(i + 1)) ? i + 2 : i + 1;
		return (aside || BESIDES.contains(period.lower(i))) && SpeechVerbs.form(period.lower(say))
				.filter(form -> form.shape() == SpeechVerbs.Shape.GERUND && form.verb().may(SpeechVerb.Use.CLAUSE)
						&& !form.verb().lemma().equals("read") && !(by && period.lower(i + 2).equals("on")))
				.isPresent();
	}

	/** "accuse", "blame": with the deed that somebody is accused of. */
	public static boolean isCharge(String lemma) {
		return lemma.equals("accuse") || lemma.equals("blame");
	}

	/** "that they will win the vote by saying what they did": a plan, and how they mean to carry it out. */
	private static boolean isPlanned(Period period, int from, int by) {
		for (int i = from; i < by; i++) {
			if (PLANNED.contains(period.lower(i)) && !period.isCapitalized(i)) return true;
		}
		return false;
	}

	/** "her resolve to end the row by winning the vote", but not "the plan to end the row by saying it was old". */
	public static boolean isAim(Period period, int from, int by) {
		if (SpeechVerbs.form(period.lower(by + 1)).isPresent()) return false;
		// "admitted to gaining access by opening a window"
		if (period.lower(from).endsWith("ing") && from + 1 < by) return true;
		for (int i = by - 2; i > Math.max(from, by - LONGEST_THING) && period.isWord(i); i--) {
			boolean infinitive = period.lower(i).equals("to") && !FunctionWords.DETERMINERS.contains(period.lower(i + 1))
					&& !period.isCapitalized(i + 1);
			if (infinitive) return true;
		}
		return false;
	}
}
