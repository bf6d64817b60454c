package org.tickmark.claims.internal.tense;

import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Whether the words around an expression speak of what was or of what is to come. */
public enum Tense {
	PAST, FUTURE, OPEN, MIXED;

	/** A verb farther off hardly governs the date. */
	private static final int REACH = 22;
	/** The verb of a date that opens its sentence may come late. */
	private static final int REACH_AHEAD = 32;
	/** In words: "Early on Monday". */
	private static final int OPENING = 3;
	private static final WordSet FUTURE_WORDS = WordSet.of("will", "'ll", "shall", "won't", "upcoming", "forthcoming", "tentatively",
			"we'll", "he'll", "she'll", "they'll", "it'll", "i'll", "you'll", "gonna", "would");
	/** Before "to", "for" or a date they say that something lies ahead: "is due to open", "scheduled for Friday". */
	private static final WordSet PLANS = WordSet.of("scheduled", "due", "expected", "planned", "plans", "plan", "planning", "set", "slated",
			"going", "hopes", "hope", "expects", "expect", "intend", "forecast", "intends", "about", "likely", "prepares", "preparing",
			"deadline", "ready", "begins", "opens", "starts", "expires", "maturing", "matures", "payable", "effective");
	/** With the verb behind them they look ahead: "may open on Friday". */
	private static final WordSet MODALS = WordSet.of("may", "might", "can", "must", "should");
	private static final WordSet BEFORE_VERB = WordSet.of("to", "may", "might", "can", "must", "should", "could", "will", "would", "'ll",
			"not", "get", "getting", "being");
	/** Their past looks like the verb itself: "could hit", "hit". */
	private static final WordSet UNCHANGED = WordSet.of("hit", "put", "cut", "read", "let", "quit", "hurt", "split", "beat", "burst");
	private static final WordSet PRESENT = WordSet.of("is", "are", "am", "'re", "'m");
	private static final WordSet WE_ARE = WordSet.of("i'm", "we're", "they're", "you're");
	/** In "should ignore those who on Sunday laughed" the day is not the first verb's. */
	private static final WordSet RELATIVES = WordSet.of("who", "which", "whose", "after", "since", "because");
	private static final WordSet HAVE = WordSet.of("have", "has");
	private static final WordSet WILL = WordSet.of("will", "'ll", "won't", "we'll", "they'll");
	private static final WordSet PARTICIPLES = WordSet.of("become", "come", "run", "begun", "done", "gone", "sung", "swum", "also",
			"already", "never", "long");
	private static final WordSet URGES = WordSet.of("urged", "urging", "urges", "asked", "asks", "ordered", "invited", "encouraged",
			"begged", "reminding", "reminded", "reminds", "encouraging", "imploring", "implored", "exhorting", "inviting");
	private static final WordSet BEING = WordSet.of("was", "were", "been", "had", "originally", "initially", "previously", "as", "being");
	private static final WordSet PAST_WORDS = WordSet.of("was", "were", "had", "did", "said", "went", "came", "met", "told", "took", "made",
			"gave", "got", "won", "lost", "fell", "rose", "held", "left", "saw", "began", "became", "sent", "spoke", "wrote", "ran", "led",
			"found", "brought", "thought", "felt", "kept", "paid", "sold", "bought", "built", "broke", "drove", "flew", "grew", "knew",
			"shot", "stood", "struck", "threw", "wore", "died", "since", "has", "have", "been", "hit", "put", "ago", "didn't", "wasn't",
			"weren't", "hadn't", "hasn't", "wouldn't", "couldn't", "drew", "blew", "sought", "dealt", "spent", "chose", "fought", "taught",
			"caught", "fled", "stole", "froze", "hid", "hurt", "beat", "withdrew", "burst", "sang", "rang", "rode", "slid", "swore", "tore",
			"woke", "overtook", "laid", "split", "sank", "shook", "swept", "quit", "cut", "read", "let", "underwent",
			"slept", "ate", "sat", "heard", "meant", "wept", "hung", "forgot", "drank", "swam", "fed", "arose", "overcame", "upheld",
			"sued", "lied", "tied", "owed", "vied", "bred", "sped");
	private static final WordSet DENIED = WordSet.of("didn't", "wasn't", "weren't");
	private static final WordSet DID = WordSet.of("did", "was", "were");
	private static final int DENIED_REACH = 8;
	private static final WordSet WAS = WordSet.of("was", "were");
	private static final WordSet TOWARDS = WordSet.of("to", "for", "on", "in");
	private static final WordSet CLOCK = WordSet.of("a.m.", "p.m.", "am", "pm", "a.m", "p.m", ":", "noon", "midnight", "midday", "o'clock",
			"gmt", "bst", "est", "edt", "et", "utc");
	private static final WordSet TIMETABLE = WordSet.of("kick", "air", "meet", "start", "begin", "open", "resume", "leave", "arrive",
			"return", "depart", "vote", "travel", "expire", "reopen");
	private static final WordSet TIMETABLE_SINGULAR = WordSet.of("kicks", "airs", "meets", "resumes", "arrives", "departs", "travels");
	private static final WordSet TIMETABLE_RELATIVE = WordSet.of("votes", "opens", "starts", "begins", "ends", "closes", "expires");
	/** What a company or a team is to do on a day, told as in a calendar: "which reports results on Tuesday". */
	private static final WordSet CALENDAR = WordSet.of("reports", "releases", "publishes", "announces", "hosts", "faces", "plays", "visits",
			"holds", "presents", "unveils", "launches", "returns", "reopens", "appears", "turns", "celebrates", "marks", "retires");
	private static final int CALENDAR_REACH = 6;
	private static final WordSet SUBJECTS = WordSet.of("which", "who", "he", "she", "it");
	/** What somebody could do lies ahead; "could not come", "could see" may tell of the past. */
	private static final WordSet POSSIBLE = WordSet.of("return", "be", "face", "start", "begin", "open", "reopen", "resume", "come", "vote", "play",
			"feature", "arrive", "happen", "appear", "meet", "land", "decide", "strike", "join", "leave", "become", "go", "bring", "make", "rule",
			"announce", "travel", "take", "hit", "fall", "reach", "close", "end", "last");
	private static final WordSet NOBODY = WordSet.of("neither", "none", "nobody", "nor");
	private static final WordSet STAYS = WordSet.of("remain", "stay");
	private static final int BARRED_REACH = 12;
	private static final WordSet RETELLS = WordSet.of("describes", "recounts", "recalls", "depicts", "chronicles");
	private static final WordSet RETELL = WordSet.of("describe", "recount", "recall", "depict");
	private static final WordSet PURPOSE = WordSet.of("so", "if", "where", "when", "until");
	private static final WordSet PRONOUNS = WordSet.of("i", "you", "we", "they", "who", "that", "which", "both", "two", "all");
	private static final WordSet DEADLINES = WordSet.of("by", "until", "till", "through");
	/** What they agree, decide or offer to do lies ahead of them: "agreed to buy the mill in January". */
	private static final WordSet RESOLVES = WordSet.of("agreed", "agreement", "decided", "decision", "intention", "promised", "vowed",
			"pledged", "offered", "offer", "proposal", "want", "wants", "wanted", "letter", "threatened", "ready", "agrees", "plan",
			"plans", "line");
	/** May stand between a deadline's preposition and its day: "until 5 p.m. EST Nov. 9", "by mid-June". */
	private static final WordSet BLURS = WordSet.of("early", "late", "mid", "-", "a.m.", "p.m.", ":", "est", "edt", "gmt", "noon",
			"midnight", "the", ",");
	/** "September at the earliest". */
	private static final WordSet BOUNDS = WordSet.of("earliest", "latest", "soonest");
	private static final WordSet ACTIVE_PLANS = WordSet.of("planning", "going", "preparing");
	private static final WordSet DETERMINERS = WordSet.of("a", "an", "the", "its", "his", "her", "their", "this", "that", "'s", "still",
			"any", "no");
	private static final WordSet REACHED = WordSet.of("reached", "secured", "struck", "signed", "sealed", "clinched", "finalized", "finalised", "concluded");
	private static final WordSet OPENING_MARKS = WordSet.of("\"", "\u201C", "\u2018", "''", "``");
	private static final int SUPPOSED_REACH = 7;
	private static final int HAD_REACH = 10;
	private static final int BY_REACH = 4;
	/** What seems "to be" need not be to come. */
	private static final WordSet SEEMING = WordSet.of("seem", "seems", "seemed", "appear", "appears", "appeared", "claimed", "claims", "proved", "out",
			"believed", "thought", "known", "reported", "used", "found", "considered");
	private static final WordSet NOUNS = WordSet.of("plan", "plans", "hope", "hopes", "set");
	private static final WordSet NO_VERBS = WordSet.of("need", "speed", "feed", "seed", "indeed", "united", "hundred", "breed", "bed",
			"red", "greed", "succeed", "exceed", "proceed", "sacred", "kindred", "wicked", "naked", "rugged", "weed", "creed", "bleed",
			"shed", "shred", "embed");

	/** @param at the index of the word that tells, negative where none does */
	public record Clue(Tense tense, int at) { }

	private static final Clue NONE = new Clue(OPEN, -1);

	/** Reads backwards from the expression first: in "said on Friday that it will" the Friday has passed. */
	public static Clue around(Words words, int from, int to) {
		int before = beforeClock(words, from) - 1;
		while (before > from - 6 && (words.in(before, BLURS) || words.isNumber(before))) before--;
		// "pledged not to pay until after the winter"; "danced until after midnight" is over.
		if (words.is(before, "after") && words.in(before - 1, DEADLINES) && isAwaited(words, before - 1)) before--;
		// "The vote is on Sunday."
		boolean takesPlace = words.is(from - 1, "on") && (words.is(from - 2, "is") || words.is(from - 2, "are"));
		if (takesPlace && !words.is(to, "'s")) return new Clue(FUTURE, from - 2);
		boolean bounded = words.is(to, "at") && words.is(to + 1, "the") && words.in(to + 2, BOUNDS);
		if (bounded) return new Clue(FUTURE, to + 2);
		int state = isDay(words, from) ? Upcoming.tellsAt(words, from, to) : -1;
		if (state >= 0) return new Clue(FUTURE, state);
		if (isDeadline(words, before)) {
			int denied = deniedUntil(words, before);
			if (denied >= 0) return new Clue(PAST, denied);
			// "The poll was taken from May 3 through Sunday."
			Clue earlier = words.is(before, "through") && isDay(words, from) ? search(words, before, to) : NONE;
			if (earlier.tense() == PAST && earlier.at() < before) return earlier;
			// "Most had sold by the Tuesday deadline": one that everybody knew of; what is told decides.
			boolean known = words.is(before, "by") && words.is(from - 1, "the") && words.is(to, "deadline") && !isAwaited(words, before);
			if (known) return search(words, before, to);
			return isOver(words, before, to) ? behind(words, to) : new Clue(FUTURE, before);
		}
		// "ahead of Tuesday's vote": it may be over by now.
		if (words.is(from - 1, "of") && words.is(from - 2, "ahead")) return new Clue(MIXED, from - 2);
		return words.is(from - 1, "as") && words.is(from - 3, "as") ? new Clue(FUTURE, from - 2) : search(words, from, to);
	}

	/** "until 5 p.m. on Friday", "kicks off at 8pm Saturday": the index where the time of day begins, or the day's own. */
	private static int beforeClock(Words words, int from) {
		boolean on = words.is(from - 1, "on");
		int at = on ? from - 1 : from;
		if (!words.in(at - 1, CLOCK) && !(on && words.isNumber(at - 1))) return from;
		while (at > from - 8 && (words.in(at - 1, CLOCK) || words.isNumber(at - 1))) at--;
		return at;
	}

	public static boolean isDeadline(Words words, int i) {
		return words.in(i, DEADLINES) && !words.in(i - 1, BEING) && !hasHad(words, i);
	}

	/** "The bridge didn't open until", and no plan for it. @return the index of the verb, negative where there is none */
	private static int deniedUntil(Words words, int until) {
		if (!words.is(until, "until") && !words.is(until, "till")) return -1;
		// "Not until Tuesday did he speak."
		if (words.is(until - 1, "not") && words.in(until + 2, DID)) return until + 2;
		for (int i = until - 1; i >= Math.max(0, until - DENIED_REACH) && !words.is(i, ","); i--) {
			if (words.in(i, PLANS) || words.is(i, "to") || words.in(i, MODALS)) return -1;
			if (words.in(i, DENIED) || words.in(i, DID) && words.is(i + 1, "not")) return i;
		}
		return -1;
	}

	/** "was told to pay by", "will have sold by". */
	private static boolean isAwaited(Words words, int by) {
		for (int i = by - 1; i >= Math.max(0, by - REACH) && !words.is(i, ";"); i--)
			if (words.is(i, "to") || words.in(i, FUTURE_WORDS) || words.in(i, MODALS)) return true;
		return false;
	}

	/** "By Wednesday evening the fire was out." */
	private static boolean isOver(Words words, int by, int to) {
		boolean opens = by == 0 || by == 1 && (words.is(0, "but") || words.in(0, OPENING_MARKS));
		if (words.is(by, "by") && isDone(words, by)) return true;
		return opens && words.is(by, "by") && behind(words, to).tense() == PAST;
	}

	/** "Was shared a million times by Thursday", but not "was told to pay by Thursday". */
	private static boolean isDone(Words words, int by) {
		for (int i = by - 1; i >= Math.max(1, by - REACH / 2); i--) {
			if (words.is(i, "to") || words.is(i, ",") || FUTURE_WORDS.contains(words.lower(i)) || MODALS.contains(words.lower(i)))
				return false;
			if (words.in(i - 1, WAS) && words.lower(i).endsWith("ed") && !PLANS.contains(words.lower(i)) && !URGES.contains(words.lower(i)))
				return words.isNumber(i + 1) || words.is(i + 1, "by") || words.is(by - 1, "times") || words.is(by - 1, "people");
		}
		return false;
	}

	private static boolean hasHad(Words words, int at) {
		for (int i = Math.max(0, at - HAD_REACH); i < at + HAD_REACH; i++) if (words.is(i, "had") && !words.is(i - 1, "have")) return true;
		return false;
	}

	private static Clue search(Words words, int from, int to) {
		boolean sameClause = true;
		int aside = 0;
		for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
			if (words.is(i, ";")) break;
			sameClause &= !words.in(i, RELATIVES);
			boolean possible = isPossible(words, i) && !isBarred(words, i);
			boolean modal = sameClause && (words.in(i, MODALS) && (i == 0 || !words.isCapitalized(i)) || possible);
			if (modal || isTimetable(words, i, from) || isInCalendar(words, i, from)) return new Clue(FUTURE, i);
			if (isDoneBy(words, i, from)) return new Clue(FUTURE, i);
			if (isDay(words, from) && Upcoming.isTold(words, i, from)) return new Clue(FUTURE, i);
			if (isBarred(words, i) || isRetold(words, i)) return new Clue(PAST, i);
			boolean arranged = isUnderWay(words, i) && isDay(words, from) && Upcoming.isArranged(words, i, from);
			if (arranged || isUnderWay(words, i) && words.in(i - 1, PRESENT)) return new Clue(arranged ? FUTURE : MIXED, i);
			if (isDay(words, from) && isReached(words, i)) continue;
			Tense tense = at(words, i);
			if (tense == FUTURE && words.in(i, PLANS) && Plans.areOff(words, to)) return new Clue(MIXED, i);
			if (tense != OPEN) return new Clue(tense, i);
			aside = aside > 0 || !isDay(words, from) ? aside : Asides.endAround(words, i, to);
		}
		if (aside > 0) return behind(words, to, aside);
		int headline = isDay(words, from) ? Math.max(Upcoming.headlineAt(words, from), Upcoming.openedAt(words, from, to)) : -1;
		return headline >= 0 ? new Clue(FUTURE, headline) : behind(words, to);
	}

	/** "will have had a dose by the end of May"; not "will have known on Monday". @param i of the participle */
	private static boolean isDoneBy(Words words, int i, int from) {
		if (!words.in(i - 1, HAVE) || !words.in(i - 2, WILL)) return false;
		for (int k = from - 1; k >= Math.max(i, from - BY_REACH); k--) if (words.is(k, "by")) return true;
		return false;
	}

	static boolean isPastWord(String word) {
		return PAST_WORDS.contains(word);
	}

	/** What the words behind it say; of what opens the sentence a clause that is set off before the verb says nothing. */
	public static Clue behind(Words words, int to) {
		Clue aside = NONE;
		for (int i = to; i < Math.min(words.size(), to + REACH_AHEAD); i++) {
			int end = to <= OPENING ? Asides.end(words, i) : 0;
			if (aside.at() < 0 && end > 0) {
				aside = behind(words, i, end);
				i = end;
			}
			Tense tense = at(words, i);
			if (tense != OPEN) return new Clue(tense, i);
		}
		return aside;
	}

	private static Clue behind(Words words, int from, int end) {
		for (int i = from; i < Math.min(words.size(), end); i++) {
			Tense tense = at(words, i);
			if (tense != OPEN) return new Clue(tense, i);
		}
		return NONE;
	}

	/** "went", "was"; those in -ed are for whoever asks. */
	static boolean isPast(String word) {
		return PAST_WORDS.contains(word);
	}

	/** What this word says of itself. */
	static Tense at(Words words, int i) {
		// "better-than-expected results", "price-based figures"
		if (words.ties(i - 1)) return OPEN;
		String word = words.lower(i);
		if (FUTURE_WORDS.contains(word) || isAppeal(words, i)) return FUTURE;
		if (PLANS.contains(word)) return planned(words, i);
		// "had to be paid by Friday"
		if (word.equals("be") && words.is(i - 1, "to") && words.is(i - 2, "had")) return PAST;
		if (word.equals("to") ? looksTo(words, i) : word.equals("be") && words.is(i - 1, "to"))
			return words.in(word.equals("to") ? i - 1 : i - 2, WAS) ? MIXED : words.in(i - 2, SEEMING) ? OPEN : FUTURE;
		if (words.in(i, HAVE) && !isPerfect(words, i)) return OPEN;
		// "to cut", "to sharply cut"
		boolean parted = words.lower(i - 1).endsWith("ly") && words.in(i - 2, BEFORE_VERB);
		if (UNCHANGED.contains(word) && (parted || words.in(i - 1, BEFORE_VERB))) return OPEN;
		if (PAST_WORDS.contains(word)
				|| word.length() > 4 && word.endsWith("ed") && !NO_VERBS.contains(word) && (i == 0 || !words.isCapitalized(i))) {
			// "an unspecified date": behind an article a participle is an adjective.
			boolean supposed = words.is(i - 1, "if") || words.is(i - 2, "if");
			// "is held on 9 July" says when, not that it was; "if she is elected in November" looks ahead.
			if (words.in(i - 1, PRESENT)) return isSupposed(words, i) ? FUTURE : OPEN;
			// "is being called".
			if (words.is(i - 1, "being") && words.in(i - 2, PRESENT)) return OPEN;
			// "A speech in Hull on Monday, followed by one in York on Tuesday."
			if (words.is(i, "followed") && words.is(i + 1, "by") && words.is(i - 1, ",")) return OPEN;
			// "The group that he founded will meet."
			boolean relative = words.is(i + 1, "will") || words.is(i + 1, "'ll");
			boolean adjective = words.in(i - 1, DETERMINERS) && !Relatives.opens(words, i - 1);
			return supposed || relative || words.is(i - 1, "be") || words.in(i - 1, STAYS) && words.in(i - 2, FUTURE_WORDS) || adjective ? OPEN : PAST;
		}
		return OPEN;
	}

	/** "Let's beat her in May"; "he let us in on Monday" tells of what was. */
	private static boolean isAppeal(Words words, int i) {
		return words.is(i, "let's") || words.is(i, "let") && (words.is(i + 1, "'s") || words.isCapitalized(i) && words.is(i + 1, "us"));
	}

	/** "if a newcomer is elected in November" */
	private static boolean isSupposed(Words words, int i) {
		for (int k = i - 2; k >= Math.max(0, i - SUPPOSED_REACH); k--) if (words.is(k, "if")) return true;
		return false;
	}

	/** "is to open", "agreed to meet", "urged them to vote"; not "agreed to a call". */
	private static boolean looksTo(Words words, int to) {
		if (words.in(to + 1, DETERMINERS) || words.isCapitalized(to + 1)) return false;
		return words.is(to - 1, "is") || words.is(to - 1, "are") || words.in(to - 1, RESOLVES) || words.in(to - 1, URGES)
				|| isDay(words, to - 1) && words.in(words.is(to - 2, "on") ? to - 3 : to - 2, RESOLVES)
				|| words.in(to - 2, URGES) || words.in(to - 3, URGES);
	}

	/** The "to" of "reached an agreement to form a council Monday": on Monday it was reached; one "to meet Monday" tells when they meet. */
	private static boolean isReached(Words words, int to) {
		return words.is(to, "to") && words.is(to - 1, "agreement") && words.in(to - 2, DETERMINERS) && words.in(to - 3, REACHED)
				&& !words.in(to + 1, TIMETABLE) && !words.in(to + 1, POSSIBLE);
	}

	/** "threatened on Monday to skip Thursday's debate" */
	private static boolean isDay(Words words, int i) {
		return words.isCapitalized(i) && CalendarWords.weekday(words.lower(i)) > 0;
	}

	/** "has not opened", but not "have a chance". */
	private static boolean isPerfect(Words words, int have) {
		for (int i = have + 1; i <= have + 2; i++) {
			String word = words.lower(i);
			if (PAST_WORDS.contains(word) || PARTICIPLES.contains(word)
					|| word.length() > 3 && (word.endsWith("ed") || word.endsWith("en") || word.endsWith("wn")))
				return true;
		}
		return false;
	}

	/** "is running on Tuesday", but not "is going to". */
	private static boolean isUnderWay(Words words, int i) {
		return words.lower(i).length() > 4 && words.lower(i).endsWith("ing") && !PLANS.contains(words.lower(i))
				&& (words.in(i - 1, PRESENT) || words.in(i - 1, WE_ARE));
	}

	private static Tense planned(Words words, int i) {
		if (words.is(i, "deadline") && Plans.areOver(words, i)) return PAST;
		if ((words.is(i, "set") || words.is(i, "about") || words.is(i, "going")) && !words.is(i + 1, "to") && !words.is(i + 1, "for"))
			return words.is(i, "set") && !words.in(i - 1, BEFORE_VERB) ? PAST : OPEN;
		if (words.is(i, "forecast") && !words.is(i + 1, "for") && !words.is(i + 1, "to")) return OPEN;
		// "1,000 likely voters".
		if (words.is(i, "likely") && !words.is(i + 1, "to")) return OPEN;
		if (words.in(i, NOUNS) && (words.in(i - 1, DETERMINERS) || isAfterAdjective(words, i))) return OPEN;
		if (words.in(i, ACTIVE_PLANS) && words.in(i - 1, WAS)) return MIXED;
		if (words.in(i, ACTIVE_PLANS) || !words.in(i - 1, BEING) && !words.in(i - 2, BEING)) return FUTURE;
		// "The vote was set for Friday" looks ahead from where the story stands; "had been set" looks back at the plan.
		boolean was = words.in(i - 1, WAS) || words.in(i - 2, WAS) && !words.in(i - 1, BEING);
		return was && words.in(i + 1, TOWARDS) && !words.is(i + 1, "to") ? FUTURE : MIXED;
	}

	/** "its advertising plans", "a spending plan": a plan that is there, and what is told of it may be over. */
	private static boolean isAfterAdjective(Words words, int i) {
		boolean verb = words.is(i, "plans") && (words.is(i + 1, "a") || words.is(i + 1, "an"));
		return words.lower(i).startsWith("plan") && !verb && !words.is(i + 1, "to") && !words.is(i + 1, "for") && words.isWord(i - 1)
				&& !words.isCapitalized(i - 1) && !words.in(i - 1, PRONOUNS);
	}

	/** "could return on Friday", but not "so they could meet on Friday". */
	private static boolean isPossible(Words words, int i) {
		if (!words.is(i, "could") || !words.in(i + 1, POSSIBLE)) return false;
		return !words.in(i - 2, PURPOSE) && !words.in(i - 3, PURPOSE) && !words.in(i - 1, PURPOSE);
	}

	/** "None of them could be reached on Friday": it was tried. */
	private static boolean isBarred(Words words, int could) {
		if (!words.is(could, "could")) return false;
		for (int i = could - 1; i >= Math.max(0, could - BARRED_REACH) && !words.is(i, ";"); i--)
			if (words.in(i, NOBODY) || words.is(i, "no") && words.is(i + 1, "one")) return true;
		return false;
	}

	/** "The report describes the fire on 7 May": what is told in the present has been. */
	private static boolean isRetold(Words words, int i) {
		if (words.in(i, RETELLS)) return !words.isCapitalized(i);
		return words.in(i, RETELL) && words.lower(i - 1).endsWith("s") && !words.isCapitalized(i);
	}

	/** "…, reports results Tuesday morning", "she faces a vote on Friday"; not "…, reports Ann Lee". */
	private static boolean isInCalendar(Words words, int i, int from) {
		if (i < from - CALENDAR_REACH || !words.in(i, CALENDAR) || words.isCapitalized(i)) return false;
		return words.in(i - 1, SUBJECTS) || words.is(i - 1, ",") && (i + 1 == from || !words.isCapitalized(i + 1));
	}

	/** "The two meet Monday", "her exams start on Friday": what stands in a timetable is told in the present. */
	private static boolean isTimetable(Words words, int i, int from) {
		int clock = beforeClock(words, from);
		int reach = words.is(clock - 1, "at") ? clock - 2 : clock - 1;
		// "the second round of the US Open".
		if (i < (clock < from ? reach - 2 : from - 3) || i >= from || words.isCapitalized(i)) return false;
		boolean beside = i == from - 1 || i == from - 2 && words.is(from - 1, "on");
		if (beside && words.in(i, TIMETABLE_RELATIVE) && words.isCapitalized(i - 1)) return true;
		if (words.in(i, TIMETABLE_RELATIVE)) return words.is(i - 1, "which") || words.is(i - 1, "that") || words.is(i - 1, "who");
		if (words.in(i, TIMETABLE_SINGULAR)) return (words.isWord(i - 1) || words.is(i - 1, ",")) && !words.in(i - 1, DETERMINERS);
		boolean named = words.isCapitalized(i - 1) && !words.in(i - 1, DETERMINERS) && !words.is(i - 2, "did") && !words.is(i - 3, "did");
		boolean verb = words.in(i - 1, WAS) || words.in(i - 1, HAVE);
		boolean several = words.isWord(i - 1) && words.lower(i - 1).endsWith("s") && !words.in(i - 1, DETERMINERS) && !verb;
		return words.in(i, TIMETABLE) && (words.in(i - 1, PRONOUNS) || named || several)
				|| Upcoming.ends(words, i, words.in(i - 1, PRONOUNS), several && (beside || clock < from));
	}
}
