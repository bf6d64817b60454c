package org.tickmark.claims.internal.dates.story;

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
	private static final WordSet PLANS = WordSet.of("plans", "plan", "planning", "intends", "intend", "hopes", "hope", "expects", "expect", "is",
			"are", "'s", "'re", "expected", "due", "set", "scheduled", "slated", "likely", "about", "going", "ready", "poised", "prepares");
	private static final WordSet SET = WordSet.of("planned", "scheduled", "slated", "due", "set");

	private Ahead() { }

	public static boolean isSure(Scan scan, int from, int to) {
		Words words = scan.words();
		Tense.Clue clue = scan.clue(from, to);
		if (isAwaited(words, clue.at(), from, to)) return true;
		if (clue.tense() == Tense.FUTURE) return Tense.isDeadline(words, clue.at()) && clue.at() < from || holds(words, clue.at(), from, to);
		// "confirmed on Friday", filed on a Thursday: the draft ran a day later.
		boolean ranOn = clue.at() < from
				&& SpeechVerbs.form(words.lower(clue.at())).filter(form -> form.shape() == SpeechVerbs.Shape.PAST).isPresent();
		return ranOn || clue.tense() == Tense.OPEN;
	}

	/** "fit for Saturday", "ahead of Friday's final", "as soon as Sunday", "Friday's hearing will", "the funeral on Monday will be held". */
	private static boolean isAwaited(Words words, int verb, int from, int to) {
		boolean soon = words.is(from - 1, "as") && words.is(from - 3, "as");
		boolean opens = from == 0 || from == 1 && words.is(0, "the") || words.is(from - 1, ",");
		boolean occasion = Occasions.isOf(words, from) || opens && Occasions.isNamed(words, words.is(to, "'s") ? to + 1 : to);
		boolean held = verb >= to && (occasion || words.is(verb + 1, "be"));
		// "go to the polls on Sunday"
		boolean vote = words.is(from - 1, "on") && words.is(from - 2, "polls");
		return words.is(from - 1, "for") || soon || vote || held || Occasions.isLedUpTo(words, from);
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
