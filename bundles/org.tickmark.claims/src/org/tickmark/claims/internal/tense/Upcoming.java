package org.tickmark.claims.internal.tense;

import java.time.DayOfWeek;
import java.util.function.IntPredicate;

import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/**
 * What the present tense tells of a day to come, as a calendar does: "The rain date is Monday", "The museum is closed on Monday", "He
 * leaves office on Friday", "Mayor to open the fair on Saturday".
 */
final class Upcoming {
	private static final WordSet BE = WordSet.of("is", "are");
	/** May stand between "is" and its day. */
	private static final WordSet STATES = WordSet.of("closed", "open", "off", "free", "available", "on", "back", "also", "again", "only",
			"out", "shut", "not", "likely", "unlikely", "possible", "here", "at", "noon", "a.m.", "p.m.", "am", "pm", ":", "away", "both", "all", "from",
			"to", "-", "\u2013");
	private static final WordSet OF_TODAY = WordSet.of("it", "today", "this", "what", "that", "tomorrow", "yesterday", "who", "which");
	private static final int STATE_REACH = 9;
	/** Verbs whose object stands behind them. */
	private static final WordSet VERBS = WordSet.of("reports", "releases", "publishes", "hosts", "faces", "visits", "presents", "leaves",
			"misses", "meets", "addresses", "marks", "celebrates", "turns", "welcomes", "delivers", "signs", "attends", "begins", "starts",
			"opens", "closes", "ends", "resumes", "plays", "joins");
	/** Only with these words behind them: "takes place", "goes to the polls", "goes on sale", "appears in court". */
	private static final WordSet TAKES = WordSet.of("takes", "take");
	private static final WordSet TAKEN = WordSet.of("place", "effect", "office", "charge", "part");
	private static final WordSet GOES = WordSet.of("go", "goes", "head", "heads");
	private static final WordSet GOING_ON = WordSet.of("sale", "show", "display", "trial", "strike", "air", "tour", "view", "stage", "holiday", "leave");
	private static final WordSet APPEARS = WordSet.of("appear", "appears");
	private static final WordSet HOLDS = WordSet.of("holds", "hold", "has", "have");
	private static final WordSet NO_OBJECT = WordSet.of("on", "of", "about", "from", "in", "that", "said", "by", "to", "were", "was", "have",
			"had", "say", "and", "or", "at", "for", "showed", "are", "as", "with");
	private static final WordSet NO_SUBJECT = WordSet.of("the", "a", "an", "his", "her", "its", "their", "'s", "some", "all", "many", "these",
			"those", "other", "new", "first", "several", "of", "two", "three", "no", "news", "recent", "media", "police", "early");
	private static final WordSet ARRANGED = WordSet.of("holding", "meeting", "hosting", "visiting", "flying", "leaving", "travelling",
			"traveling", "speaking", "launching", "opening", "closing", "returning", "staging", "attending", "releasing", "publishing",
			"starting", "moving", "joining", "addressing", "testifying", "retiring", "convening", "voting", "playing", "performing",
			"appearing", "debating", "unveiling", "announcing", "delivering", "deciding", "competing", "welcoming");
	private static final WordSet PLAYED = WordSet.of("face", "play", "host", "visit", "welcome");
	/** "Roth is back on the stand Monday", "The circus is in town on Monday". */
	private static final WordSet PLACES = WordSet.of("in", "town", "place", "session", "force", "effect", "way", "ballot", "stand", "dock",
			"agenda", "cards", "menu", "witness");
	private static final WordSet STARTING = WordSet.of("starting", "beginning", "opening", "launching", "premiering", "debuting");
	private static final WordSet EFFECT = WordSet.of("effect", "force", "place");
	private static final WordSet COMING = WordSet.of("taking", "coming", "going", "entering");
	private static final WordSet UNTO = WordSet.of("to", "until", "till", "through");
	private static final WordSet CLOSING = WordSet.of("close", "closes", "run", "runs", "shuts", "opens");
	private static final WordSet SIDES = WordSet.of("they", "we", "sides", "teams", "clubs", "both");
	/** A verb behind them is told of the past by them. */
	private static final WordSet SEEING = WordSet.of("saw", "seen", "see", "watch", "watched", "watching", "heard", "helped", "let", "made", "did",
			"didn't", "could", "had", "used", "to", "when", "where", "how");
	/** They part the day from the match: "They face Lee over the row on Sunday". */
	private static final WordSet PARTING = WordSet.of("over", "for", "and", "about", "but", "or");
	private static final WordSet CONTESTS = WordSet.of("primary", "election", "runoff", "vote", "debate", "match", "final", "semifinal");
	private static final int OPENING_REACH = 8;
	private static final int SENTENCE_REACH = 40;
	private static final WordSet OTHER_CLAUSE = WordSet.of("that", "which", "who", "where", "as", "after", "since", "from", "because", "by");
	private static final WordSet DONE = WordSet.of("held", "chosen", "sworn", "built", "born", "begun", "sold", "paid", "drawn", "shown", "known",
			"given", "taken", "made");
	private static final WordSet AWAITING = WordSet.of("before", "until", "till");
	private static final int AWAITED_REACH = 9;
	private static final int OBJECT_REACH = 7;
	private static final int HEADLINE_REACH = 6;
	/** In words: "Victoria Day", "presidential election day". */
	private static final int FEAST = 3;

	private Upcoming() { }

	/** The index of the word that tells of the day as one to come, negative where there is none. */
	static int tellsAt(Words words, int from, int to) {
		int state = stateAt(words, from, to);
		if (state >= 0) return state;
		int starting = startingAt(words, from, to);
		if (starting >= 0) return starting;
		IntPredicate past = i -> Tense.at(words, i) == Tense.PAST;
		int notice = Notices.at(words, from, to, past);
		return notice >= 0 ? notice : Diary.verbAt(words, from, to, past);
	}

	/** "A ban taking effect Monday worries bakers", "Strikes starting on Tuesday threaten harvests"; not "Strikes starting on Tuesday halted trains". */
	private static int startingAt(Words words, int from, int to) {
		int last = words.is(from - 1, "on") ? from - 2 : from - 1;
		int verb = words.in(last, EFFECT) ? words.is(last - 1, "into") ? last - 2 : last - 1 : last;
		boolean starts = verb == last ? words.in(verb, STARTING) : words.in(verb, COMING);
		if (!starts || !words.isWord(verb - 1) || words.is(to, "'s")) return -1;
		for (int i = 0; i < words.size(); i++) if (Tense.at(words, i) == Tense.PAST) return -1;
		return verb;
	}

	/** "The rain date is Monday", "shops are closed on Monday"; not "It is Monday". @return the verb's index, negative where there is none */
	private static int stateAt(Words words, int from, int to) {
		if (words.is(to, "'s") || words.is(to, "and") && words.isWord(to + 1) && !isDay(words, to + 1)) return -1;
		if (isRange(words, from, to)) return from - 1;
		if (isAwaited(words, from)) return from - 3;
		int there = thereIsAt(words, from);
		if (there >= 0) return there;
		if (from == 0 && isSubjectOf(words, to)) return to;
		for (int i = from - 1; i >= Math.max(1, from - STATE_REACH); i--) {
			if (words.in(i, BE)) return words.in(i - 1, OF_TODAY) || !words.isWord(i - 1) ? -1 : i;
			if (words.in(i, PLACES) && (words.is(to, "in") || words.is(to, "at"))) return -1;
			if (words.in(i, PLACES) && words.is(i - 1, "the") && i > from - STATE_REACH) i--;
			else if (!words.in(i, STATES) && !words.in(i, PLACES) && !words.isNumber(i) && !isDay(words, i) && !(words.is(i, "and") && isDay(words, i - 1)))
				return -1;
		}
		return -1;
	}

	private static boolean isDay(Words words, int i) {
		return words.isCapitalized(i) && CalendarWords.weekday(words.lower(i)) > 0;
	}

	/** "The road closes from Monday to Wednesday"; "from Monday to Friday" is every week. */
	private static boolean isRange(Words words, int from, int to) {
		int last = CalendarWords.weekday(words.lower(to + 1));
		boolean range = words.is(from - 1, "from") && words.in(to, UNTO) && last > 0;
		if (!range || words.is(from, "monday") && last >= DayOfWeek.FRIDAY.getValue()) return false;
		boolean present = false;
		for (int i = from - 2; i >= Math.max(1, from - STATE_REACH) && !words.in(i, OTHER_CLAUSE); i--)
			present |= words.in(i, BE) || words.in(i, CLOSING) && words.isWord(i - 1);
		for (int i = 0; i < words.size(); i++) if (Tense.at(words, i) == Tense.PAST) return false;
		return present;
	}

	/** "There's a vote Monday", "there is an election on Tuesday". @return the index of "there", negative where it is not there */
	private static int thereIsAt(Words words, int from) {
		int noun = words.is(from - 1, "on") ? from - 2 : from - 1;
		boolean occasion = Occasions.isNoun(words, noun);
		boolean named = words.isWord(noun) && !words.in(noun, NO_OBJECT) && !words.in(noun, OTHER_CLAUSE) && !words.in(from + 1, OTHER_CLAUSE);
		for (int i = noun - 1; i >= Math.max(0, noun - AWAITED_REACH); i--) {
			if (words.is(i, "there's") || words.is(i, "there") && (words.in(i + 1, BE) || words.is(i + 1, "'s")))
				return occasion || named && (words.is(i + 2, "a") || words.is(i + 2, "an")) ? i : -1;
			boolean other = words.in(i, OTHER_CLAUSE) || words.in(i, NO_OBJECT) && !words.in(i, BE) || words.is(i, "over");
			if (other || !words.isWord(i) && !words.is(i, "'s") && !words.ties(i)) return -1;
		}
		return -1;
	}

	/** "Monday marks ten years", "Tuesday is the deadline for it": a day of which the present tells something. */
	private static boolean isSubjectOf(Words words, int verb) {
		Numerals.Quantity count = Numerals.quantityAt(words, verb + 1);
		if (words.is(verb, "marks")) return count.found() && words.is(count.end(), "years") && !words.is(count.end() + 1, "in");
		if (words.is(verb, "is") && isFeast(words, verb + 1)) return true;
		return words.is(verb, "is") && words.is(verb + 1, "the") && words.is(verb + 2, "deadline")
				&& (!words.isWord(verb + 3) || words.is(verb + 3, "for") || words.is(verb + 3, "to"));
	}

	/** "Labour Day", "election day in Ohio"; not "the first dry day". */
	private static boolean isFeast(Words words, int i) {
		if (words.in(i, NO_SUBJECT) || words.in(i, OTHER_CLAUSE)) return false;
		for (int k = i + 1; k <= i + FEAST && words.isWord(k); k++) if (words.is(k, "day")) return true;
		return false;
	}

	/** "In the primary on Tuesday, Roth faces Lee": the verb of a contest that opens its sentence. @return its index, negative where there is none */
	static int openedAt(Words words, int from, int to) {
		boolean contest = from == 4 && words.is(3, "on") && words.in(2, CONTESTS) && words.is(1, "the") && (words.is(0, "in") || words.is(0, "at"));
		if (!contest || !words.is(to, ",")) return -1;
		for (int i = to + 2; i < to + OPENING_REACH && words.isWord(i); i++) {
			if (words.lower(i).endsWith("ed")) return -1;
			boolean verb = words.in(i, VERBS) && !words.isCapitalized(i) && isSubject(words, i - 1);
			if (verb) return words.isWord(i + 1) && !words.in(i + 1, NO_OBJECT) && !isRecapped(words, i + 1) ? i : -1;
		}
		return -1;
	}

	/** Whether the sentence goes on to tell what has been. */
	private static boolean isRecapped(Words words, int from) {
		for (int i = from; i < Math.min(words.size(), from + SENTENCE_REACH); i++)
			if (Tense.isPastWord(words.lower(i)) || words.lower(i).endsWith("ed") && !words.isCapitalized(i) && !words.is(i + 1, "by")) return true;
		return false;
	}

	/** "They face Hull at home on Sunday"; not "They watched the Rovers play Hull on Monday". */
	private static boolean isPlayed(Words words, int i, int from) {
		boolean subject = words.in(i - 1, SIDES) || words.isCapitalized(i - 1) && words.lower(i - 1).endsWith("s") && !words.is(i - 1, "us");
		if (!words.in(i, PLAYED) || !subject || !words.isWord(i + 1) || !words.isCapitalized(i + 1)) return false;
		for (int k = i - 2; k >= Math.max(0, i - AWAITED_REACH); k--) if (words.in(k, SEEING)) return false;
		for (int k = i + 1; k < from; k++) if (!words.isWord(k) || words.in(k, OTHER_CLAUSE) || words.in(k, PARTING)) return false;
		return true;
	}

	/** "days before a new mayor is chosen on Friday", "until it is reopened on Monday"; "is shown on Friday" may stand below a picture. */
	private static boolean isAwaited(Words words, int from) {
		if (!words.is(from - 1, "on") || !words.in(from - 3, BE)) return false;
		boolean done = words.lower(from - 2).endsWith("ed") || words.in(from - 2, DONE);
		for (int i = from - 4; done && i > Math.max(0, from - 3 - AWAITED_REACH) && words.isWord(i); i--)
			if (words.in(i, AWAITING)) return true;
		return false;
	}

	/** "leaves office on Friday", "the vote takes place Sunday", "holds its next meeting on Monday". @param i of the verb */
	static boolean isTold(Words words, int i, int from) {
		if (i < 1 || i < from - OBJECT_REACH || words.isCapitalized(i) || !words.isWord(i - 1)) return false;
		if (isPlayed(words, i, from)) return true;
		if (words.in(i, TAKES)) return words.in(i + 1, TAKEN) && isSubject(words, i - 1);
		boolean on = words.is(i + 1, "on") && words.in(i + 2, GOING_ON);
		if (words.in(i, GOES)) return (on || words.is(i + 1, "to")) && !words.is(i - 1, "to") && isSubject(words, i - 1);
		if (words.in(i, APPEARS)) return words.is(i + 1, "in") && words.is(i + 2, "court") && !words.is(i - 1, "to") && isSubject(words, i - 1);
		if (words.in(i, HOLDS)) return isSubject(words, i - 1) && holdsOccasion(words, i + 1, from);
		boolean object = i + 1 < from ? words.isWord(i + 1) && !words.in(i + 1, NO_OBJECT) : words.is(from + 1, "'s");
		return words.in(i, VERBS) && isSubject(words, i - 1) && object;
	}

	/**
	 * "We play on Sunday", where "Boys play on Sunday" may stand below a picture; "Polls close on Sunday", where "Shares close higher on Sunday"
	 * tells what has been.
	 *
	 * @param theirs whether a pronoun stands before
	 * @param several whether a plural stands before, and the day right behind
	 */
	static boolean ends(Words words, int i, boolean theirs, boolean several) {
		return theirs && words.is(i, "play") || (theirs || several) && (words.is(i, "close") || words.is(i, "end"));
	}

	/** "is holding a meeting on Friday", "is meeting farmers Friday"; what merely goes on is not arranged. @param i of the participle */
	static boolean isArranged(Words words, int i, int from) {
		if (!words.in(i, ARRANGED) || i < from - OBJECT_REACH) return false;
		for (int k = i + 1; k < from; k++) if (!words.isWord(k) && !words.ties(k) || words.in(k, OTHER_CLAUSE)) return false;
		return true;
	}

	private static boolean isSubject(Words words, int i) {
		return !words.in(i, NO_SUBJECT);
	}

	private static boolean holdsOccasion(Words words, int i, int from) {
		boolean own = words.is(i, "its") || words.is(i, "their") || words.is(i, "a") || words.is(i, "an") || words.is(i, "the");
		return own && (Occasions.isNoun(words, from - 1) || words.is(from - 1, "on") && Occasions.isNoun(words, from - 2));
	}

	/** "Mayor to open the fair on Saturday": what a headline says with "to". @return the index of "to", negative where there is none */
	static int headlineAt(Words words, int from) {
		int last = words.size() - 1;
		if (!words.isWord(last) && !words.isNumber(last)) return -1;
		for (int i = 1; i < Math.min(HEADLINE_REACH, from); i++) {
			if (!words.is(i, "to") || words.isCapitalized(i + 1) || !words.isWord(i + 1)) continue;
			boolean opens = words.isWord(i - 1) && !words.lower(i - 1).endsWith("ed") && !words.lower(i - 1).endsWith("s");
			return opens && words.isCapitalized(0) ? i : -1;
		}
		return -1;
	}
}
