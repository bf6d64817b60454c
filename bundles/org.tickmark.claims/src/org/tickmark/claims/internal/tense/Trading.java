package org.tickmark.claims.internal.tense;

import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** What a market's report leaves to be understood: its hours are those of the day on which it trades. */
public final class Trading {
	private static final WordSet HOURS = WordSet.of("trade", "trading", "session", "deals", "dealings");
	private static final WordSet MEETINGS = WordSet.of("sitting", "hearing", "briefing", "rush", "commute");
	private static final WordSet PAPERS = WordSet.of("shares", "share", "stock", "stocks", "index", "bond", "bonds", "futures", "crude",
			"dollar", "euro", "yen", "sterling", "gold");
	private static final WordSet PLACES = WordSet.of("trading", "trade", "exchange", "nasdaq", "market", "markets", "york",
			"london", "tokyo", "frankfurt", "kong", "paris");
	/** In words: how far the paper and its market stand from the time of the clock. */
	private static final int REACH = 16;

	private Trading() { }

	/** "morning trade", "the afternoon session". @param i of the noun */
	public static boolean isHours(Words words, int i) {
		return words.in(i, HOURS);
	}

	/** "the morning hearing", "the evening commute": others than a market keep hours, too. @param i of the noun */
	public static boolean isMeeting(Words words, int i) {
		return words.in(i, MEETINGS);
	}

	/** "The shares rose 2 percent at 4:16 p.m. in Nasdaq trading." @param i of the time of the clock */
	public static boolean isQuoted(Words words, int i) {
		boolean paper = false;
		for (int k = Math.max(0, i - REACH); k < i; k++) paper |= words.in(k, PAPERS);
		if (!paper) return false;
		for (int k = Math.max(0, i - REACH); k < i + REACH; k++) if (words.in(k, PLACES)) return true;
		return false;
	}
}
