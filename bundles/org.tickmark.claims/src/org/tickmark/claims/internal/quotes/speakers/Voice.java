package org.tickmark.claims.internal.quotes.speakers;

import java.util.Optional;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** Whoever puts something about or is heard to say it: "The mayor floated the notion that", "a guard overheard Ann Lee telling". */
public final class Voice {
	/** Of what somebody says, as one puts it about; what is raised, spread or given may come of a thing. */
	private static final WordSet VOICES = WordSet.of("floated", "floats", "made", "makes", "repeated", "repeats", "issued",
			"issues", "pushed", "pushes", "advanced", "advances", "voiced", "voices", "aired", "airs", "peddled", "peddles", "promoted",
			"promotes", "circulated");
	private static final WordSet DENIALS = WordSet.of("never", "not", "hardly", "rarely", "seldom");
	/** So many words may tell of what sort several claims are. */
	private static final int DESCRIBING = 3;
	private static final WordSet HEARS = WordSet.of("heard", "overheard", "hears", "overhears", "hear", "hearing");
	private static final int LONGEST_OBJECT = 5;

	private Voice() { }

	/**
	 * "The mayor floated the notion that", "has made a claim that": whoever puts it about, but no thing, and not who never did.
	 *
	 * @param article before the noun; "made charges that" and "made false charges that" have none
	 */
	public static Optional<Run> ofVoice(Period period, int article) {
		boolean one = FunctionWords.ARTICLES.contains(period.lower(article));
		int verb = one ? article - 1 : article;
		while (!one && verb > Math.max(0, article - DESCRIBING) && period.isWord(verb) && !VOICES.contains(period.lower(verb))
				&& !FunctionWords.DETERMINERS.contains(period.lower(verb)) && !FunctionWords.PREPOSITIONS.contains(period.lower(verb))) verb--;
		if (!VOICES.contains(period.lower(verb))) return Optional.empty();
		int from = verb;
		while (from > 0 && !DENIALS.contains(period.lower(from - 1))
				&& (FunctionWords.HAVE.contains(period.lower(from - 1)) || FunctionWords.isAdverb(period.lower(from - 1)))) from--;
		if (DENIALS.contains(period.lower(from - 1))) return Optional.empty();
		Optional<Run> subject = period.lower(from - 1).equals("and") ? new LeadingSubject(period).before(from) : SpeakerPhrase.before(period, from, 0);
		return subject.filter(run -> isSomebody(period, run));
	}

	private static boolean isSomebody(Period period, Run run) {
		String first = period.lower(run.from());
		if (FunctionWords.RELATIVES.contains(first)) return false;
		if (FunctionWords.SUBJECT_PRONOUNS.contains(first)) return !first.equals("it");
		return period.isCapitalized(run.from()) && period.isCapitalized(run.from() + 1)
				|| Description.of(period.span(run.from(), run.to()).in(period.text())).kind() != Description.Kind.UNTOLD;
	}

	/** "Clerks heard him reply", "a guard overheard Ann Lee telling": whoever is heard, right before the verb. @param from its first word */
	public static Optional<Run> overheard(Period period, int from) {
		int first = from;
		while (first > 1 && from - first < LONGEST_OBJECT && isOfObject(period, first - 1)) first--;
		boolean be = FunctionWords.BE.contains(period.lower(first - 2));
		boolean heard = first < from && HEARS.contains(period.lower(first - 1)) && !period.isCapitalized(first - 1)
				&& (!be || period.lower(first - 1).equals("hearing") && isPerson(period, first, from));
		boolean pronoun = FunctionWords.OBJECT_PRONOUNS.contains(period.lower(first));
		boolean noun = period.isCapitalized(first) || FunctionWords.DETERMINERS.contains(period.lower(first)) && first + 1 < from;
		boolean somebody = pronoun ? first + 1 == from : noun;
		return heard && somebody ? Optional.of(new Run(first, from)) : Optional.empty();
	}

	/** "was hearing Ann Lee", "was hearing a leading clerk", not "was hearing the case". */
	private static boolean isPerson(Period period, int from, int to) {
		return period.isCapitalized(to - 1) || FunctionWords.OBJECT_PRONOUNS.contains(period.lower(from))
				|| Description.of(period.span(from, to).in(period.text())).kind() == Description.Kind.PERSON;
	}

	private static boolean isOfObject(Period period, int i) {
		String word = period.lower(i);
		return period.isWord(i) && !HEARS.contains(word) && !period.isAuxiliary(i) && !period.isPastVerb(i) && !word.equals("that")
				&& !FunctionWords.CONJUNCTIONS.contains(word) && !FunctionWords.PREPOSITIONS.contains(word);
	}
}
