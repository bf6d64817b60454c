package org.tickmark.claims.internal.tense;

import org.tickmark.claims.internal.reading.Numerals;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** What has its day long before: votes, conventions, debates, trials. News names the next one as often as the last. */
public final class Occasions {
	private static final WordSet NOUNS = WordSet.of("convention", "conventions", "primary", "primaries", "caucus", "caucuses", "contest",
			"contests", "election", "elections", "vote", "voting", "referendum", "debate", "debates", "summit", "conference", "runoff",
			"ballot", "showdown", "hearing", "hearings", "sitting", "sittings", "gathering", "deadline", "polls", "midterms", "confab", "inauguration");
	/** They are held on a day that was set, and what is told of them with "will" is to come: "Saturday's match will decide". */
	private static final WordSet APPOINTMENTS = WordSet.of("meeting", "meetings", "game", "games", "match", "final", "semifinal",
			"semi-final", "quarterfinal", "quarter-final", "derby", "clash", "fixture", "race", "races", "talks", "session", "ceremony", "rally",
			"concert", "parade", "funeral", "service", "auction", "walkout", "strike", "launch", "opener", "show", "trip", "tie", "bout",
			"fight", "lunch", "dinner", "event", "workshop", "march", "data", "figures", "test");
	private static final WordSet PREPOSITIONS = WordSet.of("in", "on", "for");
	/** They tell that it is over. */
	private static final WordSet OVER = WordSet.of("won", "lost", "beat", "defeated", "swept", "after", "since", "following", "ended",
			"erupted", "victory", "victories", "win", "wins", "loss", "losses", "held", "showed", "took", "results", "spoke", "attended",
			"despite");
	/** One makes them before the day: "the squad for Sunday's match". */
	private static final WordSet PREPARATIONS = WordSet.of("agenda", "timetable", "schedule", "programme", "plan", "plans", "preparations",
			"arrangements", "squad", "team", "lineup", "line-up", "tickets", "prepared", "prepare", "preparing", "ready", "available", "fit",
			"doubtful", "favourites", "favorites", "odds", "permit", "route", "venue");
	private static final WordSet RUN = WordSet.of("run", "lead", "build", "leading");
	private static final WordSet LEFT = WordSet.of("left", "remaining");
	private static final WordSet LEADING_UP = WordSet.of("before", "into", "until");
	private static final WordSet ELECTION = WordSet.of("election", "elections", "electoral", "ballot", "vote", "votes", "voters", "voter",
			"voting", "win", "wins", "winning", "victory", "mandate", "nominee", "nomination", "ticket", "beat", "defeat", "defeating",
			"matchup", "candidate", "candidates", "elected", "elect", "electing", "president", "presidential", "democrats", "republicans",
			"turnout", "landscape", "polls");
	private static final WordSet DECIDED = WordSet.of("won", "lost", "elected", "voted", "defeated", "beat", "swept", "re-elected");
	private static final int REACH = 7;
	private static final int NAMED_REACH = 4;
	private static final int AROUND = 25;
	private static final int NOVEMBER = 11;

	private Occasions() { }

	/** "the convention in July", "the referendum June 23", "at the July convention", "Tuesday's primary". @param from of the date */
	public static boolean isOf(Words words, int from) {
		return words.in(from - 1, NOUNS) || words.in(from - 1, PREPOSITIONS) && words.in(from - 2, NOUNS);
	}

	/** The same, and "Tuesday's first-in-the-nation primary", "the Tuesday vote". @param to behind the date */
	public static boolean isAt(Words words, int from, int to) {
		if (isOf(words, from)) return true;
		if (!words.is(to, "'s") && !words.is(from - 1, "the")) return false;
		int behind = words.is(to, "'s") ? to + 1 : to;
		for (int i = behind; i < to + REACH && (words.isWord(i) || words.isDash(i)); i++) if (words.in(i, NOUNS)) return true;
		return false;
	}

	/** "meeting", "vote", "match". */
	public static boolean isNoun(Words words, int i) {
		return words.in(i, NOUNS) || words.in(i, APPOINTMENTS);
	}

	/** "Saturday's home match", from behind the "'s" on. */
	public static boolean isNamed(Words words, int i) {
		for (int at = i; at < i + NAMED_REACH && words.isWord(at); at++) if (isNoun(words, at)) return true;
		return false;
	}

	/** Whether the words before the date say that it was held. */
	public static boolean isOver(Words words, int from) {
		for (int i = from - 1; i >= Math.max(0, from - 2 * REACH) && !words.is(i, ";"); i--) if (words.in(i, OVER)) return true;
		return false;
	}

	/** "ahead of Tuesday's vote", "before Tuesday's", "heading into Tuesday's". */
	public static boolean isLedUpTo(Words words, int from) {
		int before = words.is(from - 1, "the") ? from - 2 : from - 1;
		return words.in(before, LEADING_UP) || words.is(before, "of") && (words.is(before - 1, "ahead") || words.is(before - 1, "eve"))
				|| words.is(before, "to") && words.is(before - 1, "up");
	}

	/** "the agenda for Monday's sitting", "trained before Sunday's race": of what is held on a day that was set. @param to behind the date */
	public static boolean isPreparedFor(Words words, int from, int to) {
		if (!words.is(to, "'s") || !isNamed(words, to + 1)) return false;
		return words.is(from - 1, "for") ? words.in(from - 2, PREPARATIONS) : from > 1 && isLedUpTo(words, from);
	}

	/** "ahead of their game against Hull this weekend" */
	public static boolean isAheadOf(Words words, int from) {
		return aheadOf(words, from) > 0;
	}

	/** "ahead of a visit to Hull on", not "ahead of schedule on". */
	public static boolean isAheadOfOne(Words words, int from) {
		int of = aheadOf(words, from);
		return of > 0 && (FunctionWords.DETERMINERS.contains(words.lower(of + 1)) || words.is(of + 2, "'s"));
	}

	/** "before Tuesday's vote", "ahead of the rich Tuesday primary": what is told of came before it. */
	public static boolean isBeforeOne(Words words, int from, int to) {
		return isLedUpTo(words, from) && isAt(words, from, to) || isNamed(words, to) && isAheadOf(words, from);
	}

	/** "with three days left before Tuesday": how many, or 0 where that is not said. */
	public static int daysLeftBefore(Words words, int from) {
		int before = words.is(from - 1, "the") ? from - 2 : from - 1;
		boolean left = (words.is(before, "before") || words.is(before, "until")) && words.in(before - 1, LEFT);
		if (left && words.is(before - 2, "day")) return 1;
		Numerals.Quantity count = Numerals.quantityAt(words, before - 3);
		return left && words.is(before - 2, "days") && count.found() ? (int) count.amount() : 0;
	}

	private static int aheadOf(Words words, int from) {
		for (int i = from - 1; i > Math.max(0, from - 2 * REACH) && !words.is(i, ","); i--)
			if (words.is(i, "of") && words.is(i - 1, "ahead") || isRunUp(words, i)) return i;
		return 0;
	}

	/** The "to" of "in the run-up to the vote". */
	private static boolean isRunUp(Words words, int to) {
		if (!words.is(to, "to") || !words.is(to - 1, "up")) return false;
		return words.in(to - 2, RUN) || words.ties(to - 2) && words.in(to - 3, RUN);
	}

	/**
	 * The word by which a November is that of the American elections, in even years: "win in November", "the November ballot"; negative
	 * where none tells, or where one tells of the last ones.
	 */
	public static int election(Words words, int from, int to, int month) {
		if (month != NOVEMBER) return -1;
		int found = -1;
		for (int i = Math.max(0, from - AROUND); i < Math.min(words.size(), to + AROUND); i++) {
			if (words.in(i, DECIDED) && i < from && Governing.holds(words, i, from, to)) return -1;
			boolean told = words.in(i, ELECTION) || words.is(i, "house") && words.is(i - 1, "white") && words.isCapitalized(i);
			if (found < 0 && told) found = i;
		}
		return found;
	}
}
