package org.tickmark.claims.internal.names;

import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.names.lists.Lexicon;
import org.tickmark.claims.internal.names.lists.NameWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** A line in which every word of any length has a capital, so that a capital tells nothing. */
public final class Headline {
	/** Shorter words are small in headlines, too. */
	private static final int LONG_WORD = 3;
	private static final int FEWEST_COMMON = 2;
	private static final int FEWEST_SHOUTED = 3;
	/** A sentence is no headline for a few names in it. */
	private static final int FEWEST_IN_SENTENCE = 4;
	/** Of commas: a list of names has no small words either. */
	private static final int FEWEST_LISTED = 4;
	private static final int LONGEST_LISTED = 3;
	private static final WordSet VERBS = WordSet.of("is", "was", "are", "were", "has", "had", "will", "be", "been", "said");

	/** Small in every sentence. */
	private static final WordSet LINKS = WordSet.of("to", "not", "is", "are", "was", "were", "as", "at", "by", "if", "but", "when", "while",
			"after", "before", "with", "from", "over", "into", "his", "her", "their", "its", "he", "she", "they", "can", "could", "would");

	private Headline() { }

	/** @param words of a sentence */
	public static boolean is(Words words) {
		int small = 0;
		int common = 0;
		int other = 0;
		int capital = 0;
		int shouted = 0;
		int commas = 0;
		for (int i = 0; i < words.size(); i++) {
			if (words.is(i, ",")) commas++;
			if (!words.isWord(i) || words.is(i, "'s")) continue;
			String lower = words.lower(i);
			if (!words.isCapitalized(i)) {
				if (VERBS.contains(lower) || lower.length() > LONG_WORD && !NameWords.PREPOSITIONS.contains(lower)
						&& ++small > 1) return false;
				continue;
			}
			capital++;
			if (lower.length() > 1 && Shape.isShouted(words.text(i))) shouted++;
			if (lower.length() <= LONG_WORD) continue;
			boolean head = NameWords.TITLES.contains(lower) || NameWords.ORGANISATION_HEADS.contains(lower)
					|| NameWords.PLACE_HEADS.contains(lower);
			if (Gazetteer.isFirstName(lower) || !Lexicon.isCommon(lower)) other++;
			else if (!head && i > 0) common++;
		}
		if (commas >= FEWEST_LISTED && commas * LONGEST_LISTED >= capital && shouted < capital) return false;
		if (shouted == capital && capital >= FEWEST_SHOUTED && small == 0) return true;
		if (ends(words)) return small == 0 && (common >= FEWEST_IN_SENTENCE || capital >= FEWEST_IN_SENTENCE && hasLinkInCapitals(words));
		if (other == 0 && small == 0) return capital > 0;
		return common >= FEWEST_COMMON && capital > 3 && (small == 0 || capital > 6);
	}

	/** "The Mill To Close In May": no sentence writes such a word with a capital, and no name of two words has one. */
	private static boolean hasLinkInCapitals(Words words) {
		for (int i = 1; i < words.size() - 1; i++) {
			boolean within = words.isWord(i - 1) && words.isWord(i + 1) && words.isCapitalized(i - 1) && words.isCapitalized(i + 1);
			if (within && words.isCapitalized(i) && LINKS.contains(words.lower(i)) && !Shape.isShouted(words.text(i))) return true;
		}
		return false;
	}

	private static boolean ends(Words words) {
		String last = words.lower(words.size() - 1);
		return last.equals(".") || last.equals("?") || last.equals("!");
	}
}
