package org.tickmark.claims.internal.quotes.phrases;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** The words that tell a time within a sentence, and where they end or begin: "last week", "on Friday", "less than two weeks ago". */
public final class TimePhrase {
	private static final WordSet LEAD_TO_TIMES = WordSet.of("last", "this", "next", "past", "earlier", "late", "early", "the", "that");
	public static final WordSet TIME_MODIFIERS = WordSet.of("last", "this", "next", "earlier", "late", "early", "mid", "that", "the", "a",
			"few", "several", "two", "three");
	private static final WordSet YEARS = WordSet.of("year", "season", "summer", "winter", "spring", "fall", "decade");
	private static final WordSet TIMES_OVER = WordSet.of("twice", "once", "repeatedly", "since");
	/** "they have over the past few months said" */
	private static final int LONGEST_VERB = 6;

	private TimePhrase() { }

	/** "Monday", "week". */
	public static boolean is(Period period, int i) {
		return period.isTime(i) || FunctionWords.TIME_NOUNS.contains(period.lower(i));
	}

	/** "last week", "in May". */
	public static boolean isWhen(Period period, int i) {
		return period.isTime(i) || FunctionWords.WHEN.contains(period.lower(i)) && (period.isTime(i + 1) || period.at(i + 1).isNumber()
				|| FunctionWords.TIME_NOUNS.contains(period.lower(i + 1)) || FunctionWords.TIME_NOUNS.contains(period.lower(i + 2)));
	}

	/** "said that same week that the dam leaked"; in "said that same week the dam leaked" the week may be told with the rest. */
	public static boolean isSameTime(Period period, int i) {
		return period.lower(i).equals("that") && period.lower(i + 1).equals("same") && is(period, i + 2)
				&& period.lower(behind(period, i + 2)).equals("that");
	}

	/** The "this year" of "said this year, the mill had to close": told of the mill, where a day would say when it was said. */
	public static boolean isYear(Period period, int from, int to) {
		return to == from + 2 && TIME_MODIFIERS.contains(period.lower(from)) && YEARS.contains(period.lower(from + 1));
	}

	/** Behind the whole date that begins with the word at {@code i}. */
	public static int behind(Period period, int i) {
		int at = period.lower(i + 1).equals(".") ? i + 2 : i + 1;
		while (is(period, at) || period.at(at).isNumber()) at++;
		// "on Tuesday, November 19"
		if (period.lower(at).equals(",") && period.isTime(at + 1) && period.at(at + 2).isNumber()) at += 3;
		if (period.lower(at).equals(",") && period.at(at + 1).isNumber()) at += 2;
		return at;
	}

	/** Behind "on Friday", "last week": when somebody was urged stands before what to do. */
	public static int behindDay(Period period, int i) {
		boolean on = period.lower(i).equals("on") && period.isTime(i + 1);
		boolean last = TIME_MODIFIERS.contains(period.lower(i)) && is(period, i + 1);
		if (!on && !last && (!period.isTime(i) || period.lower(i + 1).equals("'s"))) return i;
		return behind(period, on || last ? i + 1 : i);
	}

	/** "6:30 p.m.", "18.30", "6": behind all of it. */
	public static int behindClock(Period period, int hour) {
		int at = hour + 1;
		boolean minutes = (period.lower(at).equals(":") || period.lower(at).equals(".")) && period.at(at + 1).isNumber()
				&& period.at(at + 1).start() == period.at(hour).end() + 1;
		if (minutes) at += 2;
		return period.lower(at).equals("p.m.") || period.lower(at).equals("a.m.") || period.lower(at).equals("pm")
				|| period.lower(at).equals("am") ? at + 1 : at;
	}

	/**
	 * Where a time between subject and verb begins: "The fund this week said", "The Kremlin on Friday said".
	 *
	 * @param floor the first token that it may begin behind
	 */
	public static int beforeTime(Period period, int end, int floor) {
		int ago = period.lower(end - 1).equals("ago") ? beforeAgo(period, end, floor) : end;
		if (ago < end) return ago;
		int i = period.at(end - 1).isNumber() && period.isTime(end - 2) && end - 2 > floor ? end - 1 : end;
		while (i - 1 > floor && (period.isTime(i - 1) && (!period.lower(i - 1).equals("may") || period.at(i).isNumber())
				|| FunctionWords.TIME_NOUNS.contains(period.lower(i - 1)) && (LEAD_TO_TIMES.contains(period.lower(i - 2)) || isPartOfDay(period, i - 1)))) {
			i = period.isTime(i - 1) ? i - 1 : i - 2;
			while (i - 1 > floor && (LEAD_TO_TIMES.contains(period.lower(i - 1)) || period.lower(i - 1).equals("on")
					|| period.lower(i - 1).equals("in") || period.lower(i - 1).equals("at"))) i--;
		}
		return i;
	}

	/** "The port less than two weeks ago said" */
	private static int beforeAgo(Period period, int end, int floor) {
		int i = end - 3;
		boolean counted = period.at(i).isNumber() || Amount.HALVES.contains(period.lower(i)) || TIME_MODIFIERS.contains(period.lower(i));
		if (!counted || !FunctionWords.TIME_NOUNS.contains(period.lower(end - 2))) return end;
		if (period.lower(i - 1).equals("a") || Amount.NEARLY.contains(period.lower(i - 1))) i--;
		if (period.lower(i - 1).equals("than")) i -= 2;
		return i > floor && !period.isTimeOfDeed(i, floor) ? i : end;
	}

	/** "Monday morning" */
	private static boolean isPartOfDay(Period period, int i) {
		return !period.isCapitalized(i) && period.isTime(i - 1) && period.isCapitalized(i - 1);
	}

	/** "has twice said", "has in the past said": what stands between the parts of the verb. */
	public static int beforeAside(Period period, int from) {
		if (TIMES_OVER.contains(period.lower(from - 1)) && FunctionWords.HAVE.contains(period.lower(from - 2))) return from - 1;
		for (int i = from - 2; i >= Math.max(1, from - LONGEST_VERB); i--) {
			if (!period.isWord(i + 1)) return from;
			if (FunctionWords.PREPOSITIONS.contains(period.lower(i)) && !period.lower(i).equals("to")
					&& FunctionWords.HAVE.contains(period.lower(i - 1)) && period.isAuxiliary(i - 1)) return i;
		}
		return from;
	}
}
