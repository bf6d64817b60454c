package org.tickmark.claims.internal.quotes;

import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** What the writer adds behind somebody's words: what they referred to, how they looked, where they said it. */
final class WriterAside {
	private static final WordSet POINTING = WordSet.of("referring", "alluding", "pointing", "gesturing", "nodding");
	private static final WordSet SPEAKING = WordSet.of("speaking", "talking", "testifying");
	private static final WordSet BEFORE_HEARERS = WordSet.of("to", "in", "at", "on", "after", "before", "during", "from", "outside");
	private static final WordSet GESTURES = WordSet.of("shaking", "wiping", "raising", "waving", "smiling", "laughing", "weeping", "sobbing",
			"grinning", "shrugging", "holding", "clutching", "rolling");
	/** What a speaker leaves out: "without elaborating". */
	private static final WordSet UNTOLD = WordSet.of("elaborating", "giving", "naming", "specifying", "explaining", "providing", "offering",
			"identifying", "disclosing", "detailing", "mentioning", "citing", "saying", "elaboration", "further");
	private static final WordSet SENDING = WordSet.of("sending", "lifting", "pushing", "driving", "boosting", "dragging", "knocking",
			"pulling", "helping");
	/** What somebody did with their own earlier words: "fulfilling a promise". */
	private static final WordSet KEEPING = WordSet.of("fulfilling", "honoring", "honouring", "keeping", "breaking", "reversing",
			"contradicting", "abandoning");
	private static final WordSet EARLIER_WORDS = WordSet.of("promise", "promises", "pledge", "pledges", "vow", "vows", "priorities",
			"stance", "position", "silence", "statement", "statements", "remarks", "assurances", "commitment");
	private static final WordSet APPARENT = WordSet.of("apparent", "clear", "thinly", "veiled", "pointed", "obvious");
	private static final WordSet REFERENCES = WordSet.of("reference", "allusion", "nod");
	private static final WordSet OCCASIONS = WordSet.of("interview", "appearance", "speech", "statement", "tweet", "post", "video",
			"email", "letter", "conference", "rally", "debate", "briefing", "call", "meeting", "visit", "event", "hearing", "column",
			"article", "podcast", "forum", "testimony");
	private static final int ATTENDANT = 8;
	private static final int SHORT_SUBJECT = 6;

	private WriterAside() { }

	/** ", referring to the vote", ", without giving details", ", here Monday", ", a reference to the flood": told by the writer. */
	static boolean is(Period period, int i) {
		String word = period.lower(i);
		String next = period.lower(i + 1);
		if (POINTING.contains(word)) return next.equals("to") || next.equals("at") || next.equals("toward") || next.equals("towards");
		if (SPEAKING.contains(word)) return BEFORE_HEARERS.contains(next);
		if (GESTURES.contains(word)) return FunctionWords.POSSESSIVES.contains(next) || i + 1 >= period.stop();
		if (KEEPING.contains(word)) return isOfEarlierWords(period, i + 1);
		if (SENDING.contains(word)) return movesShares(period, i + 1);
		if (word.equals("without")) return UNTOLD.contains(next);
		if (word.equals("here")) return period.isTime(i + 1) || next.equals("on") && period.isTime(i + 2);
		boolean article = word.equals("a") || word.equals("an") || word.equals("in");
		int noun = next.equals("an") ? i + 2 : i + 1;
		if (APPARENT.contains(period.lower(noun))) noun++;
		if (article && REFERENCES.contains(period.lower(noun))) return period.lower(noun + 1).equals("to");
		return (word.equals("in") || word.equals("during")) && isOccasion(period, i) && closes(period, i);
	}

	/** "in an interview", "on Monday". */
	static boolean isOccasion(Period period, int i) {
		String word = period.lower(i);
		if (word.equals("on") && period.isTime(i + 1)) return true;
		if (!word.equals("in") && !word.equals("at") && !word.equals("during") && !word.equals("on")) return false;
		String article = period.lower(i + 1);
		boolean one = article.equals("a") || article.equals("an") || FunctionWords.POSSESSIVES.contains(article)
				|| word.equals("during") && article.equals("the");
		for (int at = i + 2; one && at < i + SHORT_SUBJECT && period.isWord(at); at++) {
			if (OCCASIONS.contains(period.lower(at))) return true;
		}
		return false;
	}

	private static boolean isOfEarlierWords(Period period, int from) {
		for (int i = from; i < from + ATTENDANT && period.isWord(i); i++) {
			if (EARLIER_WORDS.contains(period.lower(i))) return true;
		}
		return false;
	}

	/** ", sending its shares down". */
	private static boolean movesShares(Period period, int from) {
		for (int i = from; i < from + SHORT_SUBJECT && period.isWord(i); i++) {
			if (period.lower(i).equals("shares") || period.lower(i).equals("stock")) return true;
		}
		return false;
	}

	/** Whether nothing with a verb or behind another comma follows. */
	private static boolean closes(Period period, int from) {
		for (int i = from; i < period.stop(); i++) {
			if (period.lower(i).equals(",") || period.isQuotation(i) || period.isAuxiliary(i)) return false;
		}
		return true;
	}
}
