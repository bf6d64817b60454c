package org.tickmark.claims.internal.figures;

import java.math.BigDecimal;
import java.util.Set;

import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/**
 * What a sentence tells of, as far as it decides what its numbers are for.
 *
 * @param poll that people were asked, in this sentence or, of shares, in the one before
 */
record Surroundings(Words words, boolean poll) {
	private static final int NEAR = 10;
	private static final WordSet POLLS = WordSet.of("poll", "polls", "polling", "survey", "surveys", "surveyed", "polled", "pollster",
			"pollsters", "respondents", "gallup", "quinnipiac", "yougov", "ipsos", "rasmussen", "undecided");
	private static final WordSet ASKED = WordSet.of("voters", "respondents", "respondent", "adults", "americans", "support", "approve",
			"disapprove", "independents", "have", "had", "received", "receives", "held", "holds", "say", "positive", "negative", "wins",
			"backed", "favor", "favour", "oppose", "undecided", "leads", "leading", "trails", "trailing", "ahead", "favorable",
			"unfavorable", "favourable", "unfavourable", "margin", "error", "democrats", "republicans", "agree", "disagree", "believe");
	private static final WordSet BALLOTS = WordSet.of("vote", "votes", "voted", "passed", "approved", "rejected", "bill", "motion",
			"voting", "senate", "house", "committee", "council", "ruling", "ruled", "decision", "majority", "ballot", "parliament",
			"lawmakers", "senators", "court", "justices", "veto", "referendum", "party-line", "delegates", "superdelegates", "confirmed",
			"congress", "assembly", "board", "jury", "supermajority");
	private static final WordSet GAMES = WordSet.of("won", "win", "wins", "winning", "beat", "beats", "beating", "defeated", "defeat",
			"defeats", "lost", "loss", "victory", "score", "scored", "draw", "drew", "tied", "tie", "lead", "led", "trailed", "rout",
			"match", "game", "set", "sets", "final", "thrashed", "thrashing", "goal", "goals", "innings", "record", "series", "inning",
			"season", "halftime", "half-time", "quarter", "playoff", "went", "levelled", "leveled", "equalised", "equalized", "equaliser",
			"equalizer", "poised", "aggregate", "shootout", "shoot-out", "minute", "penalty", "penalties", "nil", "finished", "ended",
			"count", "fouls", "corners", "kicks", "cushion", "deficit", "triumph",
			"stalemate", "thriller", "upset", "break", "serve");
	private static final WordSet RATIOS = WordSet.of("ratio", "odds", "scale", "mix", "outnumber", "outnumbered", "proportion");
	private static final WordSet SCORING = WordSet.of("scored", "scoring", "rebounds", "assists", "scorer", "season", "game", "bonus",
			"baskets", "bullet", "selling", "power");
	private static final WordSet SAMPLED = WordSet.of("adults", "voters", "respondents", "people", "americans", "residents", "interviews",
			"households", "republicans", "democrats", "women", "men", "students", "workers", "citizens", "participants", "britons",
			"parents", "users", "caucusgoers", "likely", "registered");
	private static final BigDecimal SMALLEST_SAMPLE = BigDecimal.valueOf(100);
	private static final BigDecimal LARGEST_SAMPLE = BigDecimal.valueOf(100_000);
	/** Of an election that is held, "poll" asks nobody: "the August poll". */
	private static final WordSet HELD = WordSet.of("repeat", "general", "presidential", "parliamentary", "disputed", "snap", "run-off",
			"runoff", "annulled", "nullified", "municipal", "mayoral", "legislative");
	private static final WordSet TURNOUT = WordSet.of("turnout", "cast", "counted");
	private static final WordSet OR = WordSet.of("or", "/", "-");
	private static final WordSet OUTSIDE = WordSet.of("margin", "error", "\u00B1", "sampling");

	/** @param told whether the sentence before told of a poll */
	static Surroundings of(Words words, boolean poll, boolean told) {
		return new Surroundings(words, poll || told && has(words, ASKED));
	}

	/** "the polls close at eight", "went to the polls": no question was asked. */
	static boolean isPollingDay(Words words, int i) {
		if (words.is(i, "poll") && (words.in(i - 1, HELD) || isMonthAlone(words, i - 1))) return true;
		return words.is(i, "polls") && (words.lower(i + 1).startsWith("open") || words.lower(i + 1).startsWith("clos")
				|| words.is(i - 1, "to") || words.is(i - 1, "the") && (words.is(i - 2, "to") || words.is(i - 2, "at")));
	}

	/** "The August poll", not "a March poll by Gallup". */
	private static boolean isMonthAlone(Words words, int i) {
		return CalendarWords.months().contains(words.lower(i)) && words.isCapitalized(i) && !words.is(i + 2, "by")
				&& !words.is(i + 2, "of") && !words.is(i + 2, "found") && !words.is(i + 2, "showed");
	}

	/** "39 percent of registered voters took part". */
	boolean tellsOfTurnout(int i) {
		for (int k = Math.max(0, i - NEAR); k < i + NEAR; k++) {
			if (words.in(k, TURNOUT) || words.is(k, "took") && words.is(k + 1, "part") || words.is(k, "take") && words.is(k + 1, "part"))
				return true;
		}
		return false;
	}

	static Set<String> polls() {
		return POLLS;
	}

	private static boolean has(Words words, Set<String> what) {
		for (int i = 0; i < words.size(); i++) if (words.in(i, what)) return true;
		return false;
	}

	private boolean near(int i, Set<String> what) {
		for (int k = Math.max(0, i - NEAR); k < i + NEAR; k++) if (words.in(k, what)) return true;
		return false;
	}

	boolean tellsOfBallot(int i) {
		return near(i, BALLOTS);
	}

	/** "a 3:1 ratio", where "9:25" alone is a time or a verse. */
	boolean tellsOfRatio(int i) {
		return near(i, RATIOS);
	}

	/** "scored 14 points": no share of a hundred. */
	boolean scores(int i) {
		return near(i, SCORING);
	}

	/** How many were asked: "1,012 adults". @param behind index behind the number */
	boolean isSample(int behind, BigDecimal value) {
		if (value.compareTo(SMALLEST_SAMPLE) < 0 || value.compareTo(LARGEST_SAMPLE) > 0) return false;
		for (int i = behind; i < behind + 4; i++) {
			if (words.in(i, SAMPLED)) return true;
			if (!words.isWord(i)) return false;
		}
		return false;
	}

	boolean tellsOfGame(int i) {
		return near(i, GAMES);
	}

	/** "plus or minus 3", "a margin of error of 3.5". */
	boolean isMargin(int i) {
		for (int k = Math.max(0, i - NEAR); k < i; k++) {
			if (words.in(k, OUTSIDE) && (words.is(k, "\u00B1") || words.is(k + 1, "of") || words.is(k, "error") || words.is(k, "sampling")))
				return poll || words.is(k, "\u00B1") || words.is(k, "error") || words.is(k + 1, "of") && words.is(k + 2, "error");
			if (words.is(k, "minus") && words.in(k - 1, OR)) return true;
		}
		return false;
	}
}
