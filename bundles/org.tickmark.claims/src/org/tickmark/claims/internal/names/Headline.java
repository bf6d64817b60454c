package org.tickmark.claims.internal.names;

import org.tickmark.claims.internal.reading.Words;

/** A line in which every word of any length has a capital, so that a capital tells nothing. */
final class Headline {
	/** Shorter words are small in headlines, too. */
	private static final int LONG_WORD = 3;
	private static final int FEWEST_COMMON = 2;

	private Headline() { }

	static boolean is(Words words) {
		int small = 0;
		int common = 0;
		int capital = 0;
		for (int i = 0; i < words.size(); i++) {
			if (!words.isWord(i)) continue;
			String lower = words.lower(i);
			if (!words.isCapitalized(i)) {
				if (lower.length() > LONG_WORD && ++small > 1) return false;
				continue;
			}
			capital++;
			boolean telling = i > 0 && lower.length() > LONG_WORD && !NameWords.TITLES.contains(lower) && !NameWords.ORGANISATION_HEADS.contains(lower)
					&& !NameWords.PLACE_HEADS.contains(lower) && !Gazetteer.isFirstName(lower) && Lexicon.isCommon(lower);
			if (telling) common++;
		}
		return common >= FEWEST_COMMON && capital > 3 && (small == 0 || capital > 6);
	}
}
