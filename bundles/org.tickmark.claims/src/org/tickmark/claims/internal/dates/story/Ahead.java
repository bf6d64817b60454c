package org.tickmark.claims.internal.dates.story;

import java.time.LocalDate;

import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Governing;
import org.tickmark.claims.internal.tense.Occasions;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Whether a weekday that was read as one to come surely is: "will speak on Friday" is, "will build on Friday's win" is not, and where the
 * text tells elsewhere of a Friday that is over, it means that one.
 */
public final class Ahead {
	private static final int DAYS_OF_WEEK = 7;
	private static final WordSet PLANS = WordSet.of("plans", "plan", "planning", "intends", "intend", "hopes", "hope", "expects", "expect", "is",
			"are", "'s", "'re", "expected", "due", "set", "scheduled", "slated", "likely", "about", "going", "ready", "poised", "prepares");
	private static final WordSet SET = WordSet.of("planned", "scheduled", "slated", "due", "set");

	private Ahead() { }

	/** @param base the draft's date */
	public static boolean isSure(Scan scan, int from, int to, LocalDate base) {
		Words words = scan.words();
		Tense.Clue clue = scan.clue(from, to);
		if (clue.tense() == Tense.FUTURE) return Tense.isDeadline(words, clue.at()) && clue.at() < from || holds(words, clue.at(), from, to);
		// "confirmed on Friday", filed on a Thursday: the draft ran a day later.
		boolean ranOn = clue.at() < from && SpeechVerbs.form(words.lower(clue.at())).filter(form -> form.shape() == SpeechVerbs.Shape.PAST).isPresent();
		int back = Math.floorMod(base.getDayOfWeek().getValue() - CalendarWords.weekday(words.lower(from)), DAYS_OF_WEEK);
		return ranOn || clue.tense() != Tense.PAST && back <= DAYS_OF_WEEK / 2 && Occasions.isLedUpTo(words, from);
	}

	private static boolean holds(Words words, int verb, int from, int to) {
		// "Knew what the result would be on Saturday", "changed her plans to be there on Thursday": ahead from where the tale is.
		if (words.is(verb, "be") || words.is(verb, "would") && words.is(verb + 1, "be")) return false;
		if (words.is(verb, "to")) return words.in(verb - 1, PLANS) && Governing.holds(words, verb, from, to);
		if (verb < from) return words.in(verb, SET) || Governing.holds(words, verb, from, to);
		// "On Friday, she will speak"; "the vote on Friday will" tells of the vote.
		int first = words.is(from - 1, "on") ? from - 1 : from;
		return !words.is(to, "'s") && (first == 0 || !words.isWord(first - 1));
	}
}
