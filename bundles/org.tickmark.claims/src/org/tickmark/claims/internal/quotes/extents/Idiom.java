package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.ShortNoun;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** Fixed turns with words of saying, with which nothing is said: "called it a day", "told the old story of the mill". */
public final class Idiom {
	private static final WordSet PAST_TIMES = WordSet.of("ago", "earlier", "before", "later");
	private static final int LONGEST_TIME = 6;
	private static final int LONGEST_PART = 16;
	private static final int LONGEST_GROUP = 8;

	private Idiom() { }

	/** Whether what would be said is a matter, a time or a deed, or is left to the words of saying behind it. */
	public static boolean is(Period period, Cue cue) {
		int to = cue.to();
		String lemma = cue.form().verb().lemma();
		return switch (lemma) {
			case "tell" -> tellsTale(period, to);
			case "add" -> isSum(period, cue);
			case "echo" -> isOfSpeakers(period, to);
			case "call" -> callsIt(period, cue);
			case "say" -> isWithoutSaying(period, cue);
			default -> lemma.indexOf(' ') > 0 && isOnlyPastTime(period, to);
		};
	}

	/** "It goes without saying that the dam is old": the writer takes it for known. */
	private static boolean isWithoutSaying(Period period, Cue cue) {
		return period.lower(cue.verb() - 1).equals("without") && period.lower(cue.verb() - 2).startsWith("go") || isOfWhat(period, cue);
	}

	/** "Look at what Lee said that really moved the town": "that" tells more of it, and not what he said, unless "was" follows. */
	private static boolean isOfWhat(Period period, Cue cue) {
		int verb = period.lower(cue.to() + 1).endsWith("ly") ? cue.to() + 2 : cue.to() + 1;
		boolean of = cue.speaker().filter(run -> period.lower(run.from() - 1).equals("what")).isPresent() && period.lower(cue.to()).equals("that")
				&& (period.isPastVerb(verb) || period.isAuxiliary(verb));
		for (int i = verb + 1; i < period.stop() && of; i++) of = !FunctionWords.BE.contains(period.lower(i));
		return of;
	}

	/** "called it quits", "called it a day", not "called it a day of shame"; "called into the show", not "called into question". */
	private static boolean callsIt(Period period, Cue cue) {
		int to = cue.to();
		if (period.lower(to).equals("into")) return FunctionWords.DETERMINERS.contains(period.lower(to + 1));
		if (!period.lower(to).equals("it")) return false;
		boolean day = period.lower(to + 1).equals("a") && (period.lower(to + 2).equals("day") || period.lower(to + 2).equals("night"));
		return period.lower(to + 1).equals("quits") || day && !period.isWord(to + 3);
	}

	/** "The fees add up to a fortune", not "They added up to 40 mills had closed". */
	private static boolean isSum(Period period, Cue cue) {
		int from = cue.to();
		if (!period.lower(from).equals("up") || cue.form().shape() == SpeechVerbs.Shape.PAST) return false;
		for (int i = from + 1; i < Math.min(period.stop(), from + LONGEST_PART) && !period.lower(i).equals(","); i++) {
			if (period.isAuxiliary(i)) return false;
		}
		return true;
	}

	/** "four years ago", "a few days earlier", and no more. */
	private static boolean isOnlyPastTime(Period period, int from) {
		for (int i = from + 1; i < from + LONGEST_TIME && (period.isWord(i - 1) || period.at(i - 1).isNumber()); i++) {
			if (PAST_TIMES.contains(period.lower(i))) return FunctionWords.TIME_NOUNS.contains(period.lower(i - 1)) && !period.isWord(i + 1);
		}
		return false;
	}

	/** "told the old story of the mill", not "told a story that", "told the story: “…”". */
	private static boolean tellsTale(Period period, int from) {
		int end = ShortNoun.behind(period, from);
		boolean tale = end > from && Hearer.TALES.contains(period.lower(end - 1)) && period.lower(end).equals("of");
		if (!tale || FunctionWords.QUESTION_WORDS.contains(period.lower(end + 1))) return false;
		int behind = ShortNoun.behind(period, end + 1);
		if (period.lower(behind).equals("of")) behind = ShortNoun.behind(period, behind + 1);
		// "of Ulm millers", not "of Ulm mills closing"
		if (period.isCapitalized(behind - 1) && !period.isCapitalized(behind)) behind = ShortNoun.behind(period, behind);
		return !period.isWord(behind) && !period.isQuotation(behind) && !period.lower(behind).equals(":");
	}

	/** "echoing engineers who say that it leaks": their words are told behind their own verb. */
	private static boolean isOfSpeakers(Period period, int from) {
		for (int i = from + 1; i < from + LONGEST_GROUP && period.isWord(i - 1); i++) {
			if (period.lower(i).equals("who")) return SpeechVerbs.form(period.lower(i + 1)).filter(form -> form.verb().may(SpeechVerb.Use.BARE))
					.isPresent();
		}
		return false;
	}
}
