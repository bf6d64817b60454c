package org.tickmark.claims.internal.quotes.extents;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.phrases.Enumeration;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** What stands behind a turn and is said all the same: "said prices rose in May, but remained low". */
public final class Contrast {
	private static final WordSet MEASURED = WordSet.of("more", "less", "rather", "higher", "lower", "better", "worse");
	private static final WordSet TRIED = WordSet.of("tried", "attempted");
	private static final WordSet LET = WordSet.of("allowed", "able");
	/** Who fails to do this is asked for more by whoever writes of it. */
	private static final WordSet TOLD = WordSet.of("say", "give", "name", "provide", "show", "confirm", "specify", "explain", "comment", "tell",
			"identify", "answer", "reveal", "disclose", "describe", "recall", "elaborate");
	private static final WordSet PEOPLE = WordSet.of("he", "she", "they", "i", "we", "when", "if", "as", "after", "later", "then");
	private static final WordSet PAST_AUXILIARIES = WordSet.of("was", "were", "had", "did", "could", "would", "wasn't", "weren't", "hadn't",
			"didn't", "couldn't", "wouldn't");
	/** What figures do, and nobody who speaks. */
	private static final WordSet MOVED = WordSet.of("remained", "stayed", "fell", "rose", "grew", "dropped", "climbed", "slipped");
	private static final WordSet LEVELS = WordSet.of("above", "below", "near", "under", "within", "steady", "stable", "flat", "unchanged",
			"short", "by");
	private static final WordSet EXPECTED = WordSet.of("would", "should", "must");
	/** So many tokens are looked through for what a word hangs on. */
	private static final int FAR = 60;
	/** "but was not able to say" */
	private static final int LONGEST_FAILURE = 6;
	private static final int SHORT_SUBJECT = 6;

	private Contrast() { }

	/** "says the dam was old, but held", "says it was old, but the wall was safe", "said it would close, but would open again": said, too. */
	public static boolean isSaid(Period period, int from, int but) {
		Optional<SpeechVerbs.Form> cue = SpeechVerbs.form(period.lower(from - 1));
		if (PollAnswer.isFound(period, from, but) || isBare(period, but) || isOfFigure(period, but)
				|| Enumeration.isOpposed(period, from, but) || isInVain(period, from, but)) return true;
		boolean concedes = period.lower(but).equals("although") || period.lower(but).equals("though");
		if (concedes && cue.isPresent() && cue.get().shape() == SpeechVerbs.Shape.PAST && cue.get().verb().lemma().equals("say"))
			return hadThen(period, but + 1);
		if (!period.lower(but).equals("but") || cue.isEmpty() || period.isAuxiliary(from - 2) || period.lower(from - 2).equals("to")) return false;
		if (cue.get().shape() == SpeechVerbs.Shape.PAST)
			return cue.get().verb().lemma().equals("say") && (period.lower(but + 1).equals("would") && !period.lower(but + 2).equals("not")
					|| expects(period, but + 1));
		if (cue.get().shape() == SpeechVerbs.Shape.GERUND) return false;
		// Who says so now is not told of in the past.
		for (int i = but + 1; i < but + SHORT_SUBJECT && period.isWord(i) && !period.isCapitalized(i); i++) {
			String word = period.lower(i);
			if (PEOPLE.contains(word)) return false;
			if (period.isAuxiliary(i)) return PAST_AUXILIARIES.contains(word);
			if (period.isPastVerb(i)) return SpeechVerbs.form(word).isEmpty();
		}
		return false;
	}

	/** "they were late, but for another reason", "rose, but more slowly": no clause of its own follows. */
	private static boolean isBare(Period period, int but) {
		if (!period.lower(but).equals("but")) return false;
		int first = FunctionWords.isAdverb(period.lower(but + 1)) ? but + 2 : but + 1;
		if (!FunctionWords.PREPOSITIONS.contains(period.lower(but + 1)) && !MEASURED.contains(period.lower(first))) return false;
		for (int i = but + 1; i < period.stop(); i++) {
			boolean owner = period.lower(i).equals("'s");
			boolean verb = !owner && period.isAuxiliary(i) || period.isPastVerb(i) || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i));
			if (verb || !owner && !period.isWord(i) && !period.lower(i).equals("-")) return false;
		}
		return true;
	}

	/** "said he tried to reach the boat, but could not get out": what came of it, where "would resign, but failed to" is told by the writer. */
	private static boolean isInVain(Period period, int from, int but) {
		String next = period.lower(but + 1);
		String not = period.lower(but + 2);
		boolean was = next.equals("was") || next.equals("were");
		boolean kept = (next.equals("wasn't") || next.equals("weren't")) && LET.contains(not) || was && not.equals("not")
				&& LET.contains(period.lower(but + 3)) || was && not.equals("unable");
		boolean failed = kept || next.equals("failed") || next.equals("couldn't") || next.equals("could") && not.equals("not");
		if (!period.lower(but).equals("but") || !failed) return false;
		for (int i = but + 2; i < but + LONGEST_FAILURE; i++) if (TOLD.contains(period.lower(i))) return false;
		for (int i = but - 1; i >= Math.max(from, but - FAR); i--) if (TRIED.contains(period.lower(i))) return true;
		return false;
	}

	/** "although few had paid": told as it was then, where "although few have paid" is the writer's. */
	private static boolean hadThen(Period period, int subject) {
		for (int i = subject; i < subject + SHORT_SUBJECT && period.isWord(i); i++) {
			if (period.isAuxiliary(i) || period.isPastVerb(i)) return period.lower(i).equals("had") && period.isPast(i + 1)
					|| period.lower(i).equals("would") || period.lower(i).equals("could");
		}
		return false;
	}

	/** "said prices rose in May, but remained below last year's": the same thing goes on, where "but remained silent" is the speaker. */
	private static boolean isOfFigure(Period period, int but) {
		int level = FunctionWords.isAdverb(period.lower(but + 2)) || period.lower(but + 2).equals("well") ? but + 3 : but + 2;
		boolean figure = LEVELS.contains(period.lower(level)) || period.at(level).isNumber() || period.at(level + 1).isNumber();
		return period.lower(but).equals("but") && MOVED.contains(period.lower(but + 1)) && figure;
	}

	/** "but the town would pay", "but towns should pay": what was then still to come, as the speaker saw it. */
	private static boolean expects(Period period, int subject) {
		for (int i = subject + 1; i < subject + SHORT_SUBJECT && period.isWord(i - 1); i++) {
			if (period.isAuxiliary(i) || period.isPastVerb(i)) return EXPECTED.contains(period.lower(i));
		}
		return false;
	}
}
