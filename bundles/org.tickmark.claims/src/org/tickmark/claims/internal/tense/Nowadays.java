package org.tickmark.claims.internal.tense;

import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Where "today" means our time and no day: "fewer jobs today than under his father", "life today", "Today, there are 11 million of them". */
public final class Nowadays {
	/** "Today's youth" means that of our time. */
	private static final WordSet OF_OUR_TIME = WordSet.of("youth", "world", "generation", "kids", "teenagers", "children", "young",
			"youngsters");
	/** Of which every time has its own; nobody has a day's. */
	private static final WordSet PEOPLE = WordSet.of("people", "voters", "students", "women", "men", "parents", "families", "consumers", "farmers",
			"readers", "viewers", "teens", "adults", "americans", "athletes", "musicians", "novelists", "employers", "homebuyers",
			"shoppers", "teachers", "doctors", "girls", "boys", "kids", "children", "teenagers", "millennials", "couples", "pupils", "artists",
			"mothers", "fathers", "retirees", "immigrants", "migrants", "households");
	/** What people do all the time; what they do on a day is told with other verbs. */
	private static final WordSet DO = WordSet.of("have", "are", "do", "don't", "want", "need", "live", "know", "grow", "eat", "spend", "use", "earn",
			"think", "believe", "own", "prefer", "tend", "still", "often", "rarely", "carry");
	private static final WordSet DONE = WordSet.of("been", "won", "gone", "left", "begun", "made", "told", "found", "met", "lost", "set", "put", "on",
			"in", "at", "out", "off", "to", "due", "back");
	/** "began a new life today" is the day's. */
	private static final WordSet BEFORE_LIFE = WordSet.of("than", "of", "about", "with", "and", "modern", "everyday", "american", "city", "rural",
			"family", "to");
	private static final WordSet DETERMINERS = WordSet.of("the", "these", "those", "his", "her", "its", "their", "'s", "two", "three", "four");
	/** Of one whose state is told, and who does nothing on the day. */
	private static final WordSet STATES = WordSet.of("owns", "employs", "boasts", "comprises", "consists", "resides");
	private static final WordSet WHERE = WordSet.of("in", "on", "with", "at", "near", "alone", "outside");
	private static final WordSet IS = WordSet.of("is", "are", "was", "were", "do", "does", "have", "has");
	/** "Today you can vote from 7 a.m." is the day's. */
	private static final WordSet OF_THE_DAY = WordSet.of("vote", "watch", "see", "follow", "catch", "meet", "join", "visit", "win", "hear", "register");
	private static final WordSet ABOUT = WordSet.of("about", "over", "nearly", "around", "roughly", "almost", "some", "than");
	private static final int ABOUT_REACH = 3;
	/** Before "still" they make a statement that holds every day; "was still missing today" does not. */
	private static final WordSet HABIT = WordSet.of("is", "are", "i", "we", "you", "they", "which", "that", "who");
	private static final WordSet MILLIONS = WordSet.of("million", "billion", "millions", "billions");
	private static final int STILL_REACH = 9;
	/** In words: how far off the other day of a comparison stands. */
	private static final int COMPARED = 8;
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

	/** "fewer jobs today than under his father", "farmers today grow", "Today, he lives in Hull". @param i of the "today" */
	public static boolean isMeant(Words words, int i) {
		return isCompared(words, i) || isLifeOf(words, i) || isOfPeople(words, i) || isState(words, i);
	}

	private static boolean isCompared(Words words, int i) {
		boolean as = words.is(i + 1, "as") && (words.is(i - 2, "as") || words.is(i - 3, "as") || words.is(i - 4, "as"));
		if (!as && !words.is(i + 1, "than")) return isBehindThan(words, i);
		for (int k = i + 2; k < i + COMPARED; k++) if (isOtherDay(words, k)) return false;
		return true;
	}

	/** "higher than they are today", "worse than life today"; not "hotter than today", where another day is what it is held against. */
	private static boolean isBehindThan(Words words, int i) {
		if (!words.in(i - 1, IS) && !words.is(i - 1, "life")) return false;
		for (int k = i - 2; k > i - 2 - NEAR && words.isWord(k); k--) if (words.is(k, "than")) return !isOtherDayNear(words, k);
		return false;
	}

	private static boolean isOtherDayNear(Words words, int than) {
		for (int k = than - COMPARED; k < than; k++) if (isOtherDay(words, k) || words.is(k, "tomorrow")) return true;
		return false;
	}

	private static boolean isOtherDay(Words words, int k) {
		return words.is(k, "yesterday") || words.isCapitalized(k) && CalendarWords.weekday(words.lower(k)) > 0;
	}

	/** "in the United States today" may be the day's; "life today" is our time's. */
	private static boolean isLifeOf(Words words, int i) {
		return words.is(i - 1, "life") && (i == 1 || words.in(i - 2, BEFORE_LIFE)) && (!words.isWord(i + 1) || words.is(i + 1, "is"));
	}

	/** "Today's voters get", "most people today have never"; not "Voters today are choosing". */
	private static boolean isOfPeople(Words words, int i) {
		if (words.is(i + 1, "'s")) return words.in(i + 2, PEOPLE) && !words.is(i + 3, "'s") && !words.is(i + 3, "'");
		boolean people = words.in(i - 1, PEOPLE) && !words.in(i - 2, DETERMINERS) && !words.isNumber(i - 2) && words.in(i + 1, DO);
		// "Doctors today have voted to strike", "Farmers today are blocking the roads".
		String next = words.lower(i + 2);
		return people && !next.endsWith("ing") && !next.endsWith("ed") && !words.in(i + 2, DONE);
	}

	private static boolean isState(Words words, int i) {
		if (words.is(i - 1, ",") && words.is(i + 1, "home") && words.is(i + 2, "to")) return true;
		int next = words.is(i + 1, ",") ? i + 2 : i + 1;
		if (words.is(next, "you") && words.is(next + 1, "can")) return !words.in(next + 2, OF_THE_DAY);
		if (words.is(next, "there") && words.is(next + 1, "are")) return isOfMillions(words, next + 2);
		if (!words.isCapitalized(i)) return false;
		for (int k = next; k < next + SUBJECT_REACH && words.isWord(k); k++)
			if (words.in(k, STATES) || words.is(k, "lives") && words.in(k + 1, WHERE))
				return k > next && !words.isCapitalized(k) && !words.in(k - 1, DETERMINERS);
		return false;
	}

	/** "Today, there are more than 11 million of them": fewer may be what the day brings. */
	private static boolean isOfMillions(Words words, int i) {
		for (int k = i; k < i + ABOUT_REACH; k++) {
			if (words.isNumber(k)) return words.in(k + 1, MILLIONS);
			if (words.in(k, MILLIONS)) return true;
			if (!words.in(k, ABOUT) && !words.is(k, "more") && !words.is(k, "fewer")) return false;
		}
		return false;
	}
}
