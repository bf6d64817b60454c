package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.ShortNoun;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Calls that give nobody a name: "called the police", "called a vote", "called her at home". */
public final class Summons {
	private static final WordSet CALLED = WordSet.of("police", "meeting", "vote", "election", "elections", "office",
			"conference", "witness", "witnesses", "session", "strike", "reporter", "reporters", "house", "ambulance",
			"doctor", "summit", "strikes", "meetings", "protest", "protests", "rally", "rallies", "walkout", "walkouts",
			"hearing", "recess", "halt", "hotline", "number", "lawyer", "clerk", "referendum");
	private static final WordSet COMPARING = WordSet.of("of", "like");
	private static final WordSet BACK = WordSet.of("back", "again", "up", "over", "to", "in", "and", "when", "after", "as", "before");
	private static final WordSet MEETINGS = WordSet.of("meeting", "meetings", "talks", "hearing", "session", "interview", "briefing", "chat");
	private static final int LONGEST_MEETING = 9;
	private static final int LONGEST_ASIDE = 12;

	private Summons() { }

	/**
	 * "called her at home", "called the police", "called a vote": a call that gives nobody a name.
	 *
	 * @param end of what would be the name and whoever is given it
	 */
	public static boolean is(Period period, Cue cue, int end) {
		int from = cue.to();
		if (isSetOffCall(period, cue)) return true;
		boolean named = !cue.form().verb().lemma().equals("call") || period.hasQuotation(from, end)
				|| period.lower(cue.from() - 1).equals("what")
				|| period.lower(cue.from() - 1).equals("as") && FunctionWords.OBJECT_PRONOUNS.contains(period.lower(from));
		if (named || period.isTime(from)) return false;
		if (callsTogether(period, from, end)) return true;
		if (FunctionWords.OBJECT_PRONOUNS.contains(period.lower(from))) return end > from + 1 && leaves(period, from + 1, end);
		int behind = ShortNoun.behind(period, from);
		if (isGivenName(period, behind, end)) return false;
		boolean plain = behind >= end || leaves(period, behind, end);
		return plain && behind > from && isCalled(period, from, behind);
	}

	/** "called a vote – “No to Locks” – for May". */
	private static boolean isSetOffCall(Period period, Cue cue) {
		int behind = ShortNoun.behind(period, cue.to());
		if (!cue.form().verb().lemma().equals("call") || !period.lower(cue.to()).equals("a") || !CALLED.contains(period.lower(behind - 1))
				|| !isAnyDash(period, behind)) return false;
		// "called a vote – held in secret – a sham": the name comes behind it.
		for (int i = behind + 1; i < Math.min(period.stop(), behind + LONGEST_ASIDE); i++) {
			if (isAnyDash(period, i)) return i + 1 >= period.stop() || FunctionWords.PREPOSITIONS.contains(period.lower(i + 1));
		}
		return false;
	}

	private static boolean isAnyDash(Period period, int i) {
		return period.isDash(i) || period.lower(i).equals("\u2013") || period.lower(i).equals("\u2014");
	}

	/** "called the vote on the dam a disaster": another noun with its article, which nothing leads up to. */
	private static boolean isGivenName(Period period, int from, int end) {
		for (int i = from + 1; i < end - 1; i++) {
			boolean article = period.lower(i).equals("a") || period.lower(i).equals("an");
			String before = period.lower(i - 1);
			if (!period.isWord(i) || FunctionWords.TIME_NOUNS.contains(before) || before.equals("to")) return false;
			boolean noun = period.isWord(i - 1) && !FunctionWords.PREPOSITIONS.contains(before)
					&& !FunctionWords.CONJUNCTIONS.contains(before) && !FunctionWords.isAdverb(before) && !period.isPastVerb(i - 1)
					&& !period.isAuxiliary(i - 1) && !before.endsWith("ing");
			if (article && noun) return !FunctionWords.TIME_NOUNS.contains(period.lower(i + 1)) && !before.equals("together");
		}
		return false;
	}

	/** "called 911", "called the police": not what somebody is called. */
	public static boolean callsHelp(Period period, int verb) {
		if (!SpeechVerbs.lemma(period.lower(verb)).filter("call"::equals).isPresent()) return false;
		int end = ShortNoun.behind(period, verb + 1);
		return period.at(verb + 1).isNumber() || end > verb + 1 && end <= verb + 3 && CALLED.contains(period.lower(end - 1));
	}

	/** "called the clerk and her aide for a short meeting". */
	private static boolean callsTogether(Period period, int from, int end) {
		for (int i = from + 1; i < end - 1; i++) {
			if (!period.lower(i).equals("for")) continue;
			int noun = i + 1;
			while (noun < i + LONGEST_MEETING && (period.isWord(noun) || period.lower(noun).equals("-"))
					&& !MEETINGS.contains(period.lower(noun))) noun++;
			return MEETINGS.contains(period.lower(noun));
		}
		return false;
	}

	/** Whether what follows says where, when or why. */
	private static boolean leaves(Period period, int i, int end) {
		String word = period.lower(i);
		if (i + 1 < end && word.endsWith("ly") && FunctionWords.isAdverb(word)) return leaves(period, i + 1, end);
		return i >= end || period.isTime(i) || BACK.contains(word)
				|| FunctionWords.PREPOSITIONS.contains(word) && !COMPARING.contains(word);
	}

	private static boolean isCalled(Period period, int from, int to) {
		String first = period.lower(from);
		if (first.equals("a") || first.equals("an") || CALLED.contains(period.lower(to - 1))) return true;
		return period.count(from, to) <= (FunctionWords.DETERMINERS.contains(first) ? 2 : 1) || period.isCapitalized(from)
				&& period.isCapitalized(to - 1);
	}
}
