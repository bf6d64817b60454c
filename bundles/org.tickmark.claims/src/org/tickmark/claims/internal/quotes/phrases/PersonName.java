package org.tickmark.claims.internal.quotes.phrases;

import java.util.Locale;

import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** Whether large words name a person: "Ann Lee", not "Harbour Partners" and hardly "Top Lee aides". */
public final class PersonName {
	private static final WordSet NO_FIRST_NAMES = WordSet.of("team", "half", "top", "many", "most", "both", "all", "some", "senators",
			"presidents", "calls", "meanwhile", "however", "two", "three",
			"no", "pro", "anti", "then", "even", "maybe", "perhaps", "is", "was", "did", "will", "mister", "dear", "emperor", "empress",
			"duke", "duchess", "count", "baron", "saint", "brother", "sister", "uncle", "aunt", "actress", "actor", "author", "singer");
	/** Ends the name of a body: "Harbour Partners", "Mill Workers". */
	private static final WordSet BODIES = WordSet.of("engineers", "teachers", "nurses", "doctors", "farmers", "workers", "lawyers", "economics",
			"analytics", "capital", "partners", "holdings", "securities", "media", "trust", "fund", "society", "league", "alliance", "coalition",
			"federation", "forum", "solutions", "systems", "services", "technologies", "industries", "airlines", "airways", "motors", "energy",
			"insurance", "financial", "studios", "entertainment", "pictures", "publishing", "communications", "software", "labs", "research",
			"intelligence", "consulting", "associates");
	/** Shorter words are small in headlines, too. */
	private static final int LONG_WORD = 3;
	private static final int USUAL_NAME = 3;
	/** Behind the hyphen they make a name tell what something is like. */
	private static final WordSet NO_TAILS = WordSet.of("style", "era", "free", "like", "made", "born", "run", "only", "type", "size", "elect", "bound", "wide",
			"proof", "san", "sama", "kun", "wing", "owned", "ish", "esque", "lite", "less", "gate", "built", "speak", "fest", "heavy", "land", "wise",
			"alike", "good");
	private static final int LONGEST_TAIL = 6;

	private PersonName() { }

	private static boolean isHeadline(Period period) {
		int small = 0;
		for (int i = 0; i < period.size() && small < 2; i++)
			if (period.isWord(i) && !period.isCapitalized(i) && period.lower(i).length() > LONG_WORD) small++;
		return small < 2 && !period.lower(period.size() - 1).equals(".");
	}

	public static boolean isNoPerson(Period period, int from, int end) {
		for (int i = from; i < end; i++) {
			if (Name.isNoPerson(period.lower(i))) return true;
		}
		String last = period.lower(end - 1);
		boolean body = BODIES.contains(last) || last.endsWith("alism") || last.endsWith("tants");
		return body && end - from > 1 && !Gazetteer.isFirstName(period.lower(from));
	}

	/** Not "Top Lee aides", "Impeach AG Berg", nor a headline in capitals. */
	public static boolean isSurelyName(Period period, int from, int end, Name whole) {
		if (NO_FIRST_NAMES.contains(period.lower(from)) || NameRun.isFunctionWord(period.lower(from))
				|| isHeadline(period)) return false;
		for (int i = from; i < end; i++) {
			boolean shouted = period.at(i).text().length() > 1 && period.at(i).text().equals(period.at(i).text().toUpperCase(Locale.ROOT));
			if (i > from && Name.isTitle(period.lower(i)) || shouted) return false;
		}
		if (end - from > USUAL_NAME && period.at(from + 1).text().length() > 1) return false;
		String next = period.lower(end);
		boolean noun = period.isWord(end) && !period.isAuxiliary(end) && !NameRun.isFunctionWord(next) && !next.endsWith("ed")
				&& !FunctionWords.IRREGULAR_PASTS.contains(next) && !next.equals("'s")
				&& !period.isCapitalized(end);
		return whole.gender() != Gender.UNKNOWN || !noun;
	}

	/** "soo" of "Kim Dam-soo", who is Kim for short, not "led" of "the Karl Brook-led board". */
	public static boolean isGivenTail(Period period, int i) {
		String word = period.lower(i);
		boolean tied = period.lower(i - 1).equals("-") && period.at(i - 2).end() == period.at(i - 1).start()
				&& period.at(i - 1).end() == period.at(i).start();
		boolean named = tied && period.isCapitalized(i - 2) && period.isCapitalized(i - 3) && period.isWord(i - 3);
		boolean given = period.isWord(i) && !period.isCapitalized(i) && word.length() <= LONGEST_TAIL && !word.endsWith("ed") && !NO_TAILS.contains(word);
		String next = period.lower(i + 1);
		boolean ends = !period.isWord(i + 1) && !period.lower(i + 1).equals("-") || period.isAuxiliary(i + 1) || period.isPastVerb(i + 1) || next.endsWith("s")
				|| FunctionWords.PREPOSITIONS.contains(next) || FunctionWords.CONJUNCTIONS.contains(next) || FunctionWords.isAdverb(next);
		return named && given && ends;
	}
}
