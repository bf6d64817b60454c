package org.tickmark.claims.internal.quotes;

import java.util.Optional;
import java.util.stream.IntStream;

import org.tickmark.claims.internal.quotes.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/**
 * Words of saying in a period, with who says.
 *
 * @param words from auxiliary to verb
 * @param verb index of the verb among them
 * @param speaker tokens of the subject, if the period has one
 * @param inverted whether the speaker stands behind the verb
 */
record Cue(Run words, int verb, SpeechVerbs.Form form, Optional<Run> speaker, boolean inverted) {
	private static final WordSet CALLED_OUT_FOR = WordSet.of("for", "over");
	private static final int LONGEST_SUBJECT = 16;
	private static final WordSet REMNANTS = WordSet.of("this", "these", "those", "them", "him", "her", "us", "me", "so", "whom", "whose");

	boolean may(SpeechVerb.Use use) {
		return form.verb().may(use);
	}

	/** Where the attribution begins, speaker included. */
	int from() {
		return speaker.map(run -> Math.min(run.from(), words.from())).orElse(words.from());
	}

	/** Where it ends; a speaker who follows in the main clause ("Citing the flood, Lee …") is not part of it. */
	int to() {
		return inverted ? speaker.map(run -> Math.max(run.to(), words.to())).orElse(words.to()) : words.to();
	}

	/** "called it", "knows why": a word that only points to what is said elsewhere; to defend it is to say something of it. */
	boolean pointsOnly(String word) {
		// "The bond revealed itself": a thing, which says nothing of it.
		if (word.equals("that") || word.equals("itself") || FunctionWords.QUESTION_WORDS.contains(word)) return true;
		return (may(SpeechVerb.Use.QUOTE) || form.verb().lemma().indexOf(' ') > 0)
				&& (REMNANTS.contains(word) || FunctionWords.SUBJECT_PRONOUNS.contains(word));
	}

	/** "The dam leaks, the Ulm Post posted.": what is posted may as well be a photograph. */
	boolean isPostedByName(Period period) {
		return form.verb().lemma().equals("post") && form.shape() == SpeechVerbs.Shape.PAST && speaker
				.map(run -> period.lower(run.from()).equals("the") ? run.from() + 1 : run.from()).filter(period::isCapitalized).isPresent();
	}

	/** "Have not said when they will vote", where "said when asked" tells only when. */
	boolean isDenied(Period period) {
		for (int i = words.from(); i < verb; i++) {
			if (period.lower(i).equals("not") || period.lower(i).endsWith("n't") || period.lower(i).equals("to")) return true;
		}
		return false;
	}

	/** "“The dam leaks,” as Ann Lee said." */
	boolean isPutSo(Period period) {
		int as = from() - 1;
		return period.lower(as).equals("as") && words.to() >= period.stop() && period.isQuotation(as - 1);
	}

	/** "Most oppose the tax, a new survey finds." */
	boolean endsAsFinding(Period period) {
		return Lookalikes.isFinding(period, verb) && period.lower(from() - 1).equals(",");
	}

	/** "told clerks of it after Lee left": only when, and the verb is Lee's. @param content behind what was skipped */
	boolean isSaidAfterDeed(Period period, int content) {
		if (!period.isPastVerb(content) && !period.isAuxiliary(content)) return false;
		return IntStream.range(to(), content).anyMatch(i -> LeadingClause.CLAUSE_LEADS.contains(period.lower(i)));
	}

	/** "the sale they announced that same day, in Ulm": a time, and no clause behind it that "that" would open. */
	boolean isSameDay(Period period, int that) {
		boolean day = period.lower(that).equals("that") && period.lower(that + 1).equals("same") && FunctionWords.TIME_NOUNS.contains(period
				.lower(that + 2));
		return day && (that + 3 >= period.stop() || !period.isWord(that + 3) || period.isAuxiliary(that + 3));
	}

	/** "protested the sale by giving away a boat", "protested the sale and started talks": where the thing ends, if no clause opens there. */
	int protestEnd(Period period, int content) {
		boolean thing = form.verb().lemma().equals("protest") && content == to() && !period.opensWithClause(content);
		return thing ? ReportedObject.end(period, this) : Integer.MAX_VALUE;
	}

	/** Where "to" stands behind the verb and whoever it is said to, or -1. */
	int behindTo(Period period) {
		int day = Adverbial.behindDay(period, to());
		int i = may(SpeechVerb.Use.HEARER) ? Adverbial.behindDay(period, Adverbial.skipHearer(period, day)) : day;
		return period.lower(i).equals("to") && (period.isWord(i + 1) || period.isQuotation(i + 1)) ? i : -1;
	}

	/** "called him out in May for his letters": where what for begins, or -1. */
	int calledOutFor(Period period) {
		boolean pronoun = FunctionWords.OBJECT_PRONOUNS.contains(period.lower(to()));
		int out = !form.verb().lemma().equals("call") ? to() : pronoun ? to() + 1 : Adverbial.skipHearer(period, to());
		if (out == to() || !period.lower(out).equals("out")) return -1;
		for (int i = out + 1; i < out + LONGEST_SUBJECT && (period.isWord(i) || period.lower(i).equals("-")); i++) {
			if (CALLED_OUT_FOR.contains(period.lower(i))) return period.isWord(i + 1) || period.isQuotation(i + 1) ? i + 1 : -1;
			if (period.isPastVerb(i) || period.isAuxiliary(i) || period.lower(i).equals("and")) return -1;
		}
		return -1;
	}

	/** "These books, the clerks said, “show one thing” that …": the subject of what is quoted, or an empty run. @param quotation lower case */
	Run subjectBefore(Period period, int quotation) {
		int comma = from() - 1;
		int from = ReportedClause.startBefore(period, Math.max(0, comma));
		boolean goesOn = period.quotation(quotation).filter(one -> Character.isLowerCase(period.text().charAt(one.inner().start()))).isPresent();
		boolean opens = FunctionWords.DETERMINERS.contains(period.lower(from)) || period.isCapitalized(from) && !period.isTime(from);
		boolean subject = goesOn && opens && quotation == to() + 1 && period.lower(comma).equals(",") && comma - from > 1 && comma - from <= LONGEST_SUBJECT
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(from)) && !FunctionWords.CONJUNCTIONS.contains(period.lower(from))
				&& !FunctionWords.isAdverb(period.lower(from)) && !FunctionWords.LEADS.contains(period.lower(from));
		for (int i = from; i < comma && subject; i++) {
			subject = period.isWord(i) && !period.isTime(i) && !period.isPast(i) && !period.isAuxiliary(i)
					&& !FunctionWords.TIME_NOUNS.contains(period.lower(i)) && (i == from || !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i)));
		}
		return subject ? new Run(from, comma) : new Run(0, 0);
	}
}
