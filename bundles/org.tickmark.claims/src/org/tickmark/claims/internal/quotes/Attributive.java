package org.tickmark.claims.internal.quotes;

import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.Designation;
import org.tickmark.claims.internal.quotes.phrases.TimePhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb.Use;
import org.tickmark.claims.internal.words.WordSet;

/** Words of saying that only describe a noun, or are one: "boats called “arks”", "the 5 percent proposed in May", "a clerk who knows Lee's thinking". */
final class Attributive {
	private static final WordSet SIDES = WordSet.of("anti", "pro", "non", "pre", "post", "mid");
	private static final WordSet NAME_GIVING = WordSet.of("call", "dub", "term", "label", "brand");
	private static final WordSet NAME_OPENS = WordSet.of("a", "an", "the");
	private static final int LONG_ASIDE = 20;
	private static final int LONGEST_NOUN = 12;

	private Attributive() { }

	/** Whether it is no verb of a clause. */
	static boolean is(Period period, Cue cue) {
		return isAttribute(period, cue) || isParticiple(period, cue) || isNoun(period, cue) || isDescribed(period, cue) || isNamed(period, cue);
	}

	/** "boats called “arks”", "the hall, dubbed “the barn” by clerks": a name, as nobody is told of whom the other is called so. */
	private static boolean isNamed(Period period, Cue cue) {
		int verb = cue.verb();
		int name = NAME_OPENS.contains(period.lower(cue.to())) ? cue.to() + 1 : cue.to();
		boolean bare = cue.form().shape() == SpeechVerbs.Shape.PAST && cue.words().from() == verb && !cue.inverted();
		if (!bare || !NAME_GIVING.contains(cue.form().verb().lemma()) || !period.isQuotation(name)) return false;
		if (period.lower(name + 1).equals("by") && period.isCapitalized(name + 2)) return false;
		if (Designation.isTitle(period, name)) return true;
		if (period.lower(verb - 1).equals(",")) return period.isWord(verb - 2) && !period.hasComma(Math.max(0, verb - LONG_ASIDE), verb - 1);
		int from = verb;
		while (from > 0 && verb - from < LONGEST_NOUN && isPlainNoun(period, from - 1)) from--;
		// "what members of the council called “a gift”", "what critics at home called “a disgrace”"
		for (int i = from; i >= 0 && verb - i < LONG_ASIDE; i--) if (period.lower(i).equals("what")) return false;
		return from < verb && FunctionWords.PREPOSITIONS.contains(period.lower(from - 1)) && !period.lower(from - 1).equals("of");
	}

	private static boolean isPlainNoun(Period period, int i) {
		String word = period.lower(i);
		return period.isWord(i) && !period.isCapitalized(i) && !FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.ARTICLES.contains(word)
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(word) && !FunctionWords.CONJUNCTIONS.contains(word);
	}

	/** "the witness testifying on Monday who heard it": the witness did. */
	private static boolean isAttribute(Period period, Cue cue) {
		if (cue.form().shape() != SpeechVerbs.Shape.GERUND || period.lower(cue.words().from() - 1).equals(",")) return false;
		int behind = TimePhrase.behindDay(period, cue.to());
		return behind > cue.to() && period.lower(behind).equals("who");
	}

	/** "The profit warning hit the shares", "A clerk who knows Lee's thinking said": its verb stands right behind it. */
	private static boolean isNoun(Period period, Cue cue) {
		int from = cue.words().from();
		// "Lee's thinking said", not "He's predicting increased costs"
		boolean owned = from + 1 == cue.verb() && period.lower(from).equals("'s") && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(from - 1))
				&& SpeechVerbs.form(period.lower(cue.to())).filter(form -> form.verb().may(Use.BARE)).isPresent();
		boolean bare = cue.form().shape() == SpeechVerbs.Shape.GERUND && cue.speaker().filter(run -> run.to() == from).isPresent();
		return bare && (from == cue.verb() || owned) && (period.isAuxiliary(cue.to()) || period.isPastVerb(cue.to()));
	}

	/** "the anti-harbor express that ran": an adjective and its noun, where "pro-harbor groups express" has a noun before the verb. */
	private static boolean isDescribed(Period period, Cue cue) {
		int verb = cue.verb();
		boolean bare = cue.form().shape() == SpeechVerbs.Shape.BASE && cue.words().from() == verb;
		return bare && period.lower(verb - 2).equals("-") && SIDES.contains(period.lower(verb - 3)) && !period.lower(verb - 1).endsWith("s");
	}

	/** "the 5 percent proposed in May" behind another verb: a participle, and what it belongs to is the object of that verb. */
	private static boolean isParticiple(Period period, Cue cue) {
		int verb = cue.verb();
		String lemma = cue.form().verb().lemma();
		boolean bare = cue.form().shape() == SpeechVerbs.Shape.PAST && cue.words().from() == verb && cue.speaker().isPresent()
				&& !lemma.equals("say") && !lemma.equals("tell") && FunctionWords.PREPOSITIONS.contains(period.lower(cue.to()))
				&& !period.lower(cue.to()).equals("to");
		if (!bare || cue.speaker().get().to() != verb) return false;
		for (int i = cue.speaker().get().from() - 1; i > 0 && period.isWord(i); i--) {
			if (FunctionWords.CONJUNCTIONS.contains(period.lower(i)) || FunctionWords.RELATIVES.contains(period.lower(i))) return false;
			boolean says = SpeechVerbs.form(period.lower(i)).isPresent() || FunctionWords.COPULAS.contains(period.lower(i));
			if (period.isAuxiliary(i) || period.isPastVerb(i)) return !says;
		}
		return false;
	}
}
