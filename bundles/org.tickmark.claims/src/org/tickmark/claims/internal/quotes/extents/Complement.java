package org.tickmark.claims.internal.quotes.extents;

import java.util.stream.IntStream;

import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.Study;
import org.tickmark.claims.internal.quotes.phrases.TimePhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** What completes a verb of saying, where no clause does: "indicated as much", "called him out for his letters". */
public final class Complement {
	private static final WordSet CALLED_OUT_FOR = WordSet.of("for", "over");
	private static final int LONGEST_SUBJECT = 16;

	private Complement() { }

	/** "Though it is old, clerks disagree on how it should be mended." */
	public static boolean isMatter(Period period, Cue cue) {
		String on = period.lower(cue.to());
		return cue.form().verb().lemma().equals("disagree") && (on.equals("on") || on.equals("over") || on.equals("about"))
				&& FunctionWords.QUESTION_WORDS.contains(period.lower(cue.to() + 1));
	}

	/** "indicated as much in a letter", where "as much grain as" counts. */
	public static boolean isAsMuch(Period period, Cue cue) {
		int behind = cue.to() + 2;
		return period.lower(cue.to()).equals("as") && period.lower(cue.to() + 1).equals("much") && cue.may(SpeechVerb.Use.CLAUSE)
				&& (!period.isWord(behind) || !period.lower(behind).equals("as") && FunctionWords.PREPOSITIONS.contains(period.lower(behind)));
	}

	/** "told clerks of it after Lee left": only when, and the verb is Lee's. @param content behind what was skipped */
	public static boolean isSaidAfterDeed(Period period, Cue cue, int content) {
		if (!period.isPastVerb(content) && !period.isAuxiliary(content)) return false;
		return IntStream.range(cue.to(), content).anyMatch(i -> LeadingClause.CLAUSE_LEADS.contains(period.lower(i)));
	}

	/** "protested the sale by giving away a boat", "protested the sale and started talks": where the thing ends, if no clause opens there. */
	public static int protestEnd(Period period, Cue cue, int content) {
		boolean thing = cue.form().verb().lemma().equals("protest") && content == cue.to() && !period.opensWithClause(content);
		return thing ? ReportedObject.end(period, cue) : Integer.MAX_VALUE;
	}

	/** "Most oppose the tax, a new survey finds." */
	public static boolean endsAsFinding(Period period, Cue cue) {
		return Study.isFinding(period, cue.verb()) && period.lower(cue.from() - 1).equals(",");
	}

	/** Where "to" stands behind the verb and whoever it is said to, or -1. */
	public static int behindTo(Period period, Cue cue) {
		int day = TimePhrase.behindDay(period, cue.to());
		int i = cue.may(SpeechVerb.Use.HEARER) ? TimePhrase.behindDay(period, Hearer.behind(period, day)) : day;
		return period.lower(i).equals("to") && (period.isWord(i + 1) || period.isQuotation(i + 1)) ? i : -1;
	}

	/** "called him out in May for his letters": where what for begins, or -1. */
	public static int calledOutFor(Period period, Cue cue) {
		boolean pronoun = FunctionWords.OBJECT_PRONOUNS.contains(period.lower(cue.to()));
		int out = !cue.form().verb().lemma().equals("call") ? cue.to() : pronoun ? cue.to() + 1 : Hearer.behind(period, cue.to());
		if (out == cue.to() || !period.lower(out).equals("out")) return -1;
		for (int i = out + 1; i < out + LONGEST_SUBJECT && (period.isWord(i) || period.lower(i).equals("-")); i++) {
			if (CALLED_OUT_FOR.contains(period.lower(i))) return period.isWord(i + 1) || period.isQuotation(i + 1) ? i + 1 : -1;
			if (period.isPastVerb(i) || period.isAuxiliary(i) || period.lower(i).equals("and")) return -1;
		}
		return -1;
	}

	/** "repeated that promise in her letter": no verb follows. */
	public static boolean isThing(Period period, Cue cue, int that) {
		int end = that + 1;
		while (end < period.stop() && !period.lower(end).equals(",")) end++;
		return cue.may(SpeechVerb.Use.OBJECT) && period.isWord(that + 1) && !period.hasFinite(that + 1, end);
	}
}
