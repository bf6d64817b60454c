package org.tickmark.claims.internal.quotes.phrases;

import java.util.function.IntFunction;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** The clause with "who" or "that" that tells who is meant: "voters who favor the tax", not the tax, are the subject before "say". */
public final class RelativeClause {
	private static final int NEAR = 5;
	private static final int RELATIVE = 12;
	private static final int LONG_RELATIVE = 30;
	/** Bodies that are named by what they are made of. */
	private static final WordSet GROUPS = WordSet.of("groups", "organizations", "organisations", "unions", "charities");

	private final Period period;
	private final int floor;
	private final NounWords words;
	private final IntFunction<Run> subject;
	private final IntFunction<Run> head;

	/**
	 * @param floor the first token that may belong to the subject
	 * @param subject reads the subject that ends before a token
	 * @param head reads it, too, without a clause of its own
	 */
	public RelativeClause(Period period, int floor, IntFunction<Run> subject, IntFunction<Run> head) {
		this.period = period;
		this.floor = floor;
		this.words = new NounWords(period, floor);
		this.subject = subject;
		this.head = head;
	}

	/** "A father who lost six boys in a fire at his home said": all of it, where the clause with "who" has its verb and needs no other. */
	public Run beforeLongRelative(int from, int end) {
		int who = floor + 1;
		while (who < from && who < floor + NEAR + 1 && !period.lower(who).equals("who")) who++;
		boolean near = who < from && period.lower(who).equals("who") && period.isWord(who - 1) && from - who < LONG_RELATIVE;
		if (!near || FunctionWords.CONJUNCTIONS.contains(period.lower(from - 1))) return new Run(0, 0);
		int open = 1;
		for (int i = who + 1; i < from; i++) {
			String word = period.lower(i);
			if (!period.isWord(i) && !word.equals("-") && !word.equals("'s") && !(word.equals(".") && period.isCapitalized(i - 1)) || period.isQuotation(i)
					|| FunctionWords.SUBJECT_PRONOUNS.contains(word)) return new Run(0, 0);
			boolean that = word.equals("that") && (period.isAuxiliary(i + 1) || period.isPastVerb(i + 1));
			if (that) open++;
			else if (FunctionWords.CONJUNCTIONS.contains(word) && !word.equals("and") && !word.equals("as") && !word.equals("because")) return new Run(0, 0);
			if (period.isAuxiliary(i) && !period.isAuxiliary(i - 1) && !period.lower(i - 1).equals("to")
					|| period.isPastVerb(i) && !period.isAuxiliary(i - 1)) open--;
		}
		Run one = open == 0 ? subject.apply(who) : new Run(0, 0);
		return !one.isEmpty() && NounPhrase.startsClause(period, floor, one.from()) ? new Run(one.from(), end) : new Run(0, 0);
	}

	/** "voters who favor the tax", "a man who accused Lee of theft": the subject of "say" is not "the tax", nor "Lee of theft". */
	public Run beforeRelative(int from, int end) {
		// "who were at Monday's meeting"
		int first = period.lower(from - 1).equals("'s") && period.isTime(from - 2) ? from - 2 : from;
		for (int i = first - 1; from < end && i > Math.max(floor, from - RELATIVE) && period.isWord(i); i--) {
			if (opensClause(i)) break;
			boolean whose = period.lower(i).equals("whose") && i < from - 1;
			boolean who = period.lower(i).equals("who") || period.lower(i).startsWith("who'") || period.lower(i).startsWith("who\u2019");
			if (!whose && !who || i == from - 1 && period.isCapitalized(from)) continue;
			// "Ann Lee, who in a talk last week said"
			boolean told = period.lower(i - 1).equals(",") && FunctionWords.PREPOSITIONS.contains(period.lower(i + 1)) && !hasVerb(i + 1, end);
			if (told) return new Run(i, i + 1);
			Run one = period.isWord(i - 1) ? subject.apply(i) : new Run(0, 0);
			boolean others = !one.isEmpty() && period.lower(one.from() - 1).equals("and") && NounWords.ONLY_AS_SPEAKER.contains(period.lower(one.from()));
			return one.isEmpty() ? one : new Run(others ? JoinedSubject.from(period, floor, one.from(), i) : one.from(), end);
		}
		return new Run(0, 0);
	}

	private boolean hasVerb(int from, int to) {
		for (int i = from; i < to; i++) if (period.isAuxiliary(i) && !period.lower(i).equals("'s") || period.isPastVerb(i)) return true;
		return false;
	}

	/** "Groups that have backed him say", "Clerks that the Post met say": those who did or were met, and not "him". */
	public Run beforeThat(int from, int end) {
		for (int i = from - 1; i > Math.max(floor, from - RELATIVE) && period.isWord(i); i--) {
			if (!period.lower(i).equals("that")) continue;
			boolean met = i == from - 1 && end - from > 1 && period.isPastVerb(end - 1)
					&& (FunctionWords.DETERMINERS.contains(period.lower(from)) || period.isCapitalized(from));
			boolean does = met || period.isAuxiliary(i + 1) || period.isPastVerb(i + 1);
			Run who = does ? head.apply(i) : new Run(0, 0);
			boolean several = !who.isEmpty() && words.isMain(who) && period.lower(i - 1).endsWith("s")
					&& !period.isCapitalized(i - 1) && period.isWord(i - 1) && (GROUPS.contains(period.lower(i - 1)) || words.isSomebody(who));
			return several ? new Run(who.from(), end) : new Run(0, 0);
		}
		return new Run(0, 0);
	}

	/** What stands behind is the subject of a clause of its own: "who said Lee", "who knew that Lee". */
	private boolean opensClause(int i) {
		String word = period.lower(i);
		return SpeechVerbs.form(word).filter(form -> form.verb().may(SpeechVerb.Use.BARE)).isPresent()
				|| FunctionWords.CONJUNCTIONS.contains(word) && !word.equals("and") && !word.equals("or") && !word.equals("as");
	}
}
