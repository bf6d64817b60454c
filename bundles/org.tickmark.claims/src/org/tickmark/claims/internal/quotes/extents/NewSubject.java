package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Where a link joins a clause of the writer's, or of another, to what is reported: "denied that it leaks, and the town still buys it". */
public final class NewSubject {
	public static final WordSet STILL_OPEN = WordSet.of("would", "could", "should", "will", "can", "must", "had", "may", "might");
	private static final WordSet NEGATIONS = WordSet.of("not", "never", "cannot", "nobody", "none", "no", "neither", "nor", "refused", "declined");
	private static final WordSet CLAIMING = WordSet.of("saying", "claiming", "alleging", "arguing");
	/** "has never been willing to deny" */
	private static final int LONGEST_VERB = 4;
	private static final int LONGEST_BODY = 4;
	/** So many tokens are looked through for what a word hangs on. */
	private static final int FAR = 60;
	/** "and the mill would then have to shut" */
	private static final int LONGEST_OPENING = 6;

	private NewSubject() { }

	/** Whether "and" joins a clause whose subject says nothing of what was reported. @param from the first token of what is reported */
	public static boolean is(Period period, int from, int link) {
		return period.lower(link).equals("and") && (deniesNoMore(period, from, link) || mayNotGoOn(period, from, link) || anotherClaims(period, link));
	}

	/** "denied that it leaks, and the town still buys it": what is denied besides is joined with "or"; "and he had sold it" is a defence. */
	private static boolean deniesNoMore(Period period, int from, int link) {
		for (int i = from - LONGEST_VERB; i < from; i++) if (NEGATIONS.contains(period.lower(i)) || period.lower(i).endsWith("n't")) return false;
		boolean apart = period.lower(link - 1).equals(",") && !period.lower(link + 1).equals("that") && !period.opensWithPronoun(link + 1);
		return apart && "deny".equals(SpeechVerbs.lemma(period.lower(from - 1)).orElse("")) && period.opensWithClause(link + 1);
	}

	/** "pledged to mend the dam and he, once more, spoke of floods", "urged them to stay, and the mill shut": an infinitive has no subject to go on with. */
	private static boolean mayNotGoOn(Period period, int from, int link) {
		boolean pronoun = period.opensWithPronoun(link + 1)
				|| FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(link + 1)) && (period.lower(link + 2).equals(",") || period.isAuxiliary(link + 2));
		boolean subject = FunctionWords.DETERMINERS.contains(period.lower(link + 1)) || period.isCapitalized(link + 1);
		boolean clause = pronoun || subject && period.lower(link - 1).equals(",") && period.opensWithClause(link + 1);
		if (!clause || !period.isInfinitive(from, link)) return false;
		for (int i = link + 1; i < link + LONGEST_OPENING; i++) {
			if (STILL_OPEN.contains(period.lower(i)) || period.lower(i).endsWith("'d") || period.lower(i).endsWith("'ll")) return false;
		}
		return true;
	}

	/** "say the rules are old, and the mill has sued, saying that …": a subject of its own, which says something, too. */
	private static boolean anotherClaims(Period period, int link) {
		boolean apart = period.lower(link - 1).equals(",");
		if (!apart || !period.isCapitalized(link + 1) && !FunctionWords.ARTICLES.contains(period.lower(link + 1))) return false;
		boolean has = false;
		for (int i = link + 1; i < Math.min(period.stop(), link + FAR); i++) {
			// "said it was old, and the mill had sued, claiming": told by the first.
			has |= period.lower(i).equals("has") || period.lower(i).equals("have");
			if (period.lower(i).equals(",")) return has && CLAIMING.contains(period.lower(i + 1));
		}
		return false;
	}

	/** "and the army said it was safe": another who speaks, where "and the clerk said no" may be told by the first. */
	public static boolean bodySaid(Period period, int and) {
		if (!period.lower(and).equals("and") || !FunctionWords.ARTICLES.contains(period.lower(and + 1))) return false;
		int said = and + 2;
		while (said < and + LONGEST_BODY && period.isWord(said) && !period.lower(said).equals("said")) said++;
		return said > and + 2 && period.lower(said).equals("said") && (period.opensWithPronoun(said + 1) || period.lower(said + 1).equals("that"));
	}
}
