package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.phrases.Adverbial;
import org.tickmark.claims.internal.quotes.phrases.Amount;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb.Use;
import org.tickmark.claims.internal.words.WordSet;

/** What stands behind words of saying: a clause that is said, "that it leaks" or "it leaks", or their end, "in May". */
public final class ClauseOpening {
	private static final WordSet GOES_ON = WordSet.of("and", "in", "when", "as", "after", "while", "during", "at", "on", "citing", "quoting");
	/** Of these the thing done is no saying: "felt slighted", "maintains a lead", "added 300 beds", "customs reaffirm old ties". */
	private static final WordSet ALSO_DEEDS = WordSet.of("maintain", "add", "boast", "claim", "threaten", "guess", "make clear",
			"feel", "cry", "scream", "shout", "yell", "affirm", "reaffirm", "observe");

	private ClauseOpening() { }

	/** Whether the words of saying end here, so that what is said stands before them. */
	public static boolean isAside(Period period, int i) {
		return i >= period.stop() || !period.isWord(i) && !period.isQuotation(i) && ",.)-\u2013\u2014".contains(period.lower(i))
				|| GOES_ON.contains(period.lower(i)) && !Amount.opens(period, i) && !Adverbial.opensByTheTime(period, i)
						&& !Adverbial.opensConnection(period, i);
	}

	/** "said that it leaks", "asked why it leaks", "whether it does". */
	public static boolean isThat(Period period, Cue cue, int i) {
		String word = period.lower(i);
		boolean goesOn = period.isWord(i + 1) || period.isQuotation(i + 1) || period.lower(i + 1).equals(",");
		return cue.may(Use.CLAUSE) && (word.equals("that") && goesOn && !hangs(period, cue, i) && !Complement.isThing(period, cue, i)
				|| FunctionWords.QUESTION_WORDS.contains(word) && !word.equals("which")
						&& (!word.equals("when") || cue.isDenied(period)));
	}

	/** "said it leaks", where nothing but the clause itself tells that it is one. */
	public static boolean is(Period period, Cue cue, int i) {
		String word = period.lower(i);
		if (!cue.form().verb().lemma().equals("say") && !period.hasFinite(i, period.stop())) return false;
		if (ALSO_DEEDS.contains(cue.form().verb().lemma()) && !period.opensWithClause(i) || hangs(period, cue, i)) return false;
		if (cue.may(Use.OBJECT) && (ReportedClause.isThing(period, i) || Occasion.isNewsOfDay(period, cue, i))) return false;
		if (Deed.isBare(period, cue, i) || Complement.isSaidAfterDeed(period, cue, i)) return false;
		boolean aim = period.lower(cue.words().from()).equals("to") && !period.opensWithClause(i);
		if (aim && cue.form().verb().lemma().equals("estimate")) return false;
		// "as clerks respond to a flood two years after the last"
		if (cue.form().verb().lemma().equals("respond") && period.lower(cue.to()).equals("to") && !period.opensWithClause(i))
			return false;
		// "Her harbour remarks in an address to many voters": a noun, unless "that" follows.
		if (cue.form().shape() == SpeechVerbs.Shape.PRESENT && SpeechVerbs.NOUNS_FIRST.contains(period.lower(cue.verb()))
				&& FunctionWords.PREPOSITIONS.contains(period.lower(cue.to()))) return false;
		boolean leads = FunctionWords.PREPOSITIONS.contains(word) && !Amount.opens(period, i)
				&& !Adverbial.opensByTheTime(period, i) && !Adverbial.opensConnection(period, i)
				&& !(cue.form().verb().lemma().equals("say") && Adverbial.opensDeed(period, i));
		return period.count(i, period.stop()) >= 2 && !leads && (period.isWord(i)
				|| period.at(i).isNumber() || period.isQuotation(i) || word.equals("$"));
	}

	/** "Responded with a volley that scattered them": the volley did, and nobody says so. @param that index of the word */
	private static boolean hangs(Period period, Cue cue, int that) {
		return that > cue.to() && period.lower(that).equals("that") && period.isPast(that + 1) && !period.isCapitalized(that - 1)
				&& !period.isTime(that - 1) && period.isWord(that - 1) && FunctionWords.PREPOSITIONS.contains(period.lower(cue.to()));
	}
}
