package org.tickmark.claims.internal.quotes;

import java.util.HashSet;
import java.util.Set;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.names.Gazetteer;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.words.WordSet;

/**
 * The words of a name in a period, without what else stands large beside them.
 *
 * @param start where a word stands large first, which may be a title
 * @param stop behind the last word that stands large
 * @param gender as a title before it tells
 * @param offices the titles before it, in small letters
 */
record NameRun(int start, int from, int to, int stop, Gender gender, Set<String> offices) {
	/** May stand large before the first name of a sentence. */
	private static final WordSet OPENERS = WordSet.of("neither", "either", "nor", "not", "meet", "watch", "see", "enter",
			"said", "says", "asked", "whatever", "maybe", "perhaps");
	/** Shorter words are small in headlines, too. */
	private static final int LONG_WORD = 3;

	/** @param people offsets of the text at which persons are named */
	static NameRun at(Period period, int at, Set<Integer> people) {
		int stop = at;
		while (stop < period.size() && (period.isCapitalized(stop) || isInitialStop(period, stop) || isHyphen(period, stop))) stop++;
		int from = at;
		Gender gender = Gender.UNKNOWN;
		Set<String> offices = new HashSet<>();
		while (from < stop && (Name.isTitle(period.lower(from)) || period.lower(from).equals(".") || from == 0
				&& isOpener(period.lower(from)))) from++;
		int end = headlineEnd(period, from, stop);
		for (int i = from; i < end - 2; i++) {
			// "Harbour Chairman Ann Lee"
			if (Name.isTitle(period.lower(i))) from = period.lower(i + 1).equals(".") ? i + 2 : i + 1;
		}
		from = person(period, from, end, people);
		for (int i = at; i < from; i++) {
			gender = Name.genderOfTitle(period.lower(i)).orElse(gender);
			if (Name.isTitle(period.lower(i))) offices.add(period.lower(i));
		}
		return new NameRun(at, from, end, stop, gender, offices);
	}

	/** "Port of Ulm Coroner Ann Lee": where the person's name begins among the large words, if it is known. */
	private static int person(Period period, int from, int end, Set<Integer> people) {
		for (int i = from; i < end - 1; i++) {
			if (people.contains(period.at(i).start())) return behindRole(period, i, end);
		}
		return behindRole(period, from, end);
	}

	/** "Ulm Coroner Ann Lee", "Comedian Ann Lee". */
	private static int behindRole(Period period, int from, int end) {
		for (int i = end - 3; i >= from; i--) {
			if (Description.isRole(period.lower(i)) && period.isWord(i + 1) && !Gazetteer.isFirstName(period.lower(i))) return i + 1;
		}
		return from;
	}

	boolean isEmpty() {
		return from >= to;
	}

	/** Stands large because it opens the sentence: "Was Lee late?" */
	private static boolean isOpener(String word) {
		boolean asks = FunctionWords.AUXILIARIES.contains(word) && !word.equals("will") && !word.equals("may");
		return asks || isFunctionWord(word) || OPENERS.contains(word);
	}

	/** "Ann Lee Says the Dam Holds", "Ann Lee on the Dam": where all words are large, the name ends before its verb or preposition. */
	private static int headlineEnd(Period period, int from, int stop) {
		for (int i = from + 1; i < stop - 1; i++) {
			String word = period.lower(i);
			if (SpeechVerbs.HEADLINE_VERBS.contains(word) || FunctionWords.PREPOSITIONS.contains(word) || word.equals("is")) return i;
		}
		return stop;
	}

	private static boolean isInitialStop(Period period, int i) {
		return period.lower(i).equals(".") && i > 0 && period.at(i - 1).end() == period.at(i).start()
				&& (period.at(i - 1).text().length() == 1 || Name.isTitle(period.lower(i - 1))) && period.isCapitalized(i + 1);
	}

	/** "Ann Holt-Lee". */
	static boolean isHyphen(Period period, int i) {
		return period.lower(i).equals("-") && i > 0 && period.at(i - 1).end() == period.at(i).start()
				&& period.at(i).end() == period.at(i + 1).start() && period.isCapitalized(i + 1);
	}

	static boolean isFunctionWord(String word) {
		return FunctionWords.DETERMINERS.contains(word) || FunctionWords.PREPOSITIONS.contains(word)
				|| FunctionWords.CONJUNCTIONS.contains(word) || FunctionWords.SUBJECT_PRONOUNS.contains(word)
				|| FunctionWords.isAdverb(word);
	}

	static boolean isHeadline(Period period) {
		int small = 0;
		for (int i = 0; i < period.size() && small < 2; i++)
			if (period.isWord(i) && !period.isCapitalized(i) && period.lower(i).length() > LONG_WORD) small++;
		return small < 2 && !period.lower(period.size() - 1).equals(".");
	}

	static boolean isNoPerson(Period period, int from, int end) {
		for (int i = from; i < end; i++) {
			if (Name.isNoPerson(period.lower(i))) return true;
		}
		return false;
	}
}
