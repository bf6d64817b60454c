package org.tickmark.claims.internal.tense;

import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Where "today" means our time and no day: "fewer jobs today than under his father", "modern life today", "Today, he lives in Hull". */
public final class Nowadays {
	/** "Today's youth" means that of our time. */
	private static final WordSet OF_OUR_TIME = WordSet.of("youth", "world", "generation", "kids", "teenagers", "children", "young",
			"youngsters");
	private static final WordSet PEOPLE = WordSet.of("people", "voters", "students", "women", "men", "parents", "families", "consumers", "farmers",
			"readers", "viewers", "teens", "adults", "americans", "athletes", "musicians", "novelists", "employers", "teachers", "doctors",
			"girls", "boys", "kids", "children", "teenagers", "millennials", "couples", "pupils", "artists", "mothers", "fathers", "retirees");
	/** What is done all the time and hardly on a day. */
	private static final WordSet DO = WordSet.of("earn", "prefer", "tend");
	/** "He got life today", "began a new life today", "sentenced to life today" are the day's. */
	private static final WordSet BEFORE_LIFE = WordSet.of("than", "modern", "everyday", "rural");
	private static final WordSet DETERMINERS = WordSet.of("the", "these", "those", "his", "her", "its", "their", "'s", "two", "three", "four");
	private static final WordSet LIVES = WordSet.of("lives", "resides");
	private static final WordSet WHERE = WordSet.of("in", "at", "near");
	private static final WordSet RELATIVES = WordSet.of("who", "that", "which", "whose");
	private static final WordSet IS = WordSet.of("is", "are", "do", "does");
	private static final WordSet AS_A_RULE = WordSet.of("generally", "typically", "usually", "often", "commonly", "normally", "rarely");
	/** What is compared may be of another day as well: "fewer than last week". */
	private static final WordSet OTHER_TIMES = WordSet.of("tomorrow", "hour", "hours", "day", "days", "week", "weeks", "weekend", "month", "months",
			"round", "morning", "afternoon", "evening", "night", "earlier", "first");
	/** Before "still" they make a statement that holds every day; "was still missing today" does not. */
	private static final WordSet HABIT = WordSet.of("is", "are", "i", "we", "you", "they", "which", "that", "who");
	private static final int STILL_REACH = 9;
	/** In words: how far off the other day of a comparison stands. */
	private static final int COMPARED = 8;
	/** How far off the whole of the clause before "than" is searched for another time. */
	private static final int CLAUSE = 20;
	private static final int NEAR = 4;
	private static final int SUBJECT_REACH = 5;

	private Nowadays() { }

	/** "Today's youth", "is still used today", "known today as". @param i of the "today" */
	public static boolean isNoTime(Words words, int i) {
		if (words.is(i + 1, "'s") && words.in(i + 2, OF_OUR_TIME) || words.is(i - 1, "known")
				|| words.is(i - 1, "is") && words.is(i - 2, "what"))
			return true;
		for (int k = i - 1; k > i - STILL_REACH; k--) if (words.is(k, "still")) return words.in(k - 1, HABIT);
		return false;
	}

	/** "fewer jobs today than under his father", "farmers today earn", "Today, he lives in Hull". @param i of the "today" */
	public static boolean isMeant(Words words, int i) {
		return isCompared(words, i) || isLifeOf(words, i) || isOfPeople(words, i) || isAtHome(words, i) || isAsARule(words, i);
	}

	/** "is today often seen"; what stands elsewhere in the sentence may be of another verb: "Today the usually calm town is in shock". */
	private static boolean isAsARule(Words words, int i) {
		return (words.is(i - 1, "is") || words.is(i - 1, "are")) && words.in(i + 1, AS_A_RULE);
	}

	private static boolean isCompared(Words words, int i) {
		boolean as = words.is(i + 1, "as") && (words.is(i - 2, "as") || words.is(i - 3, "as") || words.is(i - 4, "as"));
		if (!as && !words.is(i + 1, "than")) return isBehindThan(words, i);
		for (int k = i + 2; k < i + COMPARED; k++) if (isOtherDay(words, k)) return false;
		return true;
	}

	/** "higher than they are today", "worse than life today"; not "hotter than today", where another day is what it is held against. */
	private static boolean isBehindThan(Words words, int i) {
		if (!words.in(i - 1, IS) && !words.is(i - 1, "life") || words.isWord(i + 1)) return false;
		for (int k = i - 2; k > i - 2 - NEAR && words.isWord(k); k--) if (words.is(k, "than")) return !isOtherDayNear(words, k);
		return false;
	}

	private static boolean isOtherDayNear(Words words, int than) {
		for (int k = than - CLAUSE; k < than; k++) if (isOtherDay(words, k) || words.in(k, OTHER_TIMES)) return true;
		return false;
	}

	private static boolean isOtherDay(Words words, int k) {
		return words.is(k, "yesterday") || words.isCapitalized(k) && CalendarWords.weekday(words.lower(k)) > 0;
	}

	/** "in the United States today" may be the day's; "modern life today" is our time's. */
	private static boolean isLifeOf(Words words, int i) {
		return words.is(i - 1, "life") && (i == 1 || words.in(i - 2, BEFORE_LIFE)) && (!words.isWord(i + 1) || words.is(i + 1, "is"));
	}

	/** "most people today tend to"; not "Voters today are choosing". */
	private static boolean isOfPeople(Words words, int i) {
		return words.in(i - 1, PEOPLE) && !words.in(i - 2, DETERMINERS) && !words.isNumber(i - 2) && words.in(i + 1, DO);
	}

	/** "Today, the former miller lives in Hull"; not "Today a man who lives in Hull was charged", "lives in fear". */
	private static boolean isAtHome(Words words, int i) {
		int next = words.is(i + 1, ",") ? i + 2 : i + 1;
		if (!words.isCapitalized(i)) return false;
		for (int k = next; k < next + SUBJECT_REACH && words.isWord(k) && !words.in(k, RELATIVES); k++)
			if (words.in(k, LIVES) && words.in(k + 1, WHERE)) return k > next && words.isCapitalized(k + 2) && !words.in(k - 1, DETERMINERS);
		return false;
	}
}
