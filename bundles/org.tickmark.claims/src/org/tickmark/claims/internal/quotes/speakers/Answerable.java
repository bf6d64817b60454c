package org.tickmark.claims.internal.quotes.speakers;

import java.util.Optional;
import java.util.stream.IntStream;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** Whoever has to answer for what was said: "the club" of "The league fined the club for saying". */
final class Answerable {
	private static final int CLAUSE = 24;
	private static final int LONGEST = 6;
	/** In letters: "sued". */
	private static final int SHORTEST = 4;
	/** What is done to somebody for what he said; "paid the bishop for saying", "faced the judge for saying" may be anybody's words. */
	private static final WordSet JUDGED = WordSet.of("fine", "jail", "imprison", "sentence", "arrest", "charge", "convict", "indict", "prosecute", "sue",
			"investigate", "discipline", "expel", "fire", "sack", "dismiss", "oust", "demote", "suspend", "ban", "punish", "penalize", "penalise",
			"impeach", "hand", "give", "criticize", "criticise", "mock", "rebuke", "condemn", "attack", "slam", "scold", "reprimand", "chide", "fault",
			"ridicule", "denounce", "blast", "rip", "lambast", "lambaste", "assail", "chastise", "censure", "admonish", "berate", "excoriate", "blame",
			"shame", "taunt", "tease", "deride", "decry", "deplore", "accuse", "jeer", "boo", "thank", "praise", "hail", "laud", "commend",
			"credit", "admire", "applaud", "honour", "honor", "respect", "forgive", "hit", "knock", "target");
	private static final WordSet IRREGULAR = WordSet.of("gave", "given", "hit");
	/** Whoever gives somebody one of them says it. */
	private static final WordSet AMENDS = WordSet.of("apology", "apologies", "excuse", "excuses", "reason", "reasons", "grounds", "basis", "forgiveness");
	private static final WordSet SELVES = WordSet.of("himself", "herself", "themselves", "it", "everyone", "everybody");
	private static final WordSet MODALS = WordSet.of("to", "will", "would", "can", "could", "may", "might", "shall", "should", "must");

	private Answerable() { }

	/** Not "He mocked Brook for not reporting it", which is what he says. @param verb the participle behind "for", or what belongs to it before */
	static Optional<Run> before(Period period, int verb) {
		int end = beforeAside(period, verb - 1);
		boolean denied = period.lower(verb).equals("not") || period.lower(verb).equals("never");
		if (denied || !period.lower(verb - 1).equals("for") || AMENDS.contains(period.lower(end - 1))) return Optional.empty();
		for (int i = end - 1; i > 0 && end - i < CLAUSE && !period.isQuotation(i); i--) {
			if (period.isAuxiliary(i) && !period.lower(i).equals("'s") || FunctionWords.RELATIVES.contains(period.lower(i))) break;
			boolean finite = period.isPastVerb(i) && !FunctionWords.BE.contains(period.lower(i - 1));
			if (!finite && !isInfinitive(period, i)) continue;
			return isJudged(period.lower(i)) ? whom(period, i + 1, end) : Optional.empty();
		}
		return Optional.empty();
	}

	/** "fine", "fined", "banned", "jails". */
	private static boolean isJudged(String word) {
		if (JUDGED.contains(word) || IRREGULAR.contains(word)) return true;
		if (word.endsWith("s")) return JUDGED.contains(word.substring(0, word.length() - 1));
		if (!word.endsWith("ed") || word.length() < SHORTEST) return false;
		String stem = word.substring(0, word.length() - 2);
		boolean doubled = stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
		return JUDGED.contains(stem) || JUDGED.contains(stem + "e") || doubled && JUDGED.contains(stem.substring(0, stem.length() - 1));
	}

	/** "fined Brook, who runs the mill, for saying" */
	private static int beforeAside(Period period, int end) {
		if (!period.lower(end - 1).equals(",")) return end;
		int comma = end - 2;
		while (comma > 0 && end - comma < CLAUSE && !period.lower(comma).equals(",")) comma--;
		return period.lower(comma).equals(",") ? comma : end;
	}

	private static boolean isInfinitive(Period period, int i) {
		int before = FunctionWords.isAdverb(period.lower(i - 1)) ? i - 2 : i - 1;
		return MODALS.contains(period.lower(before)) && period.isWord(i) && !FunctionWords.isAdverb(period.lower(i)) && !period.isCapitalized(i)
				&& !FunctionWords.DETERMINERS.contains(period.lower(i));
	}

	/** "Ann Lee", "the club", "him", right behind the verb, and nothing behind that but what was done and when: "fined the club $500 on Monday". */
	private static Optional<Run> whom(Period period, int from, int end) {
		if (FunctionWords.OBJECT_PRONOUNS.contains(period.lower(from)) && !SELVES.contains(period.lower(from)) && isOver(period, from + 1, end))
			return Optional.of(new Run(from, from + 1));
		int noun = from;
		while (noun < end && noun - from < LONGEST && isOfNoun(period, noun, from)) noun++;
		boolean named = noun > from && period.isCapitalized(noun - 1) && !period.isTime(noun - 1);
		if (named && noun < end && period.isCapitalized(end - 1) && IntStream.range(noun, end).allMatch(i -> isOfSeries(period, i)))
			return Optional.of(new Run(from, end));
		if (noun == from || !isOver(period, noun, end)) return Optional.empty();
		boolean described = FunctionWords.DETERMINERS.contains(period.lower(from)) && isParty(period, noun);
		return named || described ? Optional.of(new Run(from, noun)) : Optional.empty();
	}

	/** "Ann Lee, Brook and Roth" */
	private static boolean isOfSeries(Period period, int i) {
		return period.isCapitalized(i) || period.lower(i).equals(",") || period.lower(i).equals("and");
	}

	private static boolean isParty(Period period, int end) {
		String last = period.lower(end - 1);
		Description.Kind kind = Description.ofNoun(last);
		return FunctionWords.PLURALS.contains(last) || kind == Description.Kind.PERSON || kind == Description.Kind.BODY;
	}

	/** "her job", "the fans' trust": not her and not the fans. */
	private static boolean isOver(Period period, int i, int end) {
		String word = period.lower(i);
		return i == end || word.equals(",") || period.at(i).isNumber() || word.equals("$") || word.equals("\u00a3") || word.equals("\u20ac")
				|| FunctionWords.DETERMINERS.contains(word) || FunctionWords.PREPOSITIONS.contains(word) && !word.equals("of") || period.isTime(i);
	}

	private static boolean isOfNoun(Period period, int i, int from) {
		String word = period.lower(i);
		if (!period.isWord(i)) return word.equals("-") && period.at(i - 1).end() == period.at(i).start() || word.equals(".") && period.isCapitalized(i - 1);
		boolean begins = i == from || !FunctionWords.DETERMINERS.contains(word);
		return begins && !FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.CONJUNCTIONS.contains(word) && !period.isAuxiliary(i)
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(word) && (!period.isTime(i) || i == from)
				&& (i == from || period.isCapitalized(i) || !period.isCapitalized(i - 1));
	}
}
