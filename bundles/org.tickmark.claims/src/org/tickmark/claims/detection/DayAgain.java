package org.tickmark.claims.detection;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Timex;

/**
 * "Tuesday", a sentence later: whoever looked it up there has looked it up here, and what is told of it is a fact of its own. Years and
 * days in figures are looked up each time, since they go wrong by themselves.
 */
final class DayAgain {
	/** In characters: within the sentence, or in the next one. */
	private static final int NEAR = 300;

	private final String text;
	/** By words and value, where it stood last. */
	private final Map<String, Integer> last = new HashMap<>();

	DayAgain(String text) {
		this.text = text;
	}

	/** To be asked in text order, of times that are not minor for other reasons. */
	boolean is(Claim claim, Timex timex) {
		if (claim.span().in(text).chars().anyMatch(Character::isDigit)) return false;
		String key = claim.span().in(text).toLowerCase(Locale.ROOT) + ' ' + timex.value();
		Integer before = last.put(key, claim.span().end());
		return before != null && claim.span().start() - before <= NEAR;
	}
}
