package org.tickmark.claims.internal.quotes;

import java.util.Locale;
import java.util.regex.Pattern;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Quotation;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** Words in marks that name a thing or a work, and that nobody says: "convicted of “high theft”", "the “In case of fire” brochure". */
final class Term {
	private static final int TERM_WORDS = 5;
	private static final int TITLE_WORDS = 10;
	private static final WordSet ENTITLED = WordSet.of("called", "named", "dubbed");
	private static final WordSet WORKS = WordSet.of("brochure", "leaflet", "pamphlet", "booklet", "guide", "report", "book", "film", "series",
			"documentary", "song", "campaign", "programme", "program", "exhibition");
	private static final Pattern SPACE = Pattern.compile("\\s+");

	private Term() { }

	/** "a leaflet called “What to do in a flood.”", "the “In case of fire” brochure": what a work or a thing is called. */
	private static boolean isTitleOf(Quotation quotation, Period period, int words) {
		int i = period.tokenAt(quotation.outer().start());
		boolean behind = WORKS.contains(period.lower(i + 1)) && FunctionWords.DETERMINERS.contains(period.lower(i - 1));
		int verb = period.lower(i - 1).equals("the") || period.lower(i - 1).equals("a") ? i - 2 : i - 1;
		// "called “A Thief and a Liar” by Anna Weiss": somebody's words.
		if (period.lower(i + 1).equals("by") && period.isCapitalized(i + 2)) return false;
		return words <= TITLE_WORDS && (behind || ENTITLED.contains(period.lower(verb)) && !period.isAuxiliary(verb - 1));
	}

	/** "convicted of “high theft and fraud” in May": a few words that a preposition needs, without a verb of their own. */
	static boolean is(Quotation quotation, Period period) {
		String[] words = SPACE.split(quotation.inner().in(period.text()));
		if (isTitleOf(quotation, period, words.length)) return true;
		if (quotation.stopped() || words.length > TERM_WORDS || !Character.isLowerCase(words[0].charAt(0))) return false;
		for (String word : words) {
			String lower = word.toLowerCase(Locale.ROOT);
			if (FunctionWords.AUXILIARIES.contains(lower) || FunctionWords.SUBJECT_PRONOUNS.contains(lower) || !Character.isLetter(lower.charAt(lower
					.length() - 1))) return false;
		}
		int i = period.tokenAt(quotation.outer().start());
		return FunctionWords.PREPOSITIONS.contains(period.lower(i - 1)) && period.isWord(i + 1);
	}
}
