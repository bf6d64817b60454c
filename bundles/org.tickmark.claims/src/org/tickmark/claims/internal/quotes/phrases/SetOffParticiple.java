package org.tickmark.claims.internal.quotes.phrases;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** A participle between a subject and its verb, set off by commas: "Lee, after saying that it leaks, left", "Lee, saying that it leaks, left". */
public final class SetOffParticiple {
	private static final WordSet LINKS = WordSet.of("after", "before", "while", "when", "since", "despite", "by", "in", "on", "upon", "without", "besides",
			"beside", "though", "although", "even", "far", "from", "instead", "rather", "of", "than", "aside", "apart");
	/** "far from", "even while", "instead of" */
	private static final int LONGEST_LINK = 2;
	/** So many tokens are looked through: a sentence may be a list of thousands. */
	private static final int FAR = 60;

	private SetOffParticiple() { }

	/** The index of the comma before the participle and what links it, or -1. @param participle the first word of it */
	public static int comma(Period period, int participle) {
		int at = FunctionWords.isAdverb(period.lower(participle - 1)) ? participle - 1 : participle;
		for (int links = 0; links < LONGEST_LINK && LINKS.contains(period.lower(at - 1)); links++) at--;
		return at > 1 && period.lower(at - 1).equals(",") ? at - 1 : -1;
	}

	/** Whether whoever says it stands before the comma, and goes on to do something behind what is said. @param from where that begins */
	public static boolean isOf(Period period, Optional<Run> speaker, int participle, int from) {
		int comma = comma(period, participle);
		return comma > 0 && speaker.filter(run -> run.to() == comma).isPresent() && end(period, from) > 0;
	}

	/** The pause at which what is said ends, as the verb of the subject follows, or -1. @param from where it begins */
	public static int end(Period period, int from) {
		int likely = -1;
		boolean clause = period.lower(from).equals("that") || period.opensWithClause(from);
		for (int i = from + 1; i < Math.min(period.stop(), from + FAR); i++) {
			if (!isPause(period, i) || clause && !hasVerb(period, from, i)) continue;
			// "that the loss of boats – as Roth put it – was slight": the verb behind the dash is that of the loss.
			if (Dash.is(period, i) && !period.opensWithClause(period.lower(from).equals("that") ? from + 1 : from)) continue;
			int verb = FunctionWords.isAdverb(period.lower(i + 1)) ? i + 2 : i + 1;
			int stop = period.isQuotation(i) ? i + 1 : i;
			// "that the dam, built in May, leaked, left": what tells more of the dam.
			boolean beside = period.isPastVerb(verb) && FunctionWords.PREPOSITIONS.contains(period.lower(verb + 1));
			boolean goesOn = period.isPastVerb(verb) || period.isAuxiliary(verb) && !period.lower(verb).equals("'s");
			if (goesOn && !beside) return stop;
			if (likely < 0 && (beside || mayGoOn(period, verb))) likely = stop;
		}
		return likely;
	}

	/** "cut the grant", "wants to stay": verbs that show it by what they govern. */
	private static boolean mayGoOn(Period period, int verb) {
		String word = period.lower(verb);
		boolean form = FunctionWords.UNCHANGED_PASTS.contains(word) || word.endsWith("s") && !word.endsWith("ss") && !FunctionWords.DETERMINERS.contains(word);
		String next = period.lower(verb + 1);
		return form && period.isWord(verb) && !period.isCapitalized(verb)
				&& (FunctionWords.DETERMINERS.contains(next) || FunctionWords.OBJECT_PRONOUNS.contains(next) || FunctionWords.PREPOSITIONS.contains(next));
	}

	private static boolean isPause(Period period, int i) {
		return period.lower(i).equals(",") || Dash.is(period, i)
				|| period.quotation(i).filter(words -> words.inner().in(period.text()).endsWith(",")).isPresent();
	}

	private static boolean hasVerb(Period period, int from, int to) {
		return period.hasFinite(from, to) || period.opensWithPronoun(from) || period.opensWithPronoun(from + 1);
	}
}
