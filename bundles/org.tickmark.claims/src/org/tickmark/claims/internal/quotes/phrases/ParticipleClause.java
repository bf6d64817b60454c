package org.tickmark.claims.internal.quotes.phrases;

import java.util.function.IntFunction;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** What somebody does or was done to, told behind the noun: "Clerks trying to save the port say", "a guard hired to watch it said". */
public final class ParticipleClause {
	private static final int NEAR = 5;
	private static final int RELATIVE = 12;
	private static final int LONGEST_NAME = 6;
	private static final int CLAUSE = 60;
	public static final WordSet PARTICLES = WordSet.of("down", "up", "out", "off", "back", "away");

	private final Period period;
	private final int floor;
	private final NounWords words;
	private final IntFunction<Run> head;

	/**
	 * @param floor the first token that may belong to the subject
	 * @param head reads whoever stands before a token, without a clause of its own
	 */
	public ParticipleClause(Period period, int floor, IntFunction<Run> head) {
		this.period = period;
		this.floor = floor;
		this.words = new NounWords(period, floor);
		this.head = head;
	}

	/** "Clerks trying to save the port say", "a guard hired to watch it said": who is doing so or was done so to, and not the port. */
	public Run beforeParticiple(int from, int end) {
		if (NounPhrase.startsClause(period, floor, from) || isBesideNoun(from)) return new Run(0, 0);
		for (int i = from - 1; i > floor && from - i < RELATIVE; i--) {
			String word = period.lower(i);
			boolean opens = FunctionWords.CONJUNCTIONS.contains(word) && !(word.equals("and") && period.isCapitalized(i + 1))
					|| FunctionWords.SUBJECT_PRONOUNS.contains(word)
					|| period.isAuxiliary(i) && !period.lower(i - 1).equals("to");
			if (opens || !period.isWord(i) && !period.lower(i).equals("'s") && !period.lower(i).equals("-") || period.isQuotation(i))
				break;
			if (!isParticiple(i)) {
				if (period.isPastVerb(i)) break;
				continue;
			}
			Run who = head.apply(i);
			boolean one = period.isPastVerb(i) && period.lower(who.from()).equals("the") && !period.lower(who.to() - 1).endsWith("s");
			boolean somebody = !who.isEmpty() && !one && words.isMain(who) && words.isSomebody(who);
			if (somebody) return new Run(who.from(), end);
		}
		return new Run(0, 0);
	}

	/** "Rioters clashed on the bridge the minister said": he does not belong to them, as "the quay" does to "a guard hired to watch the quay". */
	private boolean isBesideNoun(int from) {
		// "to pin down the owner"
		int verb = PARTICLES.contains(period.lower(from - 1)) ? from - 2 : from - 1;
		String before = period.lower(verb);
		boolean governed = FunctionWords.PREPOSITIONS.contains(before) || before.endsWith("ing") || period.lower(verb - 1).equals("to");
		return FunctionWords.ARTICLES.contains(period.lower(from)) && !governed;
	}

	private boolean isParticiple(int i) {
		String word = period.lower(i);
		String next = period.lower(i + 1);
		boolean behindNoun = period.isWord(i - 1) && !FunctionWords.DETERMINERS.contains(period.lower(i - 1))
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(i - 1)) && !period.isAuxiliary(i - 1);
		boolean leads = FunctionWords.LINKS.contains(next);
		boolean says = SpeechVerbs.form(word).isPresent() && !next.equals("to");
		boolean done = period.isPastVerb(i) && (word.endsWith("ed") || word.equals("brought")) && leads;
		return behindNoun && !says && !period.isCapitalized(i) && (word.endsWith("ing") && word.length() > NEAR || word.equals("going") || done);
	}

	/**
	 * "The talks ended, Roth saying it leaks and Ann Lee denying it": each participle has a subject of its own; "heard Brook and Lee denying it"
	 * are two who do the same.
	 *
	 * @param and before the second
	 */
	public static boolean areTwo(Period period, int and) {
		if (!period.lower(and).equals("and") || !isGerund(period, behindName(period, and + 1)) || !period.isCapitalized(and + 1)
				|| period.isCapitalized(and - 1)) return false;
		for (int i = and - 1; i > 1 && and - i < CLAUSE && !period.lower(i).equals(","); i--) {
			if (isGerund(period, i)) return period.isCapitalized(i - 1) && NounPhrase.isPause(period, beforeName(period, i) - 1);
		}
		return false;
	}

	public static int behindName(Period period, int from) {
		int at = from;
		while (at < from + LONGEST_NAME && period.isCapitalized(at)) at++;
		return at;
	}

	private static int beforeName(Period period, int end) {
		int at = end;
		while (at > 1 && end - at < LONGEST_NAME && period.isCapitalized(at - 1)) at--;
		return at;
	}

	private static boolean isGerund(Period period, int i) {
		return SpeechVerbs.isGerund(period.lower(i));
	}
}
