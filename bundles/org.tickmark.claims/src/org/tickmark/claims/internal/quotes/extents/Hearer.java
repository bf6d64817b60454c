package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.ShortNoun;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Whoever somebody tells something: "told the Post freelance writer Ann Lee". */
public final class Hearer {
	private static final WordSet HEARERS = WordSet.of("members", "supporters", "voters", "reporters", "journalists", "activists", "delegates",
			"officials", "lawmakers", "workers", "staff", "viewers", "readers", "listeners", "mps", "ministers", "leaders");
	private static final WordSet SHOWS = WordSet.of("programme", "program", "show", "podcast", "breakfast", "newspaper", "magazine");
	/** "freelance camera operator" */
	private static final int LONGEST_ROLE = 3;
	public static final WordSet TALES = WordSet.of("story", "stories", "tale", "tales", "joke", "jokes", "truth", "legend", "fable");
	private static final int LONGEST_CLAUSE = 16;

	private Hearer() { }

	/** The token behind the hearer that may begin at {@code i}. */
	public static int behind(Period period, int i) {
		String word = period.lower(i);
		if (word.equals("that") || word.equals("to") || word.equals("there")) return i;
		boolean possessive = word.equals("her") && startsNoun(period, i + 1);
		if (FunctionWords.OBJECT_PRONOUNS.contains(word) && !word.equals("it") && !possessive) return i + 1;
		int end = behindShow(period, i, behindGroup(period, i, ShortNoun.behind(period, i)));
		if (end > i && period.lower(end).equals("of"))
			return behindWho(period, Math.max(end, ShortNoun.behind(period, end + 1)), period.lower(end - 1));
		// "urged Ulm and all its millers to leave"
		int second = end > i && period.lower(end).equals("and") ? ShortNoun.behind(period, end + 1) : end;
		boolean others = second > end + 1 && period.lower(second - 1).equals("others") && period.lower(second).equals("in");
		if (others) second = ShortNoun.behind(period, second + 1);
		if (second > end + 1 && period.lower(second).equals("to")) return second;
		return end > i && period.lower(end).equals("who") ? behindWho(period, end, "") : behindPlace(period, i, end);
	}

	/** The token behind the hearer, unless what looks like the hearer has a verb of its own: "warned heavy rain could come". */
	public static int behindUnlessActing(Period period, int i) {
		int behind = behind(period, i);
		boolean pronoun = behind == i + 1 && FunctionWords.OBJECT_PRONOUNS.contains(period.lower(i));
		if (pronoun || !period.isAuxiliary(behind) || period.lower(behind).equals("'s")) return behind;
		return period.lower(behind - 1).equals("there") ? behind - 1 : i;
	}

	/** "told Ulm members", "told the Post freelance writer Ann Lee": a name, and what they are in it. */
	private static int behindGroup(Period period, int from, int end) {
		if (end == from || !period.isCapitalized(end - 1)) return end;
		// "told Ulm members had left": only the town is told.
		if (HEARERS.contains(period.lower(end))) return period.lower(end + 1).equals("of") || isFinite(period, end + 1) ? end : end + 1;
		int role = end;
		while (role < end + LONGEST_ROLE && period.isWord(role) && !period.isCapitalized(role)) role++;
		boolean named = role > end && period.isCapitalized(role) && Description.isRole(period.lower(role - 1));
		int name = named ? ShortNoun.behind(period, role) : end;
		return isFinite(period, name) ? end : name;
	}

	private static boolean isFinite(Period period, int i) {
		return period.isAuxiliary(i) || period.isPastVerb(i);
	}

	/** "told Radio 4's Today programme", "told the channel's Sunday show": a day or time is its title there. */
	private static int behindShow(Period period, int from, int end) {
		int show = end;
		if (period.lower(end - 1).equals("'s")) while (period.isCapitalized(show)) show++;
		return end > from && SHOWS.contains(period.lower(show)) && period.isCapitalized(show - 1) ? show + 1 : end;
	}

	/** "urged clerks in the north to leave": behind the place, where what they are to do follows. */
	private static int behindPlace(Period period, int from, int end) {
		String in = period.lower(end);
		boolean placed = end > from && (in.equals("in") || in.equals("from") || in.equals("at"))
				&& !period.lower(end + 1).equals("a") && !period.lower(end + 1).equals("an") && (period.isCapitalized(end - 1)
						|| Description.of(period.span(from, end).in(period.text())).kind() != Description.Kind.UNTOLD);
		int place = placed ? ShortNoun.behind(period, end + 1) : end;
		if (period.lower(place).equals("in") && period.lower(place + 1).equals("particular")) place += 2;
		return placed && place > end + 1 && period.lower(place).equals("to") && period.isWord(place + 1) ? place : end;
	}

	/** "asked the mayor about the dam": where the matter begins, or -1. */
	public static int asksAbout(Period period, Cue cue) {
		if (!cue.form().verb().lemma().equals("ask") || cue.form().shape() == SpeechVerbs.Shape.BASE) return -1;
		int hearer = behind(period, cue.to());
		return hearer > cue.to() && period.lower(hearer).equals("about") && period.isWord(hearer + 1) ? hearer : -1;
	}

	private static boolean startsNoun(Period period, int i) {
		String word = period.lower(i);
		return period.isWord(i) && !FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.CONJUNCTIONS.contains(word)
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(word) && !FunctionWords.DETERMINERS.contains(word);
	}

	/**
	 * "told those who had come early, “…”", "told a crowd of men who came that …": where the clause that tells who they are ends.
	 *
	 * @param who  behind the hearer
	 * @param head what the hearer is one of: "told the tale of a clerk who …" has none
	 */
	private static int behindWho(Period period, int who, String head) {
		if (TALES.contains(head)) return who;
		for (int i = who; period.lower(who).equals("who") && i < Math.min(who + LONGEST_CLAUSE, period.stop()); i++) {
			if (period.isQuotation(i + 1) && (period.lower(i).equals(",") || period.lower(i).equals(":"))) return i;
			if (!period.lower(i).equals("that")) continue;
			if (period.isPastVerb(i - 1)) return who;
			if (i > who + 2 && period.hasFinite(who, i) && period.opensWithClause(i + 1)) return i;
		}
		return who;
	}
}
