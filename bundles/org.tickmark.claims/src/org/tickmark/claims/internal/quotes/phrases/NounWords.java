package org.tickmark.claims.internal.quotes.phrases;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** The words that belong to a noun phrase which is read back from its end: "the nurse on the late shift" before "said". */
public final class NounWords {
	private static final int NEAR = 5;
	public static final WordSet ONLY_AS_SPEAKER = WordSet.of("one", "some", "many", "others", "another", "most", "both", "several",
			"this", "that", "those", "nobody", "everyone", "everybody", "somebody", "someone", "two", "three", "few");
	private static final WordSet SEEM = WordSet.of("sound", "sounds", "seem", "seems", "look", "looks", "feel", "feels");
	/** A clause they open has its own verb, and its subject says nothing. */
	private static final WordSet OPENS_ANOTHER = WordSet.of("when", "while", "as", "after", "before", "because", "until", "since", "once", "if",
			"where", "though", "although", "whereas", "unless", "whenever", "wherever", "till");
	private static final WordSet COURTESIES = WordSet.of("mr", "mrs", "ms", "miss", "dr", "cllr", "pm", "sen", "rep", "gov");

	private final Period period;
	private final int floor;

	/** @param floor the first token that may belong to it */
	public NounWords(Period period, int floor) {
		this.period = period;
		this.floor = floor;
	}

	/** "about half", "at least two", not "at least clerks". */
	public boolean opensCount(int i) {
		if (!Amount.opens(period, i)) return false;
		return !period.lower(i).equals("at") || isCount(i + 2) || JoinedSubject.SHARES.contains(period.lower(i + 2))
				|| period.lower(i + 2).equals("a") && Amount.PARTS.contains(period.lower(i + 3));
	}

	public boolean isCount(int i) {
		return period.at(i).isNumber() || period.lower(i).equals("one") || JoinedSubject.COUNTS.contains(period.lower(i));
	}

	/** Opens a clause, but not "after rioters clashed". */
	public boolean isMain(Run who) {
		String before = period.lower(who.from() - 1);
		return NounPhrase.startsClause(period, floor, who.from()) && !OPENS_ANOTHER.contains(before) && !FunctionWords.PREPOSITIONS.contains(before);
	}

	/** "Clerks", "the owner", "Ann Lee". */
	public boolean isSomebody(Run who) {
		int end = who.from() + 1;
		while (end < who.to() && (!FunctionWords.PREPOSITIONS.contains(period.lower(end)) || JoinedSubject.SHARES.contains(period.lower(end - 1)))) end++;
		String noun = period.lower(end - 1);
		if (period.isCapitalized(end - 1) && end - 1 > 0) return period.isWord(end - 1) && !period.isTime(end - 1);
		String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
		return FunctionWords.PLURALS.contains(noun) || Description.of("the " + one).kind() == Description.Kind.PERSON;
	}

	/** "newly-appointed": no adverb of the sentence. */
	public boolean isTied(int i) {
		return period.isWord(i) && period.lower(i + 1).equals("-") && period.at(i).end() == period.at(i + 1).start();
	}

	public boolean isStray(int i) {
		String word = period.lower(i);
		return !period.isWord(i) && !period.at(i).isNumber() && !period.isQuotation(i) && !NounPhrase.MONEY.contains(word)
				|| NounPhrase.STANDS_BEFORE.contains(word)
				|| (FunctionWords.isAdverb(word) && !FunctionWords.DETERMINERS.contains(word) || period.isTime(i)) && !NounPhrase.isFirstName(period, i)
				|| word.equals("meanwhile") || word.equals("'s");
	}

	/** Behind an adverbial that no comma closes ("In a statement Lee"), the last name or the last noun with its article. */
	public int lastNoun(int from, int end) {
		int i = end - 1;
		while (!COURTESIES.contains(period.lower(i)) && i - 1 > from && !FunctionWords.DETERMINERS.contains(period.lower(i))
				&& !FunctionWords.LINKS.contains(period.lower(i - 1))
				&& (period.isCapitalized(i - 1) || !period.isCapitalized(i) || !period.isWord(i - 1))
				&& !(period.isTime(i - 1) && period.isCapitalized(i))) i--;
		return i;
	}

	public boolean joins(int i, int next, int end) {
		String word = period.lower(i);
		if (period.isQuotation(i)) return next < end && i > floor && period.isWord(i - 1) && !period.endsSentence(i);
		if (!period.isWord(i)) return NounPhrase.joinsMark(period, floor, i, word);
		if (period.isCapitalized(i) && i > floor && (!FunctionWords.SUBJECT_PRONOUNS.contains(word) || isPartyLetter(i)))
			return !period.isAuxiliary(i);
		// "the former two-time mayor"
		if (next < end && FunctionWords.DETERMINERS.contains(period.lower(next)) && !period.lower(next + 1).equals("-")) {
			return FunctionWords.LINKS.contains(word)
					&& (!word.equals("to") && !word.equals("on") || NounPhrase.leansOnLink(period, i - 1) || word.equals("on") && isWhere(i))
					|| FunctionWords.DETERMINERS.contains(word);
		}
		if (word.equals("and")) return next < end && NounPhrase.isInBody(period, i, end - 1);
		if (FunctionWords.CONJUNCTIONS.contains(word) || period.isAuxiliary(i)
				|| FunctionWords.SUBJECT_PRONOUNS.contains(word)) return false;
		if (FunctionWords.LINKS.contains(word)) return next < end;
		if (word.equals("like") && SEEM.contains(period.lower(i - 1))) return false;
		if (FunctionWords.DETERMINERS.contains(word)) return true;
		boolean says = period.isCapitalized(next) && next < end && !SpeechVerbs.NOUNS_FIRST.contains(word);
		return SpeechVerbs.form(word).filter(form -> form.shape() == SpeechVerbs.Shape.PAST
				|| says && form.shape() == SpeechVerbs.Shape.PRESENT && form.verb().may(SpeechVerb.Use.BARE)).isEmpty();
	}

	/** "The nurse on the late shift", "the owner of the shop on the corner": a noun with its article stands before, and opens the clause. */
	private boolean isWhere(int on) {
		int i = on - 1;
		if (!period.isWord(i) || period.isCapitalized(i) && i > 0 || period.isPastVerb(i) || FunctionWords.isAdverb(period.lower(i))) return false;
		// "Leaders on the left"
		if (period.lower(i).endsWith("s") && NounPhrase.startsClause(period, floor, i) && isSomebody(new Run(i, on))) return true;
		while (i > floor && on - i < NEAR && period.isWord(i) && !period.isAuxiliary(i) && !period.isPastVerb(i)
				&& !FunctionWords.DETERMINERS.contains(period.lower(i))) i--;
		return FunctionWords.DETERMINERS.contains(period.lower(i))
				&& (NounPhrase.startsClause(period, floor, i) || FunctionWords.LINKS.contains(period.lower(i - 1)))
				&& SpeechVerbs.form(period.lower(on - 1)).isEmpty();
	}

	/** "Ann Lee (I-Vt.) said". */
	private boolean isPartyLetter(int i) {
		return period.lower(i + 1).equals("-") && period.lower(i - 1).equals("(");
	}
}
