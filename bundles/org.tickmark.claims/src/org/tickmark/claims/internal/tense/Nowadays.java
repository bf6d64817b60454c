package org.tickmark.claims.internal.tense;

import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** Where "today" means our time and no day: "fewer jobs today than under his father", "modern life today", "Today, he lives in Hull". */
public final class Nowadays {
	/** "Today's youth" means that of our time. */
	private static final WordSet OF_OUR_TIME = WordSet.of("youth", "world", "generation", "kids", "teenagers", "children", "young", "youngsters");
	/** "He got life today", "began a new life today", "sentenced to life today" are the day's. */
	private static final WordSet BEFORE_LIFE = WordSet.of("than", "modern", "everyday", "rural");
	private static final WordSet RELATIVES = WordSet.of("who", "that", "which", "whose");
	private static final WordSet IS = WordSet.of("is", "are", "do", "does");
	private static final WordSet BE = WordSet.of("is", "are", "isn't", "aren't", "'re");
	private static final WordSet STATE = WordSet.of("is", "are", "do", "does", "isn't", "aren't", "don't", "doesn't", "has", "have", "that's",
			"what's", "there's", "it's", "seems", "remains", "remain");
	private static final WordSet WAS = WordSet.of("was", "were", "had", "will");
	private static final WordSet SHORTENED = WordSet.of("what", "that", "it", "there", "he", "she", "who");
	/** "Ann Lee is in Hull today", "shares are up today", "The race is on today": they hold on the day. */
	private static final WordSet FOR_THE_DAY = WordSet.of("in", "at", "on", "up", "down", "off", "out", "back", "here", "higher", "lower", "due",
			"to", "not", "open", "closed", "free");
	/** Before "today" they make it a day: "until today", "later today". */
	private static final WordSet BEFORE_DAY = WordSet.of("for", "from", "until", "till", "through", "to", "by", "since", "before", "after", "on",
			"as", "of", "and", "or", "between", "later", "earlier", "here", "starting", "beginning", "like", "-", "\u2013", "news");
	private static final WordSet BEHIND_DAY = WordSet.of("at", "and", "or", "from", "to", "through", "for", "by", "after", "before", "until",
			"because", "when", "only", "alone", "marks", "brings", "was", "will", "is", "are", "with", "about");
	private static final WordSet CLAUSES = WordSet.of("but", "and", "namely", "while", "yet", "whereas", "so", "because", "though", "although");
	/** Whoever speaks of himself speaks on a day. */
	private static final WordSet SPEAKER = WordSet.of("i", "we", "us", "me", "my", "our", "i'm", "we're", "you", "your", "we've", "i've", "let's");
	/** "sworn in today", "named today" */
	private static final WordSet DONE = WordSet.of("sworn", "born", "shot", "killed", "named", "elected", "chosen", "held", "signed", "freed",
			"released", "published", "announced", "buried", "laid", "hit", "struck", "sent", "seen", "found", "taken", "given", "opened", "closed");
	/** "The decision today is a setback" */
	private static final WordSet ACTS = WordSet.of("announcement", "decision", "statement", "statements", "ruling", "verdict", "remarks", "comments",
			"speech", "address", "testimony", "report", "letter", "tweet", "tweets", "attack", "attacks", "move", "action", "actions", "news", "result",
			"results", "agreement", "indictment", "resignation", "appointment", "nomination", "arrest", "filing", "poll", "victory", "win", "loss");
	private static final WordSet OF_DAY = WordSet.of("topic", "paper", "papers", "edition", "issue", "show", "episode", "column", "newspaper",
			"newspapers", "headlines", "story", "stories", "page", "post", "guest", "guests", "shooting", "shootings", "bombing", "bombings", "events",
			"incident", "tragedy", "crash", "explosion", "fire", "storm", "weather", "forecast", "session", "trading", "close", "trade", "call",
			"lesson", "order", "orders", "briefing", "visit", "tour", "stop", "stops", "proceedings", "schedule", "agenda", "question", "launch",
			"protest", "protests", "pupils", "deal", "proposal", "bill", "vote", "votes", "discussion", "conversation", "numbers", "sermon", "service");
	private static final WordSet PART_OF_DAY = WordSet.of("end", "rest", "start", "beginning", "course", "middle", "part", "close", "most", "half",
			"remainder", "much", "all", "out", "some");
	private static final WordSet HAS = WordSet.of("has", "have", "'s", "'ve");
	private static final WordSet MARKS = WordSet.of("\"", "\u201C", "\u201D", "''", "``");
	private static final WordSet DASHES = WordSet.of("\u2013", "\u2014", "--");
	private static final WordSet MODALS = WordSet.of("can", "could", "may", "might", "must", "should", "would", "cannot", "can't");
	/** What happens on the day is told in the present, too, in headlines, calendars and on markets. */
	private static final WordSet HAPPENS = WordSet.of("says", "writes", "reports", "announces", "tells", "reveals", "asks", "urges", "calls",
			"admits", "meet", "meets", "vote", "votes", "go", "goes", "head", "heads", "begin", "begins", "start", "starts", "open", "opens", "close",
			"closes", "end", "ends", "hold", "holds", "host", "hosts", "face", "faces", "visit", "visits", "release", "releases", "launch",
			"launches", "unveil", "unveils", "mark", "marks", "celebrate", "celebrates", "turn", "turns", "publish", "publishes", "deliver",
			"delivers", "sign", "signs", "attend", "attends", "resume", "resumes", "return", "returns", "arrive", "arrives", "leave", "leaves",
			"appear", "appears", "testify", "testifies", "rule", "rules", "decide", "decides", "hear", "hears", "take", "takes", "come", "comes",
			"wins", "loses", "falls", "rises", "join", "joins", "kick", "kicks", "air", "airs", "debuts", "expires", "address", "addresses", "speaks",
			"dies", "gather", "gathers", "play", "plays", "fly", "flies");
	private static final WordSet OTHER_DAYS = WordSet.of("yesterday", "tomorrow", "tonight", "morning", "afternoon", "evening", "night", "noon",
			"a.m.", "p.m.", "hours", "minutes", "o'clock");
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
	private static final int BESIDE = 6;
	/** How far off whoever speaks names himself as one who does something on the day. */
	private static final int SPEAKING = 8;

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
		return isCompared(words, i) || isLifeOf(words, i) || isOfOurs(words, i);
	}

	/** "even today", "the problems of today", "what it has become today"; not "the rest of today". */
	private static boolean isOfOurs(Words words, int i) {
		if (words.is(i + 1, "'s") || words.in(i + 1, OTHER_DAYS)) return false;
		if (words.is(i - 1, "even"))
			return !words.in(i - 2, MODALS) && !words.in(i - 3, MODALS) && !words.is(i - 2, "or") && !isBeforeDeed(words, i);
		if (words.is(i - 1, "of")) return isOfAnyDay(words, i) && !words.in(i - 2, PART_OF_DAY) && !words.in(i - 3, SPEAKER);
		return words.is(i - 1, "become") && (words.in(i - 2, HAS) || words.in(i - 3, HAS));
	}

	/** "Even today, police found another body"; not "Even today, few know who did it". */
	private static boolean isBeforeDeed(Words words, int i) {
		int from = words.is(i + 1, ",") ? i + 2 : i + 1;
		for (int k = from; k < i + CLAUSE && (words.isWord(k) || words.isNumber(k) || words.is(k, "'s") || words.ties(k)); k++) {
			boolean clause = words.in(k, RELATIVES) || words.in(k, FunctionWords.QUESTION_WORDS) || words.in(k, FunctionWords.LEADS);
			if (clause || words.in(k, STATE) || words.in(k, MODALS)) return false;
			if (Tense.at(words, k) == Tense.PAST) return true;
		}
		return false;
	}

	/** "the policies of yesterday", "leaders of tomorrow"; not "the vote of yesterday", "as of tomorrow". @param i of the word */
	public static boolean isOfAnyDay(Words words, int i) {
		return words.is(i - 1, "of") && words.isWord(i - 2) && words.lower(i - 2).length() > 2 && !words.is(i - 2, "because")
				&& !isOfDay(words, i - 2) && !words.is(i - 2, "instead") && !words.is(i - 2, "ahead") && !words.in(i - 2, OTHER_DAYS) && !words.isNumber(i + 1)
				&& !words.is(i + 1, "'s") && !words.in(i + 1, OTHER_DAYS);
	}

	/** "Today, it rents out the hall", "The party today agrees on little", "is today an ally": a present in which nothing happens. */
	public static boolean isState(Words words, int i) {
		boolean opens = i == 0 || !words.isWord(i - 1) && !words.is(i - 1, "'s") || words.in(i - 1, CLAUSES);
		boolean link = words.in(i - 1, BE) || words.is(i - 1, "even");
		if (words.in(i - 1, BEFORE_DAY) && !(opens && words.in(i - 1, CLAUSES)) || words.is(i + 1, "'s")) return false;
		if (words.in(i + 1, BEHIND_DAY) && (opens || !words.in(i + 1, BE)) || words.isNumber(i + 1) && !link) return false;
		for (int k = i - CLAUSE; k < i + CLAUSE; k++)
			if (Math.abs(k - i) <= SPEAKING && words.in(k, SPEAKER) || words.in(k, OTHER_DAYS) || isOtherDay(words, k)
					|| Math.abs(k - i) <= BESIDE && Occasions.isNoun(words, k))
				return false;
		for (int k = i - 1; k > i - 2 - NEAR; k--) if (words.is(k, "than")) return false;
		if (words.in(i - 1, ACTS) || words.is(i + 1, "there") || words.is(i + 2, "there") || words.in(i - 1, DONE) || words.in(i - 2, DONE)) return false;
		// "Today, in many ways, it …", "Today, in Oslo, …": of a place or a point, which may be the day's.
		if (opens && words.is(i + 1, ",") && words.is(i + 2, "in")) return false;
		// "He answered: “Today.”"
		if (opens && !words.isWord(i + 1) && !words.isWord(i + 2)) return false;
		int verb = opens ? 0 : verbBefore(words, i);
		return verb > 0 || verb == 0 && verbBehind(words, i) >= 0;
	}

	/** "the vote of yesterday", "the paper of yesterday". */
	private static boolean isOfDay(Words words, int i) {
		for (int k = i; k < i + NEAR && (words.isWord(k) || words.isDash(k)); k++)
			if (Occasions.isNoun(words, k) || words.in(k, ACTS) || words.in(k, OF_DAY) || words.isNumber(k)) return true;
		return false;
	}

	/** What the nearest verb before "today" tells in its clause. @return positive for a state, negative for an event, 0 where there is none */
	private static int verbBefore(Words words, int i) {
		for (int k = i - 1; k >= Math.max(0, i - CLAUSE) && !words.is(k, ";") && !words.in(k, MARKS) && !(words.is(k, ",") && words.in(k + 1, CLAUSES)); k--) {
			int told = told(words, k);
			if (told != 0) return told;
		}
		return 0;
	}

	/** The same of the first verb behind it, whatever a relative clause before that tells. */
	private static int verbBehind(Words words, int i) {
		int from = words.is(i + 1, ",") ? i + 2 : i + 1;
		int relative = -1;
		for (int k = from; k < i + CLAUSE && !words.is(k, ";") && !(words.is(k, ",") && words.in(k + 1, CLAUSES)); k++) {
			// What is set off before the verb may be told at any length.
			if (words.in(k, DASHES)) return -1;
			if (words.in(k, RELATIVES) && (k > from || words.is(k, "who"))) relative = k;
			else if (words.is(k, ",") || words.in(k, WAS) && k > relative + 2) relative = -1;
			int told = relative >= 0 || words.is(k - 1, "as") ? 0 : told(words, k);
			if (told != 0) return told;
		}
		return 0;
	}

	private static int told(Words words, int k) {
		if (words.in(k, HAPPENS) && !words.isCapitalized(k) || words.in(k, MODALS)) return -1;
		Tense tense = Tense.at(words, k);
		if (tense != Tense.OPEN) return -1;
		if (words.lower(k).endsWith("ing") && (words.in(k - 1, BE) || words.in(k - 2, BE)) && words.lower(k).length() > NEAR) return -1;
		boolean state = words.in(k, STATE) || words.is(k, "'s") && words.in(k - 1, SHORTENED);
		return !state ? 0 : words.in(k, BE) && words.in(k + 1, FOR_THE_DAY) || isUnderWay(words, k) ? -1 : 1;
	}

	private static boolean isUnderWay(Words words, int be) {
		for (int k = be + 1; k < be + NEAR; k++) if (words.lower(k).endsWith("ing")) return true;
		return false;
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
}
