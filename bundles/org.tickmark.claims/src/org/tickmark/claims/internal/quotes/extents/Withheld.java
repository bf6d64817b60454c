package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** What the speaker did not say, as the writer tells: "but did not give details". */
public final class Withheld {
	/** Of what was said: "but did not specify". */
	private static final WordSet WITHHOLDING = WordSet.of("specify", "elaborate", "identify", "name", "disclose", "release", "clarify");
	private static final WordSet GIVING = WordSet.of("provide", "give", "offer", "share", "go", "release", "say", "explain", "comment");
	private static final WordSet GIVEN = WordSet.of("detail", "details", "information", "explanation", "reason", "reasons", "timeline",
			"specifics", "evidence", "timetable", "examples", "date", "how", "when", "where", "why", "whether", "which", "who", "what",
			"further");
	private static final WordSet SAID_TO = WordSet.of("reportedly", "allegedly");
	private static final WordSet NEGATED = WordSet.of("didn't", "doesn't", "don't", "wouldn't");
	private static final WordSet HELD_BACK = WordSet.of("did", "does", "do", "would", "has", "have");
	private static final int LONGEST_DETAIL = 4;

	private Withheld() { }

	/** "but did not give details", "and was reportedly planning to leave": what the writer tells of the speaker. */
	public static boolean isOfSpeaker(Period period, int link) {
		int i = link + 1;
		int verb = period.isAuxiliary(i) ? i + 1 : i;
		if (SAID_TO.contains(period.lower(verb))) return verb > i || period.isPastVerb(verb + 1);
		if (!period.lower(link).equals("but")) return false;
		boolean not = HELD_BACK.contains(period.lower(i)) && period.lower(i + 1).equals("not");
		if (!not && !NEGATED.contains(period.lower(i))) return false;
		int held = not ? i + 2 : i + 1;
		if (FunctionWords.isAdverb(period.lower(held))) held++;
		if (WITHHOLDING.contains(period.lower(held))) return true;
		for (int at = held + 1; GIVING.contains(period.lower(held)) && at <= held + LONGEST_DETAIL && period.isWord(at); at++) {
			if (GIVEN.contains(period.lower(at))) return true;
		}
		return false;
	}

	/** "promised a new dam but have yet to say where": told of the speaker, where no clause is reported that could go on. */
	public static boolean isNotYetSaid(Period period, int from, int link) {
		int has = link + 1;
		if (!FunctionWords.HAVE.contains(period.lower(has)) || !period.lower(has + 1).equals("yet") || !period.lower(has + 2).equals("to"))
			return false;
		for (int i = from; i < link; i++) {
			if (period.isAuxiliary(i) || period.isPastVerb(i) || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i))) return false;
		}
		return SpeechVerbs.form(period.lower(has + 3)).isPresent();
	}

	/** "It leaks, he said, but he would not leave it so": his words still, where "but he would not comment" is the writer's. */
	public static boolean staysInWords(Period period, int but) {
		int verb = period.lower(but + 3).equals("not") ? but + 4 : but + 3;
		return period.lower(but).equals("but") && FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(but + 1))
				&& period.lower(but + 2).equals("would") && period.isWord(verb) && SpeechVerbs.form(period.lower(verb)).isEmpty()
				&& !WITHHOLDING.contains(period.lower(verb)) && !GIVING.contains(period.lower(verb));
	}
}
