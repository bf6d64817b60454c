package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** A verb whose tense tells what the speaker did then and not what was said: "said he would run, and filed his papers". */
public final class TenseBreak {
	private static final WordSet NOW = WordSet.of("is", "are", "has", "have", "may", "must", "can", "will", "would", "should", "'re", "'ve", "'m", "'ll",
			"does", "do");
	private static final WordSet THEN = WordSet.of("was", "were", "had", "did", "could");
	/** So many tokens are looked through: a sentence may be a list of thousands. */
	private static final int FAR = 60;
	private static final int NEAR = 6;

	private TenseBreak() { }

	/** "said she would run in May, and filed her papers", "vowed to keep it and praised the clerk": told by the writer. */
	public static boolean turnsToDeed(Period period, int from, int link) {
		int verb = FunctionWords.isAdverb(period.lower(link + 1)) ? link + 2 : link + 1;
		boolean has = period.lower(verb).equals("has") || period.lower(verb).equals("have");
		boolean deed = period.isPastVerb(verb) && !period.lower(verb + 1).equals("by") && !FunctionWords.UNCHANGED_PASTS.contains(period.lower(verb));
		if (!has && !deed) return false;
		boolean comma = period.lower(link - 1).equals(",");
		boolean so = has ? comma || period.lower(link).equals("but") : comma;
		// "said the army will stay, and has left": whoever "she" is, it is the speaker who has.
		int subject = period.lower(from).equals("that") ? from + 1 : from;
		boolean self = has && (period.lower(subject).equals("he") || period.lower(subject).equals("she"));
		boolean would = false;
		for (int i = from; i < link - 1 && so; i++) {
			String word = period.lower(i);
			if (!has && word.equals(",")) so = false;
			would |= word.equals("would") || self && (word.equals("will") || word.equals("'ll") || word.equals("going") && period.lower(i + 1).equals("to"));
		}
		if (so && would) return true;
		boolean object = FunctionWords.DETERMINERS.contains(period.lower(verb + 1)) || FunctionWords.OBJECT_PRONOUNS.contains(period.lower(verb + 1))
				|| period.lower(verb + 1).equals("to");
		return (has || object) && period.isInfinitive(from, link);
	}

	/** "said he will pay but played it down", "vowed to pay more, opposed the sale": not as it was said, but what the speaker did then. */
	public static boolean breaksTense(Period period, int from, int link) {
		int verb = FunctionWords.isAdverb(period.lower(link + 1)) ? link + 2 : link + 1;
		boolean not = period.lower(verb).equals("did") && period.lower(verb + 1).equals("not") || period.lower(verb).equals("didn't");
		if (!not && (!period.isPastVerb(verb) || FunctionWords.UNCHANGED_PASTS.contains(period.lower(verb)) || !period.isCapitalized(verb + 1) && !period.isQuotation(verb + 1)
				&& !period.takesObject(verb + 1))) return false;
		if (period.lower(link).equals(",")) return period.isInfinitive(from, link);
		if (!isSaidThen(period, from) || !period.opensWithPronoun(period.lower(from).equals("that") ? from + 1 : from)) return false;
		boolean now = false;
		for (int i = Math.max(from, link - FAR); i < link; i++) {
			if (period.isPastVerb(i) || THEN.contains(period.lower(i))) return false;
			now |= NOW.contains(period.lower(i)) || period.opensWithPronoun(i) && !period.isAuxiliary(i + 1);
		}
		return now;
	}

	/** Whether the words of saying before what is said, and before whoever hears it, are told in the past. */
	private static boolean isSaidThen(Period period, int from) {
		for (int i = from - 1; i >= Math.max(0, from - NEAR); i--) {
			var form = SpeechVerbs.form(period.lower(i));
			if (form.isPresent()) return form.get().shape() == SpeechVerbs.Shape.PAST;
		}
		return false;
	}

	/** "says he met the mayor and asked him to leave": told of the past by whoever says so now. */
	public static boolean isToldThen(Period period, int from, int link) {
		boolean now = SpeechVerbs.form(period.lower(from - 1)).filter(form -> form.shape() == SpeechVerbs.Shape.PRESENT
				|| form.shape() == SpeechVerbs.Shape.BASE).isPresent();
		if (!now || !period.opensWithPronoun(from) || !period.isPastVerb(link + 1) || period.isAuxiliary(from + 1)) return false;
		for (int i = from; i < link; i++) if (NOW.contains(period.lower(i))) return false;
		return period.isPastVerb(from + 1);
	}
}
