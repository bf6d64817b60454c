package org.tickmark.claims.internal.quotes.phrases;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** A comma within the thing that somebody speaks of: its list, its clause or its opening goes on behind, where else the writer would. */
public final class InnerComma {
	/** Open a member of a list as they opened the one before. */
	private static final WordSet OPENERS = WordSet.of("of", "for", "to", "with", "about", "against", "how", "why", "whether");
	private static final int LONGEST_OPENING = 12;
	private static final int LONGEST_THING = 4;
	/** So many tokens are looked through: a sentence may be a list of thousands. */
	private static final int FAR = 60;

	private InnerComma() { }

	/** @param end where the thing ends at the latest */
	public static boolean is(Period period, int from, int comma, int end) {
		return joinsMore(period, from, comma, end) || joinsDegree(period, from, comma) || joinsAdjectives(period, from, comma)
				|| opensClause(period, from, comma) || isBeforeVerb(period, from, comma, end);
	}

	/** "a voice vote, and then another", "for the dam, and for the mill", "the dam, either by sale or …", "greed, or even trade". */
	private static boolean joinsMore(Period period, int from, int comma, int end) {
		String link = period.lower(comma + 1);
		String next = period.lower(comma + 2);
		if (link.equals("either")) return period.isWord(comma + 2);
		if (link.equals("or")) return period.isWord(comma + 2) && !FunctionWords.SUBJECT_PRONOUNS.contains(next) && !triesTo(period, comma + 2);
		boolean then = next.equals("then") && FunctionWords.ARTICLES.contains(period.lower(comma + 3));
		return link.equals("and") && (then || OPENERS.contains(next) && period.isWord(comma + 3) && opensAsBefore(period, from, comma, end));
	}

	/** "praised the plan, or tried to", "or even tried to". */
	private static boolean triesTo(Period period, int i) {
		int verb = period.lower(i).equals("even") || FunctionWords.isAdverb(period.lower(i)) ? i + 1 : i;
		return period.isPastVerb(verb) && period.lower(verb + 1).equals("to") && !period.isWord(verb + 2);
	}

	/**
	 * "alluded to her sale, and to his own", "of selling it, and for closing it", not "proposed a sale, and to mend the dam he hired a firm":
	 * with no verb of its own behind.
	 */
	private static boolean opensAsBefore(Period period, int from, int comma, int end) {
		String opener = period.lower(comma + 2);
		boolean doing = period.lower(comma + 3).endsWith("ing");
		boolean before = false;
		for (int i = Math.max(from - 1, comma - FAR); i < comma && !before; i++) {
			before = period.lower(i).equals(opener) || doing && OPENERS.contains(period.lower(i)) && period.lower(i + 1).endsWith("ing");
		}
		int stop = Math.min(Math.min(end, period.stop()), comma + FAR);
		for (int i = comma + 3; i < stop && before && !period.lower(i).equals(","); i++) {
			before = !(period.isAuxiliary(i) && !period.lower(i).equals("'s") || period.isPastVerb(i));
		}
		return before;
	}

	/** "as too slow, too dear and too late". */
	private static boolean joinsDegree(Period period, int from, int comma) {
		if (!period.lower(comma + 1).equals("too") || !period.isWord(comma + 2)) return false;
		for (int i = Math.max(from, comma - FAR); i < comma; i++) if (period.lower(i).equals("too")) return true;
		return false;
	}

	/** "a kind, quiet and honest man": the noun of the first adjective is still to come. */
	private static boolean joinsAdjectives(Period period, int from, int comma) {
		boolean list = period.lower(comma + 2).equals("and") && isPlain(period, comma + 1) && isPlain(period, comma + 3) && isPlain(period, comma + 4);
		boolean first = comma - 2 >= from && FunctionWords.ARTICLES.contains(period.lower(comma - 2)) && isPlain(period, comma - 1);
		return first && list && !period.lower(comma - 1).endsWith("s") && !period.lower(comma + 1).endsWith("s")
				&& SpeechVerbs.form(period.lower(comma + 3)).isEmpty() && !period.isPastVerb(comma + 1);
	}

	/** "how in the first years of the mill, she slept there": the comma closes what the clause opens with. */
	private static boolean opensClause(Period period, int from, int comma) {
		boolean opens = FunctionWords.QUESTION_WORDS.contains(period.lower(from)) && FunctionWords.PREPOSITIONS.contains(period.lower(from + 1));
		return opens && comma - from < LONGEST_OPENING && period.opensWithPronoun(comma + 1) && !hasVerb(period, from + 1, comma);
	}

	/** "the notion that rain, or snow, had closed it": the clause that "that" opens has no verb yet, and gets it behind a comma. */
	private static boolean isBeforeVerb(Period period, int from, int comma, int end) {
		int floor = Math.max(from, comma - FAR);
		int that = comma - 1;
		while (that > floor && !period.lower(that).equals("that")) that--;
		boolean subject = FunctionWords.DETERMINERS.contains(period.lower(that + 1)) || period.isCapitalized(that + 1)
				|| Fragment.POINTS.contains(period.lower(that - 1));
		if (that == floor || !period.isWord(that - 1) || !subject) return false;
		if (hasVerb(period, that + 1, comma)) return false;
		for (int i = comma; i < Math.min(end, comma + FAR); i++) {
			if (period.lower(i).equals(",") && period.isAuxiliary(i + 1)) return true;
		}
		return false;
	}

	/** "growing harbour trade": no noun of several is in it, nor a verb of one, which ends as such a noun does. */
	public static boolean isThing(Period period, int from, int to) {
		boolean plain = to > from && to <= from + LONGEST_THING;
		for (int i = from; i < to && plain; i++) plain = !period.isCapitalized(i) && (i == to - 1 || !period.lower(i).endsWith("s"));
		return plain;
	}

	private static boolean hasVerb(Period period, int from, int to) {
		for (int i = from; i < to; i++) {
			boolean verb = period.isAuxiliary(i) && !period.lower(i).equals("'s") || period.isPastVerb(i);
			if (verb || FunctionWords.isSubject(period.lower(i))) return true;
		}
		return false;
	}

	private static boolean isPlain(Period period, int i) {
		String word = period.lower(i);
		return period.isWord(i) && !period.isCapitalized(i) && !period.isAuxiliary(i) && !FunctionWords.CONJUNCTIONS.contains(word)
				&& !FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.DETERMINERS.contains(word) && !period.isTime(i)
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(word) && !FunctionWords.isAdverb(word);
	}
}
