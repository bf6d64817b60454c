package org.tickmark.claims.internal.reading;

import java.util.List;

/** Whether a text tells of matches, whose quarters are no parts of a year. */
public final class Matches {
	private static final List<String> PLAY = List.of("halftime", "half-time", "touchdown", "quarterback", "rebounds", "assists", " points",
			"coach", " foul", "playoff", "offense", "offence", " season", "overtime", " game", "teammate", " yard", " scored", " scoring",
			" streak", " win over", " league", " dunk", " rookie", " pointer", "-pointer", "free throw", " tackle");
	private static final List<String> TRADE = List.of("revenue", "profit", "earnings", " shares", " sales", "econom", " GDP", "investor",
			"inflation", " fiscal", "billion", "quarterly", " rate");
	private static final int ENOUGH = 4;

	private Matches() { }

	/** @param text the whole of it */
	public static boolean areIn(String text) {
		if (!text.contains("quarter")) return false;
		long played = PLAY.stream().filter(text::contains).limit(ENOUGH).count();
		return played == ENOUGH && TRADE.stream().noneMatch(text::contains);
	}
}
